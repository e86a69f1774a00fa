import middy from '@middy/core';
import type { log } from '../log.ts';
import { type Call, readCall } from './call.ts';
import { ALL_ENDPOINTS } from './endpoints.ts';
import { compression } from './middleware/compression.ts';
import { cors } from './middleware/cors.ts';
import { etag } from './middleware/etag.ts';
import { head } from './middleware/head.ts';
import type { HttpMiddleware } from './middleware/http-middleware.ts';
import { problems } from './middleware/problems.ts';
import { protection } from './middleware/protection.ts';
import { requestLog } from './middleware/request-log.ts';
import { nextUrl } from './next-link.ts';
import { type Response, respond } from './response.ts';
import type { Route } from './route.ts';
import { dispatch } from './router.ts';
import type { Settings } from './settings.ts';

export interface Ports {
  readonly routes: readonly Route[];
  readonly settings: Settings;
  readonly log: typeof log;
  /** Milliseconds of any clock. */
  readonly now: () => number;
}

/** The API as a function from API Gateway's proxy event to its result. It throws only where the event is not such a one. */
export function api(ports: Ports): (event: unknown, context: Context) => Promise<Response> {
  const handler = answering(ports, [compression, etag]);
  return (event, context) => handler(readCall(event, ports.settings.baseUrl), context);
}

/** What answers calls. `coding` are the middlewares that decide about the bytes of answers, from the outermost in. */
export function answering({ routes, settings, log: write, now }: Ports, coding: readonly HttpMiddleware[]) {
  const answer = async (call: Call) =>
    respond(await dispatch(routes, ALL_ENDPOINTS, call), call.requestId, (cursor) => nextUrl(call, cursor));
  return (
    middy<Call, Response>(answer)
      // What comes first here comes last on the way back.
      .use([requestLog(write, now), head, ...coding])
      .use(cors(settings.corsOrigins))
      .use(protection)
      .use(problems)
  );
}

export type Context = Parameters<ReturnType<typeof middy<Call, Response>>>[1];
