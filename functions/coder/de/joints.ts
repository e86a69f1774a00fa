import { PHRASE_COORDINATORS } from './function-words.data.ts';
import type { Word } from './words.ts';

/**
 * Where the phrases before and behind a coordinator end and begin: "X und Y", "weder X(,) noch Y", "sowohl X als auch Y",
 * "nicht nur X, sondern auch Y". Where the word is no coordinator, nothing begins.
 */
export function jointAt(words: readonly Word[], index: number, word: Word): { before: number; after: number } | null {
  // "die Union und auch der Minister"
  if (word.class === 'coordinator' && PHRASE_COORDINATORS.has(word.lower))
    return { before: beforeAdverb(words, index), after: index + (BESIDES.has(words[index + 1]?.lower ?? '') ? 2 : 1) };
  // "Ghana ebenso wie Togo", "Ghana wie auch Togo"
  if (word.lower === 'wie' && /^(?:ebenso|genauso)$/.test(words[index - 1]?.lower ?? ''))
    return { before: index - 1, after: index + 1 };
  if (word.lower === 'wie' && words[index + 1]?.lower === 'auch') return { before: index, after: index + 2 };
  // "nicht nur die Regierung, auch die Opposition"
  if (word.lower === 'auch' && words[index - 1]?.text === ',' && isBehindNotOnly(words, index))
    return { before: index - 1, after: index + 1 };
  const opener = CORRELATIVES.get(word.lower);
  if (opener === undefined || !words.slice(0, index).some(({ lower }) => lower === opener)) return null;
  const also = /^(?:auch|ebenso)$/.test(words[index + 1]?.lower ?? '');
  if (word.lower !== 'noch' && !also) return null;
  return { before: words[index - 1]?.text === ',' ? index - 1 : index, after: index + (also ? 2 : 1) };
}

function isBehindNotOnly(words: readonly Word[], index: number): boolean {
  const nur = words.slice(0, index).findIndex(({ lower }) => lower === 'nur');
  return words[nur - 1]?.lower === 'nicht';
}

/** What may stand between a coordinator and the last member. */
const BESIDES = new Set(['auch', 'ebenso', 'insbesondere', 'selbst', 'sogar', 'zuletzt']);

/** Second parts of pairs that join phrases, with their first parts. */
const CORRELATIVES = new Map([
  ['als', 'sowohl'],
  ['noch', 'weder'],
  ['sondern', 'nur'],
  ['wie', 'sowohl'],
]);

/** "Peru einerseits und Chile andererseits" */
const beforeAdverb = (words: readonly Word[], index: number): number =>
  words[index - 1]?.lower === 'einerseits' ? index - 1 : index;
