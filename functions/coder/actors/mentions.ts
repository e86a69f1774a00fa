import type { Analysis, NounPhrase } from '../syntax.ts';
import { type Reference, readReference } from './reference.ts';
import { longAt } from './scan.ts';

/** A phrase that names somebody, where it stands. */
export interface Mention {
  /** Sentence, counted over title and body, and the token of the phrase's head. */
  readonly sentence: number;
  readonly at: number;
  readonly phrase: NounPhrase;
  readonly reference: Reference;
  /** It is the subject of a clause, so what follows is likely about it. */
  readonly subject: boolean;
}

/**
 * The words of a phrase without its preposition, and the position of its head among them. With a year, a name that the phrase
 * cuts off ("der Afrikanischen | Union") is completed.
 */
export function wordsOf(analysis: Analysis, phrase: NounPhrase, year?: number): { words: string[]; head: number } {
  const start = phrase.preposition === null ? phrase.start : phrase.start + 1;
  const all = analysis.sentence.tokens.map(({ text }) => text);
  const end = year === undefined ? phrase.end : Math.max(phrase.end, longNameEnd(all, phrase.end - 1, year));
  return { words: all.slice(start, end), head: phrase.head - start };
}

/** Where the name of several words that begins with this one ends, else its own end. */
function longNameEnd(words: readonly string[], at: number, year: number): number {
  if (!/^\p{Lu}/u.test(words[at] ?? '') || !/^\p{L}/u.test(words[at + 1] ?? '')) return at + 1;
  return longAt(words, at, year)?.end ?? at + 1;
}

/** Surnames that are adverbs as well, above all at the beginning of a sentence: "Kurz vor Weihnachten …". */
const OPENERS = new Set(['Früh', 'Ganz', 'Gern', 'Groß', 'Jung', 'Klein', 'Kurz', 'Lang', 'Schnell', 'Weit']);

/** What a phrase says of its own head; null where the head can not act, whoever else is named in the phrase. */
export function ownReference(analysis: Analysis, phrase: NounPhrase, year: number): Reference | null {
  if (phrase.pronoun) return null;
  const { words, head } = wordsOf(analysis, phrase, year);
  if (phrase.start === 0 && words.length === 1 && OPENERS.has(words[0] ?? '')) return null;
  const reference = readReference(words, year, head);
  return reference?.core.some(([start, end]) => start <= head && head < end) ? reference : null;
}

/** Nothing but a name that nobody knows: it may as well be an ordinary noun. */
export const isBareName = ({ name, role, country, org, sectors }: Reference): boolean =>
  name !== null && role === null && country === null && org === null && sectors[0] === 'UNK';

/** Everybody who is named in the sentences, in order. */
export function mentionsIn(analyses: readonly Analysis[], year: number): Mention[] {
  return analyses.flatMap((analysis, sentence) => {
    const subjects = new Set(analysis.clauses.map(({ subject }) => subject?.head));
    const mentions = analysis.phrases.flatMap((phrase): Mention[] => {
      const reference = ownReference(analysis, phrase, year);
      return reference ? [{ sentence, at: phrase.head, phrase, reference, subject: subjects.has(phrase.head) }] : [];
    });
    return mentions.sort((a, b) => a.at - b.at);
  });
}
