import type { SignatureFault } from '../sigv4.ts';
import type { S3ErrorCode } from './errors.ts';
import { type Refusal, refuse } from './reply.ts';

const CODES: Record<SignatureFault, S3ErrorCode> = {
  unsigned: 'AccessDenied',
  malformed: 'AuthorizationHeaderMalformed',
  'unknown-access-key': 'InvalidAccessKeyId',
  'clock-skewed': 'RequestTimeTooSkewed',
  expired: 'AccessDenied',
  'headers-not-signed': 'AccessDenied',
  mismatch: 'SignatureDoesNotMatch',
};

/** S3's words for a signature that does not hold. */
export function signatureRefusal({ code, message }: { code: SignatureFault; message: string }): Refusal {
  return refuse(CODES[code], message);
}
