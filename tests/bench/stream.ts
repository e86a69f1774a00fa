import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { code } from '../../functions/coder/code.ts';
import { EVENTS } from '../../functions/http/lists/kinds.ts';
import { streamRoutes } from '../../functions/http/stream-routes.ts';
import { sendParts } from '../../functions/http/streaming/send-parts.ts';
import { streamApi } from '../../functions/http/streaming/stream-api.ts';
import { partsOf } from '../../functions/http/streaming/stream-parts.ts';
import { streamText } from '../../functions/http/streaming/stream-text.ts';
import { ingestObject } from '../../functions/ingest/ingest-object.ts';
import { UNKNOWN_TOTAL } from '../../functions/store/event-query.ts';
import { listEvents } from '../../functions/store/events.ts';
import { CONTEXT, proxyEvent, STANDARD } from '../http/requests.ts';
import { MemoryWorld } from '../ingest/memory-world.ts';
import { article, event } from '../store/fixtures.ts';
import { syntheticTable } from './query/synthetic-store.ts';

const SIZES = (process.env.BENCH_EVENTS ?? '10000,100000').split(',').map(Number);
const ARTICLES = new URL('../gold/own/own-b.articles.jsonl', import.meta.url);

/** What a stream of all events of a table costs: read units, requests, CPU of our own code, memory; and how small gzip makes events. */
export async function benchStream(): Promise<void> {
  await benchSize();
  await benchMemory();
  for (const size of SIZES) {
    for (const query of ['', '?format=csv', '?fields=id,date,type,actors.name']) await benchOne(size, query);
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
  const get = table.get.bind(table);
  table.get = async (key) => (key.pk === 'SECRET' ? { ...key, secret: 'a'.repeat(64) } : get(key));
  let bytes = 0;
  let end = '';
  const out = new Writable({
    write(chunk: Buffer, _, done) {
      bytes += chunk.length;
      end = (end + chunk.subarray(-200).toString()).slice(-200);
      done();
    },
  });
  const handler = streamApi({
    routes: (circumstances) => streamRoutes({ table }, circumstances),
    places: { table, most: 1, clock: () => Date.now() / 1000 },
    ...{ settings: STANDARD, log: () => {}, now: () => performance.now(), begin: (stream) => stream },
  });
  const context = { ...CONTEXT, getRemainingTimeInMillis: () => 900_000 };
  const begin = process.cpuUsage();
  await handler(proxyEvent(`/events/stream${query}`, {}), out, context);
  const { user, system } = process.cpuUsage(begin);
  if (!/"complete":true|\r\n\r\n$/.test(end)) throw new Error(`not all: ${end}`);
  const each = (all: number) => (all / size).toFixed(3);
  console.log(
    `${size} events, ${query || 'all'}: ${Math.round(bytes / 1e6)} MB; for each ${each(table.bill.units)} units, ` +
      `${each(table.bill.requests)} requests, ${each((user + system - table.microseconds) / 1000)} ms of CPU`,
  );
}

/** What is in memory while a long answer is sent: pages are made of nothing, and taken slowly. */
async function benchMemory(): Promise<void> {
  const record = article('a.txt');
  const items = Array.from({ length: 600 }, () => event(record, 'aaaaaaaa'));
  const page = () => ({ items: structuredClone(items), scanned: 600, next: 'x', total: UNKNOWN_TOTAL });
  let pages = 0;
  let most = 0;
  globalThis.gc?.();
  const base = process.memoryUsage().rss;
  const out = new Writable({
    write(_chunk: Buffer, _, done) {
      most = Math.max(most, process.memoryUsage().rss - base);
      setImmediate(done);
    },
  });
  const progress = { remaining: () => (++pages < 1000 ? 900_000 : 0), sent: () => 0, now: () => 0 };
  const endAt = (returned: number) => ({ returned, complete: false, next: 'x', url: null });
  const source = { first: page(), read: async () => page(), text: streamText(EVENTS, 'ndjson', {}), endAt };
  const meter = { bytes: 0 };
  await sendParts(partsOf(source, progress), 'identity', meter, out);
  console.log(
    `${Math.round(meter.bytes / 1e6)} MB in ${pages} pages: the process had ${Math.round(most / 1e6)} MB more at most`,
  );
}
