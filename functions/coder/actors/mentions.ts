import type { Analysis, NounPhrase } from '../syntax.ts';
import { type Reference, readReference } from './reference.ts';

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

/** The words of a phrase without its preposition, and the position of its head among them. */
export function wordsOf(analysis: Analysis, phrase: NounPhrase): { words: string[]; head: number } {
  const start = phrase.preposition === null ? phrase.start : phrase.start + 1;
  const words = analysis.sentence.tokens.slice(start, phrase.end).map(({ text }) => text);
  return { words, head: phrase.head - start };
}

/** Surnames that are adverbs as well, above all at the beginning of a sentence: "Kurz vor Weihnachten …". */
const OPENERS = new Set(['Früh', 'Ganz', 'Gern', 'Groß', 'Jung', 'Klein', 'Kurz', 'Lang', 'Schnell', 'Weit']);

/** What a phrase says of its own head; null where the head can not act, whoever else is named in the phrase. */
export function ownReference(analysis: Analysis, phrase: NounPhrase, year: number): Reference | null {
  if (phrase.pronoun) return null;
  const { words, head } = wordsOf(analysis, phrase);
  if (phrase.start === 0 && words.length === 1 && OPENERS.has(words[0] ?? '')) return null;
  const reference = readReference(words, year);
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
