import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** What a row may hold: JSON. Absent optional fields are left out, `null` is kept. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/** The DynamoDB form of a JSON value; throws TypeError on anything else (bigint, function, non-finite number). */
export function toAttributeValue(value: unknown): AttributeValue {
  if (value === null) return { NULL: true };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'boolean') return { BOOL: value };
  if (typeof value === 'number' && Number.isFinite(value)) return { N: String(value) };
  if (Array.isArray(value)) return { L: value.map(toAttributeValue) };
  if (typeof value === 'object') return { M: toItem(value) };
  throw new TypeError(`no DynamoDB form for a ${typeof value}`);
}

/** The DynamoDB item of an object; fields that are undefined are left out. */
export function toItem(row: object): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, toAttributeValue(value)]),
  );
}

/** The JSON value of a DynamoDB attribute; throws TypeError on sets and binary, which this table does not use. */
export function fromAttributeValue(value: AttributeValue): Json {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.NULL !== undefined) return null;
  if (value.L !== undefined) return value.L.map(fromAttributeValue);
  if (value.M !== undefined) return fromItem(value.M);
  throw new TypeError(`unexpected DynamoDB attribute ${Object.keys(value).join()}`);
}

/** The object of a DynamoDB item. */
export function fromItem(item: Record<string, AttributeValue>): Record<string, Json> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, fromAttributeValue(value)]));
}
