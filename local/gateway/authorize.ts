import * as v from 'valibot';
import type { LambdaFunction } from '../lambda/function.ts';
import { type SignatureFault, verifySignature } from '../sigv4.ts';
import { ACCOUNT, REGION } from '../template/names.ts';
import type { Authorizer, RestApi } from './api.ts';
import { FAULTS, type Fault } from './fault.ts';
import { AuthorizerResult, allows } from './policy.ts';
import { proxyEvent } from './proxy-event.ts';
import type { GatewayRequest } from './request.ts';
import type { Match } from './routing.ts';

/** Who calls, in the form of the function's `requestContext`. */
export interface Caller {
  readonly authorizer?: Readonly<Record<string, string>>;
  readonly identity?: Readonly<Record<string, string>>;
}

export type Admission =
  | { readonly kind: 'admitted'; readonly caller: Caller }
  | { readonly kind: 'refused'; readonly fault: Fault };

export type Gatekeeper = (request: GatewayRequest, match: Match, path: string) => Promise<Admission>;

interface Ports {
  readonly api: RestApi;
  readonly credentials: ReadonlyMap<string, string>;
  readonly functionNamed: (name: string) => LambdaFunction;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const refused = (fault: Fault): Admission => ({ kind: 'refused', fault });

/** Decides for each request by its method's kind of authorization. Results of authorizers are kept as long as they say. */
export function createGatekeeper(ports: Ports): Gatekeeper {
  const kept = new Map<string, { result: AuthorizerResult; until: number }>();

  async function resultFor(
    authorizer: Authorizer,
    identity: readonly string[],
    event: object,
  ): Promise<AuthorizerResult | Fault> {
    const key = JSON.stringify([authorizer.functionName, identity]);
    const before = kept.get(key);
    if (before && before.until > ports.now()) return before.result;
    const outcome = await ports.functionNamed(authorizer.functionName).invoke(event);
    if (outcome.kind === 'failed') {
      return outcome.errorMessage === 'Unauthorized' ? FAULTS.unauthorized : FAULTS.authorizerFailed;
    }
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), AuthorizerResult), outcome.payload);
    if (!parsed.success) return FAULTS.authorizerFailed;
    kept.set(key, { result: parsed.output, until: ports.now() + authorizer.cacheSeconds * 1000 });
    return parsed.output;
  }

  async function byAuthorizer(
    authorizer: Authorizer,
    request: GatewayRequest,
    match: Match,
    path: string,
  ): Promise<Admission> {
    const identity = authorizer.identitySources.map((source) => identityIn(source, request));
    if (!identity.every((value) => value !== null)) return refused(FAULTS.unauthorized);
    if (identity.some((value) => authorizer.validation?.test(value) === false)) return refused(FAULTS.unauthorized);
    const methodArn = methodArnOf(ports.api, request.method, path);
    const event =
      authorizer.type === 'TOKEN'
        ? { type: 'TOKEN', authorizationToken: identity[0], methodArn }
        : { ...proxyEvent(ports.api, request, match, path, {}), type: 'REQUEST', methodArn };
    const result = await resultFor(authorizer, identity, event);
    if ('type' in result) return refused(result);
    if (!allows(result, methodArn)) return refused(FAULTS.denied);
    return {
      kind: 'admitted',
      caller: { authorizer: { principalId: result.principalId, ...result.context } },
    };
  }

  function bySignature({ method, url, headers, body }: GatewayRequest): Admission {
    const context = { service: 'execute-api', credentials: ports.credentials, now: new Date(ports.now()) };
    const signature = verifySignature({ method, url, headers, body }, context);
    if (!signature.ok) return refused(SIGNATURE_FAULTS[signature.code] ?? FAULTS.invalidSignature);
    const { accessKeyId } = signature;
    const userArn = `arn:aws:iam::${ACCOUNT}:user/${accessKeyId}`;
    return {
      kind: 'admitted',
      caller: {
        identity: { accessKey: accessKeyId, accountId: ACCOUNT, caller: accessKeyId, user: accessKeyId, userArn },
      },
    };
  }

  return async (request, match, path) => {
    const { access } = match.route;
    switch (access.kind) {
      case 'open':
        return { kind: 'admitted', caller: {} };
      case 'signature':
        return bySignature(request);
      case 'authorizer':
        return byAuthorizer(access.authorizer, request, match, path);
    }
  };
}

const SIGNATURE_FAULTS: Partial<Record<SignatureFault, Fault>> = {
  unsigned: FAULTS.unknownRoute,
  expired: FAULTS.expiredSignature,
};

function methodArnOf({ id, stage }: RestApi, method: string, path: string): string {
  return `arn:aws:execute-api:${REGION}:${ACCOUNT}:${id}/${stage}/${method}${path}`;
}

/** The value of an identity source, or null where the request has none. */
function identityIn(source: string, request: GatewayRequest): string | null {
  const [, place, name = ''] = /^method\.request\.(header|querystring)\.(.+)$/.exec(source.trim()) ?? [];
  const pairs = place === 'header' ? request.headerPairs : request.query;
  const same = (given: string) => (place === 'header' ? given.toLowerCase() === name.toLowerCase() : given === name);
  return pairs.find(([given]) => same(given))?.[1] || null;
}
