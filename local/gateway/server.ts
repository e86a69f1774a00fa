import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LambdaFunction } from '../lambda/function.ts';
import type { Invocation } from '../lambda/messages.ts';
import { readBody } from '../request-body.ts';
import { ACCOUNT } from '../template/names.ts';
import type { RestApi } from './api.ts';
import { createGatekeeper } from './authorize.ts';
import { FAULTS, type Fault } from './fault.ts';
import { answerFault } from './gateway-response.ts';
import { type HttpAnswer, send } from './http-answer.ts';
import { proxyEvent } from './proxy-event.ts';
import { answerOf } from './proxy-result.ts';
import { type GatewayRequest, gatewayRequest, pathBelow } from './request.ts';
import { findRoute, type Match } from './routing.ts';

/** API Gateway's limit of a payload: 10 MB (quotas for REST APIs). */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

export interface GatewayOptions {
  readonly api: RestApi;
  /** Secret access keys by access key, for methods that want a signature. */
  readonly credentials: ReadonlyMap<string, string>;
  /** Throws where there is no such function. */
  readonly functionNamed: (name: string) => LambdaFunction;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A handler that answers requests as API Gateway does by the template's REST API. */
export function createGateway(options: GatewayOptions) {
  const { api, functionNamed } = options;
  const admit = createGatekeeper({ ...options, now: options.now ?? Date.now });

  async function answer(request: GatewayRequest, tooLarge: boolean): Promise<HttpAnswer> {
    const fail = (fault: Fault, match?: Match) => answerFault(api, fault, contextOf(api, request, match));
    const path = pathBelow(api.stage, request);
    if (path === null) return FORBIDDEN;
    if (tooLarge) return fail(FAULTS.tooLarge);
    const match = findRoute(api.routes, request.method, path);
    if (!match) return fail(FAULTS.unknownRoute);
    const admission = await admit(request, match, path);
    if (admission.kind === 'refused') return fail(admission.fault, match);
    const event = proxyEvent(api, request, match, path, admission.caller);
    const outcome = await within(match.route.timeoutMs, functionNamed(match.route.functionName).invoke(event));
    if (outcome === null) return fail(FAULTS.integrationTimeout, match);
    const result = outcome.kind === 'returned' ? answerOf(outcome.payload, api, request) : null;
    return result ?? fail(FAULTS.integrationFailed, match);
  }

  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(incoming, MAX_BODY_BYTES);
    const request = gatewayRequest(incoming, body ?? Buffer.alloc(0));
    response.setHeader('x-amzn-RequestId', request.id);
    send(response, await answer(request, body === null));
  };
}

/** What API Gateway says of a stage that does not exist: no API is known then whose gateway responses could be used. */
const FORBIDDEN: HttpAnswer = {
  status: 403,
  headers: [
    ['Content-Type', 'application/json'],
    ['x-amzn-ErrorType', 'ForbiddenException'],
  ],
  body: Buffer.from('{"message":"Forbidden"}'),
};

async function within(milliseconds: number, invocation: Promise<Invocation>): Promise<Invocation | null> {
  const timer = new AbortController();
  const timeout = sleep(milliseconds, null, { signal: timer.signal }).catch(() => null);
  try {
    return await Promise.race([invocation, timeout]);
  } finally {
    timer.abort();
  }
}

function contextOf(api: RestApi, request: GatewayRequest, match: Match | undefined): Record<string, string> {
  return {
    accountId: ACCOUNT,
    apiId: api.id,
    extendedRequestId: request.id,
    httpMethod: request.method,
    'identity.sourceIp': request.sourceIp,
    path: request.fullPath,
    requestId: request.id,
    requestTimeEpoch: String(request.receivedAt.getTime()),
    resourcePath: match ? `/${match.route.parts.join('/')}` : '',
    stage: api.stage,
  };
}
