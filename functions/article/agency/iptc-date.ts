const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/;

/** A date of IPTC's formats in the extended form of ISO 8601: `20250128T091834+0100` is `2025-01-28T09:18:34+01:00`. */
export function extendedDate(text: string): string {
  const trimmed = text.trim();
  const [, year, month, day, hour, minute, second = '00', zone = ''] = BASIC.exec(trimmed) ?? [];
  if (year === undefined) return trimmed;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}`;
}

/**
 * The instant until which an embargo holds, or null where the text is none: it has to be understood to be kept. Without an
 * offset it counts as UTC, which is later than what a German agency means.
 */
export function instant(text: string): string | null {
  const extended = extendedDate(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(extended)) return null;
  const zoned = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(extended) || !extended.includes('T') ? extended : `${extended}Z`;
  return Number.isNaN(Date.parse(zoned)) ? null : zoned;
}
