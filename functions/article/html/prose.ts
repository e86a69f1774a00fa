import { type Block, isProse } from './blocks.ts';
import { descendants, type HtmlElement } from './node.ts';

/** How much text is under an element, in characters of clean text. */
export interface Amount {
  readonly text: number;
  readonly linked: number;
  readonly prose: number;
}

/** Characters of a block that count as prose at most: a paragraph ends sooner, and what does not may be a raw copy. */
const MAX_PARAGRAPH = 2000;
const NOTHING: Amount = { text: 0, linked: 0, prose: 0 };

/** How much text, linked text and prose is under each element of a page; elements without text are missing. */
export class Amounts {
  readonly #of = new Map<HtmlElement, Amount>();
  readonly #density = new Map<HtmlElement, number>();

  constructor(root: HtmlElement, all: readonly Block[]) {
    for (const block of all) {
      const prose = isProse(block) ? Math.min(block.text.length, MAX_PARAGRAPH) : 0;
      this.#add(block.element, { text: block.text.length, linked: block.linked, prose });
      this.#addDensity(block.element, 0.4 * prose);
      this.#addDensity(block.element.parent, prose);
      this.#addDensity(block.element.parent?.parent, 0.4 * prose);
    }
    // Backwards, every element comes before the one around it, so that each is added once.
    for (const element of descendants(root).reverse()) if (element.parent) this.#add(element.parent, this.of(element));
  }

  of(element: HtmlElement): Amount {
    return this.#of.get(element) ?? NOTHING;
  }

  /** The element around most paragraphs, if that is more prose than given: those directly in it count in full, others less. */
  densest(least: number): HtmlElement | null {
    let [densest, most]: [HtmlElement | null, number] = [null, least];
    for (const [element, density] of this.#density) if (density > most) [densest, most] = [element, density];
    return densest;
  }

  #add(element: HtmlElement, more: Amount): void {
    if (more.text === 0) return;
    const { text, linked, prose } = this.of(element);
    this.#of.set(element, { text: text + more.text, linked: linked + more.linked, prose: prose + more.prose });
  }

  #addDensity(element: HtmlElement | null | undefined, prose: number): void {
    if (element) this.#density.set(element, (this.#density.get(element) ?? 0) + prose);
  }
}
