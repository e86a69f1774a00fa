import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { headerBlock } from '../container/warc-header.ts';
import { htmlReading } from '../html/html-document.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { type DocumentItem, rejected, type SourceFile, single } from '../reading.ts';
import { decode } from '../text/charset.ts';
import { toUtf8 } from '../text/charset-detection.ts';

/** Reads the page of one response record: address and time of the record count where the page says nothing. */
export async function readWarcRecord({ bytes }: SourceFile): Promise<readonly DocumentItem[]> {
  const record = split(bytes);
  const response = record && split(record.body);
  if (!record || !response) return single(rejected('broken', 'The record has no HTTP response.'));
  const body = unpack(response.body, response.fields);
  if (body === null) return single(rejected('broken', 'The response of the record cannot be unpacked.'));
  const url = record.fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  const charset = /charset="?([\w.:-]+)/i.exec(response.fields.get('content-type') ?? '')?.[1] ?? null;
  const reading = htmlReading(decode(await toUtf8(body, charset)), url === null ? {} : { url });
  if (reading.kind !== 'raw') return single(reading);
  const fetched = record.fields.get('warc-date');
  const published = fetched ? [...reading.published, { basis: 'document' as const, text: fetched }] : reading.published;
  return single({ ...reading, url: reading.url ?? url, published });
}

interface Message {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

function split(bytes: Uint8Array): Message | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const crlf = buffer.indexOf('\r\n\r\n');
  const lf = buffer.indexOf('\n\n');
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? { head: crlf, body: crlf + 4 } : { head: lf, body: lf + 2 };
  if (end.head < 0) return null;
  const fields = headerBlock(buffer.subarray(0, end.head).toString('latin1'));
  return fields && { fields, body: buffer.subarray(end.body) };
}

/** The body as it was before it was sent, in chunks and compressed; null where it cannot be unpacked within bounds. */
function unpack(body: Uint8Array, fields: Message['fields']): Uint8Array | null {
  const whole = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? joined(body) : body;
  const options = { maxOutputLength: MAX_FILE_BYTES };
  try {
    switch (fields.get('content-encoding')?.toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        // Some crawlers store what they have unpacked and leave the header as it was.
        return whole[0] === 0x1f ? gunzipSync(whole, options) : whole;
      case 'deflate':
        return inflateSync(whole, options);
      case 'br':
        return brotliDecompressSync(whole, options);
      default:
        return whole;
    }
  } catch {
    return null;
  }
}

/** The chunks of a body (RFC 9112, 7.1) put together; a body that is not in chunks, as crawlers store it, stays. */
function joined(body: Uint8Array): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < buffer.length; ) {
    const end = buffer.indexOf('\r\n', at);
    const size =
      end < 0 ? null : /^([\da-f]{1,8})(?:;.*)?$/i.exec(buffer.toString('latin1', at, Math.min(end, at + 256)))?.[1];
    if (!size) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(buffer.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
