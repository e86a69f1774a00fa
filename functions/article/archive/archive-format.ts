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

/** Documents name themselves in their first entry (`mimetype`, stored), or have parts in folders of their own. */
function zipFormat(head: Uint8Array): Format {
  const entries = [...localEntries(Buffer.from(head.buffer, head.byteOffset, head.length))];
  const type = entries[0]?.name === 'mimetype' ? entries[0].content : '';
  if (type.startsWith('application/epub+zip')) return { kind: 'document', format: 'epub' };
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return { kind: 'document', format: 'odt' };
  if (type.startsWith('application/vnd.oasis')) return { kind: 'unsupported', name: 'OpenDocument' };
  const names = entries.map(({ name }) => name);
  const isOffice = names.some((name) => name === '[Content_Types].xml' || name === '_rels/.rels');
  if (!isOffice) return ZIP;
  const other = names.some((name) => /^(?:xl|ppt|visio)\//.test(name));
  return other ? { kind: 'unsupported', name: 'Office' } : { kind: 'document', format: 'docx' };
}

const LOCAL_HEADER = Buffer.from('PK\u0003\u0004');
const LOCAL_LENGTH = 30;
/** Longer media types there are not. */
const TYPE_BYTES = 100;

/** The entries whose headers stand in the first bytes, with the start of their content. */
function* localEntries(head: Buffer): Generator<{ name: string; content: string }> {
  for (let at = 0; at >= 0 && at + LOCAL_LENGTH <= head.length; at = head.indexOf(LOCAL_HEADER, at + LOCAL_LENGTH)) {
    const start = at + LOCAL_LENGTH;
    const end = start + head.readUInt16LE(at + 26);
    const content = end + head.readUInt16LE(at + 28);
    yield {
      name: head.toString('latin1', start, end),
      content: head.toString('latin1', content, content + TYPE_BYTES),
    };
  }
}
