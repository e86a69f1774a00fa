import type { IncomingHttpHeaders } from 'node:http';
import { headerValue } from '../sigv4/signed-request.ts';
import { type Refusal, refuse } from './reply.ts';
import type { ObjectVersion } from './store/rows.ts';

/** Where the conditions of a read stand: on the request itself, or on the source of a copy. */
const PREFIXES = { read: '', copySource: 'x-amz-copy-source-' } as const;

/**
 * Holds the conditional headers of a read against the version, in the order of RFC 9110, section 13.2.2.
 * `not-modified` is status 304 for a read; a copy fails on it.
 */
export function checkRead(
  headers: IncomingHttpHeaders,
  version: ObjectVersion,
  subject: keyof typeof PREFIXES,
): 'proceed' | 'not-modified' | 'failed' {
  const value = (name: string) => headerValue(headers, `${PREFIXES[subject]}${name}`);
  const [ifMatch, ifNoneMatch] = [value('if-match'), value('if-none-match')];
  const [since, unmodifiedSince] = [value('if-modified-since'), value('if-unmodified-since')];
  if (ifMatch !== undefined) {
    if (!listsEtag(ifMatch, version.etag)) return 'failed';
  } else if (unmodifiedSince !== undefined && modifiedAfter(version, unmodifiedSince)) return 'failed';
  if (ifNoneMatch !== undefined) return listsEtag(ifNoneMatch, version.etag) ? 'not-modified' : 'proceed';
  return since !== undefined && modifiedAfter(version, since) === false ? 'not-modified' : 'proceed';
}

/** Reads `If-None-Match: *` and `If-Match` of a write; the returned check is made when the object is committed. */
export function writeCondition(
  headers: IncomingHttpHeaders,
): { check: (latest: ObjectVersion | null) => Refusal | null } | Refusal {
  const [ifMatch, ifNoneMatch] = [headerValue(headers, 'if-match'), headerValue(headers, 'if-none-match')];
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*')
    return refuse('NotImplemented', 'Writes know If-None-Match: *.');
  return {
    check(latest) {
      const present = latest && !latest.isDeleteMarker ? latest : null;
      if (ifNoneMatch !== undefined && present) return refuse('PreconditionFailed');
      if (ifMatch === undefined) return null;
      if (!present) return refuse('NoSuchKey');
      return listsEtag(ifMatch, present.etag) ? null : refuse('PreconditionFailed');
    },
  };
}

function listsEtag(list: string, etag: string): boolean {
  const tags = list.split(',').map((tag) => tag.trim().replace(/^W\//, '').replaceAll('"', ''));
  return tags.includes('*') || tags.includes(etag);
}

/** HTTP dates have seconds. A date that cannot be read is no condition (RFC 9110, section 13.1.3): undefined. */
function modifiedAfter(version: ObjectVersion, date: string): boolean | undefined {
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : Math.floor(version.modifiedAt / 1000) > Math.floor(time / 1000);
}
