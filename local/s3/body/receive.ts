import { createHash } from 'node:crypto';
import type { ChecksumAlgorithm } from '../checksum/algorithm.ts';
import { isRefusal, type Refusal, refuse } from '../reply.ts';
import type { S3Request } from '../request.ts';
import type { Store } from '../store/store.ts';
import { openBodyWriter } from './body-writer.ts';
import { declaredAlgorithms, verifyDeclared } from './declared.ts';
import { type Digest, startDigests } from './digests.ts';
import { readPayload } from './payload.ts';

/** A body that has arrived whole and as declared, in a file that no row names yet. */
export type Received = Digest & { file: string };

/** Largest object of one PUT: 5 GB (Amazon S3 User Guide, "Uploading objects"). */
const LARGEST_BODY = 5 * 1024 ** 3;
/** Largest request document: 1,000 keys of 1,024 bytes to delete, written with escapes. */
const LARGEST_DOCUMENT = 8 * 1024 ** 2;

/** Streams the body into a new file. Takes the checksums that the request declares and those asked for besides. */
export async function receiveFile(
  { bodies }: Store,
  request: S3Request,
  besides: readonly ChecksumAlgorithm[] = [],
): Promise<Received | Refusal> {
  if (declaredLength(request) === null) return refuse('MissingContentLength');
  const writer = await openBodyWriter(bodies);
  let digest: Digest | Refusal | null = null;
  try {
    digest = await receive(request, LARGEST_BODY, writer.write, besides);
  } finally {
    if (digest === null || isRefusal(digest)) await writer.discard();
  }
  return isRefusal(digest) ? digest : { ...digest, file: await writer.end() };
}

/** Reads a request document, which is UTF-8 text, into memory. */
export async function receiveText(request: S3Request): Promise<{ text: string } | Refusal> {
  const pieces: Uint8Array[] = [];
  const digest = await receive(request, LARGEST_DOCUMENT, (bytes) => void pieces.push(bytes));
  return isRefusal(digest) ? digest : { text: Buffer.concat(pieces).toString('utf8') };
}

async function receive(
  request: S3Request,
  largest: number,
  write: (bytes: Uint8Array) => Promise<void> | void,
  besides: readonly ChecksumAlgorithm[] = [],
): Promise<Digest | Refusal> {
  const { headers, payloadHash } = request;
  const digests = startDigests([...declaredAlgorithms(headers), ...besides]);
  const sha256 = createHash('sha256');
  let trailer: ReadonlyMap<string, string> = new Map();
  let size = 0;
  for await (const piece of readPayload(request)) {
    if (piece.kind === 'fault') return refuse(piece.code);
    if (piece.kind === 'trailer') {
      trailer = piece.headers;
      continue;
    }
    size += piece.bytes.length;
    if (size > largest) return refuse('EntityTooLarge');
    digests.update(piece.bytes);
    sha256.update(piece.bytes);
    await write(piece.bytes);
  }
  const digest = digests.finish();
  return verifyDeclared(headers, trailer, payloadHash, { ...digest, sha256: sha256.digest('hex') }) ?? digest;
}

function declaredLength({ headers }: S3Request): number | null {
  const length = headers['x-amz-decoded-content-length'] ?? headers['content-length'];
  return length === undefined ? null : Number(length);
}
