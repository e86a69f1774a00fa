import * as v from 'valibot';
import { countRequest, type RequestCounter } from '../store/request-rate.ts';
import type { Call } from './call.ts';

/** How many seconds a caller has to wait who has asked too often; 0 where it may go on. */
export type CallerRate = (call: Call) => Promise<number>;

/** As how many requests a stream counts: it may read some hundred times as much as a page. */
const STREAM_WEIGHT = 50;

export const weightOf = (method: string, path: string): number =>
  method === 'GET' && path === '/events/stream' ? STREAM_WEIGHT : 1;

/** Of a token: the authorizer has counted already. */
export const rateOfToken: CallerRate = async ({ caller }) => caller?.retryAfter ?? 0;

interface Ports {
  readonly counter: RequestCounter;
  readonly perSecond: number;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Of who signed the request. What is open to anybody has no signer, and is not counted. */
export function rateOfSigner({ counter, perSecond, now }: Ports): CallerRate {
  return async ({ signer, method, path }) =>
    signer === null ? 0 : countRequest(counter, identityOf(signer), perSecond, now(), weightOf(method, path));
}

/**
 * The identity that an ARN is of: of a role that somebody has assumed the role, for whoever assumes it chooses the name of the
 * session. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
const identityOf = (arn: string): string => arn.replace(/^(arn:[^:]+:sts::\d+:assumed-role\/[^/]+)\/.+$/, '$1');

const Environment = v.object({
  TABLE_NAME: v.optional(v.string(), ''),
  /** Requests per second of whoever signs; set where signatures let callers in. */
  SIGNER_RATE: v.optional(v.pipe(v.string(), v.toNumber(), v.minValue(1))),
});

/** The rate of callers as the function's environment wants it, counted in the table. */
export function callerRate(environment: NodeJS.ProcessEnv, counterIn: (table: string) => RequestCounter): CallerRate {
  const { TABLE_NAME, SIGNER_RATE } = v.parse(Environment, environment);
  if (SIGNER_RATE === undefined) return rateOfToken;
  return rateOfSigner({ counter: counterIn(TABLE_NAME), perSecond: SIGNER_RATE, now: () => Date.now() / 1000 });
}
