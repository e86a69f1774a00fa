import * as v from 'valibot';
import type { Table } from '../store/table.ts';
import { findToken, type TokenRow } from '../store/tokens.ts';

/** A REST API TOKEN authorizer event; `methodArn` is `arn:aws:execute-api:region:account:api/stage/METHOD/path`. */
const TokenEvent = v.object({
  authorizationToken: v.string(),
  methodArn: v.pipe(v.string(), v.regex(/^arn:[^/]+\/[^/]+\/[A-Z]+\//)),
});

/** Methods and paths that a scope allows. A preview stores nothing, so that readers may have it. */
const ALLOWED = { read: ['GET/*', 'HEAD/*', 'OPTIONS/*', 'POST/preview'], write: ['*/*'] } as const;

/** What API Gateway does on the message `Unauthorized`: it answers 401. Any other error is a 500. */
const UNAUTHORIZED = 'Unauthorized';

/**
 * The authorizer of bearer tokens: a policy for the whole stage, because API Gateway reuses it for the caller's other
 * requests. Throws `Unauthorized` for tokens that are unknown, revoked or expired; faults of the table pass through.
 * `now` is in epoch seconds.
 */
export function authorizer(table: Table, now: () => number) {
  return async (event: unknown) => {
    const { authorizationToken, methodArn } = v.parse(TokenEvent, event);
    const secret = /^bearer +(\S+)$/i.exec(authorizationToken)?.[1];
    const token = secret === undefined ? null : await findToken(table, secret, now());
    if (token === null) throw new Error(UNAUTHORIZED);
    return {
      principalId: token.name,
      policyDocument: { Version: '2012-10-17', Statement: [statement(token, methodArn)] },
      // API Gateway takes only text, numbers and booleans here.
      context: { name: token.name, scopes: token.scopes.join(' ') },
    };
  };
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
