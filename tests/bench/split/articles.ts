import { Random } from '../fuzz/random.ts';

const SYLLABLES =
  'ab an auf be den der die ein er ge gen haus hei keit land le li lung mi mit nach nis par ra re richt sam schaft sein ta tag te ter tung un ung ver vor wei wer zu zen'.split(
    ' ',
  );
const PARAGRAPHS = 4000;
const WORDS = 60;

/** Articles as JSON, of about so many bytes each, with texts that compress like German ones (about three to one). */
export class SyntheticArticles {
  readonly #random = new Random(4);
  readonly #paragraphs: readonly string[];
  readonly #bytes: number;

  constructor(bytes: number) {
    this.#bytes = bytes;
    const syllable = () => SYLLABLES[this.#random.below(SYLLABLES.length)] ?? '';
    const lexicon = Array.from({ length: 5000 }, () =>
      Array.from({ length: 1 + this.#random.below(4) }, syllable).join(''),
    );
    const word = () => lexicon[this.#random.size(lexicon.length) - 1] ?? '';
    this.#paragraphs = Array.from({ length: PARAGRAPHS }, () => Array.from({ length: WORDS }, word).join(' '));
  }

  /** The article of a number, which its title tells. */
  article(number: number): Buffer {
    const parts: string[] = [];
    for (let length = 0; length < this.#bytes - 60; ) {
      const part = this.#paragraphs[this.#random.below(PARAGRAPHS)] ?? '';
      parts.push(part);
      length += part.length + 4;
    }
    return Buffer.from(JSON.stringify({ title: `Nr. ${number}`, text: parts.join('\n\n').slice(0, this.#bytes) }));
  }
}

/** The number of the article in an item, or null where it holds none. */
export function numberIn(item: Uint8Array): number | null {
  const start = Buffer.from(item.buffer, item.byteOffset, Math.min(item.length, 2000)).toString('latin1');
  const digits = /"title":"Nr\. (\d+)"/.exec(start)?.[1];
  return digits === undefined ? null : Number(digits);
}
