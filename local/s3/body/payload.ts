import { chunkChain } from '../../sigv4/chunk-signatures.ts';
import type { S3Request } from '../request.ts';
import { type BodyPiece, decodeAwsChunked } from './aws-chunked.ts';

/**
 * The body of a request as the client meant it, whatever its transfer form. The stream is left open when the reading
 * ends early, so that the refusal can still be answered on its connection.
 */
export function readPayload({ stream, payloadHash, seed, headers }: S3Request): AsyncIterable<BodyPiece> {
  const source: AsyncIterator<Buffer> = stream.iterator({ destroyOnReturn: false })[Symbol.asyncIterator]();
  switch (payloadHash) {
    case 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD':
    case 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER':
      return decodeAwsChunked(source, chunkChain(seed));
    case 'STREAMING-UNSIGNED-PAYLOAD-TRAILER':
      return decodeAwsChunked(source, null);
  }
  if (payloadHash.startsWith('STREAMING-')) return unsupported();
  return headers['content-encoding']?.includes('aws-chunked') ? decodeAwsChunked(source, null) : plain(source);
}

async function* plain(source: AsyncIterator<Buffer>): AsyncGenerator<BodyPiece, void> {
  for (let next = await source.next(); !next.done; next = await source.next()) {
    yield { kind: 'bytes', bytes: next.value };
  }
}

async function* unsupported(): AsyncGenerator<BodyPiece, void> {
  yield { kind: 'fault', code: 'NotImplemented' };
}
