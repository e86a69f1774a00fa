import type { ChunkChain } from '../../sigv4/chunk-signatures.ts';
import type { S3ErrorCode } from '../errors.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';

/** What a body consists of: its bytes in order, then the headers that trailed it, or the fault that ends it. */
export type BodyPiece =
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'trailer'; headers: Map<string, string> }
  | { kind: 'fault'; code: S3ErrorCode };

/**
 * Decodes `Content-Encoding: aws-chunked`: chunks of `<hex size>[;chunk-signature=…]`, CRLF, bytes, CRLF; a chunk of size
 * 0; headers. With a chain every signature is verified, without one none is expected.
 */
export async function* decodeAwsChunked(
  source: AsyncIterator<Buffer>,
  chain: ChunkChain | null,
): AsyncGenerator<BodyPiece, void> {
  const reader = byteReader(source);
  for (;;) {
    const header = parseChunkHeader(await reader.line());
    if (!header) return yield fault('IncompleteBody');
    for (let left = header.size; left > 0; ) {
      const bytes = await reader.some(left);
      if (!bytes) return yield fault('IncompleteBody');
      left -= bytes.length;
      chain?.update(bytes);
      yield { kind: 'bytes', bytes };
    }
    if (chain && !chain.endChunk(header.signature)) return yield fault('SignatureDoesNotMatch');
    if (header.size === 0) return yield await readTrailer(reader, chain);
    if ((await reader.line()) !== '') return yield fault('IncompleteBody');
  }
}

function parseChunkHeader(line: string | null): { size: number; signature: string } | null {
  const [, size, signature = ''] = /^([0-9a-f]{1,12})(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(line ?? '') ?? [];
  return size === undefined ? null : { size: Number.parseInt(size, 16), signature };
}

const TRAILER_SIGNATURE = 'x-amz-trailer-signature';

async function readTrailer(reader: ByteReader, chain: ChunkChain | null): Promise<BodyPiece> {
  const headers = new Map<string, string>();
  for (let line = await reader.line(); line; line = await reader.line()) {
    const colon = line.indexOf(':');
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const signature = headers.get(TRAILER_SIGNATURE);
  headers.delete(TRAILER_SIGNATURE);
  if (!chain || headers.size === 0) return { kind: 'trailer', headers };
  const canonical = [...headers].map(([name, value]) => `${name}:${value}\n`).join('');
  return chain.endTrailer(canonical, signature ?? '') ? { kind: 'trailer', headers } : fault('SignatureDoesNotMatch');
}

const fault = (code: S3ErrorCode): BodyPiece => ({ kind: 'fault', code });
