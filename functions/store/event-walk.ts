import * as v from 'valibot';
import type { EventRecord } from '../coder/event.ts';
import { monthsWithPostings } from './calendar.ts';
import { committedOnly } from './committed.ts';
import type { EventPosting } from './event-posting.ts';
import type { Clock, EventQuery } from './event-query.ts';
import { rangeOf } from './interval.ts';
import { type CalendarKind, eventKey, parseRowSortKey, postingPosition } from './keys.ts';
import { matches, stemsMatch, timeOf } from './matches.ts';
import type { ItemSource } from './page.ts';
import { candidatesOf, openLists } from './plan.ts';
import type { Placed } from './posting-list.ts';
import { postingsIn } from './posting-row.ts';
import { PostingWalk, type Walk } from './posting-walk.ts';
import { EventRow } from './rows.ts';
import type { Row, Table } from './table.ts';
import type { Work } from './work.ts';

/** A posting as it stands in a list. */
export interface PlacedEvent extends EventPosting, Placed {
  readonly version: string;
}

export interface EventWalk {
  readonly walk: Walk<PlacedEvent>;
  readonly source: ItemSource<PlacedEvent, EventRecord>;
}

const CALENDAR_OF_CLOCK = {
  event: 'EVENTS',
  published: 'ARTICLES',
  ingested: 'INGESTED',
} as const satisfies Record<Clock, CalendarKind>;

/** The walk that delivers every match of the query from the position on, and what makes events of its postings. */
export async function walkEvents(
  table: Table,
  query: EventQuery,
  before: string | null,
  work: Work,
): Promise<EventWalk> {
  const { dateField = 'event' } = query;
  const range = rangeOf(query.date, before);
  const months = await monthsWithPostings(table, CALENDAR_OF_CLOCK[dateField], range);
  const [keys = []] = candidatesOf(query);
  const lists = openLists(keys, months, range, table.hotLists);
  return {
    walk: new PostingWalk(table, lists, range, work, (row) => eventsIn(row, dateField)),
    source: {
      select: (posting) => matches(query, posting),
      keep: committedOnly(table, work),
      keyOf: ({ articleId, version, eventId }) => eventKey(articleId, version, eventId),
      itemOf: (row) => {
        const { record, stems } = v.parse(EventRow, row);
        return query.words === undefined || stemsMatch(query.words, stems) ? record : null;
      },
    },
  };
}

/** The postings in a row of a list by a clock. */
export function eventsIn(row: Row, clock: Clock): PlacedEvent[] {
  const { articleId, version } = parseRowSortKey(row.sk);
  return postingsIn(row, articleId).map((posting) => ({
    ...posting,
    version,
    position: postingPosition(timeOf(posting, clock), posting.eventId, version),
  }));
}
