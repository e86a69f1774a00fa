import { createHash } from 'node:crypto';
import { codingFor } from './compression.ts';
import type { HttpMiddleware } from './http-middleware.ts';

/**
 * Gives answers a strong entity tag over their body and its coding, and answers 304 without one where the caller has it
 * already (RFC 9110, sections 8.8.3 and 13.1.2).
 */
export const etag: HttpMiddleware = {
  after: (request) => {
    const { response, event } = request;
    if (response?.statusCode !== 200 || !['GET', 'HEAD'].includes(event.method)) return;
    const hash = createHash('sha256').update(response.body).digest('base64url').slice(0, 27);
    const tag = codingFor(event.headers, response.body) === 'gzip' ? `"${hash}-gzip"` : `"${hash}"`;
    const headers = { ...response.headers, ETag: tag };
    request.response = hasTag(event.headers, tag)
      ? { statusCode: 304, headers: withoutContent(headers), body: '' }
      : { ...response, headers };
  },
};

/** If-None-Match compares weakly: a cache on the way may have marked the tag as weak. */
function hasTag(headers: Readonly<Record<string, string>>, tag: string): boolean {
  const candidates = (headers['if-none-match'] ?? '').split(',').map((it) => it.trim().replace(/^W\//, ''));
  return candidates.includes(tag) || candidates.includes('*');
}

function withoutContent(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Type'));
}
