import { looksLikeTar } from '../container/tar.ts';
import type { Format } from '../format.ts';

const ZIP: Format = { kind: 'container', format: 'zip' };

/** The format of a file that is an archive or a document in the form of one, by its first bytes; else null. */
export function archiveOf(head: Uint8Array): Format | null {
  const start = Buffer.from(head.subarray(0, 4)).toString('latin1');
  if (start.startsWith('\u001f\u008b')) return { kind: 'container', format: 'gzip' };
  if (start === 'PK\u0003\u0004') return zipFormat(head);
  // An archive without entries, and one in several parts.
  if (start === 'PK\u0005\u0006' || start === 'PK\u0007\u0008') return ZIP;
  return looksLikeTar(head) ? { kind: 'container', format: 'tar' } : null;
}

function zipFormat(_head: Uint8Array): Format {
  return ZIP;
}
