import { MONTHS } from './month-names.data.ts';
import { TIME_ZONES } from './time-zones.data.ts';

/** ISO 8601 as content management systems vary it: no colon in the offset, a space before it, fractions, short basic form. */
const ISO =
  /(?<day>\d{4}-\d{2}-\d{2})(?:(?:T|\s+)(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:[.,]\d+)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i;
const BASIC =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;
const NUMERIC = /\b(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})\b/;
const SLASHED = /\b(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})\b/;
/** Day and month in either order; only where one of them can be no month it is known which. */
const SLASHED_WITH_YEAR_LAST = /\b(?<one>\d{1,2})\/(?<other>\d{1,2})\/(?<year>\d{4})\b/;
const DAY_FIRST =
  /\b(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?(?<name>\p{L}{3,10})\.?,?\s+(?:de\s+)?(?<year>\d{4})\b/u;
const MONTH_FIRST = /\b(?<name>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/u;
/** As `asctime` writes it: the year stands behind the time. */
const YEAR_LAST = /\b(?<name>[A-Z][a-z]{2})\s+(?<day>\d{1,2})\s+[\d:]{5,8}(?:\s+\w+)?\s+(?<year>\d{4})\b/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const CLOCK =
  /\b(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?:[:.](?<second>[0-5]\d))?(?!\d|\.\d)(?:\s*(?<half>[ap]\.?m\b))?(?:\s*Uhr)?(?:\s*\(?(?<zone>[+-]\d{2}:?\d{2}|[A-Z]{1,4})\b)?/i;
/** The first newspaper appeared in 1605; years before are no dates of publication but errors. */
const FIRST_YEAR = 1605;
/** Two digits of a year from here on are of the last century. */
const FIRST_OF_LAST_CENTURY = 70;
/** Longer texts are no dates. */
const MAX_LENGTH = 200;

/** The date that a text holds, as ISO 8601 date or date-time; null where it holds none. A time without zone stays without. */
export function dateIn(text: string): string | null {
  const trimmed = text.trim().slice(0, MAX_LENGTH);
  if (EPOCH.test(trimmed)) return new Date(Number(trimmed.padEnd(13, '0'))).toISOString();
  const iso = ISO.exec(trimmed)?.groups;
  if (iso?.day) return dated(iso.day, timeOf(iso));
  const basic = BASIC.exec(trimmed)?.groups;
  if (basic) return dated(dayOf(basic.year, basic.month, basic.day), timeOf(basic));
  const numeric = (NUMERIC.exec(trimmed) ?? SLASHED.exec(trimmed))?.groups;
  if (numeric) return dated(dayOf(numeric.year, numeric.month, numeric.day), clockIn(trimmed));
  const slashed = SLASHED_WITH_YEAR_LAST.exec(trimmed)?.groups;
  if (slashed) return dated(dayBySize(slashed), clockIn(trimmed));
  for (const pattern of [DAY_FIRST, YEAR_LAST, MONTH_FIRST]) {
    const named = pattern.exec(trimmed)?.groups;
    const month = monthOf(named?.name ?? '');
    if (named && month) return dated(dayOf(named.year, String(month), named.day), clockIn(trimmed));
  }
  return null;
}

/** The date in the path of an address, as publishers put it there: /2025/01/28/, /2025-01-28/, /20250128/. */
export function dateInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*|[?#][\s\S]*/gi, '');
  const found =
    /(?:^|[/_-])(?<year>(?:19|20)\d{2})[/_-](?<month>\d{1,2})[/_-](?<day>\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /\/(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})(?=[/_.-]|$)/.exec(path);
  return found?.groups ? dated(dayOf(found.groups.year, found.groups.month, found.groups.day), '') : null;
}

/** The number of a month by its name or how that begins, in any of some languages; null where it is none. */
export function monthOf(name: string): number | null {
  const letters = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  for (const months of MONTHS) {
    const index = months.findLastIndex((month) => letters.startsWith(month));
    if (index >= 0) return index + 1;
  }
  return null;
}

/** Day and time together; without the time where that is none, null where the day does not exist. */
function dated(day: string, time: string): string | null {
  const parsed = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(day)) return null;
  if (Number(day.slice(0, 4)) < FIRST_YEAR) return null;
  return Number.isNaN(Date.parse(`${day}${time}`)) ? day : day + time;
}

function dayOf(year = '', month = '', day = ''): string {
  const century = Number(year) >= FIRST_OF_LAST_CENTURY ? '19' : '20';
  return `${year.length === 2 ? century + year : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function dayBySize({ year, one, other }: Readonly<Record<string, string>>): string {
  if (Number(one) > 12) return dayOf(year, other, one);
  return Number(other) > 12 ? dayOf(year, one, other) : '';
}

type Groups = Readonly<Record<string, string | undefined>>;

function timeOf({ hour, minute, second, zone }: Groups): string {
  return hour ? `T${hour}:${minute}:${second ?? '00'}${offsetOf(zone)}` : '';
}

function offsetOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^[a-z]/i.test(zone)) return TIME_ZONES[zone.toLowerCase()] ?? '';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

function clockIn(text: string): string {
  const found = CLOCK.exec(text.replace(NUMERIC, ' '))?.groups;
  if (!found) return '';
  const hour = (Number(found.hour) % (found.half ? 12 : 24)) + (/^p/i.test(found.half ?? '') ? 12 : 0);
  return timeOf({ ...found, hour: String(hour).padStart(2, '0') });
}
