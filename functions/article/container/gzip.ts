import { formatOf, HEAD_BYTES, RECORD_FORMATS } from '../format.ts';
import { MAX_FILE_BYTES } from '../limits.ts';
import { type Rejected, rejected } from '../reading.ts';
import type { ByteSource, ContainerItem } from './container.ts';
import { BrokenGzipError, type Checkpoint, gzipMembers } from './gzip-members.ts';
import { skip, startOf } from './pieces.ts';
import { CONTAINER_READERS } from './readers.ts';

/** gzip reaches 1032 to 1; texts stay below 30, tables with much repetition below 100. */
const MAX_RATIO = 200;
/** What is smaller does no harm at any ratio: the bytes of the largest document. */
const HARMLESS_BYTES = MAX_FILE_BYTES;
/** Containers that are read from start to end, so that they can be unpacked on the way. */
const STREAMED: ReadonlySet<string> = new Set([...RECORD_FORMATS, 'tar', 'warc']);

/**
 * Unpacked bytes of one member, which has to be unpacked from its start to go on in it: a function does that in half of its time.
 * Web archives and tools that work in parallel write many members.
 */
const MAX_MEMBER_BYTES = 4 * 1024 ** 3;

class LimitError extends Error {
  readonly rejection: Rejected;
  constructor(rejection: Rejected) {
    super(rejection.code);
    this.rejection = rejection;
  }
}

/**
 * A gzip file: what it holds counts. The items of a container in it are its items; to go on from a position it is unpacked from
 * the member on in which that is. A document in it is its only item.
 */
export async function* readGzip(file: ByteSource, position: string | null): AsyncGenerator<ContainerItem> {
  const name = (file.name.split('/').at(-1) ?? '').replace(/\.t?gz$/i, '') || 'content';
  const last = (content: Uint8Array | Rejected, as = name): ContainerItem => ({
    name: as,
    mediaType: null,
    content,
    position: 'end',
  });
  if (position === 'end') return;
  const { checkpoint, inner } = parse(position);
  const unpacked = new Unpacked(file, checkpoint);
  const source: ByteSource = {
    name,
    size: Number.MAX_SAFE_INTEGER,
    read: (start, end) => startOf(unpacked.stream(start), end - start),
    stream: (start) => unpacked.stream(start),
  };
  try {
    const head = await source.read(0, HEAD_BYTES);
    const format = formatOf(head, { name, mediaType: null });
    if (format.kind === 'container' && STREAMED.has(format.format)) {
      const reader = await CONTAINER_READERS[format.format]();
      for await (const item of reader(source, inner)) {
        const offset = Number.parseInt(item.position, 10);
        const { packed, unpacked: start } = unpacked.before(offset);
        yield { ...item, position: offset >= source.size ? 'end' : `${packed},${start};${item.position}` };
      }
    } else if (format.kind === 'container')
      yield last(rejected('nested-archive', 'Archives inside archives are not opened.'));
    else {
      const content = await source.read(0, MAX_FILE_BYTES + 1);
      const tooLarge = rejected('too-large', `The file has more than ${MAX_FILE_BYTES} bytes.`);
      yield last(content.length > MAX_FILE_BYTES ? tooLarge : content);
    }
  } catch (error) {
    if (error instanceof LimitError) yield last(error.rejection, `(${error.rejection.code})`);
    else if (error instanceof BrokenGzipError)
      yield last(rejected('broken', 'The compressed file is damaged or cut; what follows is not read.'), '(rest)');
    else throw error;
  }
}

/** A position is that of the reader of the content, behind the member from which on it can be unpacked. */
function parse(position: string | null): { checkpoint: Checkpoint; inner: string | null } {
  const [, packed, unpacked, inner] = /^(\d+),(\d+);(.*)$/.exec(position ?? '') ?? [];
  if (inner === undefined) return { checkpoint: START, inner: position };
  return { checkpoint: { packed: Number(packed), unpacked: Number(unpacked) }, inner };
}

const START: Checkpoint = { packed: 0, unpacked: 0 };
/** Unpacked bytes between the members that are remembered. */
const CHECKPOINT_BYTES = 1024 * 1024;

/** The unpacked bytes of a gzip file, of which the beginnings of members are remembered. */
class Unpacked {
  readonly #file: ByteSource;
  #checkpoints: Checkpoint[];

  constructor(file: ByteSource, checkpoint: Checkpoint) {
    this.#file = file;
    this.#checkpoints = [START, checkpoint];
  }

  /** The last member that is known to begin before an offset; earlier ones are forgotten. */
  before(offset: number): Checkpoint {
    const index = this.#checkpoints.findLastIndex(({ unpacked }) => unpacked <= offset);
    const found = this.#checkpoints[index] ?? START;
    this.#checkpoints = [START, ...this.#checkpoints.slice(Math.max(0, index))];
    return found;
  }

  /** All bytes from an offset on. Throws `LimitError`, `BrokenGzipError`, and what the source throws. */
  stream(start: number): AsyncGenerator<Uint8Array> {
    const from = this.#checkpoints.findLast(({ unpacked }) => unpacked <= start) ?? START;
    return skip(this.#from(from), start - from.unpacked);
  }

  async *#from(from: Checkpoint): AsyncGenerator<Uint8Array> {
    let bytes = from.unpacked;
    let memberStart = bytes;
    for await (const piece of gzipMembers(this.#file, from)) {
      if (!(piece instanceof Uint8Array)) {
        memberStart = bytes;
        this.#remember(piece);
        continue;
      }
      bytes += piece.length;
      if (bytes > HARMLESS_BYTES && bytes > MAX_RATIO * this.#file.size) throw new LimitError(BOMB);
      if (bytes - memberStart > MAX_MEMBER_BYTES) throw new LimitError(TOO_LARGE);
      yield piece;
    }
  }

  #remember(checkpoint: Checkpoint): void {
    const last = this.#checkpoints.at(-1) ?? START;
    if (checkpoint.unpacked >= last.unpacked + CHECKPOINT_BYTES) this.#checkpoints.push(checkpoint);
  }
}

const BOMB = rejected('bomb', `The file unpacks to more than ${MAX_RATIO} times its size.`);
const TOO_LARGE = rejected(
  'too-large',
  `More than ${MAX_MEMBER_BYTES} bytes were compressed in one piece; what follows is not read. A ZIP archive may have any size.`,
);
