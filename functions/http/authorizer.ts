import * as v from 'valibot';
import { countRequest, type RequestCounter } from '../store/request-rate.ts';
import type { Table } from '../store/table.ts';
import { findToken, type TokenRow, tokenId } from '../store/tokens.ts';
import { weightOf } from './caller-rate.ts';

/** A REST API TOKEN authorizer event; `methodArn` is `arn:aws:execute-api:region:account:api/stage/METHOD/path`. */
const TokenEvent = v.object({
  authorizationToken: v.string(),
  methodArn: v.pipe(v.string(), v.regex(/^arn:[^/]+\/[^/]+\/[A-Z]+\//)),
});

/** Methods and paths that a scope allows. A preview stores nothing, so that readers may have it. */
const ALLOWED = { read: ['GET/*', 'HEAD/*', 'OPTIONS/*', 'POST/preview'], write: ['*/*'] } as const;

/** What API Gateway does on the message `Unauthorized`: it answers 401. Any other error is a 500. */
const UNAUTHORIZED = 'Unauthorized';

interface Ports {
  readonly table: Table;
  readonly counter: RequestCounter;
  /** Requests per second of a token that has no rate of its own. */
  readonly perSecond: number;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * The authorizer of bearer tokens: a policy for the whole stage, because API Gateway reuses it for the caller's other
 * requests. Throws `Unauthorized` for tokens that are unknown, revoked or expired; faults of the table pass through.
 * An authorizer cannot answer 429, so it tells the function how long a token that asked too often has to wait.
 */
export function authorizer({ table, counter, perSecond, now }: Ports) {
  return async (event: unknown) => {
    const { authorizationToken, methodArn } = v.parse(TokenEvent, event);
    const secret = /^bearer +(\S+)$/i.exec(authorizationToken)?.[1];
    const token = secret === undefined ? null : await findToken(table, secret, now());
    if (token === null) throw new Error(UNAUTHORIZED);
    const rate = token.rate ?? perSecond;
    const retryAfter = await countRequest(counter, tokenId(token), rate, now(), weightOfRequest(methodArn));
    return {
      principalId: token.name,
      policyDocument: { Version: '2012-10-17', Statement: [statement(token, methodArn)] },
      // API Gateway takes only text, numbers and booleans here.
      context: { name: token.name, scopes: token.scopes.join(' '), ...(retryAfter > 0 && { retryAfter }) },
    };
  };
}

/** An ARN of a method ends in it and the path. */
function weightOfRequest(methodArn: string): number {
  const [, , method = '', ...path] = methodArn.split('/');
  return weightOf(method, `/${path.join('/')}`);
}

function statement({ scopes }: TokenRow, methodArn: string) {
  const [api, stage] = methodArn.split('/');
  const allowed = scopes.flatMap((scope) => ALLOWED[scope]);
  return {
    Action: 'execute-api:Invoke',
    Effect: 'Allow',
    Resource: allowed.map((it) => `${api}/${stage}/${it}`),
  };
}
