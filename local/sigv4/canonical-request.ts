import { percentDecode, percentEncode } from './percent-encoding.ts';
import { headerValue, type SignedRequest, splitTarget } from './signed-request.ts';

/**
 * The canonical form of a request, the text that Signature Version 4 hashes and signs; null where the path or query
 * holds a broken escape. Source: AWS General Reference, "Create a signed AWS API request".
 */
export function canonicalRequest(
  request: SignedRequest,
  { service, signedHeaders, payloadHash }: { service: string; signedHeaders: string[]; payloadHash: string },
): string | null {
  const { path, query } = splitTarget(request.url);
  const canonicalPath = service === 's3' ? objectPath(path) : servicePath(path);
  const canonicalQuery = sortedQuery(query);
  if (canonicalPath === null || canonicalQuery === null) return null;
  const headers = signedHeaders.map((name) => `${name}:${tidy(headerValue(request.headers, name) ?? '')}\n`).join('');
  return [request.method, canonicalPath, canonicalQuery, headers, signedHeaders.join(';'), payloadHash].join('\n');
}

/** S3 encodes a path once and keeps it as it is, since `a//b` and `./x` are good keys. */
function objectPath(path: string): string | null {
  const segments = path.split('/').map(percentDecode);
  return allKnown(segments) ? segments.map(percentEncode).join('/') : null;
}

/** Every other service resolves dots and empty segments and encodes the encoded path once more. */
function servicePath(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(percentEncode(segment));
  }
  return `/${kept.join('/')}${kept.length > 0 && path.endsWith('/') ? '/' : ''}`;
}

/** All parameters but the signature itself, encoded and sorted by encoded name, then by encoded value. */
function sortedQuery(query: string): string | null {
  const pairs: string[] = [];
  for (const part of query.split('&').filter((text) => text !== '')) {
    const [name = '', ...rest] = part.split('=');
    const [decodedName, decodedValue] = [percentDecode(name), percentDecode(rest.join('='))];
    if (decodedName === null || decodedValue === null) return null;
    if (decodedName === 'X-Amz-Signature') continue;
    pairs.push(`${percentEncode(decodedName)}=${percentEncode(decodedValue)}`);
  }
  return pairs.sort(byNameThenValue).join('&');
}

/** `=` sorts after the digits and `-`, so comparing whole pairs would put `a-b=` before `a=`. */
function byNameThenValue(one: string, other: string): number {
  const [left, right] = [one.split('='), other.split('=')];
  return compare(left[0] ?? '', right[0] ?? '') || compare(left[1] ?? '', right[1] ?? '');
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const tidy = (value: string): string => value.trim().replace(/ +/g, ' ');

const allKnown = (segments: (string | null)[]): segments is string[] => !segments.includes(null);
