import { FATES, type Fate } from '../de/fates.data.ts';
import { COUNTED_PEOPLE, NO_UNIT } from '../de/somebody.data.ts';
import type { Size } from '../event.ts';
import type { EventType, Mode } from '../plover.ts';
import { type Amount, findAmounts } from './amounts.ts';

const NOUN = /^\s((?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}-]+)/u;
const COUNTED_TYPES: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'RETREAT']);
/** Acts whose people are counted without saying what became of them. */
const CROWD_TYPES: ReadonlySet<EventType> = new Set(['MOBILIZE', 'PROTEST', 'RETREAT']);
/** A fate counts for a number that stands at most so many characters before it. */
const REACH = 90;

/** The numbers of an act from the sentence that tells it, or null. `objectText` is what is counted in agreements. */
export function sizeOf(type: EventType, mode: Mode | null, sentence: string, objectText: string | null): Size | null {
  if (!COUNTED_TYPES.has(type)) return objectText ? countOf(objectText) : null;
  const amounts = findAmounts(sentence);
  const size: Size = { qualifier: 'exact' };
  for (const [index, amount] of amounts.entries()) {
    const until = Math.min(amounts[index + 1]?.start ?? sentence.length, amount.end + REACH);
    const after = sentence.slice(amount.end, until);
    const before = sentence.slice(amounts[index - 1]?.end ?? 0, amount.start);
    const people = COUNTED_PEOPLE.exec(after)?.[1];
    const fate =
      fateIn(after) ?? (people ? (fateIn(before) ?? (mode === 'arrest' ? 'arrested' : undefined)) : undefined);
    const crowd = people ?? (amount.crowd && type === 'PROTEST' ? null : undefined);
    if (fate && size[fate] === undefined) Object.assign(size, { [fate]: amount.value, qualifier: amount.qualifier });
    else if (crowd !== undefined && countsHeads(type, mode) && amount.value > 1 && size.count === undefined) {
      Object.assign(size, { count: amount.value, ...(crowd && { unit: crowd }), qualifier: amount.qualifier });
    }
  }
  return Object.keys(size).length > 1 ? size : null;
}

const fateIn = (words: string): Fate | undefined => FATES.find(([, pattern]) => pattern.test(words))?.[0];

const countsHeads = (type: EventType, mode: Mode | null): boolean => CROWD_TYPES.has(type) || mode === 'abduct';

function countOf(text: string): Size | null {
  const found = findAmounts(text).map((amount): [Amount, string | undefined] => [
    amount,
    NOUN.exec(text.slice(amount.end))?.[1],
  ]);
  const counted = found.find(
    ([amount, unit]) => unit !== undefined && !NO_UNIT.test(unit.split(' ').at(-1) ?? '') && amount.value > 1,
  );
  if (!counted?.[1]) return null;
  return { count: counted[0].value, unit: counted[1], qualifier: counted[0].qualifier };
}
