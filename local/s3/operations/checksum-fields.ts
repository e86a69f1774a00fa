import { CHECKSUM_ALGORITHMS, type Checksums, checksumElement, checksumHeader } from '../checksum/algorithm.ts';
import type { ChecksumType } from '../store/rows.ts';
import { element, type Markup, optional } from '../xml/write.ts';

/** Response headers with the checksums of an object or part and, where given, what they cover. */
export function checksumHeaders(checksums: Checksums, type: ChecksumType | null): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const algorithm of CHECKSUM_ALGORITHMS) {
    const checksum = checksums[algorithm];
    if (checksum !== undefined) headers[checksumHeader(algorithm)] = checksum;
  }
  return type !== null && Object.keys(headers).length > 0 ? { ...headers, 'x-amz-checksum-type': type } : headers;
}

/** The same as elements of an XML answer. */
export function checksumElements(checksums: Checksums, type: ChecksumType | null): (Markup | null)[] {
  const elements = CHECKSUM_ALGORITHMS.map((algorithm) => optional(checksumElement(algorithm), checksums[algorithm]));
  const any = elements.some((it) => it !== null);
  return type !== null && any ? [...elements, element('ChecksumType', type)] : elements;
}
