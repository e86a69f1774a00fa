import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { ZippedParts } from '../../functions/article/archive/memory-zip.ts';
import type { EventRecord } from '../../functions/coder/event.ts';
import { changesFile, gdeltFile } from '../../functions/exports/files.ts';
import { parquet } from '../../functions/exports/parquet.ts';
import { PARQUET_COLUMNS } from '../../functions/exports/parquet-columns.data.ts';
import { EVENT_COLUMNS } from '../../functions/http/formats/event-columns.data.ts';
import { actor, article, event } from '../store/fixtures.ts';

const { record, full, bare } = samples();

/** An event that says everything, and one that says as little as may be. */
function samples() {
  const of = article('a.txt', { publishedAt: '2025-03-04T08:30:00+01:00' });
  const [first, second] = [actor('RUS', 'Lawrow'), { ...actor(null, 'Müller'), sectors: ['GOV', 'MIL'] as const }];
  const place = {
    name: 'Köln',
    text: 'Kölner',
    country: 'DEU',
    admin1: '07',
    lat: 50.94,
    lon: 6.96,
    geonameId: 2886242,
  };
  return {
    record: of,
    full: event(of, 'aaaaaaaa', {
      contexts: ['military', 'economic'],
      actors: [first, { ...second, sectors: [...second.sectors] }],
      size: { dead: 3, count: 2.5, unit: 'Tonnen', qualifier: 'about' },
      place: { ...place, precision: 'city', basis: 'clause' },
      url: 'https://desk.example/ä?a=1\tb',
    }),
    bare: event(of, 'bbbbbbbb', { date: null, mode: null, actors: [], recipients: [], place: null, main: false }),
  };
}

async function parquetOf(events: readonly EventRecord[], batch = 1): Promise<ArrayBuffer> {
  async function* batches() {
    for (let i = 0; i < events.length; i += batch)
      yield events.slice(i, i + batch).map((it) => ({ day: '2025-03-04', event: it }));
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of parquet(batches())) chunks.push(chunk);
  return Uint8Array.from(Buffer.concat(chunks)).buffer;
}

describe('Parquet files', () => {
  test('have the columns of CSV and the day, with types and lists', async () => {
    expect(PARQUET_COLUMNS.map(({ name }) => name).filter((name) => name !== 'day')).toEqual(EVENT_COLUMNS);
    const [row, other] = await parquetReadObjects({ file: await parquetOf([full, bare]) });
    expect(row).toMatchObject({
      id: full.id,
      day: new Date('2025-03-04'),
      date_start: new Date('2025-03-04'),
      contexts: ['military', 'economic'],
      main: true,
      quadClass: 1,
      goldstein: 1.9,
      actors_name: ['Lawrow', 'Müller'],
      actors_country: ['RUS', null],
      actors_sectors: ['GOV', 'GOV MIL'],
      size_dead: 3,
      size_injured: null,
      size_count: 2.5,
      place_name: 'Köln',
      place_lat: 50.94,
      place_geonameId: 2886242,
      evidence_start: [0],
      evidence_text: ['Ein Anfang.'],
      publishedAt: new Date('2025-03-04T07:30:00Z'),
      ingestedAt: new Date(record.ingestedAt),
    });
    expect(other).toMatchObject({ date_start: null, mode: null, actors_name: [], place_lat: null, main: false });
  });

  test('hold events in groups of bounded size, whatever the size of what comes', async () => {
    const events = Array.from({ length: 10_500 }, (_, i) => ({ ...bare, id: `${record.id}-${i}` }));
    const file = await parquetOf(events, 100);
    const { row_groups, num_rows, created_by } = await parquetMetadataAsync(file);
    expect([row_groups.map((group) => Number(group.num_rows)), Number(num_rows), created_by]).toEqual([
      [5_000, 5_000, 500],
      10_500,
      'Depesche',
    ]);
    const ids = (await parquetReadObjects({ file, columns: ['id'] })).map(({ id }) => id);
    expect(ids).toEqual(events.map(({ id }) => id));
  });

  test('without events can be read', async () => {
    const file = await parquetOf([]);
    expect(await parquetReadObjects({ file })).toEqual([]);
    expect((await parquetMetadataAsync(file)).schema[0]?.num_children).toBe(PARQUET_COLUMNS.length);
  });
});

describe('GDELT files', () => {
  test('are ZIP archives of one file of 61 columns, named as GDELT names them', async () => {
    const parts = await ZippedParts.open(gdeltFile([full, bare], '20250304101500.export.CSV.zip'));
    if ('kind' in parts) throw new Error('no archive');
    expect(parts.names).toEqual(['20250304101500.export.CSV']);
    const text = await parts.part('20250304101500.export.CSV');
    if (!(text instanceof Uint8Array)) throw new Error('no content');
    const rows: string[][] = parse(Buffer.from(text), { delimiter: '\t', quote: false });
    expect(rows.map((row) => row.length)).toEqual([61, 61]);
    expect(rows[0]?.[60]).toBe('https://desk.example/ä?a=1 b');
  });
});

test('the same changes make the same bytes, at any time and in any zone', () => {
  const change = {
    change: 'upsert',
    at: record.ingestedAt,
    articleId: record.id,
    article: record,
    events: [full],
  } as const;
  const once = [changesFile([change]), gdeltFile([full], 'x.export.CSV.zip')];
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  try {
    expect([changesFile([change]), gdeltFile([full], 'x.export.CSV.zip')]).toEqual(once);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
  expect(JSON.parse(gunzipSync(once[0] ?? '').toString())).toEqual(change);
});
