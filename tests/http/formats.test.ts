import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { EVENT_COLUMNS } from '../../functions/http/formats/event-columns.data.ts';
import { EVENT_FORMATS } from '../../functions/http/formats/format.ts';
import { article, event } from '../store/fixtures.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { publish } from '../store/publish.ts';
import { client } from './requests.ts';
import { toldContent } from './told.ts';

async function filled() {
  const table = new MemoryTable();
  await publish(table, toldContent('a.txt'));
  return client(table);
}

/** How many records a reader of the format finds. */
const READERS: Record<(typeof EVENT_FORMATS)[number], (text: string) => number> = {
  json: (text) => JSON.parse(text).items.length,
  ndjson: (text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)).length,
  csv: (text) => parse(text, { columns: true }).length,
  tsv: (text) => parse(text, { columns: true, delimiter: '\t', quote: false }).length,
  geojson: (text) => geoFeatures(text),
  atom: (text) => parseAtomFeed(text).entries?.length ?? 0,
  gdelt: (text) => parse(text, { delimiter: '\t', quote: false }).filter((row) => row.length === 61).length,
};

/** RFC 7946, sections 3.1 to 3.3. */
function geoFeatures(text: string): number {
  const { type, features } = JSON.parse(text);
  expect(type).toBe('FeatureCollection');
  for (const feature of features) {
    expect(feature).toMatchObject({ type: 'Feature', properties: expect.any(Object) });
    if (feature.geometry === null) continue;
    const [lon, lat, ...more] = feature.geometry.coordinates;
    expect([feature.geometry.type, more]).toEqual(['Point', []]);
    expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true);
  }
  return features.length;
}

describe.each(EVENT_FORMATS)('%s', (format) => {
  test('opens in its reader, with and without events', async () => {
    const { send } = await filled();
    const full = await send(`/events?format=${format}`);
    expect([full.statusCode, READERS[format](full.body)]).toEqual([200, 2]);
    const empty = await send(`/events?format=${format}&country=PER`);
    expect([empty.statusCode, READERS[format](empty.body)]).toEqual([200, 0]);
  });

  test('tells of the next page', async () => {
    const { send } = await filled();
    const { headers, body } = await send(`/events?format=${format}&limit=1`);
    expect(READERS[format](body)).toBe(1);
    expect(headers.Link).toMatch(/^<https:.*format=.*cursor=.*>; rel="next"$/);
    if (format !== 'json') expect(headers).toMatchObject({ 'X-Page-Exhausted': 'false', 'X-Total-Relation': 'gte' });
  });

  test('of a page that is as full as can be stays below the 6 MB of a function’s answer', async () => {
    const table = new MemoryTable();
    const nasty = '"\\&<>\u0001ß'.repeat(1500);
    for (let i = 0; i < 30; i++) {
      const record = article(`${i}.txt`);
      const events = [...'abcdefghijklmnop'].map((letter) => {
        const one = event(record, letter.repeat(8));
        return { ...one, evidence: one.evidence.map((it) => ({ ...it, text: nasty })) };
      });
      await publish(table, { record, body: 'x', events });
    }
    const response = await client(table).send(`/events?format=${format}&limit=1000&labels=de`);
    expect(Buffer.byteLength(JSON.stringify(response))).toBeLessThan(6_291_556);
    expect(READERS[format](response.body)).toBeGreaterThan(20);
  });
});

describe('the format', () => {
  test.each([
    ['text/csv', 'text/csv'],
    ['application/geo+json, application/json;q=0.5', 'application/geo+json'],
    ['text/html, */*;q=0.1', 'application/json'],
    ['application/atom+xml', 'application/atom+xml'],
  ])('is what Accept: %s asks for', async (accept, type) => {
    const { send } = await filled();
    expect((await send('/events', { headers: { accept } })).headers['Content-Type']).toContain(type);
  });

  test('by its name counts more than Accept', async () => {
    const { send } = await filled();
    const { headers } = await send('/events?format=TSV', { headers: { accept: 'text/csv' } });
    expect(headers['Content-Type']).toContain('text/tab-separated-values');
  });

  test('that a route does not have is 406 by Accept and 400 by name', async () => {
    const { get } = await filled();
    expect((await get('/events', { headers: { accept: 'image/png' } })).json).toMatchObject({ status: 406 });
    expect((await get('/quotes?format=atom')).json).toMatchObject({ status: 400, errors: [{ parameter: 'format' }] });
  });
});

describe('fields', () => {
  test('of records are chosen, nested ones with dots', async () => {
    const { get } = await filled();
    const { json } = await get('/events?fields=type,actors.name,place.country&limit=2');
    expect(json.items[0]).toEqual({ type: 'CONSULT', actors: [{ name: 'Lawrow' }], place: { country: 'AUT' } });
    expect(json.items[1]).toEqual({ type: 'PROTEST', actors: [{ name: '=Meier' }], place: null });
  });

  test('are the columns of a table', async () => {
    const { send } = await filled();
    const { body } = await send('/events?fields=actors.name,type&format=csv');
    expect(body).toBe("type,actors_name\r\nCONSULT,Lawrow\r\nPROTEST,'=Meier\r\n");
  });

  test('that do not exist are refused with the nearest', async () => {
    const { get } = await filled();
    expect((await get('/events?fields=actor.name')).json.errors).toMatchObject([{ suggestion: 'actors.name' }]);
  });

  test('of tables are the same for any page', async () => {
    const { send } = await filled();
    for (const country of ['AUT', 'PER']) {
      const [header] = parse((await send(`/events?format=csv&country=${country}`)).body);
      expect(header).toEqual(EVENT_COLUMNS);
    }
  });
});

describe('labels', () => {
  test.each([
    ['de', 'Treffen, Gespräche', 'Österreich'],
    ['en', 'Consult', 'Austria'],
  ])('in %s stand beside the codes', async (language, type, country) => {
    const { get, send } = await filled();
    const { json } = await get(`/events?labels=${language}&main=true`);
    expect(json.items[0]).toMatchObject({ type: 'CONSULT', labels: { type, placeCountry: country } });
    const [row] = parse<Record<string, string>>((await send(`/events?labels=${language}&format=csv`)).body, {
      columns: true,
    });
    expect(row).toMatchObject({ labels_type: type, labels_placeCountry: country });
  });
});

test('a table for a German Excel has semicolons and decimal commas', async () => {
  const { send } = await filled();
  const { body } = await send('/events?format=csv&csvDialect=excel-de&fields=type,goldstein&main=true');
  expect(body).toBe('\uFEFFtype;goldstein\r\nCONSULT;1,9\r\n');
});

test('every character of a name survives CSV', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), async (name) => {
      const table = new MemoryTable();
      const { record, events } = toldContent('a.txt');
      await publish(table, { record: { ...record, title: name }, body: 'x', events });
      const { body } = await client(table).send('/articles?format=csv&fields=title');
      const [row] = parse<Record<string, string>>(body, { columns: true });
      expect([name, `'${name}`]).toContain(row?.title);
    }),
    { numRuns: 50 },
  );
});
