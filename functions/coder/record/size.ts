import type { Size } from '../event.ts';
import type { EventType } from '../plover.ts';
import { type Amount, findAmounts } from './amounts.ts';

type Counted = 'dead' | 'injured' | 'arrested';

/** What the words after a number say about it: victims by their fate, the rest by their noun. */
const FATES: readonly (readonly [Counted, RegExp])[] = [
  [
    'dead',
    /\b(?:tote[nr]?|todesopfer|getötet|starb(?:en)?|ums leben|erschossen|ermordet|umgebracht|hingerichtet|gestorben)\b/i,
  ],
  ['injured', /\b(?:verletzt(?:en?)?|verwundet(?:en?)?|verletzungen)\b/i],
  [
    'arrested',
    /\b(?:festgenommen(?:en?)?|verhaftet(?:en?)?|festnahmen?|verhaftungen?|in gewahrsam|inhaftiert|nahm(?:en)?\b.*\bfest)\b/i,
  ],
];
const PEOPLE =
  /^\s(?:\p{Ll}+\s){0,3}(Menschen|Personen|Teilnehmer\p{L}*|Demonstrant\p{L}*|Polizist\p{L}*|Soldat\p{L}*|Zivilist\p{L}*|Kämpfer|Mitglieder|Anhänger\p{L}*|Männer|Frauen|Kinder|Bürger\p{L}*)/u;
const NOUN = /^\s((?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}-]+)/u;
/** Money and time are no measure of how big an act is; years look like amounts. */
const NO_UNIT =
  /^(?:Uhr|Prozent|Jahre?n?|Tage?n?|Wochen?|Monate?n?|Stunden?|Minuten?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Kilometer|Meter)$/;
const COUNTED_TYPES: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'RETREAT']);
/** A fate counts for a number that stands at most so many characters before it. */
const REACH = 90;

/** The numbers of an act from the sentence that tells it, or null. `objectText` is what is counted in agreements. */
export function sizeOf(type: EventType, sentence: string, objectText: string | null): Size | null {
  if (!COUNTED_TYPES.has(type)) return objectText ? countOf(objectText) : null;
  const amounts = findAmounts(sentence);
  const size: Size = { qualifier: 'exact' };
  for (const [index, amount] of amounts.entries()) {
    const until = Math.min(amounts[index + 1]?.start ?? sentence.length, amount.end + REACH);
    const after = sentence.slice(amount.end, until);
    const fate = FATES.find(([, pattern]) => pattern.test(after))?.[0];
    const people = PEOPLE.exec(after);
    if (fate && size[fate] === undefined) Object.assign(size, { [fate]: amount.value, qualifier: amount.qualifier });
    else if (people && type === 'PROTEST' && size.count === undefined) {
      Object.assign(size, { count: amount.value, unit: people[1], qualifier: amount.qualifier });
    }
  }
  return Object.keys(size).length > 1 ? size : null;
}

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
