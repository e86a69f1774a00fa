import { memorySource } from '../../../functions/article/container/memory-source.ts';
import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from '../../../functions/article/limits.ts';
import { toArticle } from '../../../functions/article/to-article.ts';
import { type Holding, holdingOf, holdingOfItem } from '../../../functions/ingest/holding.ts';
import type { SplitItem } from '../../../functions/ingest/split.ts';
import { processorTime } from './process-tree.ts';

/** Items of a container that are read, and milliseconds that are spent on them: a container may hold any number. */
const MAX_ITEMS = 400;
const MAX_MILLISECONDS = 4000;

/** What became of a file. */
export interface ReadCase {
  /** In a word: `article`, a code of rejection, or the number of items. */
  readonly outcome: string;
  /** Processor time of the longest step: opening a file, getting the next item of a container, reading an item. */
  readonly milliseconds: number;
}

/** Reads a file as the ingest function does, with all its items. Throws where something is wrong with what was read. */
export async function readCase(name: string, bytes: Buffer): Promise<ReadCase> {
  const clock = new Clock();
  const large = bytes.length > MAX_FILE_BYTES;
  const object = {
    bucket: 'b',
    key: name,
    versionId: null,
    etag: 'e',
    size: bytes.length,
    uploadedAt: '2025-03-05T00:00:00.000Z',
    contentType: null,
    metadata: {},
    bytes: large ? null : bytes,
    source: memorySource(name, bytes),
  };
  const outcome = await outcomeOf(await clock.step(() => holdingOf(object, (item) => item)), clock);
  return { outcome, milliseconds: clock.longest };
}

async function outcomeOf(holding: Holding, clock: Clock): Promise<string> {
  if (holding.kind === 'one') {
    const reading = await clock.step(async () => toArticle(holding.reading, holding.facts));
    if (reading.kind !== 'article') return reading.kind === 'rejected' ? reading.code : reading.kind;
    const { title, body, lead } = reading.article;
    if (Buffer.byteLength(title + body) > MAX_TEXT_BYTES) throw new Error('the article is too long to be stored');
    if (!`${title}${body}`.isWellFormed() || !body.startsWith(lead)) throw new Error('the text is not well formed');
    return 'article';
  }
  const names: string[] = [];
  const iterator = holding.items(null)[Symbol.asyncIterator]();
  let middle: string | null = null;
  for (;;) {
    const next = await clock.step(() => iterator.next());
    if (next.done) break;
    const item: SplitItem = next.value;
    names.push(item.id);
    if (names.length === 3) middle = item.position;
    const { holding: held } = await clock.step(() => holdingOfItem(item.bytes, (name) => name));
    await outcomeOf(held, clock);
    if (names.length < MAX_ITEMS && clock.total < MAX_MILLISECONDS) continue;
    await iterator.return?.();
    return `${names.length}+ items`;
  }
  if (middle !== null) await checkContinuation(holding, middle, names.slice(3));
  return `${names.length} items`;
}

async function checkContinuation(
  holding: Extract<Holding, { kind: 'several' }>,
  position: string,
  expected: readonly string[],
): Promise<void> {
  const rest: string[] = [];
  for await (const { id } of holding.items(position)) rest.push(id);
  if (rest.join('\n') !== expected.join('\n')) throw new Error('reading went on with other items');
}

/** Processor time, the threads of the garbage collector and of zlib and the process that reads PDFs included. */
class Clock {
  longest = 0;
  total = 0;

  async step<T>(work: () => Promise<T>): Promise<T> {
    const began = processorTime();
    try {
      return await work();
    } finally {
      const milliseconds = processorTime() - began;
      this.longest = Math.max(this.longest, milliseconds);
      this.total += milliseconds;
    }
  }
}
