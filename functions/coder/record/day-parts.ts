import { isoDay, parseDay } from '../dates/calendar.ts';
import type { DateSpan } from '../dates/find-dates.ts';
import type { EventType } from '../plover.ts';
import type { Clause, Sentence } from '../syntax.ts';

/** What somebody says or decides of what was done at night, he says by day. */
const REACTIONS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'SANCTION', 'SUPPORT', 'THREATEN']);
export const isReaction = (type: EventType): boolean => REACTIONS.has(type);

const MORNING =
  /(?<!\p{L})(?:am (?:frühen |späten )?(?:morgen|vormittag)|morgens|frühmorgens|vormittags|nachts|nach mitternacht|uhr früh|in den (?:frühen )?morgenstunden)(?!\p{L})/u;
const DAY =
  /(?<!\p{L})(?:am (?:frühen |späten )?(?:morgen|vormittag|mittag|nachmittag|abend)|morgens|vormittags|mittags|nachmittags|abends)(?!\p{L})/u;
const EVENING = /abend|nacht/i;

/**
 * The days of an act whose date was told before, in words of the `clause` that tell the part of the day: "am Morgen" after
 * "in der Nacht zum Montag" is on Monday, after "am Dienstagabend" on Wednesday, if that is not after publication.
 */
export function dayAfterNight(
  { from, to }: DateSpan,
  text: string,
  { tokens }: Sentence,
  clause: Clause | null,
  reaction: boolean,
  published: string,
): DateSpan {
  const words = clause?.tokens.map((position) => tokens[position]?.lower ?? '').join(' ') ?? '';
  const isNight = parseDay(to) - parseDay(from) === 1 && EVENING.test(text);
  if (isNight) return reaction || DAY.test(words) ? { from: to, to } : { from, to };
  const next = isoDay(parseDay(from) + 1);
  const isNextMorning = from === to && EVENING.test(text) && MORNING.test(words) && next <= published.slice(0, 10);
  return isNextMorning ? { from: next, to: next } : { from, to };
}
