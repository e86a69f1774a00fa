import { dateIn, monthOf } from './written-date.ts';

/** Place, date, and what ends a dateline: an agency in parentheses or slashes, a dash. */
const DATELINE =
  /^\p{Lu}[\p{L} ./'-]{1,60}?,\s+(?:den\s+|am\s+)?(?<date>(?:(?<day>\d{1,2})\.?\s*(?:\d{1,2}\.|(?<name>\p{L}{3,10})\.?)|(?<nameFirst>\p{L}{3,9})\.?\s+(?<dayLast>\d{1,2})),?(?:\s*(?<year>\d{4}))?)\.?\s*(?:\([^()]{2,40}\)\s*(?:[-–—:]|\.\s)|\/|[-–—]\s)/u;
/** Datelines are short. */
const WITHIN = 160;
const DAY_MS = 86_400_000;

/**
 * The date in the dateline that a text begins with ("Wien, 28. Januar 2025 (APA) -"), or null. One without a year is the
 * latest such day before the upload (ISO 8601).
 */
export function datelineDate(text: string, uploadedAt: string): string | null {
  const found = DATELINE.exec(text.slice(0, WITHIN))?.groups;
  if (!found?.date) return null;
  if (found.year) return dateIn(found.date);
  const month = monthOf(found.name ?? found.nameFirst ?? '');
  const day = found.day ?? found.dayLast ?? '';
  if (month === null) return null;
  const latest = Date.parse(uploadedAt) + DAY_MS;
  const year = new Date(latest).getUTCFullYear();
  const candidates = [year, year - 1].map((it) =>
    dateIn(`${it}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`),
  );
  return candidates.find((date) => date !== null && Date.parse(date) <= latest) ?? null;
}
