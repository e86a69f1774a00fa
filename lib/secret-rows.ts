import type { STREAMS } from '../functions/store/stream-places.ts';

/**
 * Conditions on the rows of the table that a function may touch, by partition key (`dynamodb:LeadingKeys`).
 *
 * `TOKEN` holds the access tokens (functions/store/tokens.ts), `SECRET` the key that authenticates cursors
 * (functions/store/cursor-key.ts). The function that reads foreign files can neither see nor make either.
 */
type Secret = 'TOKEN' | 'SECRET';

/** Rows whose partition keys begin so. */
export const rowsBelow = (prefix: string) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${prefix}*`] },
});

/** Rows of one partition. */
export const onlyRows = (partition: Secret | typeof STREAMS) => ({
  'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [partition] },
});

export const allRowsBut = (...partitions: Secret[]) => ({
  'ForAllValues:StringNotEquals': { 'dynamodb:LeadingKeys': partitions },
});
