import type { IncomingHttpHeaders } from 'node:http';
import { headerValue } from '../sigv4/signed-request.ts';
import { type Refusal, refuse } from './reply.ts';

/** Headers that some operation here obeys, or that change nothing for it. */
const UNDERSTOOD = [
  /^x-amz-(date|content-sha256|decoded-content-length|trailer|security-token|user-agent|request-payer)$/,
  /^x-amz-(sdk-)?checksum-(algorithm|mode|type|crc32|crc32c|crc64nvme|sha1|sha256)$/,
  /^x-amz-meta-/,
  /^x-amz-tagging$/,
  /^x-amz-(metadata|tagging)-directive$/,
  /^x-amz-copy-source(-range|-if-match|-if-none-match|-if-modified-since|-if-unmodified-since)?$/,
  /^x-amz-mp-object-size$/,
  /^x-amz-object-attributes$/,
];

/** Headers that ask for what is the case anyway. */
const DEFAULTS = new Map([
  ['x-amz-acl', ['private', 'bucket-owner-full-control']],
  ['x-amz-storage-class', ['STANDARD']],
  ['x-amz-server-side-encryption', ['AES256']],
  ['x-amz-object-ownership', ['BucketOwnerEnforced']],
]);

/** Refuses a request with an `x-amz-` header whose wish this endpoint would not fulfil; null where there is none. */
export function refuseUnknownHeaders(headers: IncomingHttpHeaders): Refusal | null {
  for (const name of Object.keys(headers)) {
    if (!name.startsWith('x-amz-') || UNDERSTOOD.some((pattern) => pattern.test(name))) continue;
    const value = headerValue(headers, name) ?? '';
    if (!DEFAULTS.get(name)?.includes(value)) return refuse('NotImplemented', `${name}: ${value} is not implemented.`);
  }
  return null;
}
