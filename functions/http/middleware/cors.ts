import type { HttpMiddleware } from './http-middleware.ts';

/** Headers that scripts of other origins may read; the others they cannot see anyway. */
const EXPOSED = 'ETag, Link, Location, Retry-After, X-Page-Exhausted, X-Request-Id, X-Total-Count, X-Total-Relation';
const REQUEST_HEADERS = 'Accept, Authorization, Content-Type, If-None-Match, Prefer';
/** Seconds that a browser may keep the answer to a preflight; Chromium caps it at two hours. */
const PREFLIGHT_SECONDS = 7200;

/** Lets pages of the given origins call the API (Fetch standard, "CORS protocol"). Tokens are sent as a header, never as a cookie. */
export function cors(origins: readonly string[]): HttpMiddleware {
  const allow: HttpMiddleware['after'] = (request) => {
    const { response, event } = request;
    if (!response || origins.length === 0) return;
    const { origin } = event.headers;
    const isKnown = origin !== undefined && origins.includes(origin);
    const isPreflight = event.method === 'OPTIONS' && event.headers['access-control-request-method'] !== undefined;
    request.response = {
      ...response,
      headers: {
        ...response.headers,
        // Caches must not hand an answer for one origin to another, or to none.
        Vary: 'Origin',
        ...(isKnown && { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED }),
        ...(isKnown &&
          isPreflight && {
            'Access-Control-Allow-Methods': response.headers.Allow ?? '',
            'Access-Control-Allow-Headers': REQUEST_HEADERS,
            'Access-Control-Max-Age': String(PREFLIGHT_SECONDS),
          }),
      },
    };
  };
  return { after: allow, onError: allow };
}
