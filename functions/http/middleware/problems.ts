import { problem } from '../problem.ts';
import { problemResponse } from '../response.ts';
import type { HttpMiddleware } from './http-middleware.ts';

/** Whatever is thrown is nothing that the caller did: the answer says so and no more; the log has the rest. */
export const problems: HttpMiddleware = {
  onError: (request) => {
    const detail = 'Something went wrong here. Try again later; the request id finds it in the log.';
    request.response = problemResponse(problem('internal', detail), request.event.requestId);
  },
};
