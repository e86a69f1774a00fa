import type { Stretch } from './carried-dates.ts';
import type { ToldDate } from './told-dates.ts';

/** What may stand beside the day: "Mittwoch, 17. Juli, 15.32 Uhr:". */
const BESIDE = /^[\s,.:|–-]*(?:\d{1,2}[.:]\d\d Uhr)?[\s,.:|–-]*$/;

/** The days that stand as paragraphs of their own, as live tickers order by them what they tell; one alone orders nothing. */
export function dayHeadings(body: string, paragraphs: readonly Stretch[], dates: readonly ToldDate[]): ToldDate[] {
  const found = paragraphs.flatMap(({ start, end }) => {
    const within = dates.filter((date) => date.start >= start && date.end <= end && date.precision === 'day');
    const rest = within.reduceRight(
      (text, date) => text.slice(0, date.start - start) + text.slice(date.end - start),
      body.slice(start, end),
    );
    const day = within.at(-1);
    return day && BESIDE.test(rest) ? [day] : [];
  });
  return found.length > 1 ? found : [];
}
