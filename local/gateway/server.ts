import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import type { Handler } from '../http-server.ts';
import type { Invocation } from '../lambda/messages.ts';
import { readBody } from '../request-body.ts';
import type { RestApi } from './api.ts';
import { type AuthorizationContext, authorize } from './authorize.ts';
import { FAULTS, type Fault } from './fault.ts';
import { answerFault } from './gateway-response.ts';
import { type HttpAnswer, outgoingName, send } from './http-answer.ts';
import { type GatewayRequest, newRequestId, proxyEvent } from './request.ts';
import { findRoute, type Match } from './routing.ts';
import { streamAnswer } from './streamed-answer.ts';

/** Payload limit of a REST API: 10 MB (API Gateway quotas). */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

const Scalar = v.union([v.string(), v.number(), v.boolean()]);

/** What a function answers to a proxy integration (API Gateway Developer Guide, "Output format"). */
const ProxyAnswer = v.object({
  statusCode: v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.toNumber())]),
    v.integer(),
    v.minValue(100),
    v.maxValue(599),
  ),
  headers: v.nullish(v.record(v.string(), Scalar), {}),
  multiValueHeaders: v.nullish(v.record(v.string(), v.array(Scalar)), {}),
  body: v.nullish(v.string(), ''),
  isBase64Encoded: v.nullish(v.boolean(), false),
});

/** The REST API on HTTP: routes, access, the function's answer or the gateway's own. */
export function createGateway(context: AuthorizationContext): Handler {
  return async (message, response) => {
    const body = await readBody(message, MAX_BODY_BYTES);
    const request = requestOf(message, context.api.stage, body ?? Buffer.alloc(0));
    const fault = (why: Fault) =>
      answerFault(context.api, why, {
        requestId: request.id,
        httpMethod: request.method,
        path: request.path,
        stage: context.api.stage,
      });
    const answer = body === null ? FAULTS.tooLarge : await answerOf(context, request, response);
    if (answer !== null) send(response, 'exception' in answer ? fault(answer) : answer);
  };
}

function requestOf(message: IncomingMessage, stage: string, body: Buffer): GatewayRequest {
  const { method = 'GET', url = '/', headers, socket } = message;
  const [path = '/', query = ''] = url.split(/\?(.*)/s);
  const inStage = path === `/${stage}` || path.startsWith(`/${stage}/`);
  return {
    id: newRequestId(),
    method,
    url,
    path: inStage ? path.slice(stage.length + 1) || '/' : OUTSIDE,
    query: new URLSearchParams(query),
    headers,
    body,
    sourceIp: socket.remoteAddress ?? '',
  };
}

/** The path of a request that is not below the stage; no route has it. */
const OUTSIDE = '';

/** What is to be sent; null where a function has streamed it already. */
async function answerOf(
  context: AuthorizationContext,
  request: GatewayRequest,
  response: ServerResponse,
): Promise<HttpAnswer | Fault | null> {
  const match = request.path === OUTSIDE ? null : findRoute(context.api.routes, request.method, request.path);
  if (match === null) return FAULTS.unknownRoute;
  const authorization = await authorize(context, match, request);
  if (authorization.kind === 'refused') return authorization.fault;
  const event = proxyEvent(context.api, match, request, authorization.identity);
  const { functionName, streams, timeoutMs } = match.route;
  const lambda = context.functionNamed(functionName);
  if (streams && lambda.isBusy()) return FAULTS.throttled;
  if (streams) return streamAnswer((sink) => lambda.invoke(event, sink), response, timeoutMs);
  const invocation = lambda.invoke(event);
  return inTime(match, invocation, (outcome) =>
    answerOfFunction(outcome, isBinary(context.api, request.headers.accept)),
  );
}

/** The function's answer, or the fault where it does not come within the integration's time. */
async function inTime(
  { route }: Match,
  invocation: Promise<Invocation>,
  answer: (outcome: Invocation) => HttpAnswer | Fault,
): Promise<HttpAnswer | Fault> {
  const timer = new AbortController();
  const timeout = sleep(route.timeoutMs, FAULTS.integrationTimeout, { signal: timer.signal }).catch(
    () => FAULTS.integrationTimeout,
  );
  try {
    return await Promise.race([invocation.then(answer), timeout]);
  } finally {
    timer.abort();
  }
}

/**
 * Base64 is decoded where the first media type that the client accepts is one of the API's binary ones; else it is sent as
 * it is (API Gateway Developer Guide, "Return binary media from a Lambda proxy integration").
 */
function isBinary({ binaryMediaTypes }: RestApi, accept = ''): boolean {
  const first = accept.split(/[,;]/)[0]?.trim() ?? '';
  return first !== '' && (binaryMediaTypes.includes('*/*') || binaryMediaTypes.includes(first));
}

function answerOfFunction(outcome: Invocation, decode: boolean): HttpAnswer | Fault {
  if (outcome.kind === 'failed') return FAULTS.integrationFailed;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ProxyAnswer), outcome.payload);
  if (!parsed.success) return FAULTS.integrationFailed;
  const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = parsed.output;
  // Where both name a header, the list of values counts.
  const single = Object.entries(headers ?? {}).filter(([name]) => !Object.hasOwn(multiValueHeaders ?? {}, name));
  const several = Object.entries(multiValueHeaders ?? {}).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  return {
    status: statusCode,
    headers: [['Content-Type', 'application/json'], ...[...single, ...several].map(outgoing)],
    body: Buffer.from(body ?? '', isBase64Encoded && decode ? 'base64' : 'utf8'),
  };
}

const outgoing = ([name, value]: readonly [string, string | number | boolean]): [string, string] => [
  outgoingName(name),
  String(value),
];
