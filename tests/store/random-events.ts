import fc from 'fast-check';
import type { EventRecord } from '../../functions/coder/event.ts';
import { EVENT_TYPES } from '../../functions/coder/plover.ts';
import type { EventQuery } from '../../functions/store/event-query.ts';
import { incidentIdOf, seriesOf } from '../../functions/store/incident.ts';
import { articleIdOf } from '../../functions/store/keys.ts';
import { actor, article, event } from './fixtures.ts';
import type { StoredEvent } from './reference.ts';

/** Few values, so that filters, days and incidents meet. */
const COUNTRIES = ['RUS', 'UZB', 'DEU'] as const;
const NAMES = ['Müller', 'Ben Salah', 'Wolke'] as const;
const TYPES = EVENT_TYPES.slice(0, 3);
const MODES = ['visit', 'phone'] as const;
const CONTEXTS = ['economic', 'military'] as const;
const DAYS = [
  '2023-12-31',
  '2024-02-29',
  '2024-03-01',
  '2024-03-02',
  '2024-03-31',
  '2024-04-01',
  '2025-01-01',
] as const;
const WORDS = ['dorf', 'boot', 'gipfel', 'sturm'] as const;
const PLACES = [
  { name: 'Köln', country: 'DEU', lat: 50.94, lon: 6.96, precision: 'city' },
  { name: 'Suva', country: 'FJI', lat: -18.14, lon: 178.44, precision: 'city' },
  { name: 'Apia', country: 'WSM', lat: -13.83, lon: -171.77, precision: 'admin1' },
  { name: 'Usbekistan', country: 'UZB', lat: 41.4, lon: 64.6, precision: 'country' },
  { name: 'Nirgendwo', country: null, lat: null, lon: null, precision: 'city' },
] as const;

const some = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const side = fc.array(
  fc.record({
    country: fc.option(some(COUNTRIES)),
    name: some(NAMES),
    org: fc.option(fc.constant('UNO'), { freq: 1 }),
  }),
  { maxLength: 2 },
);

const randomEvent = fc.record({
  day: fc.option(some(DAYS)),
  type: some(TYPES),
  mode: fc.option(some(MODES)),
  contexts: fc.subarray([...CONTEXTS]),
  modality: fc.constantFrom('actual' as const, 'planned' as const),
  main: fc.boolean(),
  reciprocal: fc.boolean(),
  actors: side,
  recipients: side,
  goldstein: fc.constantFrom(-5, 0, 3.5),
  cameo: fc.constantFrom('042', '190', '195'),
  confidence: fc.constantFrom(0.2, 0.5, 0.9),
  place: fc.option(some(PLACES)),
  told: some(WORDS),
  at: fc.integer({ min: 0, max: 30 }),
  speaker: fc.option(some(NAMES)),
});

const randomArticle = fc.record({
  title: some(WORDS),
  lead: some(WORDS),
  language: fc.constantFrom('de', 'en'),
  source: fc.option(fc.constantFrom('Grüner Bote', 'Probe')),
  published: some(DAYS),
  hour: fc.constantFrom('', 'T08:00:00Z', 'T20:30:00+01:00'),
  ingested: some(DAYS),
  quote: fc.option(fc.record({ at: fc.integer({ min: 0, max: 30 }), speaker: fc.option(some(NAMES)) })),
  events: fc.array(randomEvent, { maxLength: 8, size: 'max' }),
});

/** A few articles with events of all kinds. */
export const randomArticles = fc
  .array(randomArticle, { minLength: 1, maxLength: 6, size: 'max' })
  .map((articles) => articles.map((it, i) => storedArticle(`${i}.txt`, it)));

type RandomArticle = typeof randomArticle extends fc.Arbitrary<infer Value> ? Value : never;
type RandomEvent = RandomArticle['events'][number];

function storedArticle(key: string, it: RandomArticle) {
  const record = article(key, {
    title: `Titel ${it.title}`,
    lead: `Ein ${it.lead}`,
    language: it.language,
    source: it.source,
    publishedAt: `${it.published}${it.hour}`,
    ingestedAt: `${it.ingested}T10:00:00.000Z`,
    quotes: it.quote === null ? [] : [quoteAt(it.quote)],
  });
  const events = it.events.map((random, i) =>
    storedEvent({ ...record, id: articleIdOf(key) }, `aaaaaaa${'abcdefgh'[i]}`, random),
  );
  return { record, body: 'Ein Anfang.', events };
}

function quoteAt({ at, speaker }: { at: number; speaker: string | null }) {
  const span = { field: 'body' as const, start: at, end: at + 5 };
  return {
    speaker: speaker === null ? null : actor(null, speaker),
    verb: null,
    text: 'Regen',
    kind: 'direct' as const,
    span,
  };
}

function storedEvent(record: ReturnType<typeof article>, suffix: string, it: RandomEvent): EventRecord {
  const people = (its: RandomEvent['actors']) =>
    its.map(({ country, name, org }) => ({ ...actor(country, name), org }));
  const made = event(record, suffix, {
    ...{ type: it.type, mode: it.mode, contexts: it.contexts, modality: it.modality, main: it.main },
    ...{ reciprocal: it.reciprocal, goldstein: it.goldstein, confidence: it.confidence },
    language: record.language ?? 'de',
    cameo: { code: it.cameo, root: it.cameo.slice(0, 2) },
    actors: people(it.actors),
    recipients: people(it.recipients),
    date: it.day === null ? null : { start: it.day, end: it.day, precision: 'day', text: null, basis: 'explicit' },
    place:
      it.place === null ? null : { ...it.place, text: it.place.name, admin1: null, geonameId: null, basis: 'clause' },
    attribution: it.speaker === null ? null : { speaker: actor(null, it.speaker), kind: 'report' },
    evidence: [
      {
        ...{ field: 'body', start: it.at, end: it.at + 8, text: `Nach dem ${it.told}` },
        ...{ act: null, actor: null, recipient: null, date: null, place: null },
      },
    ],
  });
  const series = seriesOf(made);
  const day = it.day ?? record.publishedAt.slice(0, 10);
  return { ...made, incidentId: series === null ? null : incidentIdOf(day, series) };
}

/** Terms of one or two of the values, one of them perhaps excluded. */
function terms<Value>(values: readonly Value[]) {
  return fc.record({
    any: fc.uniqueArray(some(values), { maxLength: 2 }),
    none: fc.uniqueArray(some(values), { maxLength: 1 }),
  });
}

const FOLDED = ['muller', 'ben salah', 'wolke', 'uno'] as const;

const fields = {
  dateField: fc.constantFrom('event' as const, 'published' as const, 'ingested' as const),
  countries: terms(COUNTRIES),
  actorCountries: terms(COUNTRIES),
  recipientCountries: terms(COUNTRIES),
  placeCountries: terms(['DEU', 'FJI', 'UZB']),
  names: terms(FOLDED),
  actors: terms(FOLDED),
  recipients: terms(FOLDED),
  dyads: terms([...COUNTRIES, ...FOLDED]).chain(({ any, none }) =>
    fc.record({ directed: fc.boolean(), second: some([...COUNTRIES, 'muller']) }).map((it) => ({
      any: any.map((first) => ({ first, ...it })),
      none: none.map((first) => ({ first, ...it })),
    })),
  ),
  sectors: terms(['GOV', 'MIL'] as const),
  types: terms(TYPES),
  modes: terms(MODES),
  contexts: terms(CONTEXTS),
  quadClasses: terms([1, 2] as const),
  cameo: terms(['19', '042', '195']),
  modalities: terms(['actual', 'planned'] as const),
  goldstein: fc.record({ min: fc.option(fc.constant(0)), max: fc.option(fc.constant(3)) }),
  box: fc.constantFrom(
    { west: 5, south: 47, east: 15, north: 55 },
    { west: 170, south: -30, east: -170, north: 0 },
    { west: -180, south: -90, east: 180, north: 90 },
  ),
  near: fc.constantFrom({ lat: 50, lon: 7, km: 150 }, { lat: -15, lon: 180, km: 1200 }),
  places: terms(['koln', 'suva', 'usbekistan']),
  languages: terms(['de', 'en']),
  sources: terms(['gruner bote', 'probe']),
  hasQuote: fc.boolean(),
  speakers: terms(FOLDED),
  minConfidence: fc.constantFrom(0.3, 0.5),
  main: fc.boolean(),
  articles: terms([articleIdOf('0.txt'), articleIdOf('1.txt')]),
  words: fc.record({
    all: fc.uniqueArray(some(WORDS), { maxLength: 1 }),
    none: fc.uniqueArray(some(WORDS), { maxLength: 1 }),
  }),
  dedupe: fc.constant('incident' as const),
};

/** Up to three filters over the events' values, and an interval. */
export const randomQuery: fc.Arbitrary<EventQuery> = fc
  .tuple(
    fc.record(fields),
    fc.shuffledSubarray([...Object.keys(fields), 'dedupe', 'dateField'], { maxLength: 3 }),
    fc.record({ from: fc.option(some(DAYS), { freq: 1 }), to: fc.option(some(DAYS), { freq: 1 }) }),
  )
  .map(([all, names, { from, to }]) => ({
    ...Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))),
    date: from !== null && to !== null && from > to ? { from: to, to: from } : { from, to },
  }));

export const storedEvents = (articles: readonly ReturnType<typeof storedArticle>[]): StoredEvent[] =>
  articles.flatMap(({ record, events }) => events.map((it) => ({ event: it, article: record })));
