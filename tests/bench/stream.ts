import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { code } from '../../functions/coder/code.ts';
import { streamRoutes } from '../../functions/http/stream-routes.ts';
import { streamApi } from '../../functions/http/streaming/stream-api.ts';
import { ingestObject } from '../../functions/ingest/ingest-object.ts';
import { listEvents } from '../../functions/store/events.ts';
import { CONTEXT, proxyEvent, STANDARD } from '../http/requests.ts';
import { MemoryWorld } from '../ingest/memory-world.ts';
import { syntheticTable } from './query/synthetic-store.ts';

const SIZES = (process.env.BENCH_EVENTS ?? '10000,100000').split(',').map(Number);
const ARTICLES = new URL('../gold/own/own-b.articles.jsonl', import.meta.url);

/** What a stream of all events of a table costs: read units, requests, CPU of our own code, memory; and how small gzip makes events. */
export async function benchStream(): Promise<void> {
  await benchSize();
  for (const size of SIZES) {
    for (const query of ['', '?format=csv', '?fields=id,date,type,actors.name', '?country=CAB'])
      await benchOne(size, query);
  }
}

/** Bytes of an event as the coder makes them of newspaper-like articles. */
async function benchSize(): Promise<void> {
  const world = new MemoryWorld();
  const lines = readFileSync(ARTICLES, 'utf8').split('\n').filter(Boolean);
  for (const [i, line] of lines.entries()) world.upload(`${i}.json`, line);
  for (const message of world.queue.splice(0)) await ingestObject({ ...world.ports(message), code }, message);
  const all = { date: { from: null, to: null } };
  const { items } = await listEvents(world.table, all, { items: 10_000, bytes: 1e9 });
  const text = items.map((item) => `${JSON.stringify(item)}\n`).join('');
  const each = (bytes: number) => Math.round(bytes / items.length);
  console.log(
    `${items.length} events of ${lines.length} articles: ${each(Buffer.byteLength(text))} bytes each as NDJSON, ${each(gzipSync(text).length)} with gzip`,
  );
}

async function benchOne(size: number, query: string): Promise<void> {
  const table = syntheticTable(size);
  let bytes = 0;
  let lines = 0;
  let peak = 0;
  globalThis.gc?.();
  const base = process.memoryUsage().heapUsed;
  const out = new Writable({
    write(chunk: Buffer, _, done) {
      bytes += chunk.length;
      for (const byte of chunk) if (byte === 10) lines += 1;
      peak = Math.max(peak, process.memoryUsage().heapUsed - base);
      done();
    },
  });
  const handler = streamApi({
    routes: (progress) => streamRoutes({ table }, progress),
    ...{ settings: STANDARD, log: () => {}, now: () => performance.now(), begin: (stream) => stream },
  });
  const context = { ...CONTEXT, getRemainingTimeInMillis: () => 900_000 };
  table.microseconds = 0;
  table.bill = { requests: 0, units: 0 };
  const begin = process.cpuUsage();
  await handler(proxyEvent(`/events/stream${query}`, {}), out, context);
  const { user, system } = process.cpuUsage(begin);
  const each = (all: number) => (all / lines).toFixed(3);
  console.log(
    `${size} events, ${query || 'all'}: ${lines} lines, ${Math.round(bytes / 1e6)} MB; for each ${each(table.bill.units)} units, ` +
      `${each(table.bill.requests)} requests, ${each((user + system - table.microseconds) / 1000)} ms; heap at most ${Math.round(peak / 1e6)} MB more`,
  );
}
