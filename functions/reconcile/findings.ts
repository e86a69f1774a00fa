import type { ObjectHint } from '../ingest/notification.ts';
import type { Key } from '../store/table.ts';

/** What may be wrong between bucket and table, with what it means. */
export const KINDS = {
  missing: 'objects that the table does not tell of',
  stale: 'objects that the table tells of as they were before',
  old: 'objects as an older version of the code made them',
  failed: 'objects that could not be worked on',
  orphan: 'articles whose object is gone',
  incomplete: 'articles of which rows are missing',
  garbage: 'rows that unfinished writes have left; nobody sees them',
  'orphan-item': 'articles of a file that nobody knows',
} as const;
export type Kind = keyof typeof KINDS;

/** Something that is wrong, and what puts it right. */
export type Finding =
  | { readonly kind: 'missing' | 'stale' | 'old' | 'failed' | 'orphan'; readonly hint: ObjectHint }
  | { readonly kind: 'incomplete'; readonly articleId: string; readonly hint: ObjectHint }
  | { readonly kind: 'garbage'; readonly keys: readonly Key[] }
  | { readonly kind: 'orphan-item'; readonly key: string };
