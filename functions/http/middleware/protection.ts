import { PROTECTIVE_HEADERS } from '../protective-headers.ts';
import type { HttpMiddleware } from './http-middleware.ts';

/** Methods whose answers may be kept by whoever asked. Others tell of one act, and may hold addresses that let somebody write. */
const KEPT = ['GET', 'HEAD', 'OPTIONS'];

const protect: HttpMiddleware['after'] = (request) => {
  const { response, event } = request;
  if (!response) return;
  request.response = {
    ...response,
    headers: {
      ...PROTECTIVE_HEADERS,
      ...response.headers,
      ...(!KEPT.includes(event.method) && { 'Cache-Control': 'no-store' }),
    },
  };
};

/** Tells browsers and caches not to make more of an answer than it is. */
export const protection: HttpMiddleware = { after: protect, onError: protect };
