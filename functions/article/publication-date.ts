import type { Article } from './article.ts';

const ISO_8601 =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i;
const GERMAN = /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/;
const RFC_2822 = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}/;

/**
 * A date as metadata and feeds write it, in ISO 8601 with the precision and the offset it came with (a time without
 * offset counts as UTC); null where it is not a date. Reads ISO 8601, RFC 2822 and `28.01.2025`.
 */
export function parsePublished(text: string): string | null {
  const trimmed = text.trim();
  const iso = ISO_8601.exec(trimmed)?.groups;
  if (iso?.day) return exists(iso.day) ? iso.day + time(iso.time, iso.zone) : null;
  const german = GERMAN.exec(trimmed)?.groups;
  if (german) {
    const day = `${german.year}-${german.month?.padStart(2, '0')}-${german.day?.padStart(2, '0')}`;
    return exists(day) ? day : null;
  }
  const instant = RFC_2822.test(trimmed) ? Date.parse(trimmed) : Number.NaN;
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}

/** The first of the candidates that is a date, with its basis; the time of upload where none is. */
export function publication(
  candidates: readonly { basis: Article['publishedBasis']; text: string }[],
  uploadedAt: string,
): Pick<Article, 'publishedAt' | 'publishedBasis'> {
  for (const { basis, text } of candidates) {
    const publishedAt = text ? parsePublished(text) : null;
    if (publishedAt) return { publishedAt, publishedBasis: basis };
  }
  return { publishedAt: uploadedAt, publishedBasis: 'upload' };
}

function time(clock: string | undefined, zone: string | undefined): string {
  if (!clock) return '';
  const seconds = clock.length === 5 ? `${clock}:00` : clock;
  const offset = zone ? zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') : 'Z';
  const valid = !Number.isNaN(Date.parse(`2000-01-01T${seconds}${offset}`));
  return valid ? `T${seconds}${offset}` : '';
}

function exists(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
