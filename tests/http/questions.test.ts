import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { LABELS } from '../../functions/http/codes/labels.ts';
import { ENDPOINTS } from '../../functions/http/endpoints.ts';
import { ANSWERS } from '../../functions/http/schemas/answers.ts';
import { article } from '../store/fixtures.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { publish } from '../store/publish.ts';
import { client } from './requests.ts';
import { toldContent } from './told.ts';

async function filled(settings: Parameters<typeof client>[1] = {}) {
  const table = new MemoryTable();
  await publish(table, toldContent('a.txt'));
  await publish(table, toldContent('b.txt'));
  return client(table, settings);
}
const { id } = article('a.txt');

/** Answers of all GET endpoints that have a schema, each asked for something that is there. */
const ASKED: Partial<Record<keyof typeof ENDPOINTS, string>> = {
  events: '/events?labels=en',
  timeline: '/events/timeline?by=type',
  facets: '/events/facets?by=type,country',
  eventPlaces: '/events/places?format=json',
  event: `/events/${id}-aaaaaaaa`,
  quotes: '/quotes',
  actors: '/actors?q=la',
  places: '/places?q=wi',
  codes: '/codes',
  articles: '/articles',
  article: `/articles/${id}`,
  articleEvents: `/articles/${id}/events`,
  articleText: `/articles/${id}/text`,
  annotated: `/articles/${id}/annotated`,
  changes: '/changes',
  health: '/health',
};

describe('answers', () => {
  test.each(Object.entries(ASKED))('of %s are what OpenAPI says of them', async (name, url) => {
    const { get } = await filled();
    const { statusCode, json } = await get(url);
    expect(statusCode).toBe(200);
    const described = Object.entries(ENDPOINTS).find(([it]) => it === name)?.[1].answer;
    if (typeof described !== 'string') throw new Error(`${name} has no schema`);
    const parsed = v.parse(ANSWERS[described], json);
    const expected = 'labels' in (json.items?.[0] ?? {}) ? json.items.map(withoutLabels) : json.items;
    expect(parsed).toEqual(json.items ? { ...json, items: expected } : json);
  });
});

const withoutLabels = ({ labels, ...item }: Record<string, unknown>) => item;

describe('counts', () => {
  test('of list, timeline and facets agree', async () => {
    const { get } = await filled();
    const list = (await get('/events?total=exact&limit=1')).json.total;
    const timeline = (await get('/events/timeline')).json;
    const facets = (await get('/events/facets?by=type')).json;
    const sum = (items: { events: number }[]) => items.reduce((all, { events }) => all + events, 0);
    expect(list).toEqual({ value: 4, relation: 'eq' });
    expect([sum(timeline.items), sum(facets.items)]).toEqual([4, 4]);
    expect([timeline.total, facets.total]).toEqual([list, list]);
  });

  test('by time have zeros where nothing happened', async () => {
    const { get } = await filled();
    const { json } = await get('/events/timeline?date=2025-03-01..2025-03-04');
    expect(json.items.map(({ events }: { events: number }) => events)).toEqual([0, 2, 0, 2]);
    expect(json.covered).toEqual({ from: '2025-03-01', to: '2025-03-04' });
  });

  test('say what they leave out', async () => {
    const { get } = await filled();
    const { json } = await get('/events/facets?by=type,country&limit=1');
    expect(json.items).toHaveLength(2);
    expect(json.cut).toEqual({ type: 1, country: 2 });
  });

  test('by place are a map layer', async () => {
    const { get } = await filled();
    const { json, headers } = await get('/events/places');
    expect(headers['Content-Type']).toContain('application/geo+json');
    expect(json).toMatchObject({
      type: 'FeatureCollection',
      features: [{ id: 'wien', properties: { events: 2 } }],
    });
  });

  test('refuse an interval that ends before it begins', async () => {
    const { get } = await filled();
    for (const path of ['/events', '/events/timeline', '/events/facets', '/events/places']) {
      expect((await get(`${path}?from=2025-02-02&to=2025-02-01`)).statusCode, path).toBe(400);
    }
  });
});

describe('quotes', () => {
  test('are found by speaker and words', async () => {
    const { get } = await filled();
    const { json } = await get('/quotes?speaker=lawrow&q=gut&limit=1');
    expect(json.items).toMatchObject([{ text: 'Das ist gut', kind: 'direct', speaker: { country: 'RUS' } }]);
    expect(json.page.exhausted).toBe(false);
    expect((await get('/quotes?q=schlecht')).json.items).toEqual([]);
  });
});

describe('texts', () => {
  test('are shown in full, and sentence by sentence with what was found', async () => {
    const { get } = await filled();
    const { json } = await get(`/articles/${id}/text`);
    expect(json).toMatchObject({ title: 'Besuch in Wien', policy: 'full', truncated: false });
    const { sentences } = (await get(`/articles/${id}/annotated`)).json;
    for (const { field, start, end, text } of sentences) {
      const whole = field === 'title' ? json.title : json.text;
      expect([...whole].slice(start, end).join('')).toBe(text);
    }
    const [title, first, second, third] = sentences;
    expect([title.text, title.annotations]).toEqual(['Besuch in Wien', []]);
    expect(first.annotations.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['evidence', 'act', 'date', 'place']),
    );
    expect(second.annotations).toEqual([{ kind: 'quote', of: '0', start: 41, end: 52 }]);
    expect(third.annotations).toEqual([]);
  });

  test('are cut by the policy "snippet"', async () => {
    const table = new MemoryTable();
    const told = toldContent('a.txt');
    await publish(table, { ...told, body: `${told.body} ${'Ö'.repeat(400)}` });
    const { get } = client(table, { textPolicy: 'snippet' });
    const { json } = await get(`/articles/${id}/text`);
    expect([[...json.text].length, json.truncated]).toEqual([300, true]);
    const { sentences, truncated } = (await get(`/articles/${id}/annotated`)).json;
    expect(truncated).toBe(true);
    for (const { annotations } of sentences) expect(annotations).not.toEqual([]);
  });

  test('are withheld by the policy "none"', async () => {
    const { get } = await filled({ textPolicy: 'none' });
    for (const path of ['text', 'annotated']) {
      expect((await get(`/articles/${id}/${path}`)).json).toMatchObject({
        status: 403,
        type: 'urn:depesche:problem:withheld',
      });
    }
  });

  test('are none before an embargo ends', async () => {
    const table = new MemoryTable();
    const told = toldContent('a.txt');
    await publish(table, { ...told, record: { ...told.record, embargoUntil: '2999-01-01T00:00:00Z' } });
    expect((await client(table).get(`/articles/${id}/text`)).statusCode).toBe(404);
  });
});

describe('changes', () => {
  test('are told in order, and where to go on', async () => {
    const { get } = await filled();
    const first = (await get('/changes?limit=1')).json;
    expect(first).toMatchObject({ items: [{ change: 'upsert' }], page: { exhausted: false } });
    const second = (await get(`/changes?cursor=${first.page.next}`)).json;
    expect(second.items).toHaveLength(1);
    expect(second.page).toMatchObject({ exhausted: true, next: expect.any(String) });
    expect((await get(`/changes?cursor=${second.page.next}`)).json.items).toEqual([]);
    expect((await get('/changes?since=2025-03-05')).json.items).toEqual([]);
  });
});

describe('codes', () => {
  test('have a label in both languages, every one of them', async () => {
    const { get } = await filled();
    const { facets, ...kinds } = (await get('/codes')).json;
    const known = new Set(Object.values(LABELS).flatMap((labels) => [...labels.keys()]));
    for (const [kind, codes] of Object.entries<{ code: string; label: { de: string; en: string } }[]>(kinds)) {
      expect(codes.length, kind).toBeGreaterThan(3);
      for (const { code, label } of codes) {
        expect(known, kind).toContain(code);
        expect([label.de, label.en], code).not.toContain('');
      }
    }
    expect(facets).toContain('dyad');
  });
});

describe('incidents', () => {
  test('that are none are 404', async () => {
    const { get } = await filled();
    for (const none of ['x', '2025-03-04-aaaaaaaaaa'])
      expect((await get(`/incidents/${none}`)).statusCode, none).toBe(404);
  });
});
