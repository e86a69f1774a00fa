import { MAX_FILE_BYTES } from '../limits.ts';
import { rejected } from '../reading.ts';
import type { ByteSource, ContainerItem } from './container.ts';
import { PieceReader } from './pieces.ts';
import { headerBlock, WARC_RECORD } from './warc-header.ts';

/** Bytes of a record's header; those of real crawls have about 500. */
const MAX_HEADER_BYTES = 64 * 1024;

/** A web archive (WARC, ISO 28500): each response that is a web page, by the id of its record. */
export async function* readWarc(source: ByteSource, position: string | null): AsyncGenerator<ContainerItem> {
  const start = Number(position ?? 0);
  const reader = new PieceReader(source.stream(start));
  try {
    for (;;) {
      const header = await nextHeader(reader);
      if (header === 'end') return;
      const at = start + reader.offset;
      const fields = header === null ? null : headerBlock(header.toString('latin1'));
      const length = Number(fields?.get('content-length') ?? Number.NaN);
      if (header === null || fields === null || !Number.isSafeInteger(length) || length < 0) {
        const content = rejected('broken', 'The archive is damaged here; what follows is not read.');
        return yield { name: `(${at})`, mediaType: null, content, position: String(Number.MAX_SAFE_INTEGER) };
      }
      const isPage = fields.get('warc-type') === 'response' && /^https?:/i.test(fields.get('warc-target-uri') ?? '');
      const name = fields.get('warc-record-id') ?? `(${at})`;
      const item = (content: ContainerItem['content']): ContainerItem => ({
        name,
        mediaType: WARC_RECORD,
        content,
        position: String(start + reader.offset),
      });
      if (!isPage) {
        await reader.pass(length);
      } else if (length > MAX_FILE_BYTES - MAX_HEADER_BYTES) {
        await reader.pass(length);
        yield item(rejected('too-large', `The record has more than ${MAX_FILE_BYTES} bytes.`));
      } else {
        const body = await reader.take(length);
        if (body.length < length)
          return yield item(rejected('broken', 'The archive ends in the middle of this record.'));
        if (isHtml(body)) yield item(Buffer.concat([header, body]));
      }
    }
  } finally {
    await reader.close();
  }
}

/** Whether an HTTP response says that it is a page that was found. */
function isHtml(response: Uint8Array): boolean {
  const head =
    Buffer.from(response.subarray(0, MAX_HEADER_BYTES))
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0] ?? '';
  return /^HTTP\/[\d.]+ 2/.test(head) && /^content-type:\s*(?:text\/html|application\/xhtml)/im.test(head);
}

/** The header of the next record up to its empty line; null where there is none, `end` after the last record. */
async function nextHeader(reader: PieceReader): Promise<Buffer | null | 'end'> {
  const lines: Uint8Array[] = [];
  let left = MAX_HEADER_BYTES;
  while (left > 0) {
    const line = await reader.line(left);
    left -= line.length;
    if (line.length === 0) return lines.length === 0 ? 'end' : null;
    const isEmpty = /^\r?\n$/.test(Buffer.from(line.subarray(0, 3)).toString('latin1'));
    // Records are separated by two empty lines.
    if (isEmpty && lines.length === 0) continue;
    lines.push(line);
    if (isEmpty) return Buffer.concat(lines);
  }
  return null;
}
