const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const GERMAN_MONTHS: Readonly<Record<string, string>> = { mrz: 'mar', mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' };
/** IPTC 7901: day, hour and minute, then month and year ("281530 Jan 25"). */
const IPTC = /\b(?<day>\d{2})\d{4}\s+(?<month>[a-zä]{3})[a-z]*\.?\s+(?<year>\d{2}|\d{4})\b/i;
/** ANPA 1312: month, day, year and time ("AP-NY-01-28-25 0412EST"). */
const ANPA = /(?<month>\d{2})-(?<day>\d{2})-(?<year>\d{2})\s+\d{4}[A-Z]{0,4}/;
/** Two digits of a year from here on are of the last century: the formats came in the seventies. */
const FIRST_YEAR = 70;

/** The day on which a message was sent, by its last lines. Its time is in the agency's own zone, which the format does not say. */
export function wireDate(lines: readonly string[]): readonly string[] {
  for (const line of lines.toReversed()) {
    const iptc = IPTC.exec(line)?.groups;
    const name = iptc?.month?.toLowerCase() ?? '';
    const month = MONTHS.indexOf(GERMAN_MONTHS[name] ?? name) + 1;
    if (iptc && month > 0) return claim(iptc.year ?? '', String(month), iptc.day ?? '');
    const anpa = ANPA.exec(line)?.groups;
    if (anpa) return claim(anpa.year ?? '', anpa.month ?? '', anpa.day ?? '');
  }
  return [];
}

function claim(year: string, month: string, day: string): readonly string[] {
  const century = Number(year) >= FIRST_YEAR ? '19' : '20';
  const full = year.length === 4 ? year : `${century}${year}`;
  return [`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
}
