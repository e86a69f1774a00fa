import { canBeFinite, isNonFinite } from './finiteness.ts';
import { OF_A_TIME } from './function-words.data.ts';
import { type Phrase, reach } from './phrase.ts';
import { stretchEnd, stretchStart } from './stretch.ts';
import type { Word } from './words.ts';

/** The first of two who are coordinated, and what stands between commas behind it. */
interface Interrupted {
  readonly left: Phrase;
  /** Null where a relative clause or a participle stands there. */
  readonly apposition: Phrase | null;
  readonly commas: readonly [number, number];
}

/**
 * "Moser, Chefin der Partei, und Huber haben …", "Moser, der 2010 gewählt wurde, und Huber": a comma before the coordinator at `joint`
 * closes what is said of the first one, as no list has one there. Null where none does, or where a clause begins behind it.
 */
export function interrupted(
  words: readonly Word[],
  phrases: readonly Phrase[],
  joint: number,
  right: Phrase,
): Interrupted | null {
  const close = joint - 1;
  if (words[close]?.text !== ',' || right.preposition !== null || right.pronoun) return null;
  const apposition = phrases.findLast((phrase) => {
    if (phrase.preposition !== null || reach(phrase) !== close) return false;
    return words[commaBefore(words, phrases, phrase)]?.text === ',';
  });
  const comma = apposition ? commaBefore(words, phrases, apposition) : openingOfAside(words, close);
  const left = phrases.find((phrase) => reach(phrase) === comma && phrase.preposition === null && !phrase.pronoun);
  if (left === undefined || (left.cases & right.cases) === 0 || opensClause(words, left, right)) return null;
  return { left, apposition: apposition ?? null, commas: [comma, close] };
}

/** The comma before the relative clause, or the participle with what belongs to it, that ends at the comma, or -1. */
function openingOfAside(words: readonly Word[], close: number): number {
  const comma = stretchStart(words, close) - 1;
  const isRelative = words[comma + 1]?.relative || words[comma + 2]?.relative;
  // "Moser, gewählt von der FDP, und Huber"
  const isParticiple =
    words[comma + 1]?.verbs.some(({ kind }) => kind === 'participle') && words[comma + 2]?.class === 'preposition';
  return words[comma]?.text === ',' && (isRelative || isParticiple) ? comma : -1;
}

/** "Merz lobte Moser, die Chefin der Partei, und die Presse kritisierte …": there is a verb for each. */
function opensClause(words: readonly Word[], { first }: Phrase, right: Phrase): boolean {
  const from = stretchStart(words, first);
  const to = stretchEnd(words, reach(right));
  const behind = words.slice(reach(right), to);
  const isEnd = (word: Word, at: number) =>
    isNonFinite(word) && behind.slice(at + 1).every(({ class: c }) => c === 'verb');
  return words.slice(from, first).some(canBeFinite) && behind.some((word, at) => canBeFinite(word) && !isEnd(word, at));
}

/** Where the comma before an apposition is: "Moser, zugleich Chefin …", "Moser, seit dem Sturz des Königs Chefin …". */
export function commaBefore(words: readonly Word[], phrases: readonly Phrase[], { first }: Phrase): number {
  let at = first - 1;
  while (OF_A_TIME.has(words[at]?.lower ?? '') || isAdverb(words[at])) at--;
  const before = phrases.find(({ preposition, first: opens, last }) => {
    return preposition !== null && last === at + 1 && words[opens - 1]?.text === ',';
  });
  const isYear = words[at]?.class === 'number' && /^(?:ab|seit)$/.test(words[at - 1]?.lower ?? '');
  return before ? before.first - 1 : isYear ? at - 2 : at;
}

/** But "darunter" names some of those before. */
const isAdverb = (word: Word | undefined): boolean => word?.class === 'adverb' && !word.lower.startsWith('dar');
