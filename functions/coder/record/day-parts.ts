import { isoDay, parseDay } from '../dates/calendar.ts';
import type { DateSpan } from '../dates/find-dates.ts';
import type { Actor } from '../event.ts';
import type { EventType, Sector } from '../plover.ts';
import type { Analysis, Clause, Sentence } from '../syntax.ts';
import { isAnterior } from './told-dates.ts';

/** What somebody says or decides of what was done at night, he says by day. */
const REACTIONS: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'CONCEDE',
  'CONSULT',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
]);
/** Those who order by day what follows from a night: a curfew, a state of emergency. */
const ORDERING: ReadonlySet<Sector> = new Set(['GOV', 'JUD', 'LEG']);

/** Whether the act answers what was done, as words do and what a government or court orders. */
export const isReaction = (type: EventType, actor: Actor | undefined): boolean =>
  REACTIONS.has(type) || (type === 'COERCE' && ORDERING.has(actor?.sectors[0] ?? 'UNK'));

const MORNING =
  /(?<!\p{L})(?:am (?:frühen |späten )?(?:morgen|vormittag)|morgens|frühmorgens|vormittags|nachts|nach mitternacht|uhr früh|in den (?:frühen )?morgenstunden|im morgengrauen|bei tagesanbruch)(?!\p{L})/u;
const DAY =
  /(?<!\p{L})(?:am (?:frühen |späten )?(?:morgen|vormittag|mittag|nachmittag|abend)|morgens|vormittags|mittags|nachmittags|abends|im morgengrauen|bei tagesanbruch|in den (?:frühen |späten )?(?:morgen|vormittags|mittags|nachmittags|abend)stunden)(?!\p{L})/u;
const EVENING = /abend|nacht/i;
/** A night that is not told to lead from or to a day. */
const BY_NIGHT =
  /(?<!\p{L})(?<!uhr )(?:in der|über) nacht(?! (?:(?:zu[mr]?|auf|davor|nach(?! de[mnr]\b)|zuvor)(?!\p{L})|vo[mn] (?:\d|\p{L}+tag(?!\p{L})|mittwoch)))/u;

/**
 * The days of an act whose date was told before, in words of the `clause` that tell the part of the day: "am Morgen" after
 * "in der Nacht zum Montag" is on Monday, after "am Dienstagabend" on Wednesday, if that is not after publication.
 */
export function dayAfterNight(
  { from, to }: DateSpan,
  text: string,
  sentence: Sentence,
  clause: Clause | null,
  reaction: boolean,
  published: string,
): DateSpan {
  const words = wordsOf(clause, sentence);
  const isNight = parseDay(to) - parseDay(from) === 1 && EVENING.test(text);
  if (isNight) return reaction || DAY.test(words) || words.includes('daraufhin') ? { from: to, to } : { from, to };
  const next = isoDay(parseDay(from) + 1);
  const isNextMorning = from === to && EVENING.test(text) && MORNING.test(words) && next <= published.slice(0, 10);
  return isNextMorning ? { from: next, to: next } : { from, to };
}

/**
 * The days of a deed that was done "in der Nacht", where the day told before it is `day`: the night that followed it, or that
 * which led to it, where it is the day of publication or the deed came before. Null for any other.
 */
export function nightBeside(
  { from, to }: DateSpan,
  text: string,
  sentence: Sentence,
  clause: Clause | null,
  anterior: boolean,
  told: DayPart,
  published: string,
): DateSpan | null {
  const words = wordsOf(clause, sentence);
  const goesOn = (told === 'night' || told === 'night-before') && !DAY.test(words);
  if (from !== to || !(BY_NIGHT.test(words) || goesOn)) return null;
  const beside = (days: number) => isoDay(parseDay(from) + days);
  // The night that follows the evening told before.
  if (EVENING.test(text)) return { from, to: beside(1) };
  const isBefore = anterior || told === 'night-before';
  return isBefore || from === published.slice(0, 10) ? { from: beside(-1), to } : { from, to: beside(1) };
}

/** The part of the day that the last of the sentences with one tells without a date: what follows goes on with it. A night in the pluperfect led to the day told before. */
export type DayPart = 'day' | 'night' | 'night-before' | null;

export function dayPartTold(before: readonly Analysis[], dates: readonly { readonly start: number }[]): DayPart {
  for (const { sentence, clauses } of before.toReversed()) {
    if (dates.some(({ start }) => sentence.start <= start && start < sentence.end)) return null;
    const main = clauses.filter(({ kind }) => kind === 'main');
    const night = main.find((clause) => BY_NIGHT.test(wordsOf(clause, sentence)));
    if (night) return isAnterior(sentence, night) ? 'night-before' : 'night';
    if (main.some((clause) => tellsDayPart(sentence, clause))) return 'day';
  }
  return null;
}

const wordsOf = (clause: Clause | null, { tokens }: Sentence): string =>
  clause?.tokens.map((position) => tokens[position]?.lower ?? '').join(' ') ?? '';

/** Whether words of the clause tell the part of the day. */
export const tellsDayPart = (sentence: Sentence, clause: Clause | null): boolean => DAY.test(wordsOf(clause, sentence));
