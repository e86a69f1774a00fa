import { isNonFinite } from './finiteness.ts';
import { range, type Segment } from './segments.ts';
import type { Word } from './words.ts';

/** Its last word is a verb form that can be participle or infinitive, and it does not begin with it. */
export function endsNonFinite(words: readonly Word[], { verbs, body, to }: Segment): boolean {
  const last = verbs.at(-1);
  return last !== undefined && last === to - 1 && last > body && isNonFinite(words[last]);
}

export function isFirst(segment: Segment, finite: number): boolean {
  return finite === segment.body;
}

/** Only verbs and particles follow the first verb of the closing cluster. */
export function isFinal(words: readonly Word[], segment: Segment, finite: number): boolean {
  return range(finite + 1, segment.to).every((index) =>
    ['verb', 'particle', 'zu', 'adverb'].includes(words[index]?.class ?? ''),
  );
}
