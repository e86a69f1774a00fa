/** The ingest function at work on a batch: the files that the command line names, all at once. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ByteSource } from '../../../functions/article/container/container.ts';
import { memorySource } from '../../../functions/article/container/memory-source.ts';
import { code } from '../../../functions/coder/code.ts';
import type { BucketObject } from '../../../functions/ingest/bucket.ts';
import { oneAtATime } from '../../../functions/ingest/heavy.ts';
import { ingestObject } from '../../../functions/ingest/ingest-object.ts';
import { MemoryWorld } from '../../ingest/memory-world.ts';
import { peakMegabytes, processorTime } from '../fuzz/process-tree.ts';
import { FUNCTION } from '../split/ports.ts';

const SAMPLE_MS = 10;
const heavily = oneAtATime();
const world = new MemoryWorld();
const began = processorTime();
/** The function's clock: processor time by the share of a processor that it has. */
const remaining = () => FUNCTION.milliseconds - (processorTime() - began) / FUNCTION.processor;

async function ingest(path: string): Promise<string> {
  const message = { id: path, bucket: 'articles', key: basename(path), cause: 's3', due: 0 } as const;
  const ports = {
    ...world.ports(message),
    code,
    heavily,
    remaining,
    open: async (_: string, __: string, maxBytes: number) => opened(path, maxBytes),
    // What is stored is not in the function's memory.
    items: { put: async () => {}, remove: async () => {}, async *list() {} },
  };
  const result = await ingestObject(ports, message);
  const record = result.outcome === 'written' ? result.content.record : null;
  return record?.reason?.code ?? record?.status ?? result.outcome;
}

function opened(path: string, maxBytes: number): BucketObject {
  const { size } = statSync(path);
  const bytes = size <= maxBytes ? readFileSync(path) : null;
  return {
    bucket: 'articles',
    key: basename(path),
    versionId: null,
    etag: 'e',
    size,
    uploadedAt: '2025-03-05T00:00:00.000Z',
    contentType: null,
    metadata: {},
    bytes,
    source: bytes === null ? fileSource(path, size) : memorySource(path, bytes),
  };
}

function fileSource(path: string, size: number): ByteSource {
  const read = (start: number, end: number): Buffer => {
    const file = openSync(path, 'r');
    const bytes = Buffer.alloc(Math.max(0, Math.min(end, size) - start));
    readSync(file, bytes, 0, bytes.length, start);
    closeSync(file);
    return bytes;
  };
  return {
    name: path,
    size,
    read: async (start, end) => read(start, end),
    async *stream(start) {
      for (let at = start; at < size; at += PIECE) yield read(at, at + PIECE);
    },
  };
}

const PIECE = 64 * 1024;

let megabytes = 0;
const look = () => {
  megabytes = Math.max(megabytes, peakMegabytes());
};
const sampling = setInterval(look, SAMPLE_MS);
const settled = await Promise.allSettled(process.argv.slice(2).map(ingest));
look();
clearInterval(sampling);
const outcomes = settled.map((it) => (it.status === 'fulfilled' ? it.value : `FAILED ${it.reason}`));
process.send?.({ megabytes, outcomes }, () => process.exit());
