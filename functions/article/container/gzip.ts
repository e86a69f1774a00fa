import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { formatOf, HEAD_BYTES, RECORD_FORMATS } from '../format.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { type Rejected, rejected } from '../reading.ts';
import type { ByteSource, ContainerItem } from './container.ts';
import { skip, startOf } from './pieces.ts';
import { CONTAINER_READERS } from './readers.ts';

/** gzip reaches 1032 to 1; texts stay below 30, tables with much repetition below 100. */
const MAX_RATIO = 200;
/** What is smaller does no harm at any ratio: the bytes of the largest document. */
const HARMLESS_BYTES = MAX_FILE_BYTES;
/** Containers that are read from start to end, so that they can be unpacked on the way. */
const STREAMED: ReadonlySet<string> = new Set([...RECORD_FORMATS, 'tar', 'warc']);

class BombError extends Error {}

/**
 * A gzip file: what it holds counts. The items of a container in it are its items; to go on from a position it is unpacked
 * from the start again, which costs time but no memory. A document in it is its only item.
 */
export async function* readGzip(file: ByteSource, position: string | null): AsyncGenerator<ContainerItem> {
  const name = (file.name.split('/').at(-1) ?? '').replace(/\.t?gz$/i, '') || 'content';
  const only = (content: Uint8Array | Rejected): ContainerItem => ({ name, mediaType: null, content, position: 'end' });
  if (position === 'end') return;
  const source: ByteSource = {
    name,
    size: Number.MAX_SAFE_INTEGER,
    read: (start, end) => startOf(skip(unpacked(file), start), end - start),
    stream: (start) => skip(unpacked(file), start),
  };
  try {
    const head = await source.read(0, HEAD_BYTES);
    const format = formatOf(head, { name, mediaType: null });
    if (format.kind === 'container' && STREAMED.has(format.format)) {
      const reader = await CONTAINER_READERS[format.format]();
      yield* reader(source, position);
    } else if (format.kind === 'container')
      yield only(rejected('nested-archive', 'Archives inside archives are not opened.'));
    else {
      const content = await source.read(0, MAX_FILE_BYTES + 1);
      const tooLarge = rejected('too-large', `The file has more than ${MAX_FILE_BYTES} bytes.`);
      yield only(content.length > MAX_FILE_BYTES ? tooLarge : content);
    }
  } catch (error) {
    if (error instanceof BombError) {
      yield { ...only(rejected('bomb', `The file unpacks to more than ${MAX_RATIO} times its size.`)), name: '(bomb)' };
    } else if (isZlibError(error)) {
      yield {
        ...only(rejected('broken', 'The compressed file is damaged or cut; what follows is not read.')),
        name: '(rest)',
      };
    } else throw error;
  }
}

/** The unpacked bytes; throws `BombError`, what zlib throws, and what the source throws. */
async function* unpacked(file: ByteSource): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(Readable.from(file.stream(0)), gunzip, () => {});
  let bytes = 0;
  for await (const chunk of gunzip) {
    if (!(chunk instanceof Uint8Array)) continue;
    bytes += chunk.length;
    if (bytes > HARMLESS_BYTES && bytes > MAX_RATIO * file.size) throw new BombError();
    yield chunk;
  }
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
