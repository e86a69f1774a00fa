import { ACCOUNT } from '../template/names.ts';
import type { RestApi } from './api.ts';
import type { Caller } from './authorize.ts';
import type { GatewayRequest } from './request.ts';
import type { Match } from './routing.ts';

type Pairs = readonly (readonly [name: string, value: string])[];

/** The event of a Lambda proxy integration of a REST API, payload version 1.0. `path` is the path below the stage. */
export function proxyEvent(
  api: RestApi,
  request: GatewayRequest,
  { route, parameters }: Match,
  path: string,
  caller: Caller,
): object {
  const headers = [...request.headerPairs.filter(([name]) => !/^x-forwarded-/i.test(name)), ...forwarded(request)];
  const binary = isBinary(api, request.headers['content-type']);
  return {
    resource: `/${route.parts.join('/')}`,
    path,
    httpMethod: request.method,
    headers: single(headers),
    multiValueHeaders: multiple(headers),
    queryStringParameters: single(request.query),
    multiValueQueryStringParameters: multiple(request.query),
    pathParameters: Object.keys(parameters).length > 0 ? parameters : null,
    stageVariables: null,
    requestContext: contextOf(api, request, route.resourceId, `/${route.parts.join('/')}`, caller),
    body: request.body.length > 0 ? request.body.toString(binary ? 'base64' : 'utf8') : null,
    isBase64Encoded: binary && request.body.length > 0,
  };
}

function contextOf(api: RestApi, request: GatewayRequest, resourceId: string, resourcePath: string, caller: Caller) {
  const { id, receivedAt, headers, sourceIp } = request;
  return {
    accountId: ACCOUNT,
    apiId: api.id,
    ...(caller.authorizer && { authorizer: caller.authorizer }),
    domainName: headers.host ?? 'localhost',
    domainPrefix: api.id,
    extendedRequestId: id,
    httpMethod: request.method,
    identity: { ...NOBODY, ...caller.identity, sourceIp, userAgent: headers['user-agent'] ?? null },
    path: request.fullPath,
    protocol: 'HTTP/1.1',
    requestId: id,
    requestTime: commonLogTime(receivedAt),
    requestTimeEpoch: receivedAt.getTime(),
    resourceId,
    resourcePath,
    stage: api.stage,
  };
}

const NOBODY = {
  accessKey: null,
  accountId: null,
  caller: null,
  cognitoAuthenticationProvider: null,
  cognitoAuthenticationType: null,
  cognitoIdentityId: null,
  cognitoIdentityPoolId: null,
  principalOrgId: null,
  user: null,
  userArn: null,
};

/** The gateway says itself how the request came; what a client says of it is dropped. */
function forwarded({ headers, sourceIp }: GatewayRequest): Pairs {
  return [
    ['X-Forwarded-For', sourceIp],
    ['X-Forwarded-Port', /:(\d+)$/.exec(headers.host ?? '')?.[1] ?? '80'],
    ['X-Forwarded-Proto', 'http'],
  ];
}

/** Is a body of this content type handed over in base64? */
function isBinary({ binaryMediaTypes }: RestApi, contentType: string | undefined): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  return binaryMediaTypes.some((binary) => binary === '*/*' || binary.toLowerCase() === type);
}

/** The last value of each name, or null where there are none. */
function single(pairs: Pairs): Record<string, string> | null {
  return pairs.length > 0 ? Object.fromEntries(pairs) : null;
}

function multiple(pairs: Pairs): Record<string, string[]> | null {
  if (pairs.length === 0) return null;
  const byName = Map.groupBy(pairs, ([name]) => name);
  return Object.fromEntries([...byName].map(([name, entries]) => [name, entries.map(([, value]) => value)]));
}

/** `24/Nov/2026:20:15:03 +0000` */
function commonLogTime(time: Date): string {
  const [, day, month, year] = /^\w+, (\d+) (\w+) (\d+)/.exec(time.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time.toISOString().slice(11, 19)} +0000`;
}
