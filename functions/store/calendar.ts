import { reaches } from './interval.ts';
import { CALENDAR, type CalendarKind, calendarKey } from './keys.ts';
import type { Range } from './posting-list.ts';
import { rowsOf, type Table } from './table.ts';

/** The months within the range that ever had postings of a kind, newest first. */
export async function monthsWithPostings(table: Table, kind: CalendarKind, range: Range): Promise<string[]> {
  const prefix = calendarKey(kind, '').sk;
  const months: string[] = [];
  for await (const { sk } of rowsOf(table, { pk: CALENDAR, from: prefix, to: `${prefix}~`, descending: true })) {
    months.push(sk.slice(prefix.length));
  }
  return months.filter((month) => reaches(month, range));
}
