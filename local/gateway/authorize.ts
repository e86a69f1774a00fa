import * as v from 'valibot';
import type { LambdaFunction } from '../lambda/function.ts';
import { verifySignature } from '../sigv4.ts';
import { ACCOUNT } from '../template/names.ts';
import type { Authorizer, RestApi } from './api.ts';
import { FAULTS, type Fault } from './fault.ts';
import { AuthorizerAnswer, allows } from './policy.ts';
import { type GatewayRequest, methodArn, proxyEvent } from './request.ts';
import type { Match } from './routing.ts';

export type Authorization =
  | { readonly kind: 'granted'; readonly identity: Identity }
  | { readonly kind: 'refused'; readonly fault: Fault };

/** Who calls, as the event tells the function. */
export interface Identity {
  /** What an authorizer says. */
  readonly authorizer: Readonly<Record<string, unknown>> | null;
  /** The ARN of who signed the request. */
  readonly userArn: string | null;
}

/** Nobody, or nobody yet. */
export const NOBODY: Identity = { authorizer: null, userArn: null };

export interface AuthorizationContext {
  readonly api: RestApi;
  readonly functionNamed: (name: string) => LambdaFunction;
  /** Secret access keys by access key: who may sign. */
  readonly credentials: ReadonlyMap<string, string>;
}

const refused = (fault: Fault): Authorization => ({ kind: 'refused', fault });

/** Whether the request may pass to its route's function, by the route's own kind of access. */
export async function authorize(
  context: AuthorizationContext,
  match: Match,
  request: GatewayRequest,
): Promise<Authorization> {
  const { access } = match.route;
  switch (access.kind) {
    case 'open':
      return { kind: 'granted', identity: NOBODY };
    case 'signature':
      return bySignature(context, request);
    case 'authorizer':
      return byAuthorizer(context, access.authorizer, match, request);
  }
}

function bySignature({ credentials }: AuthorizationContext, request: GatewayRequest): Authorization {
  const result = verifySignature(request, { service: 'execute-api', credentials, now: new Date() });
  if (result.ok) {
    const userArn = `arn:aws:iam::${ACCOUNT}:user/${result.accessKeyId}`;
    return { kind: 'granted', identity: { authorizer: null, userArn } };
  }
  if (result.code === 'unsigned') return refused(FAULTS.unknownRoute);
  return refused(result.code === 'expired' ? FAULTS.expiredSignature : FAULTS.invalidSignature);
}

async function byAuthorizer(
  { api, functionNamed }: AuthorizationContext,
  authorizer: Authorizer,
  match: Match,
  request: GatewayRequest,
): Promise<Authorization> {
  const identities = authorizer.identitySources.map((source) => identity(source, request));
  const [token] = identities;
  // Without all of its identity sources, or with a token of another form, the authorizer is not even asked.
  const complete = identities.every((value) => value !== undefined && value !== '');
  if (!complete || (authorizer.validation && !authorizer.validation.test(token ?? ''))) {
    return refused(FAULTS.unauthorized);
  }
  const arn = methodArn(api, request);
  const event =
    authorizer.type === 'TOKEN'
      ? { type: 'TOKEN', authorizationToken: token, methodArn: arn }
      : { ...proxyEvent(api, match, request, NOBODY), type: 'REQUEST', methodArn: arn };
  const outcome = await functionNamed(authorizer.functionName).invoke(event);
  if (outcome.kind === 'failed') {
    return refused(outcome.errorMessage === 'Unauthorized' ? FAULTS.unauthorized : FAULTS.authorizerFailed);
  }
  const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), AuthorizerAnswer), outcome.payload);
  if (!answer.success) return refused(FAULTS.authorizerFailed);
  if (!allows(answer.output, arn)) return refused(FAULTS.denied);
  const said = { principalId: answer.output.principalId, ...answer.output.context };
  return { kind: 'granted', identity: { authorizer: said, userArn: null } };
}

/** `method.request.header.<name>` or `method.request.querystring.<name>` */
function identity(source: string, { headers, query }: GatewayRequest): string | undefined {
  const [, kind, name = ''] = /^method\.request\.(header|querystring)\.(.+)$/.exec(source) ?? [];
  if (kind === 'querystring') return query.get(name) ?? undefined;
  const value = headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join() : value;
}
