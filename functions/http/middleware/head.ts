import type { HttpMiddleware } from './http-middleware.ts';

/** Answers to HEAD have all headers of the answer to GET and no body. */
export const head: HttpMiddleware = {
  after: (request) => {
    if (request.event.method === 'HEAD' && request.response) request.response = { ...request.response, body: '' };
  },
  onError: (request) => {
    if (request.event.method === 'HEAD' && request.response) request.response = { ...request.response, body: '' };
  },
};
