import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What a signing key is good for: one day, one region, one service. */
export type Scope = { date: string; region: string; service: string };

/** SHA-256 of the empty string, the payload hash of a request without a body. */
export const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** SHA-256 in lower-case hex; text is taken as UTF-8. */
export const sha256Hex = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** HMAC-SHA-256 in lower-case hex. */
export const hmacHex = (key: Uint8Array, text: string): string => createHmac('sha256', key).update(text).digest('hex');

/** The scope as it stands in credentials and strings to sign. */
export const scopeText = ({ date, region, service }: Scope): string => `${date}/${region}/${service}/aws4_request`;

/** Derives the key that signs within the scope from the secret access key. */
export function deriveSigningKey(secretAccessKey: string, scope: Scope): Buffer {
  const steps = [scope.date, scope.region, scope.service, 'aws4_request'];
  const step = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  return steps.reduce(step, Buffer.from(`AWS4${secretAccessKey}`));
}

/** Compares two signatures in a time that does not depend on where they differ. */
export function equalSignatures(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
