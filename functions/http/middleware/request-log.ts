import { errorFields, LOG_EVENTS, type log } from '../../log.ts';
import type { Call } from '../call.ts';
import type { HttpMiddleware } from './http-middleware.ts';

/** One structured line per request; `now` is milliseconds of any clock. Query strings stay out: they tell what somebody looks for. */
export function requestLog(write: typeof log, now: () => number): HttpMiddleware {
  const started = new WeakMap<Call, number>();
  const fields = (call: Call, status: number | undefined) => ({
    requestId: call.requestId,
    method: call.method,
    path: call.path,
    caller: call.caller?.name,
    status,
    milliseconds: Math.round(now() - (started.get(call) ?? now())),
  });
  return {
    before: ({ event }) => {
      started.set(event, now());
    },
    after: ({ event, response }) => {
      write('info', LOG_EVENTS.requestServed, fields(event, response?.statusCode));
    },
    onError: ({ event, response, error }) => {
      write('error', LOG_EVENTS.requestFailed, { ...fields(event, response?.statusCode), ...errorFields(error) });
    },
  };
}
