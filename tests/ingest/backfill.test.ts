import { describe, expect, test, vi } from 'vitest';
import { backfillObject } from '../../functions/ingest/backfill-object.ts';
import { walkBackfill } from '../../functions/ingest/backfill-walk.ts';
import { MADE_BY } from '../../functions/ingest/content.ts';
import { markFailed, NO_ANSWER } from '../../functions/ingest/mark-failed.ts';
import { messageOf, type ObjectHint, objectsIn } from '../../functions/ingest/notification.ts';
import { articleIdOf, guardKey } from '../../functions/store/keys.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { MemoryWorld } from './memory-world.ts';

const line = (title: string) => JSON.stringify({ title, text: 'Der Minister ist am Dienstag nach Wien gereist.' });

async function ingested(content: Readonly<Record<string, string>>): Promise<MemoryWorld> {
  const world = new MemoryWorld();
  for (const [key, text] of Object.entries(content)) world.upload(key, text);
  await world.drain();
  return world;
}

/** A backfill's word of an object as it is listed. */
const hintOf = (world: MemoryWorld, name: string): ObjectHint => {
  const [bucket = '', ...key] = name.split('/');
  return { bucket, key: key.join('/'), cause: 'backfill', etag: world.objects.get(name)?.etag ?? '' };
};
const backfill = (world: MemoryWorld, hint: ObjectHint) =>
  backfillObject(world.ports({ ...hint, id: `backfill ${hint.key}`, due: 0 }), hint);

/** Makes an article look like one of an older coder. */
async function age(world: MemoryWorld, name: string): Promise<void> {
  const key = guardKey(name.split('/').at(-1) === name ? articleIdOf(name) : (name.split('/').at(-1) ?? ''));
  const guard = await world.table.get(key);
  await world.table.put({ ...key, ...guard, fingerprint: 'of an older coder', madeBy: 'an older coder' });
}

describe('a backfill', () => {
  test('skips what the present code has made of the same object, without opening it', async () => {
    const world = await ingested({ 'a.json': line('A') });
    const hint = hintOf(world, 'articles/a.json');
    const open = vi.fn();
    const ports = { ...world.ports({ ...hint, id: 'b', due: 0 }), open };
    expect(await backfillObject(ports, hint)).toEqual({ articleId: articleIdOf('a.json'), outcome: 'skipped' });
    expect([open.mock.calls.length, world.coded]).toEqual([0, 1]);
  });

  test('codes again what an older coder made, and what failed', async () => {
    const world = await ingested({ 'a.json': line('A') });
    await age(world, 'a.json');
    expect(await backfill(world, hintOf(world, 'articles/a.json'))).toMatchObject({ outcome: 'written' });
    expect((await world.table.get(guardKey(articleIdOf('a.json'))))?.madeBy).toBe(MADE_BY);

    world.upload('b.json', line('B'));
    const [message] = world.queue.splice(0);
    if (message) await markFailed(world.ports(message), message, NO_ANSWER);
    expect(await backfill(world, hintOf(world, 'articles/b.json'))).toMatchObject({ outcome: 'written' });
    expect(world.records().get('b.json#')?.status).toBe('coded');
  });

  test('takes the object as it is now, whatever its state was when it was listed', async () => {
    const world = await ingested({ 'a.json': line('A') });
    const listedBefore = hintOf(world, 'articles/a.json');
    world.upload('a.json', line('B'));
    expect(await backfill(world, listedBefore)).toMatchObject({ outcome: 'skipped' });
    await world.drain();
    expect(await backfill(world, listedBefore)).toMatchObject({ outcome: 'unchanged' });
    expect(world.records().get('a.json#')?.title).toBe('B');
  });

  test('looks at the articles of a file one by one, and does not split it again', async () => {
    const world = await ingested({ 'a.ndjson': [line('A'), line('B'), line('C')].join('\n') });
    const items = world.itemKeys();
    await age(world, items[1] ?? '');
    expect(await backfill(world, hintOf(world, 'articles/a.ndjson'))).toMatchObject({ outcome: 'skipped' });
    const sent = world.queue.splice(0);
    expect(sent.map(({ bucket, key }) => `${bucket}/${key}`)).toEqual(items);
    const outcomes = [];
    for (const { id: _, due: __, ...hint } of sent) outcomes.push((await backfill(world, hint)).outcome);
    expect(outcomes).toEqual(['skipped', 'written', 'skipped']);
    expect([world.itemKeys(), world.queue]).toEqual([items, []]);
  });

  test('goes on with a large file where the time ran out', async () => {
    const lines = Array.from({ length: 250 }, (_, n) => line(`Nr. ${n}`));
    const world = await ingested({ 'a.ndjson': lines.join('\n') });
    world.remaining = 10_000;
    const seen = new Set<string>();
    const waiting: ObjectHint[] = [hintOf(world, 'articles/a.ndjson')];
    for (let hint = waiting.shift(); hint; hint = waiting.shift()) {
      await backfill(world, hint);
      for (const { id: _, due: __, ...next } of world.queue.splice(0)) {
        if (next.bucket === 'items') seen.add(next.key);
        else waiting.push(next);
      }
    }
    expect(seen.size).toBe(250);
  });

  test('is told by messages that say all of it', () => {
    const hint: ObjectHint = { bucket: 'b', key: 'ä +', cause: 'backfill', etag: '"1"', after: 'x' };
    expect(objectsIn(messageOf(hint))).toEqual([hint]);
  });
});

describe('the walk of a backfill', () => {
  const listed = Array.from({ length: 1234 }, (_, n) => ({ key: `k${String(n).padStart(4, '0')}`, etag: `"${n}"` }));

  function walk(table: MemoryTable, failAt = Number.POSITIVE_INFINITY) {
    const sent: ObjectHint[] = [];
    const ports = {
      table,
      bucket: 'b',
      async *list(prefix: string, after: string) {
        yield* listed.filter(({ key }) => key.startsWith(prefix) && key > after);
      },
      send: async (hints: readonly ObjectHint[]) => {
        if (sent.length + hints.length > failAt) throw new Error('stopped');
        sent.push(...hints);
      },
      progress: () => {},
    };
    return { sent, ports };
  }

  test('sends every object below the prefix once', async () => {
    const { sent, ports } = walk(new MemoryTable());
    expect(await walkBackfill(ports, 'k01', false)).toBe(100);
    expect(sent.map(({ key }) => key)).toEqual(listed.slice(100, 200).map(({ key }) => key));
    expect(sent[0]).toEqual({ bucket: 'b', key: 'k0100', cause: 'backfill', etag: '"100"' });
  });

  test('goes on where it was stopped, begins anew when it was through or is told to', async () => {
    const table = new MemoryTable();
    const first = walk(table, 1000);
    await expect(walkBackfill(first.ports, '', false)).rejects.toThrow('stopped');
    const second = walk(table);
    expect(await walkBackfill(second.ports, '', false)).toBe(1234);
    expect([...first.sent, ...second.sent].map(({ key }) => key)).toEqual(listed.map(({ key }) => key));
    const third = walk(table);
    await walkBackfill(third.ports, '', false);
    expect(third.sent).toHaveLength(1234);
    await walkBackfill(walk(table, 0).ports, '', true).catch(() => {});
    const anew = walk(table);
    await walkBackfill(anew.ports, '', true);
    expect(anew.sent).toHaveLength(1234);
  });

  test('begins anew for another version of the code', async () => {
    const table = new MemoryTable();
    await walkBackfill(walk(table, 1000).ports, '', false).catch(() => {});
    const row = await table.get({ pk: 'BACKFILL', sk: 'PREFIX#' });
    await table.put({ pk: 'BACKFILL', sk: 'PREFIX#', ...row, madeBy: 'older' });
    const { sent, ports } = walk(table);
    await walkBackfill(ports, '', false);
    expect(sent).toHaveLength(1234);
  });
});
