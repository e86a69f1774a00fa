import * as v from 'valibot';
import type { HotLists } from './lists.ts';

/** DynamoDB spreads a partition that is hot for long by itself; more shards than these only cost reads. */
const MOST_SHARDS = 16;

/**
 * `DAY=4,TYPE#CONSULT=2`: lists that are spread over several partitions, by kind or by kind and value. Numbers may grow while
 * there are data, but not shrink: rows stay where they were written.
 */
export const HotListsText = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').filter(Boolean)),
  v.array(v.pipe(v.string(), v.regex(/^[A-Z]+(#[^=,]+)?=\d+$/, 'must be lists such as DAY=4 or TYPE#CONSULT=2'))),
  v.transform((lists): HotLists => new Map(lists.map(readList))),
  v.check(
    (lists) => [...lists.values()].every((shards) => shards >= 1 && shards <= MOST_SHARDS),
    `must spread a list over 1 to ${MOST_SHARDS} partitions`,
  ),
);

function readList(text: string): [string, number] {
  const at = text.lastIndexOf('=');
  return [text.slice(0, at), Number(text.slice(at + 1))];
}
