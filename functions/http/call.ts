import * as v from 'valibot';

/** What Depesche reads of a REST API proxy event (payload version 1.0). */
const ProxyEvent = v.object({
  httpMethod: v.string(),
  path: v.string(),
  headers: v.nullish(v.record(v.string(), v.optional(v.string())), {}),
  multiValueQueryStringParameters: v.nullish(v.record(v.string(), v.optional(v.array(v.string()))), {}),
  body: v.nullish(v.string(), ''),
  isBase64Encoded: v.nullish(v.boolean(), false),
  requestContext: v.object({
    requestId: v.string(),
    stage: v.string(),
    domainName: v.nullish(v.string()),
    identity: v.nullish(v.object({ userArn: v.nullish(v.string()) })),
    authorizer: v.nullish(
      v.object({
        name: v.optional(v.string()),
        scopes: v.optional(v.string()),
        // API Gateway makes text of it.
        retryAfter: v.optional(v.union([v.number(), v.pipe(v.string(), v.toNumber())])),
      }),
    ),
  }),
});

/** Who calls, as the token authorizer says. */
export interface Caller {
  readonly name: string;
  readonly scopes: readonly string[];
  /** Seconds that the caller has to wait, having asked too often; null where it may go on. */
  readonly retryAfter: number | null;
}

/** An HTTP request as the routes see it. */
export interface Call {
  readonly requestId: string;
  readonly method: string;
  /** Below the stage: `/events`. */
  readonly path: string;
  /** Decoded values by name; a name that came twice has two. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Absolute, with the stage, without a slash at the end: `https://example.org/v1`. */
  readonly baseUrl: string;
  /** Null where the gateway let the caller in without a token: the open health route, or IAM as the authorizer. */
  readonly caller: Caller | null;
  /** The ARN of who signed the request, with IAM as the authorizer. */
  readonly signer: string | null;
}

/**
 * The call in a Lambda proxy event; throws `ValiError` where the event is not API Gateway's. Without a configured `baseUrl`
 * it is the address by which the call came.
 */
export function readCall(event: unknown, baseUrl: string | null): Call {
  const { httpMethod, path, headers, multiValueQueryStringParameters, body, isBase64Encoded, requestContext } = v.parse(
    ProxyEvent,
    event,
  );
  const lowerCased = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), value] as const],
  );
  const query = Object.entries(multiValueQueryStringParameters).map(([name, values]) => [name, values ?? []] as const);
  return {
    requestId: requestContext.requestId,
    method: httpMethod,
    path,
    query: Object.fromEntries(query),
    headers: Object.fromEntries(lowerCased),
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
    baseUrl: baseUrl ?? baseUrlOf(Object.fromEntries(lowerCased), requestContext),
    caller: callerOf(requestContext.authorizer),
    signer: requestContext.identity?.userArn ?? null,
  };
}

type Context = v.InferOutput<typeof ProxyEvent>['requestContext'];

/** API Gateway sets `X-Forwarded-Proto` itself and overwrites what a client sends. */
function baseUrlOf(headers: Record<string, string>, { domainName, stage }: Context): string {
  const host = domainName ?? headers.host ?? 'localhost';
  return `${headers['x-forwarded-proto'] ?? 'https'}://${host}/${stage}`;
}

function callerOf(authorizer: Context['authorizer']): Caller | null {
  if (authorizer?.name === undefined) return null;
  return {
    name: authorizer.name,
    scopes: (authorizer.scopes ?? '').split(' '),
    retryAfter: authorizer.retryAfter ?? null,
  };
}
