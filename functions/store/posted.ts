import * as v from 'valibot';
import { PostedRow } from './rows.ts';
import type { Key, Row } from './table.ts';

/** The rows in lists that an article's row names. */
export function postingsOf(row: Row): Key[] {
  const { postings } = v.parse(PostedRow, row);
  return (postings ?? []).flatMap(({ sk, lists }) => lists.map((pk) => ({ pk, sk })));
}
