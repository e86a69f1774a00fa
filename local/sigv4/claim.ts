import { percentDecode } from './percent-encoding.ts';
import { headerValue, type SignedRequest, splitTarget } from './signed-request.ts';
import type { Scope } from './signing-key.ts';

/** What a request says about its signature, not yet verified. Times are milliseconds since the epoch. */
export type Claim = {
  accessKeyId: string;
  scope: Scope;
  signedHeaders: string[];
  signature: string;
  timestamp: string;
  signedAt: number;
  /** End of a presigned URL's life; null where the signature is in the headers. */
  expiresAt: number | null;
};

export type ClaimResult =
  | { kind: 'claim'; claim: Claim }
  | { kind: 'unsigned' }
  | { kind: 'malformed'; message: string };

const ALGORITHM = 'AWS4-HMAC-SHA256';
/** Longest life of a presigned URL: seven days (Amazon S3 API Reference, "Authenticating Requests: Using Query Parameters"). */
const LONGEST_LIFE_SECONDS = 604_800;

/** Reads the claim from the query of a presigned URL or from the `Authorization` header. */
export function readClaim(request: SignedRequest): ClaimResult {
  const query = new URLSearchParams(splitTarget(request.url).query);
  if (query.has('X-Amz-Signature') || query.has('X-Amz-Algorithm')) return readPresigned(query);
  const authorization = request.headers.authorization;
  if (authorization === undefined) return { kind: 'unsigned' };
  return readHeader(authorization, headerValue(request.headers, 'x-amz-date') ?? '');
}

function readHeader(authorization: string, timestamp: string): ClaimResult {
  const [algorithm, ...rest] = authorization.split(' ');
  if (algorithm !== ALGORITHM) return malformed(`Only ${ALGORITHM} is understood.`);
  const fields = new Map(rest.join('').split(',').map(nameAndValue));
  return assemble({
    credential: fields.get('Credential') ?? '',
    signedHeaders: fields.get('SignedHeaders') ?? '',
    signature: fields.get('Signature') ?? '',
    timestamp,
    lifeSeconds: null,
  });
}

function readPresigned(query: URLSearchParams): ClaimResult {
  if (query.get('X-Amz-Algorithm') !== ALGORITHM) return malformed(`Only ${ALGORITHM} is understood.`);
  const lifeSeconds = Number(query.get('X-Amz-Expires') ?? Number.NaN);
  if (!Number.isInteger(lifeSeconds) || lifeSeconds < 0 || lifeSeconds > LONGEST_LIFE_SECONDS) {
    return malformed(`X-Amz-Expires must be 0 to ${LONGEST_LIFE_SECONDS} seconds.`);
  }
  return assemble({
    credential: query.get('X-Amz-Credential') ?? '',
    signedHeaders: query.get('X-Amz-SignedHeaders') ?? '',
    signature: query.get('X-Amz-Signature') ?? '',
    timestamp: query.get('X-Amz-Date') ?? '',
    lifeSeconds,
  });
}

type RawClaim = {
  credential: string;
  signedHeaders: string;
  signature: string;
  timestamp: string;
  lifeSeconds: number | null;
};

function assemble({ credential, signedHeaders, signature, timestamp, lifeSeconds }: RawClaim): ClaimResult {
  const [accessKeyId, date, region, service, terminator, ...rest] = (percentDecode(credential) ?? '').split('/');
  if (!accessKeyId || !date || !region || !service || terminator !== 'aws4_request' || rest.length > 0) {
    return malformed('The credential must read <access key>/<yyyymmdd>/<region>/<service>/aws4_request.');
  }
  const signedAt = parseTimestamp(timestamp);
  if (signedAt === null) return malformed('X-Amz-Date must read yyyymmddThhmmssZ.');
  if (!timestamp.startsWith(date)) return malformed('The date of the credential is not the date of X-Amz-Date.');
  if (!/^[0-9a-f]{64}$/.test(signature)) return malformed('The signature must be 64 hexadecimal digits.');
  const names = signedHeaders.split(';');
  if (!names.includes('host')) return malformed('The host header must be signed.');
  const expiresAt = lifeSeconds === null ? null : signedAt + lifeSeconds * 1000;
  const scope = { date, region, service };
  return {
    kind: 'claim',
    claim: { accessKeyId, scope, signedHeaders: names, signature, timestamp, signedAt, expiresAt },
  };
}

function parseTimestamp(text: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? null : time;
}

function nameAndValue(field: string): [string, string] {
  const equals = field.indexOf('=');
  return [field.slice(0, equals), field.slice(equals + 1)];
}

const malformed = (message: string): ClaimResult => ({ kind: 'malformed', message });
