import { canonicalRequest } from './sigv4/canonical-request.ts';
import type { SignatureSeed } from './sigv4/chunk-signatures.ts';
import { type Claim, readClaim } from './sigv4/claim.ts';
import { headerValue, type SignedRequest, splitTarget } from './sigv4/signed-request.ts';
import { deriveSigningKey, EMPTY_SHA256, equalSignatures, hmacHex, scopeText, sha256Hex } from './sigv4/signing-key.ts';

/** Against what a signature is verified: the service's name, secret access keys by access key, and the time. */
export type VerificationContext = { service: string; credentials: ReadonlyMap<string, string>; now: Date };

export type SignatureFault =
  | 'unsigned'
  | 'malformed'
  | 'unknown-access-key'
  | 'clock-skewed'
  | 'expired'
  | 'headers-not-signed'
  | 'mismatch';

export type SignatureResult =
  | { ok: true; accessKeyId: string; payloadHash: string; seed: SignatureSeed }
  | { ok: false; code: SignatureFault; message: string };

/** How far the clock of a client may be off: 15 minutes (Amazon S3 error responses, RequestTimeTooSkewed). */
const ALLOWED_SKEW_MS = 15 * 60 * 1000;

/**
 * Verifies an AWS Signature Version 4 in the headers or in the query (presigned URL) of a request.
 *
 * For S3 the payload hash is what the request declares (`x-amz-content-sha256`); whoever reads the body has to hold it
 * against `payloadHash`. For every other service the hash of `request.body` is used, so the body is verified here. The
 * region of the scope is the client's choice.
 */
export function verifySignature(request: SignedRequest, context: VerificationContext): SignatureResult {
  const read = readClaim(request);
  if (read.kind === 'unsigned') return fault('unsigned', 'The request is not signed.');
  if (read.kind === 'malformed') return fault('malformed', read.message);
  const { claim } = read;
  const secretAccessKey = context.credentials.get(claim.accessKeyId);
  if (secretAccessKey === undefined) return fault('unknown-access-key', 'The access key is not known here.');
  if (claim.scope.service !== context.service) {
    return fault('malformed', `The credential is for the service ${claim.scope.service}, not ${context.service}.`);
  }
  const refused = checkTime(claim, context.now.getTime()) ?? checkCoverage(request, claim, context.service);
  if (refused) return refused;

  const payloadHash = context.service === 's3' ? declaredHash(request, claim) : bodyHash(request);
  if (payloadHash === null) return fault('malformed', 'The required header x-amz-content-sha256 is missing.');
  const canonical = canonicalRequest(request, { ...claim, service: context.service, payloadHash });
  if (canonical === null) return fault('malformed', 'The URL holds a broken percent escape.');
  const signingKey = deriveSigningKey(secretAccessKey, claim.scope);
  const right = readings(canonical).some((bytes) => {
    const text = ['AWS4-HMAC-SHA256', claim.timestamp, scopeText(claim.scope), sha256Hex(bytes)].join('\n');
    return equalSignatures(hmacHex(signingKey, text), claim.signature);
  });
  if (!right)
    return fault('mismatch', 'The signature is not the one that this secret access key makes for the request.');
  const { scope, timestamp, signature } = claim;
  return { ok: true, accessKeyId: claim.accessKeyId, payloadHash, seed: { signingKey, scope, timestamp, signature } };
}

function checkTime(claim: Claim, now: number): SignatureResult | null {
  if (claim.expiresAt !== null) {
    if (now > claim.expiresAt) return fault('expired', 'The request has expired.');
    return now < claim.signedAt - ALLOWED_SKEW_MS ? fault('expired', 'The request is not valid yet.') : null;
  }
  if (Math.abs(now - claim.signedAt) <= ALLOWED_SKEW_MS) return null;
  return fault('clock-skewed', 'The time of the request is more than 15 minutes off.');
}

/** S3 accepts no `x-amz-` header that the signature does not cover: it could have been added on the way. */
function checkCoverage(request: SignedRequest, claim: Claim, service: string): SignatureResult | null {
  if (service !== 's3') return null;
  const open = Object.keys(request.headers).filter(
    (name) => name.startsWith('x-amz-') && name !== 'x-amz-content-sha256' && !claim.signedHeaders.includes(name),
  );
  return open.length === 0 ? null : fault('headers-not-signed', `These headers are not signed: ${open.join(', ')}.`);
}

/** S3 wants the hash in a header. In a presigned URL the hash is part of the query, unless its header is among the signed ones. */
function declaredHash(request: SignedRequest, claim: Claim): string | null {
  const inHeader = headerValue(request.headers, 'x-amz-content-sha256');
  if (claim.expiresAt === null) return inHeader ?? null;
  if (inHeader !== undefined && claim.signedHeaders.includes('x-amz-content-sha256')) return inHeader;
  return new URLSearchParams(splitTarget(request.url).query).get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD';
}

function bodyHash({ body }: SignedRequest): string {
  return body && body.length > 0 ? sha256Hex(body) : EMPTY_SHA256;
}

/** Node reads header bytes as Latin-1. A client has signed either those characters or the UTF-8 text that they spell. */
function readings(canonical: string): Buffer[] {
  return [Buffer.from(canonical, 'utf8'), Buffer.from(canonical, 'latin1')];
}

const fault = (code: SignatureFault, message: string): SignatureResult => ({ ok: false, code, message });
