import type { IncomingHttpHeaders } from 'node:http';
import { headerValue } from '../../sigv4/signed-request.ts';
import {
  CHECKSUM_ALGORITHMS,
  type ChecksumAlgorithm,
  type Checksums,
  checksumHeader,
  parseAlgorithm,
} from '../checksum/algorithm.ts';
import { type Refusal, refuse } from '../reply.ts';
import type { Digest } from './digests.ts';

const PLAIN_HASH = /^[0-9a-f]{64}$/;

/** The checksums that a request declares in its headers. */
export function declaredChecksums(headers: IncomingHttpHeaders): Checksums {
  const found = CHECKSUM_ALGORITHMS.map((algorithm) => [algorithm, headerValue(headers, checksumHeader(algorithm))]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** The headers of a request whose declared checksums are not those of its body. */
export function withoutChecksums(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('x-amz-checksum-')));
}

/** The algorithms whose checksums a request declares or announces for its trailer. */
export function declaredAlgorithms(headers: IncomingHttpHeaders): ChecksumAlgorithm[] {
  const trailing = (headerValue(headers, 'x-amz-trailer') ?? '').split(',').map((name) => name.trim().toLowerCase());
  const announced = CHECKSUM_ALGORITHMS.filter((algorithm) => trailing.includes(checksumHeader(algorithm)));
  const named = parseAlgorithm(headerValue(headers, 'x-amz-sdk-checksum-algorithm') ?? '');
  const inHeaders = CHECKSUM_ALGORITHMS.filter((algorithm) => algorithm in declaredChecksums(headers));
  return [...inHeaders, ...announced, ...(named ? [named] : [])];
}

/** Holds what arrived against everything that the client said about it; null where all is true. */
export function verifyDeclared(
  headers: IncomingHttpHeaders,
  trailer: ReadonlyMap<string, string>,
  payloadHash: string,
  received: Digest & { sha256: string },
): Refusal | null {
  const contentMd5 = headerValue(headers, 'content-md5');
  if (contentMd5 !== undefined) {
    if (Buffer.from(contentMd5, 'base64').length !== 16) return refuse('InvalidDigest');
    if (Buffer.from(contentMd5, 'base64').toString('hex') !== received.md5) return refuse('BadDigest');
  }
  if (PLAIN_HASH.test(payloadHash) && payloadHash !== received.sha256) return refuse('XAmzContentSHA256Mismatch');
  const length = headerValue(headers, 'x-amz-decoded-content-length');
  if (length !== undefined && Number(length) !== received.size) return refuse('IncompleteBody');
  for (const algorithm of CHECKSUM_ALGORITHMS) {
    const name = checksumHeader(algorithm);
    const declared = trailer.get(name) ?? headerValue(headers, name);
    if (declared === undefined || declared === received.checksums[algorithm]) continue;
    return refuse('BadDigest', `The ${algorithm.toUpperCase()} that you specified did not match what we received.`);
  }
  return null;
}
