import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ACCOUNT, REGION } from '../template/names.ts';
import type { RestApi } from './api.ts';
import type { Identity } from './authorize.ts';
import type { Match } from './routing.ts';

/** A request below the stage, as far as the gateway has read it. */
export interface GatewayRequest {
  readonly id: string;
  readonly method: string;
  /** Path and query as sent, with the stage. */
  readonly url: string;
  /** The path below the stage: `/events/1`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly sourceIp: string;
}

export const newRequestId = (): string => randomUUID();

/** Name and value of each header, as often as it was sent; not what a client says of how it came. */
function headerEntries(headers: IncomingHttpHeaders): [string, string][] {
  const own = Object.entries(headers).filter(([name]) => !name.startsWith('x-forwarded-'));
  return own.flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one): [string, string] => [name, one]),
  );
}

const lastValues = (entries: readonly (readonly [string, string])[]) => Object.fromEntries(entries);
const allValues = (entries: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    [...Map.groupBy(entries, ([name]) => name)].map(([name, all]) => [name, all.map(([, value]) => value)]),
  );
/** API Gateway sends null where there is nothing. */
const orNull = <T extends object>(map: T): T | null => (Object.keys(map).length > 0 ? map : null);

/** The ARN that policies of authorizers are held against. */
export function methodArn(api: RestApi, { method, path }: GatewayRequest): string {
  return `arn:aws:execute-api:${REGION}:${ACCOUNT}:${api.id}/${api.stage}/${method}${path}`;
}

/** How the request came, in the gateway's own words. */
function forwarded({ headers, sourceIp }: GatewayRequest): [string, string][] {
  return [
    ['x-forwarded-for', sourceIp],
    ['x-forwarded-port', headers.host?.split(':')[1] ?? '80'],
    ['x-forwarded-proto', 'http'],
  ];
}

/** The event of a Lambda proxy integration, payload format 1.0 (API Gateway Developer Guide, "Input format"). */
export function proxyEvent(
  api: RestApi,
  { route, parameters }: Match,
  request: GatewayRequest,
  { authorizer, userArn }: Identity,
): object {
  const headers = [...headerEntries(request.headers), ...forwarded(request)];
  const query = [...request.query];
  const isText = !api.binaryMediaTypes.some((type) => type === '*/*' || type === request.headers['content-type']);
  const resource = `/${route.parts.join('/')}`;
  const now = new Date();
  return {
    resource,
    path: request.path,
    httpMethod: request.method,
    headers: orNull(lastValues(headers)),
    multiValueHeaders: orNull(allValues(headers)),
    queryStringParameters: orNull(lastValues(query)),
    multiValueQueryStringParameters: orNull(allValues(query)),
    pathParameters: orNull(parameters),
    stageVariables: null,
    requestContext: {
      accountId: ACCOUNT,
      apiId: api.id,
      ...(authorizer && { authorizer }),
      domainName: request.headers.host ?? '',
      domainPrefix: api.id,
      extendedRequestId: request.id,
      httpMethod: request.method,
      identity: { sourceIp: request.sourceIp, userAgent: request.headers['user-agent'] ?? null, userArn },
      path: `/${api.stage}${request.path}`,
      protocol: 'HTTP/1.1',
      requestId: request.id,
      requestTime: now.toUTCString(),
      requestTimeEpoch: now.getTime(),
      resourceId: route.resourceId,
      resourcePath: resource,
      stage: api.stage,
    },
    body: request.body.length > 0 ? request.body.toString(isText ? 'utf8' : 'base64') : null,
    isBase64Encoded: request.body.length > 0 && !isText,
  };
}
