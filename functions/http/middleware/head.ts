import type { HttpMiddleware } from './http-middleware.ts';

/** Answers to HEAD have all headers of the answer to GET and no body. */
const withoutBody: HttpMiddleware['after'] = (request) => {
  if (request.event.method !== 'HEAD' || !request.response) return;
  const { statusCode, headers } = request.response;
  request.response = { statusCode, headers, body: '' };
};

export const head: HttpMiddleware = { after: withoutBody, onError: withoutBody };
