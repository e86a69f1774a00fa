import type { EventPosting } from './event-posting.ts';
import type { Clock } from './event-query.ts';
import { parseRowSortKey, postingPosition } from './keys.ts';
import { timeOf } from './matches.ts';
import type { Placed } from './posting-list.ts';
import { postingsIn } from './posting-row.ts';
import type { Row } from './table.ts';

/** A posting as it stands in a list. */
export interface PlacedEvent extends EventPosting, Placed {
  readonly version: string;
}

/** A filter of postings that has to ask the table. */
export type Keep = (postings: readonly PlacedEvent[]) => Promise<readonly PlacedEvent[]>;

/** The postings in a row of a list by a clock. */
export function eventsIn(row: Row, clock: Clock): PlacedEvent[] {
  const { articleId, version } = parseRowSortKey(row.sk);
  return postingsIn(row, articleId).map((posting) => placed(posting, version, clock));
}

export function placed(posting: EventPosting, version: string, clock: Clock): PlacedEvent {
  return { ...posting, version, position: postingPosition(timeOf(posting, clock), posting.eventId, version) };
}
