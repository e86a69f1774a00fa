import { percentEncode } from '../../sigv4/percent-encoding.ts';
import { type Refusal, refuse } from '../reply.ts';
import { element, type Markup, optional } from '../xml/write.ts';

/** The parameters that all lists of keys have, and how their answers write a key. */
export type ListParameters = {
  prefix: string;
  delimiter: string;
  limit: number;
  encodes: boolean;
  /** An element with a key or a part of one, encoded where the client wants it. */
  keyElement: (name: string, key: string) => Markup;
};

/** Most entries of a page, whatever is asked for (Amazon S3 API Reference, ListObjectsV2). */
const MOST_ENTRIES = 1000;

/** Reads `prefix`, `delimiter`, `encoding-type` and the count, whose name differs from list to list. */
export function listParameters(query: URLSearchParams, limitName: string): ListParameters | Refusal {
  const asked = query.get(limitName) ?? String(MOST_ENTRIES);
  if (!/^\d{1,9}$/.test(asked)) return refuse('InvalidArgument', `${limitName} must be a number.`);
  const encoding = query.get('encoding-type');
  if (encoding !== null && encoding !== 'url') return refuse('InvalidArgument', 'The encoding type can only be url.');
  const encodes = encoding === 'url';
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    limit: Math.min(Number(asked), MOST_ENTRIES),
    encodes,
    keyElement: (name, key) => element(name, encodes ? encodeKey(key) : key),
  };
}

/** The elements that repeat the parameters in the answer. */
export function echoed({ prefix, delimiter, encodes, keyElement }: ListParameters): (Markup | null)[] {
  return [
    keyElement('Prefix', prefix),
    delimiter === '' ? null : keyElement('Delimiter', delimiter),
    optional('EncodingType', encodes ? 'url' : null),
  ];
}

/** Slashes stay readable in encoded keys. */
const encodeKey = (key: string): string => percentEncode(key).replaceAll('%2F', '/');
