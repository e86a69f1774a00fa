import type { IncomingHttpHeaders } from 'node:http';

/** The parts of an HTTP request that a signature covers. `url` is the request target as it was sent. */
export type SignedRequest = {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  /** The whole body. Services other than S3 sign its hash without sending that hash. */
  body?: Uint8Array;
};

/** Splits a request target into path and query, neither decoded nor normalised: both are signed as they were sent. */
export function splitTarget(url: string): { path: string; query: string } {
  const mark = url.indexOf('?');
  return mark < 0 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

/** The value of a header, several of one name joined by commas; undefined where it was not sent. */
export function headerValue(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}
