import * as v from 'valibot';

/** What the process that splits asks of the one that holds table and items: the effects of its ports, one by one. */
const Key = v.object({ pk: v.string(), sk: v.string() });
const Row = v.looseObject({ pk: v.string(), sk: v.string() });
const Condition = v.union([
  v.literal('absent'),
  v.object({ attribute: v.string(), equals: v.union([v.string(), v.number()]) }),
]);
const Query = v.object({
  pk: v.string(),
  from: v.exactOptional(v.string()),
  to: v.exactOptional(v.string()),
  descending: v.exactOptional(v.boolean()),
  limit: v.exactOptional(v.number()),
  consistent: v.exactOptional(v.boolean()),
  attributes: v.exactOptional(v.array(v.string())),
  after: v.exactOptional(Key),
});
export const Effect = v.variant('kind', [
  v.object({ kind: v.literal('get'), key: Key }),
  v.object({ kind: v.literal('batchGet'), keys: v.array(Key) }),
  v.object({ kind: v.literal('query'), query: Query }),
  v.object({ kind: v.literal('put'), row: Row, condition: v.nullable(Condition) }),
  v.object({ kind: v.literal('write'), puts: v.array(Row), deletes: v.array(Key) }),
  v.object({ kind: v.literal('delete'), key: Key }),
  /** Items by their keys, each with the number of its article (null: it has none). */
  v.object({ kind: v.literal('items'), items: v.array(v.tuple([v.string(), v.nullable(v.number())])) }),
  v.object({ kind: v.literal('keys'), after: v.string() }),
  v.object({ kind: v.literal('remove'), keys: v.array(v.string()) }),
  /** The work is done, or to be gone on with after so many milliseconds. */
  v.object({
    kind: v.literal('end'),
    outcome: v.string(),
    after: v.number(),
    megabytes: v.number(),
    spent: v.number(),
  }),
]);
export type Effect = v.InferOutput<typeof Effect>;

export const Task = v.object({
  file: v.string(),
  size: v.number(),
  name: v.string(),
  /** Names the message. */
  owner: v.string(),
  /** Milliseconds since 1970. */
  now: v.number(),
});
export const Request = v.object({ id: v.number(), effect: Effect });
export const Reply = v.object({ id: v.number(), value: v.unknown() });
export const Rows = v.array(Row);
export const OptionalRow = v.nullable(Row);
export const Page = v.object({ rows: Rows, next: v.nullable(Key), units: v.number() });
export const Keys = v.array(v.string());

/** The stack's ingest function: its memory, its time, and the share of a processor that this memory comes with. */
export const FUNCTION = { megabytes: 1024, milliseconds: 60_000, processor: 1024 / 1769 } as const;
/** What S3 takes for a small object, and how many are written at once (functions/ingest/item-store.ts). */
export const PUT = { milliseconds: 30, atOnce: 32 } as const;
/** What DynamoDB takes for one request. */
export const ROW_MILLISECONDS = 6;
