import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WARC_RECORD } from '../../functions/article/container/warc-header.ts';
import { MAX_FILE_BYTES } from '../../functions/article/limits.ts';
import { LIGHT_BYTES, mayUnpack, oneAtATime } from '../../functions/ingest/heavy.ts';
import { ingestObject } from '../../functions/ingest/ingest-object.ts';
import { zip } from '../article/container/archives.ts';
import { pdf } from '../article/documents/pdf.ts';
import { MemoryWorld } from './memory-world.ts';

const LEAD = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
const text = (title: string) => `${title}\n\n${LEAD}`;
const page = (bytes: number) =>
  `<!doctype html><title>Besuch</title><p>${LEAD}</p><!--${'x'.repeat(bytes - LEAD.length)}-->`;
const article = (title: string) => JSON.stringify({ title, text: LEAD });
const list = `${article('Erstens')}\n${article('Zweitens')}\n`;
/** Lets everything else that can go on go on. */
const others = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Works on all messages at once; returns the most bytes that were held at the same time, and by how many works. */
async function workAtOnce(world: MemoryWorld, remaining = 60_000) {
  const heavily = oneAtATime();
  const held = new Map<string, number>();
  const most = { bytes: 0, works: 0 };
  const outcomes = await Promise.all(
    world.queue.splice(0).map(async (message) => {
      const ports = world.ports(message);
      const open: typeof ports.open = async (bucket, key, maxBytes) => {
        const object = await ports.open(bucket, key, maxBytes);
        if (object) held.set(message.id, object.bytes?.length ?? 0);
        most.bytes = Math.max(
          most.bytes,
          [...held.values()].reduce((a, b) => a + b),
        );
        most.works = Math.max(most.works, [...held.values()].filter((bytes) => bytes > 0).length);
        return object;
      };
      const { outcome } = await ingestObject({ ...ports, open, heavily, remaining: () => remaining }, message);
      held.delete(message.id);
      return outcome;
    }),
  );
  return { most, outcomes };
}

describe('the objects of a batch', () => {
  test('that are large are read one after the other', async () => {
    const world = new MemoryWorld(others);
    const size = LIGHT_BYTES + 100_000;
    for (let i = 0; i < 10; i++) world.upload(`${i}.html`, page(size));
    const { most, outcomes } = await workAtOnce(world);
    expect(most.bytes).toBeLessThan(1.5 * size);
    expect(outcomes).toEqual(Array(10).fill('written'));
    expect(world.records().size).toBe(10);
  });

  test('that are small are worked on at the same time, also beside a large one', async () => {
    const world = new MemoryWorld(others);
    world.upload('gross.html', page(MAX_FILE_BYTES / 2));
    for (let i = 0; i < 9; i++) world.upload(`${i}.txt`, text(`Titel ${i}`));
    const { most } = await workAtOnce(world);
    expect(most.works).toBeGreaterThan(5);
    expect(world.records().size).toBe(10);
  });

  test.each([
    ['packed', (title: string) => gzipSync(text(title))],
    ['PDFs', (title: string) => pdf([[`20|${title}`, `10|${LEAD}`]])],
    ['archives', (title: string) => zip([{ name: 'a.txt', content: text(title) }])],
    ['of several articles', () => Buffer.from(list)],
  ])('that are %s come one after the other', async (_, content) => {
    const world = new MemoryWorld(others);
    for (let i = 0; i < 4; i++) world.upload(`datei-${i}`, content(`Titel ${i}`));
    let running = 0;
    let most = 0;
    const inTurn = oneAtATime();
    const heavily: typeof inTurn = (work) =>
      inTurn(async (waited) => {
        running += 1;
        most = Math.max(most, running);
        return work(waited).finally(() => {
          running -= 1;
        });
      });
    await Promise.all(
      world.queue.splice(0).map((message) => ingestObject({ ...world.ports(message), heavily }, message)),
    );
    expect(most).toBe(1);
    await world.drain();
    expect([...world.records().values()].filter(({ status }) => status === 'coded').length).toBeGreaterThanOrEqual(4);
  });

  test('that come too late to their turn come again by a message of their own', async () => {
    const world = new MemoryWorld(others);
    world.upload('gross.html', page(LIGHT_BYTES + 1000));
    world.upload('spaeter.html', page(LIGHT_BYTES + 1000));
    world.upload('klein.txt', text('Titel'));
    const { outcomes } = await workAtOnce(world, 5000);
    expect(outcomes).toEqual(['written', 'continues', 'written']);
    expect(world.queue).toMatchObject([{ key: 'spaeter.html', cause: 'continue' }]);
    await world.drain();
    expect(world.records().size).toBe(3);
  });
});

test('pages of web archives may unpack where they were sent compressed', () => {
  const record = (encoding: string) => Buffer.from(`WARC/1.0\r\n\r\nHTTP/1.1 200 OK\r\n${encoding}\r\n\r\n<html>`);
  expect(mayUnpack(record('Content-Encoding: gzip'), WARC_RECORD)).toBe(true);
  expect(mayUnpack(record('Content-Type: text/html'), WARC_RECORD)).toBe(false);
});

test('works go on one after the other where one fails', async () => {
  const inTurn = oneAtATime();
  const order: number[] = [];
  const failing = inTurn(async () => {
    await others();
    order.push(1);
    throw new Error('failed');
  });
  const next = inTurn(async () => order.push(2));
  await expect(failing).rejects.toThrow('failed');
  await next;
  expect(order).toEqual([1, 2]);
});
