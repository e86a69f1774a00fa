import { describe, expect, test } from 'vitest';
import { searchActors } from '../../functions/store/actors.ts';
import { searchPlaces } from '../../functions/store/catalogue.ts';
import { actor, article, event } from './fixtures.ts';
import { MemoryTable } from './memory-table.ts';
import { publish } from './publish.ts';

async function tableOfThree(): Promise<MemoryTable> {
  const table = new MemoryTable();
  const record = article('a.txt');
  const place = { name: 'Köln', text: 'in Köln', country: 'DEU', admin1: null, lat: 50.9, lon: 7, geonameId: 1 };
  const events = [
    event(record, 'aaaaaaaa', { actors: [actor('DEU', 'Änne Müller')], recipients: [] }),
    event(record, 'bbbbbbbb', { actors: [actor('DEU', 'Änne Müller'), actor('AUT', 'Mühlbauer')], recipients: [] }),
    event(record, 'cccccccc', { place: { ...place, precision: 'city', basis: 'clause' } }),
  ];
  await publish(table, { record, body: null, events });
  return table;
}

describe('the search for actors and places', () => {
  test('finds names by the beginning of any word, the most frequent first, as they were written', async () => {
    const { items, total } = await searchActors(await tableOfThree(), 'MÜ', 10);
    expect(items).toEqual([
      { key: 'anne muller', name: 'Änne Müller', country: 'DEU', org: null, events: 2 },
      { key: 'muhlbauer', name: 'Mühlbauer', country: 'AUT', org: null, events: 1 },
    ]);
    expect(total).toEqual({ value: 2, relation: 'eq' });
  });

  test('finds places', async () => {
    const { items } = await searchPlaces(await tableOfThree(), 'kö', 10);
    expect(items[0]).toMatchObject({ key: 'koln', name: 'Köln', country: 'DEU', lat: 50.9 });
  });

  test('finds nothing inside of words, and nothing by signs', async () => {
    const table = await tableOfThree();
    for (const prefix of ['üller', '…', '']) expect((await searchActors(table, prefix, 10)).items, prefix).toEqual([]);
  });
});
