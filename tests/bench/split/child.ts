/**
 * The ingest function at work on one large file, in a process with its memory. Its clock is that of a function: processor time by
 * the share of a processor that it has, and for every request what S3 and DynamoDB take.
 */
import { createReadStream, openSync, readFileSync, readSync } from 'node:fs';
import * as v from 'valibot';
import type { ByteSource } from '../../../functions/article/container/container.ts';
import type { BucketObject } from '../../../functions/ingest/bucket.ts';
import { type IngestPorts, ingestObject } from '../../../functions/ingest/ingest-object.ts';
import type { Table } from '../../../functions/store/table.ts';
import { numberIn } from './articles.ts';
import { type Effect, FUNCTION, Keys, OptionalRow, Page, PUT, Reply, ROW_MILLISECONDS, Rows, Task } from './ports.ts';

const waiting = new Map<number, (value: unknown) => void>();
let requests = 0;
let work: FunctionClock = { spent: () => 0, add: () => {} };

interface FunctionClock {
  readonly spent: () => number;
  readonly add: (milliseconds: number) => void;
}

function functionClock(): FunctionClock {
  const began = process.cpuUsage();
  let waited = 0;
  return {
    spent: () => {
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000 / FUNCTION.processor + waited;
    },
    add: (milliseconds) => {
      waited += milliseconds;
    },
  };
}

function ask(effect: Effect, milliseconds: number): Promise<unknown> {
  work.add(milliseconds);
  const id = requests++;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    process.send?.({ id, effect });
  });
}

const table: Table = {
  hotLists: new Map(),
  get: async (key) => v.parse(OptionalRow, await ask({ kind: 'get', key }, ROW_MILLISECONDS)),
  batchGet: async (keys) => v.parse(Rows, await ask({ kind: 'batchGet', keys: [...keys] }, ROW_MILLISECONDS)),
  query: async ({ attributes, ...query }) => {
    const asked = { ...query, ...(attributes && { attributes: [...attributes] }) };
    return v.parse(Page, await ask({ kind: 'query', query: asked }, ROW_MILLISECONDS));
  },
  put: async (row, condition) =>
    v.parse(v.boolean(), await ask({ kind: 'put', row, condition: condition ?? null }, ROW_MILLISECONDS)),
  write: async ({ puts = [], deletes = [] }) => {
    await ask({ kind: 'write', puts: [...puts], deletes: [...deletes] }, ROW_MILLISECONDS);
  },
  delete: async (key) => {
    await ask({ kind: 'delete', key }, ROW_MILLISECONDS);
  },
};

const items: IngestPorts['items'] = {
  put: async (batch) => {
    const told = batch.map(({ key, bytes }): [string, number | null] => [key, numberIn(bytes)]);
    await ask({ kind: 'items', items: told }, Math.ceil(batch.length / PUT.atOnce) * PUT.milliseconds);
  },
  async *list(prefix, from = prefix) {
    for (let after = from; ; ) {
      const page = v.parse(Keys, await ask({ kind: 'keys', after }, 100));
      for (const key of page) yield { key, etag: '' };
      const last = page.at(-1);
      if (last === undefined) return;
      after = last;
    }
  },
  remove: async (keys) => {
    await ask({ kind: 'remove', keys: [...keys] }, Math.ceil(keys.length / 1000) * 500);
  },
};

function fileSource(file: string, name: string, size: number): ByteSource {
  const descriptor = openSync(file, 'r');
  return {
    name,
    size,
    read: async (start, end) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(end, size) - start));
      return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, start));
    },
    stream: (start) => createReadStream(file, { start }),
  };
}

process.on('message', async (message) => {
  const reply = v.safeParse(Reply, message);
  if (reply.success) {
    waiting.get(reply.output.id)?.(reply.output.value);
    waiting.delete(reply.output.id);
    return;
  }
  const { file, size, name, owner, now } = v.parse(Task, message);
  work = functionClock();
  const clock = work;
  const object: BucketObject = {
    bucket: 'articles',
    key: name,
    versionId: null,
    etag: 'etag',
    size,
    uploadedAt: '2025-03-05T00:00:00.000Z',
    contentType: null,
    metadata: {},
    bytes: null,
    source: fileSource(file, name, size),
  };
  let after = 0;
  const ports: IngestPorts = {
    table,
    items,
    open: async () => object,
    itemsBucket: 'items',
    code: () => ({ events: [], quotes: [] }),
    send: async (_, milliseconds = 0) => {
      after = milliseconds;
    },
    owner,
    nonce: () => Math.random().toString(36).slice(2, 10),
    now: () => now + clock.spent(),
    remaining: () => FUNCTION.milliseconds - clock.spent(),
    heavily: (work) => work(false),
  };
  const { outcome } = await ingestObject(ports, { bucket: 'articles', key: name, cause: 's3' });
  await ask({ kind: 'end', outcome, after, megabytes: peakMegabytes(), spent: clock.spent() }, 0);
});

function peakMegabytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
}
