import type { HtmlElement, HtmlNode } from './node.ts';
import { scriptKind } from './scripts.ts';
import { BLOCK, ENDS_PARAGRAPH, FOREIGN, FORMATTING, IMPLIED_ENDS, SCOPE, UNREADABLE, VOID } from './tags.data.ts';

/** Nesting that is kept; what stands deeper is put side by side. As in Blink (`kMaximumHTMLParserDOMTreeDepth`). */
export const MAX_DEPTH = 512;
/** Elements that are kept of a page; of what comes later only the text is. News pages have some 2,000, long live blogs 30,000. */
export const MAX_ELEMENTS = 40_000;
/** Characters of text, JSON-LD included, that are kept of a page; an article that can be stored has 256 KB. */
export const MAX_TEXT = 2_000_000;
/** Characters of the data for its scripts that are kept of a page beside its text. */
const MAX_DATA = 4_000_000;
/** Merged into the page: browsers create them anyway, and pages repeat or forget them. */
const PAGE_PARTS: ReadonlySet<string> = new Set(['html', 'head', 'body']);

const PARAGRAPH: ReadonlySet<string> = new Set(['p']);

interface OpenElement extends HtmlElement {
  readonly attributes: Map<string, string>;
  readonly children: HtmlNode[];
  readonly readable: boolean;
}

/** Builds the tree of a page from its tags in the order they come, forgiving what browsers forgive. */
export class TreeBuilder {
  readonly root: OpenElement = {
    name: '#root',
    attributes: new Map(),
    parent: null,
    children: [],
    readable: true,
  };
  #elements = 0;
  #characters = 0;
  #data = 0;
  #open: OpenElement[] = [this.root];
  /** How many elements of a name are open, so that an end tag without start costs nothing. */
  #counts = new Map<string, number>();
  /** Start tags beyond the limits whose end tags are to be ignored. */
  #ignored = 0;

  /** The innermost open element. */
  get current(): OpenElement {
    return this.#open.at(-1) ?? this.root;
  }

  /** No more elements are kept, so nobody need know their attributes. */
  get isFull(): boolean {
    return this.#elements >= MAX_ELEMENTS;
  }

  text(text: string): void {
    const { readable, children, name, attributes } = this.current;
    const script = name === 'script' ? scriptKind(attributes, firstText(children) ?? text) : null;
    if (!readable && script === null) return;
    if (script === 'page-data') {
      if (this.#data + text.length <= MAX_DATA) append(children, text);
      this.#data += text.length;
      return;
    }
    const kept = text.slice(0, MAX_TEXT - this.#characters);
    this.#characters += kept.length;
    append(children, kept);
  }

  start(name: string, attributes: Map<string, string>, selfClosing: boolean): void {
    if (PAGE_PARTS.has(name)) {
      for (const [key, value] of attributes) if (!this.root.attributes.has(key)) this.root.attributes.set(key, value);
      return;
    }
    if (this.isFull) {
      if (!VOID.has(name) && (!selfClosing || this.current.readable)) this.#ignored++;
      return;
    }
    if (BLOCK.has(name)) this.#leaveForeign();
    if (ENDS_PARAGRAPH.has(name)) this.#closeUpTo(PARAGRAPH, SCOPE);
    const implied = IMPLIED_ENDS.get(name);
    if (implied) this.#closeUpTo(implied.ends, implied.barriers);
    const isVoid = VOID.has(name) || (selfClosing && !this.current.readable);
    this.#elements++;
    if (this.#open.length >= MAX_DEPTH) {
      // The new element takes the place of the innermost one, whose end tag will be one too many.
      this.#replaceInnermost();
    }
    const parent = this.current;
    const readable = parent.readable && !UNREADABLE.has(name);
    const element = { name, attributes, parent, children: [], readable };
    if (readable || (parent.readable && name === 'script')) parent.children.push(element);
    if (isVoid) return;
    this.#open.push(element);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  end(name: string): void {
    if (this.#ignored > 0 && !VOID.has(name)) this.#ignored--;
    else if (this.#counts.get(name)) this.#close(name);
  }

  #close(name: string): void {
    for (let i = this.#open.length - 1; i > 0; i--) {
      const candidate = this.#open[i]?.name ?? '';
      if (candidate === name) {
        this.#pop(i);
        return;
      }
      if (SCOPE.has(candidate) && !SCOPE.has(name) && name !== 'tr') return;
      if (FORMATTING.has(name) && BLOCK.has(candidate)) {
        this.#forget(name, i);
        return;
      }
    }
  }

  #closeUpTo(ends: ReadonlySet<string>, barriers: ReadonlySet<string>): void {
    if (![...ends].some((name) => this.#counts.get(name))) return;
    for (let i = this.#open.length - 1; i > 0; i--) {
      const candidate = this.#open[i]?.name ?? '';
      if (ends.has(candidate)) {
        this.#pop(i);
        return;
      }
      if (barriers.has(candidate)) return;
    }
  }

  /** A block in a drawing or formula: its end tag was forgotten. */
  #leaveForeign(): void {
    if (!this.#counts.get('svg') && !this.#counts.get('math')) return;
    if (this.#open.some(({ name }) => name === 'foreignobject')) return;
    const i = this.#open.findIndex(({ name }) => FOREIGN.has(name));
    if (i > 0) this.#pop(i);
  }

  #replaceInnermost(): void {
    const { parent, children } = this.current;
    this.#pop(this.#open.length - 1);
    this.#ignored++;
    if (children.length > 0 || parent !== this.current) return;
    this.current.children.pop();
    this.#elements--;
  }

  #pop(from: number): void {
    while (this.#open.length > from) {
      const name = this.#open.pop()?.name ?? '';
      this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
    }
  }

  /** Takes an element out of the open ones but leaves those inside it open. */
  #forget(name: string, below: number): void {
    const i = this.#open.findLastIndex((element, index) => index < below && element.name === name);
    if (i <= 0) return;
    this.#open.splice(i, 1);
    this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
  }
}

/** Text that follows text belongs to it. */
function append(children: HtmlNode[], text: string): void {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else if (text) children.push(text);
}

const firstText = ([first]: readonly HtmlNode[]): string | undefined => (typeof first === 'string' ? first : undefined);
