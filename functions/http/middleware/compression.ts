import { gzipSync } from 'node:zlib';
import Negotiator from 'negotiator';
import type { HttpMiddleware } from './http-middleware.ts';

/** Below this many bytes gzip saves nothing that counts. */
const WORTHWHILE_BYTES = 1024;

/**
 * Which coding an answer to a caller has. API Gateway decodes base64 only for requests that say what they accept, so that
 * others get their answers as they are.
 */
export function codingFor(headers: Readonly<Record<string, string>>, body: string): 'gzip' | 'identity' {
  const accepted = headers['accept-encoding'];
  if (accepted === undefined || headers.accept === undefined || body.length < WORTHWHILE_BYTES) return 'identity';
  const best = new Negotiator({ headers: { 'accept-encoding': accepted } }).encoding(['gzip', 'identity']);
  return best === 'gzip' ? 'gzip' : 'identity';
}

/** Compresses longer answers for whom it may (RFC 9110, section 8.4). Bytes leave a function in base64; the gateway decodes them. */
export const compression: HttpMiddleware = {
  after: (request) => {
    const { response, event } = request;
    if (!response) return;
    const headers = {
      ...response.headers,
      Vary: [response.headers.Vary, 'Accept, Accept-Encoding'].filter(Boolean).join(', '),
    };
    request.response =
      codingFor(event.headers, response.body) === 'gzip'
        ? {
            ...response,
            headers: { ...headers, 'Content-Encoding': 'gzip' },
            body: gzipSync(response.body).toString('base64'),
            isBase64Encoded: true,
          }
        : { ...response, headers };
  },
};
