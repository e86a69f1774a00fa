import middy from '@middy/core';
import type { log } from '../log.ts';
import { type Call, readCall } from './call.ts';
import { type CallerRate, rateOfToken } from './caller-rate.ts';
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
import { problem } from './problem.ts';
import { type Outcome, type Response, respond } from './response.ts';
import type { Route } from './route.ts';
import { dispatch } from './router.ts';
import type { Settings } from './settings.ts';

export interface Ports {
  readonly routes: readonly Route[];
  readonly settings: Settings;
  readonly log: typeof log;
  /** Milliseconds of any clock. */
  readonly now: () => number;
  /** That of tokens where nothing else is said. */
  readonly rate?: CallerRate;
}

/** The API as a function from API Gateway's proxy event to its result. It throws only where the event is not such a one. */
export function api(ports: Ports): (event: unknown, context: Context) => Promise<Response> {
  const handler = answering(ports, [compression, etag]);
  return (event, context) => handler(readCall(event, ports.settings.baseUrl), context);
}

/** What answers calls. `coding` are the middlewares that decide about the bytes of answers, from the outermost in. */
export function answering(ports: Ports, coding: readonly HttpMiddleware[]) {
  const { settings, log: write, now } = ports;
  const answer = async (call: Call) =>
    respond(await outcomeOf(ports, call), call.requestId, (cursor) => nextUrl(call, cursor));
  return (
    middy<Call, Response>(answer)
      // What comes first here comes last on the way back.
      .use([requestLog(write, now), head, ...coding])
      .use(cors(settings.corsOrigins))
      .use(protection)
      .use(problems)
  );
}

async function outcomeOf({ routes, rate = rateOfToken }: Ports, call: Call): Promise<Outcome> {
  const retryAfter = await rate(call);
  if (retryAfter === 0) return dispatch(routes, ALL_ENDPOINTS, call);
  return problem('too-many-requests', `You have asked too often. Ask again in ${retryAfter} s.`, { retryAfter });
}

export type Context = Parameters<ReturnType<typeof middy<Call, Response>>>[1];
