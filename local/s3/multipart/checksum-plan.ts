import type { IncomingHttpHeaders } from 'node:http';
import { headerValue } from '../../sigv4/signed-request.ts';
import { type ChecksumAlgorithm, type Checksums, parseAlgorithm, startChecksum } from '../checksum/algorithm.ts';
import { type Refusal, refuse } from '../reply.ts';
import type { ChecksumType, Part } from '../store/rows.ts';

/** Which checksum a multipart upload carries, and whether it is one of the whole object or one of the parts' checksums. */
export type ChecksumPlan = { checksumAlgorithm: ChecksumAlgorithm | null; checksumType: ChecksumType };

/**
 * The plan that the start of an upload asks for. CRC-64/NVME is always of the whole object, SHA never is (Amazon S3 User
 * Guide, "Checking object integrity for multipart uploads").
 */
export function checksumPlan(headers: IncomingHttpHeaders): { plan: ChecksumPlan } | Refusal {
  const name = headerValue(headers, 'x-amz-checksum-algorithm');
  const type = headerValue(headers, 'x-amz-checksum-type');
  if (name === undefined) return { plan: { checksumAlgorithm: null, checksumType: 'FULL_OBJECT' } };
  const algorithm = parseAlgorithm(name);
  if (!algorithm) return refuse('InvalidRequest', `The checksum algorithm ${name} is not known.`);
  const [usual, allowed] = TYPES[algorithm];
  const checksumType = type === undefined ? usual : allowed.find((known) => known === type);
  if (!checksumType) return refuse('InvalidRequest', `${name} checksums cannot be of the type ${type}.`);
  return { plan: { checksumAlgorithm: algorithm, checksumType } };
}

const TYPES: Record<ChecksumAlgorithm, [usual: ChecksumType, allowed: ChecksumType[]]> = {
  crc32: ['COMPOSITE', ['COMPOSITE', 'FULL_OBJECT']],
  crc32c: ['COMPOSITE', ['COMPOSITE', 'FULL_OBJECT']],
  crc64nvme: ['FULL_OBJECT', ['FULL_OBJECT']],
  sha1: ['COMPOSITE', ['COMPOSITE']],
  sha256: ['COMPOSITE', ['COMPOSITE']],
};

/** The checksum of the checksums of the parts, with their number behind a dash. */
export function compositeChecksum(algorithm: ChecksumAlgorithm, parts: readonly Part[]): Checksums {
  const running = startChecksum(algorithm);
  for (const { checksums } of parts) running.update(Buffer.from(checksums[algorithm] ?? '', 'base64'));
  return { [algorithm]: `${running.digest().toString('base64')}-${parts.length}` };
}
