import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backfillObject } from '../../functions/ingest/backfill-object.ts';
import { markFailed, NO_ANSWER } from '../../functions/ingest/mark-failed.ts';
import type { ObjectHint } from '../../functions/ingest/notification.ts';
import type { Finding } from '../../functions/reconcile/findings.ts';
import { findDifferences, type ReconcilePorts } from '../../functions/reconcile/reconcile.ts';
import { repair } from '../../functions/reconcile/repair.ts';
import { articleIdOf, guardKey } from '../../functions/store/keys.ts';
import { MemoryWorld } from '../ingest/memory-world.ts';

const line = (title: string) => JSON.stringify({ title, text: 'Der Minister ist am Dienstag nach Wien gereist.' });
const FILES = { 'a.json': line('A'), 'b.json': line('B'), 'c.ndjson': [line('C1'), line('C2')].join('\n') };

async function ingested(files: Readonly<Record<string, string>> = FILES, world = new MemoryWorld()) {
  for (const [key, text] of Object.entries(files)) world.upload(key, text);
  await world.drain();
  return world;
}

function portsOf(world: MemoryWorld): ReconcilePorts {
  return {
    table: world.table,
    articlesBucket: 'articles',
    itemsBucket: 'items',
    async *list(bucket, prefix) {
      for (const [name, { etag }] of world.objects)
        if (name.startsWith(`${bucket}/${prefix}`)) yield { key: name.slice(bucket.length + 1), etag };
    },
    async *scan() {
      for (const row of [...world.table.rows.values()]) yield [row];
    },
    settle: async () => {},
  };
}

async function differences(world: MemoryWorld, ports = portsOf(world)): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const finding of findDifferences(ports)) found.push(finding);
  return found;
}

/** Repairs all that is found, and works on what that brings. */
async function repaired(world: MemoryWorld): Promise<void> {
  const hints: ObjectHint[] = [];
  const ports = {
    table: world.table,
    send: async (sent: readonly ObjectHint[]) => void hints.push(...sent),
    removeItems: async (keys: readonly string[]) => {
      for (const key of keys) world.objects.delete(`items/${key}`);
    },
  };
  for (const finding of await differences(world)) await repair(ports, finding);
  for (const [n, hint] of hints.entries())
    await backfillObject(world.ports({ ...hint, id: `repair ${n}`, due: 0 }), hint);
  await world.drain();
}

const kinds = (found: readonly Finding[]) => found.map(({ kind }) => kind).sort();
const guardOf = (key: string) => guardKey(articleIdOf(key));
const rowsOfArticle = (world: MemoryWorld, key: string) =>
  [...world.table.rows.values()].filter(({ pk, sk }) => pk.includes(articleIdOf(key)) || sk.includes(articleIdOf(key)));

/** What may be wrong, how it comes about, and as what it is found. */
const WRONGS: Readonly<Record<string, { wrong: (world: MemoryWorld) => Promise<void>; found: string[] }>> = {
  'an object of which the message was lost': {
    wrong: async (world) => {
      world.upload('neu.json', line('N'));
      world.queue.splice(0);
    },
    found: ['missing'],
  },
  'a change of which the message was lost': {
    wrong: async (world) => {
      world.upload('a.json', line('A2'));
      world.queue.splice(0);
    },
    found: ['stale'],
  },
  'a deletion of which the message was lost': {
    wrong: async (world) => {
      world.remove('a.json');
      world.queue.splice(0);
    },
    found: ['orphan'],
  },
  'an older coder': {
    wrong: async (world) => {
      const guard = await world.table.get(guardOf('a.json'));
      await world.table.put({ ...guardOf('a.json'), ...guard, fingerprint: 'older', madeBy: 'older' });
    },
    found: ['old'],
  },
  'an object that failed': {
    wrong: async (world) => {
      world.upload('a.json', line('A3'));
      const [message] = world.queue.splice(0);
      if (message) await markFailed(world.ports(message), message, NO_ANSWER);
    },
    found: ['failed'],
  },
  'a row in a list that is gone': {
    wrong: async (world) => {
      const row = rowsOfArticle(world, 'a.json').find(({ pk }) => pk.startsWith('ARTICLES#'));
      if (row) await world.table.delete(row);
    },
    found: ['incomplete'],
  },
  'an article whose own row is gone': {
    wrong: async (world) => {
      const row = rowsOfArticle(world, 'a.json').find(({ sk }) => sk.endsWith('#ARTICLE'));
      if (row) await world.table.delete(row);
    },
    found: ['incomplete'],
  },
  'articles of a file that nobody knows': {
    wrong: async (world) => {
      const [item] = [...world.objects.keys()].filter((name) => name.startsWith('items/'));
      const stored = world.objects.get(item ?? '');
      if (stored) world.objects.set(`items/${articleIdOf('nobody')}/${articleIdOf('knows')}`, stored);
    },
    found: ['orphan-item'],
  },
};

describe('bucket and table', () => {
  test('agree after all that was uploaded, changed and deleted was worked on', async () => {
    const world = await ingested();
    world.upload('a.json', line('A2'));
    world.upload('c.ndjson', line('C3'));
    world.remove('b.json');
    await world.drain();
    expect(await differences(world)).toEqual([]);
  });

  test.each(Object.entries(WRONGS))('differ by %s, until that is repaired', async (_, { wrong, found }) => {
    const world = await ingested();
    await wrong(world);
    const before = structuredClone([...world.table.rows]);
    expect(kinds(await differences(world))).toEqual(found);
    expect([...world.table.rows]).toEqual(before);
    await repaired(world);
    // Where an article's row is gone, nothing names its rows in lists until it has been written anew: then they are garbage.
    await repaired(world);
    expect(await differences(world)).toEqual([]);
  });

  test('agree again after any crash of a message that never comes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 60 }), fc.constantFrom(...Object.keys(FILES), 'neu.json'), async (at, key) => {
        let left = Number.POSITIVE_INFINITY;
        const world = await ingested(
          FILES,
          new MemoryWorld(async () => {
            left -= 1;
            if (left < 0) throw new Error('crash');
          }),
        );
        world.upload(key, line('anders'));
        const [message] = world.queue.splice(0);
        left = at;
        if (message) await world.work(message).catch(() => {});
        left = Number.POSITIVE_INFINITY;
        world.queue.splice(0);
        // The lease of a splitting outlives its worker.
        world.now += 600_000;
        await repaired(world);
        expect(await differences(world)).toEqual([]);
        expect(world.records().get(`${key}#`)?.title).toBe('anders');
      }),
      { numRuns: 60 },
    );
  });

  test('are all that is compared: rows that belong to no article are nobody’s garbage', async () => {
    const world = await ingested();
    const others = ['TOKEN', 'SECRET', 'EXPORTS#1', 'UPLOAD#1', 'COUNT#DAY', 'DIRTY', 'something new'];
    for (const pk of others) await world.table.put({ pk, sk: `2025-03-05#${articleIdOf('x')}#0000000001.m.n` });
    expect(await differences(world)).toEqual([]);
  });

  test('are left to those who are writing: what they commit meanwhile is no garbage', async () => {
    const world = new MemoryWorld();
    world.upload('a.json', line('A'));
    const [message] = world.queue.splice(0);
    const table = world.table;
    const put = table.put.bind(table);
    let commit = async () => {};
    const { promise: atCommit, resolve } = Promise.withResolvers<void>();
    table.put = (row, condition) =>
      new Promise((done) => {
        commit = async () => done(await put(row, condition));
        resolve();
      });
    const writing = message ? world.work(message) : Promise.resolve();
    await atCommit;
    table.put = put;
    const settle = async () => {
      await commit();
      await writing;
    };
    expect(kinds(await differences(world, { ...portsOf(world), settle }))).toEqual(['missing']);
    expect(world.records().get('a.json#')?.title).toBe('A');
  });
});
