import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Actor, EventRecord } from '../../../functions/coder/event.ts';
import { COUNTRY_CODES } from '../../../functions/http/country-codes.ts';
import { atom } from '../../../functions/http/formats/atom.ts';
import { csv, tsv } from '../../../functions/http/formats/delimited.ts';
import { EVENT_COLUMNS } from '../../../functions/http/formats/event-columns.data.ts';
import { FIPS } from '../../../functions/http/formats/fips.data.ts';
import { flatten } from '../../../functions/http/formats/flatten.ts';
import { gdelt } from '../../../functions/http/formats/gdelt.ts';
import { geojson } from '../../../functions/http/formats/geojson.ts';
import { article, event } from '../../store/fixtures.ts';

const side = (over: Partial<Actor>): Actor => ({
  text: 'Minister',
  name: null,
  role: null,
  country: null,
  org: null,
  sectors: [],
  span: null,
  ...over,
});
const ACTORS = [
  side({ name: 'Ada Ohm', country: 'DEU', sectors: ['GOV', 'MIL'] }),
  side({ name: '=SUMME(A1)', country: 'USA' }),
];
const told: EventRecord = event(article('a'), '1', {
  type: 'CONSULT',
  mode: 'visit',
  actors: ACTORS,
  recipients: [side({ text: 'Paris;\t"Rat"', org: 'EUR' })],
  date: { start: '2025-03-04', end: '2025-03-04', precision: 'day', text: 'am Dienstag', basis: 'weekday' },
  place: {
    name: 'Wien',
    text: 'Wien',
    country: 'AUT',
    admin1: null,
    lat: 48.2,
    lon: 16.37,
    geonameId: 1,
    precision: 'city',
    basis: 'clause',
  },
  goldstein: -1.5,
  confidence: 0.91,
});
const LINKS = { baseUrl: 'https://a.example/v1', self: 'https://a.example/v1/events?type=CONSULT&limit=1', next: null };

describe('a row', () => {
  test('joins the names of nested fields, and the members of a list', () => {
    expect(
      flatten({ a: { b: 1, c: { d: null } }, list: ['x', 'y'], sides: [{ n: 'p' }, { n: null, m: true }] }),
    ).toEqual({
      a_b: 1,
      a_c_d: null,
      list: 'x; y',
      sides_n: 'p; ',
      sides_m: '; true',
    });
  });

  test('of an event has the columns of the table, whatever it tells', () => {
    const known = new Set<string>(EVENT_COLUMNS);
    const left = Object.keys(flatten(told)).filter((name) => !known.has(name));
    // Spans, what is empty here, and the speaker's further fields.
    expect(left.filter((name) => !/span|evidence|^(objects|size|attribution|date|place)$/.test(name))).toEqual([]);
  });
});

describe('CSV', () => {
  const rows = [flatten(told)];

  test('is read by a CSV reader, numbers and quotes included', () => {
    const [row] = parse<Record<string, string>>(csv(EVENT_COLUMNS, rows, 'rfc4180'), { columns: true });
    expect(row).toMatchObject({
      type: 'CONSULT',
      actors_country: 'DEU; USA',
      actors_sectors: 'GOV; MIL; ',
      recipients_text: 'Paris;\t"Rat"',
      goldstein: '-1.5',
      place_lat: '48.2',
      main: 'true',
      mode: 'visit',
    });
  });

  test('has its header also without rows', () => {
    expect(csv(EVENT_COLUMNS, [], 'rfc4180')).toBe(`${EVENT_COLUMNS.join(',')}\r\n`);
  });

  test.each(['=1+1', '+49', '-x', '@SUM(A1)', '\tx', '\rx'])('lets no spreadsheet run %j', (text) => {
    const [row] = parse<Record<string, string>>(csv(['a'], [{ a: text }], 'rfc4180'), { columns: true, trim: false });
    expect(row?.a).toBe(`'${text}`);
  });

  test('for a German Excel has semicolons, decimal commas and a byte order mark', () => {
    expect(csv(['a', 'b'], [{ a: -1.5, b: 'x;y' }], 'excel-de')).toBe('\uFEFFa;b\r\n-1,5;"x;y"\r\n');
  });

  test('with tabs quotes nothing and has one line per row', () => {
    expect(tsv(['a', 'b'], [{ a: 'x\t"y"\nz', b: null }])).toBe('a\tb\nx "y" z\t\n');
  });
});

describe('GeoJSON', () => {
  test('has a point, longitude first, where the place is known', () => {
    const { features } = geojson([told, { ...told, place: null }]);
    expect(features.map(({ geometry }) => geometry)).toEqual([{ type: 'Point', coordinates: [16.37, 48.2] }, null]);
    expect(features[0]?.properties).toMatchObject({ place_name: 'Wien', type: 'CONSULT' });
  });
});

describe('GDELT', () => {
  const columns = (record: EventRecord) => gdelt([record]).replace(/\n$/, '').split('\t');

  test('has 61 columns and no header', () => {
    expect(gdelt([])).toBe('');
    expect(columns(told)).toHaveLength(61);
    expect(columns({ ...told, actors: [], recipients: [], date: null, place: null, url: null })).toHaveLength(61);
  });

  test('has day, sides, codes and place where the code book has them', () => {
    const row = columns(told);
    expect(row.slice(1, 5)).toEqual(['20250304', '202503', '2025', '2025.2575']);
    expect([row[5], row[6], row[7], row[12], row[13]]).toEqual(['DEUGOVMIL', 'ADA OHM', 'DEU', 'GOV', 'MIL']);
    expect([row[16], row[18]]).toEqual(['PARIS; "RAT"', 'EUR']);
    expect([row[51], row[52], row[53], row[56], row[57]]).toEqual(['4', 'Wien', 'AU', '48.2', '16.37']);
    expect(row[60]).toBe(told.url ?? '');
  });

  test('names both sides of what they do together', () => {
    expect(columns({ ...told, reciprocal: true, recipients: [] })[17]).toBe('USA');
  });

  test('numbers events by 52 bits that only the id decides', () => {
    const [first = '', same] = [columns(told)[0], columns({ ...told, main: !told.main })[0]];
    expect(first).toBe(same);
    expect(Number.isSafeInteger(Number(first))).toBe(true);
  });

  test('has a FIPS code for every country but three, each only once', () => {
    const without = [...COUNTRY_CODES].filter((code) => !FIPS.has(code));
    expect(without).toEqual(['ALA', 'BES', 'UMI']);
    expect(new Set(FIPS.values()).size).toBe(FIPS.size);
  });
});

describe('Atom', () => {
  test('is a feed whose entries tell the act, with the evidence as content', () => {
    const feed = parseAtomFeed(atom([told], LINKS));
    expect(feed.links?.[0]?.href).toBe(LINKS.self);
    const [entry] = feed.entries ?? [];
    expect(entry?.title?.value).toContain('CONSULT (visit) · Ada Ohm, =SUMME(A1) → Paris;');
    expect(entry?.content?.value).toBe(told.evidence.map(({ text }) => text).join('\n'));
    expect(entry?.id).toBe(`${LINKS.baseUrl}/events/${told.id}`);
  });

  test('without events is a feed all the same, and names the next page where there is one', () => {
    const feed = parseAtomFeed(atom([], { ...LINKS, next: 'https://a.example/v1/events?cursor=x' }));
    expect(feed.id).toBe(LINKS.self);
    expect(feed.links?.find(({ rel }) => rel === 'next')?.href).toContain('cursor=x');
  });
});
