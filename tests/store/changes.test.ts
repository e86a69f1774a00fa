import { describe, expect, test } from 'vitest';
import { changesSince } from '../../functions/store/changes.ts';
import { converge } from '../../functions/store/converge.ts';
import { articleIdOf } from '../../functions/store/keys.ts';
import { article, content } from './fixtures.ts';
import { MemoryTable } from './memory-table.ts';

const LIMITS = { items: 2, bytes: 1e6 };

/** Commits a content of an object at a time of the fourth of March. */
async function store(table: MemoryTable, key: string, time: string, suffixes: readonly string[] | null): Promise<void> {
  const ingestedAt = `2025-03-04T${time}.000Z`;
  const nothing = { record: article(key, { status: 'deleted', ingestedAt }), body: null, events: [] };
  const snapshot = {
    fingerprint: suffixes === null ? 'absent' : `${time} ${suffixes}`,
    content: async () => (suffixes === null ? nothing : content(key, suffixes, { ingestedAt })),
  };
  await converge({ table, owner: `m${time}`, nonce: () => 'n', read: async () => snapshot }, articleIdOf(key), key);
}

async function apply(table: MemoryTable, now: string, since: string | null, known: Map<string, number>) {
  let position = since;
  for (;;) {
    const changes = await changesSince(table, position, LIMITS, Date.parse(now));
    expect(changes.items.length).toBeLessThanOrEqual(LIMITS.items);
    for (const change of changes.items) {
      if (change.change === 'delete') known.delete(change.articleId);
      else known.set(change.articleId, change.events.length);
    }
    position = changes.next;
    if (changes.caughtUp) return position;
  }
}

describe('changes', () => {
  test('lead to what the table holds, from the beginning and from any moment before', async () => {
    const table = new MemoryTable();
    for (const [i, key] of ['a', 'b', 'c', 'd', 'e'].entries()) await store(table, key, `10:0${i}:00`, ['aaaaaaaa']);
    const known = new Map<string, number>();
    const position = await apply(table, '2025-03-04T10:10:00Z', null, known);
    expect([...known.values()]).toEqual([1, 1, 1, 1, 1]);
    await store(table, 'b', '11:00:00', ['aaaaaaaa', 'bbbbbbbb']);
    await store(table, 'c', '11:01:00', null);
    await apply(table, '2025-03-04T11:10:00Z', position, known);
    expect(known.get(articleIdOf('b'))).toBe(2);
    expect(known.has(articleIdOf('c'))).toBe(false);
    const anew = new Map<string, number>();
    await apply(table, '2025-03-04T11:10:00Z', null, anew);
    expect(new Map([...anew].sort())).toEqual(new Map([...known].sort()));
  });

  test('of the last moments are not told yet', async () => {
    const table = new MemoryTable();
    await store(table, 'a', '10:00:00', ['aaaaaaaa']);
    const early = await changesSince(table, null, LIMITS, Date.parse('2025-03-04T10:00:30Z'));
    expect(early.items).toEqual([]);
    const later = await changesSince(table, early.next, LIMITS, Date.parse('2025-03-04T10:05:00Z'));
    expect(later.items).toHaveLength(1);
  });

  test('of an embargoed article are told when it ends', async () => {
    const table = new MemoryTable();
    const key = 'a';
    const embargoed = content(key, ['aaaaaaaa'], {
      embargoUntil: '2020-03-04T12:00:00Z',
      ingestedAt: '2020-03-04T10:00:00.000Z',
    });
    const read = async () => ({ fingerprint: 'x', content: async () => embargoed });
    await converge({ table, owner: 'm', nonce: () => 'n', read }, articleIdOf(key), key);
    const { items } = await changesSince(table, '2020-03-04T11:00:00.000Z', LIMITS, Date.parse('2020-03-04T13:00:00Z'));
    expect(items.map(({ change, at }) => `${change} ${at}`)).toEqual(['upsert 2020-03-04T12:00:00.000Z']);
  });
});
