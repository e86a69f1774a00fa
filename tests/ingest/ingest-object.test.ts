import { describe, expect, test } from 'vitest';
import { articleIdOf } from '../../functions/store/keys.ts';
import { zip } from '../article/container/archives.ts';
import { MemoryWorld } from './memory-world.ts';

const LEAD = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
const line = (title: string, more: object = {}) => JSON.stringify({ title, text: LEAD, ...more });
const ndjson = (titles: readonly string[]) => titles.map((title) => `${line(title)}\n`).join('');

async function ingested(...uploads: [key: string, content: string, metadata?: Record<string, string>][]) {
  const world = new MemoryWorld();
  for (const [key, content, metadata] of uploads) world.upload(key, content, metadata);
  await world.drain();
  return world;
}
const titles = (world: MemoryWorld) => [...world.records().values()].flatMap(({ title }) => title ?? []).sort();

describe('an object of one article', () => {
  test('becomes a record of its text and of what was declared', async () => {
    const world = await ingested(['a.txt', `Minister reist nach Wien\n\n${LEAD}`, { published: '2025-03-04' }]);
    expect(world.records().get('a.txt#')).toMatchObject({
      id: articleIdOf('a.txt'),
      status: 'coded',
      title: 'Minister reist nach Wien',
      publishedBasis: 'declared',
      ingestedAt: '2025-03-05T00:00:00.000Z',
      object: { key: 'a.txt', item: null, size: expect.any(Number) },
    });
  });

  test('is not coded again when the same comes once more, but when a declaration changes', async () => {
    const world = await ingested(['a.json', line('A')], ['a.json', line('A')]);
    world.now += 1000;
    world.upload('a.json', line('A'));
    await world.drain();
    expect(world.coded).toBe(1);
    world.upload('a.json', line('A'), { source: 'Bote' });
    await world.drain();
    expect([world.coded, world.records().get('a.json#')?.source]).toEqual([2, 'Bote']);
  });

  test('keeps the reason of what is no article, and none of its text', async () => {
    const english =
      'The minister has said that the talks with his colleague were good and that they will meet again in the city.';
    const world = await ingested(['a', '{"title": "Ohne Text"}'], ['b', english]);
    expect(world.records().get('a#')).toMatchObject({ reason: { code: 'invalid-article' }, title: null });
    expect(world.records().get('b#')).toMatchObject({ reason: { code: 'unsupported-language' }, title: null });
  });

  test('leaves a mark when it is deleted', async () => {
    const world = await ingested(['a.json', line('A')]);
    world.remove('a.json');
    await world.drain();
    expect(world.records().size).toBe(0);
    expect(world.table.rows.get(`ARTICLE#${articleIdOf('a.json')}\nGUARD`)).toMatchObject({ status: 'deleted' });
  });
});

describe('an object of several articles', () => {
  test('becomes a record for each and one for itself', async () => {
    const world = await ingested(['alle.ndjson', `${ndjson(['A', 'B'])}\n{kaputt\n${line('C')}`]);
    expect(titles(world)).toEqual(['A', 'B', 'C']);
    expect(world.records().get('alle.ndjson#')).toMatchObject({ status: 'container', counts: { items: 4 } });
    expect(world.records().get('alle.ndjson#1')).toMatchObject({
      title: 'A',
      object: { key: 'alle.ndjson', item: '1' },
    });
    expect(world.records().get('alle.ndjson#4')).toMatchObject({
      status: 'rejected',
      reason: { code: 'invalid-json' },
    });
  });

  test('hands what was declared to all of them, but no title', async () => {
    const world = await ingested(['a.ndjson', ndjson(['A', 'B']), { source: 'Bote', title: 'Alle' }]);
    expect(titles(world)).toEqual(['A', 'B']);
    expect(world.records().get('a.ndjson#2')?.source).toBe('Bote');
  });

  test('codes only what changed when it is overwritten, and removes what is gone', async () => {
    const world = await ingested(['a.ndjson', ndjson(['A', 'B', 'C'])]);
    world.upload('a.ndjson', ndjson(['A', 'X']));
    await world.drain();
    expect([titles(world), world.coded, world.itemKeys().length]).toEqual([['A', 'X'], 4, 2]);
  });

  test('counts the last of those that have the same name in it, as unpacking does', async () => {
    const world = new MemoryWorld();
    world.upload(
      'a.zip',
      zip(['A', 'B', 'C'].map((title) => ({ name: title === 'B' ? 'b' : 'a', content: line(title) }))),
    );
    await world.drain();
    expect(titles(world)).toEqual(['B', 'C']);
    expect(world.records().get('a.zip#')).toMatchObject({ status: 'container', counts: { items: 2 } });
  });

  test('vanishes with all of them, or turns into one article', async () => {
    const world = await ingested(['a.ndjson', ndjson(['A', 'B'])], ['b.ndjson', ndjson(['C', 'D'])]);
    world.remove('a.ndjson');
    world.upload('b.ndjson', line('E'));
    await world.drain();
    expect([titles(world), world.itemKeys()]).toEqual([['E'], []]);
    expect([...world.table.rows.values()].filter(({ pk }) => pk.startsWith('MANIFEST'))).toEqual([]);
  });

  test('is worked through piece by piece where the time is short', async () => {
    const all = Array.from({ length: 1000 }, (_, index) => `Nr. ${index}`);
    const world = new MemoryWorld();
    world.remaining = 10_000;
    world.upload('a.ndjson', ndjson(all));
    await world.drain();
    expect([titles(world), world.coded]).toEqual([all.toSorted(), 1000]);
  });
});

test('a large container that is deleted is cleared away piece by piece where the time is short', async () => {
  const world = new MemoryWorld();
  world.upload('a.ndjson', ndjson(Array.from({ length: 2500 }, (_, index) => `Nr. ${index}`)));
  const [message] = world.queue.splice(0);
  if (message) await world.work(message);
  world.queue.length = 0;
  expect(world.itemKeys().length).toBe(2500);
  world.remaining = 10_000;
  world.remove('a.ndjson');
  const left: number[] = [];
  for (let next = world.queue.shift(); next; next = world.queue.shift()) {
    if (next.bucket !== 'articles') continue;
    await world.work(next);
    left.push(world.itemKeys().length);
  }
  expect(left).toEqual([1500, 500, 0]);
  expect([...world.table.rows.values()].filter(({ pk }) => pk.startsWith('MANIFEST'))).toEqual([]);
});

describe('versions of one story', () => {
  const version = (title: string, number: number | null, over: object = {}) =>
    line(title, { edition: { id: 'urn:story', version: number === null ? null : String(number) }, ...over });
  const statuses = (world: MemoryWorld) =>
    Object.fromEntries([...world.records()].map(([name, { status }]) => [name, status]));

  test.each([
    ['in their order', [1, 2, 10]],
    ['the last one first', [10, 2, 1]],
  ])('count only the highest, uploaded %s', async (_, order) => {
    const world = await ingested(...order.map((number): [string, string] => [`v${number}`, version('T', number)]));
    expect(statuses(world)).toEqual({ 'v1#': 'superseded', 'v2#': 'superseded', 'v10#': 'coded' });
    world.remove('v10');
    await world.drain();
    expect(statuses(world)).toEqual({ 'v1#': 'superseded', 'v2#': 'coded' });
  });

  test('are taken back by a withdrawal', async () => {
    const world = await ingested(['v1', version('T', 1)], ['kill', version('T', null, { withdrawn: 'Falschmeldung' })]);
    expect(statuses(world)).toEqual({ 'v1#': 'superseded', 'kill#': 'withdrawn' });
    expect(world.records().get('kill#')).toMatchObject({ title: null, reason: { message: 'Falschmeldung' } });
    world.remove('kill');
    await world.drain();
    expect(statuses(world)).toEqual({ 'v1#': 'coded' });
  });

  test('are free again when an object tells of another story', async () => {
    const world = await ingested(['v1', version('T', 1)], ['v2', version('T', 2)]);
    world.upload('v2', line('Anderes'));
    await world.drain();
    expect(statuses(world)).toEqual({ 'v1#': 'coded', 'v2#': 'coded' });
  });
});
