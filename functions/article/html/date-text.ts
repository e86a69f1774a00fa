import { parsePublished } from '../publication-date.ts';
import { MONTHS } from './date-names.data.ts';

/** ISO 8601 as content management systems vary it: no colon in the offset, a space before it, fractions, short basic form. */
const ISO =
  /(?<day>\d{4}-\d{2}-\d{2})(?:(?:T|\s+)(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:[.,]\d+)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i;
const BASIC = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?:\d{2})?Z?)?$/;
const NUMERIC = /\b(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})\b/;
const SLASHED = /\b(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})\b/;
const DAY_FIRST =
  /\b(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?(?<name>\p{L}{3,10})\.?,?\s+(?:de\s+)?(?<year>\d{4})\b/u;
const MONTH_FIRST = /\b(?<name>\p{L}{3,10})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/u;
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const CLOCK = /\b(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?!\d|\.\d)(?:\s*(?<half>[ap]\.?m\b))?/i;
/** News sites did not exist before. */
const FIRST_YEAR = 1990;

/** The date that a text holds, as ISO 8601 date or date-time; null where it holds none. A time without zone stays without. */
export function dateIn(text: string): string | null {
  const trimmed = text.trim().slice(0, 200);
  if (EPOCH.test(trimmed)) return new Date(Number(trimmed.padEnd(13, '0'))).toISOString();
  const iso = ISO.exec(trimmed)?.groups;
  if (iso?.day)
    return checked(iso.day, iso.hour ? `T${iso.hour}:${iso.minute}:${iso.second ?? '00'}${zone(iso.zone)}` : '');
  const basic = BASIC.exec(trimmed)?.groups;
  if (basic)
    return checked(join(basic.year, basic.month, basic.day), basic.hour ? `T${basic.hour}:${basic.minute}:00` : '');
  const numeric = (NUMERIC.exec(trimmed) ?? SLASHED.exec(trimmed))?.groups;
  if (numeric) return checked(join(numeric.year, numeric.month, numeric.day), clockIn(trimmed));
  for (const pattern of [DAY_FIRST, MONTH_FIRST]) {
    const named = pattern.exec(trimmed)?.groups;
    const month = monthOf(named?.name ?? '');
    if (named && month) return checked(join(named.year, String(month), named.day), clockIn(trimmed));
  }
  return parsePublished(trimmed);
}

/** The date in the path of an address, as publishers put it there: /2025/01/28/, /2025-01-28/, /20250128/. */
export function dateInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '');
  const found =
    /(?:^|[/_-])(?<year>(?:19|20)\d{2})[/_-](?<month>\d{1,2})[/_-](?<day>\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /\/(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})(?=[/_.-]|$)/.exec(path);
  return found?.groups ? checked(join(found.groups.year, found.groups.month, found.groups.day), '') : null;
}

function checked(day: string, time: string): string | null {
  const valid = Number(day.slice(0, 4)) >= FIRST_YEAR && parsePublished(day);
  return valid ? day + time : null;
}

function join(year = '', month = '', day = ''): string {
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function zone(text: string | undefined): string {
  if (!text) return '';
  if (/^[a-z]/i.test(text)) return 'Z';
  return `${text.slice(0, 3)}:${text.slice(3).replace(':', '') || '00'}`;
}

function clockIn(text: string): string {
  const found = CLOCK.exec(text.replace(NUMERIC, ' '))?.groups;
  if (!found) return '';
  const hour = (Number(found.hour) % (found.half ? 12 : 24)) + (/^p/i.test(found.half ?? '') ? 12 : 0);
  return `T${String(hour).padStart(2, '0')}:${found.minute}:00`;
}

function monthOf(name: string): number | null {
  const letters = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  for (const months of MONTHS) {
    const index = months.findLastIndex((month) => letters.startsWith(month));
    if (index >= 0) return index + 1;
  }
  return null;
}
