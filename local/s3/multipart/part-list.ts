import { CHECKSUM_ALGORITHMS, checksumElement } from '../checksum/algorithm.ts';
import { type Refusal, refuse } from '../reply.ts';
import type { Part } from '../store/rows.ts';
import { childrenOf, readXml, textOf, type XmlElement } from '../xml/read.ts';

/** Smallest part but the last: 5 MiB (Amazon S3 User Guide, "Amazon S3 multipart upload limits"). */
const SMALLEST_PART = 5 * 1024 ** 2;

/** The stored parts that a `CompleteMultipartUpload` document lists, in its order, each as the client says it is. */
export function chooseParts(source: string, stored: readonly Part[]): { parts: Part[] } | Refusal {
  const document = readXml(source);
  const listed = document ? childrenOf(document, 'Part') : [];
  if (document?.name !== 'CompleteMultipartUpload' || listed.length === 0) return refuse('MalformedXML');
  const parts: Part[] = [];
  for (const item of listed) {
    const number = Number(textOf(item, 'PartNumber'));
    if (number <= (parts.at(-1)?.number ?? 0)) return refuse('InvalidPartOrder');
    const part = stored.find((candidate) => candidate.number === number);
    if (!part || !describes(item, part)) return refuse('InvalidPart');
    parts.push(part);
  }
  return parts.slice(0, -1).some(({ size }) => size < SMALLEST_PART) ? refuse('EntityTooSmall') : { parts };
}

function describes(item: XmlElement, part: Part): boolean {
  if (textOf(item, 'ETag')?.replaceAll('"', '') !== part.etag) return false;
  return CHECKSUM_ALGORITHMS.every((algorithm) => {
    const listed = textOf(item, checksumElement(algorithm));
    const stored = part.checksums[algorithm];
    return listed === undefined || stored === undefined || listed === stored;
  });
}
