import * as v from 'valibot';
import { FACET_FIELDS, INTERVALS } from '../store/event-query.ts';
import { ARTICLE_STATUSES } from '../store/rows.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { articleIds, countries, EVENT_FILTERS, languages } from './event-filters.ts';
import { EXPORT_ENDPOINTS } from './export-endpoints.ts';
import { EVENT_FORMATS, LIST_FORMATS } from './formats/format.ts';
import { INTAKE_ENDPOINTS } from './intake-endpoints.ts';
import { ACTORS, ARTICLES, BUCKETS, EVENTS, FACETS, PLACE_COUNTS, PLACES, QUOTES } from './lists/kinds.ts';
import { LABELS_PARAMETER, PAGING, presentationOf } from './lists/presentation.ts';
import { interval } from './parameters/date.ts';
import { limit, limitOf } from './parameters/limit.ts';
import { foldedName, names } from './parameters/name.ts';
import { choice, choices, filterOf } from './parameters/one-of.ts';
import { since } from './parameters/since.ts';
import { list } from './parameters/terms.ts';
import { words } from './parameters/words.ts';
import { STREAM_FORMATS } from './streaming/stream-text.ts';

const NONE = v.object({});
const EVENTS_SHOWN = { ...presentationOf(EVENT_FORMATS, EVENTS.schema), ...LABELS_PARAMETER };
const ARTICLE_FORMATS = [...LIST_FORMATS, 'atom'] as const;
const PLACE_FORMATS = [...LIST_FORMATS, 'geojson'] as const;
/** A place of a map is of more use than one of a table. */
const MAP_FORMATS = ['geojson', ...LIST_FORMATS] as const;
const CHANGE_FORMATS = ['json', 'ndjson'] as const;

/** Deleted articles are in no list, and embargoed ones not before their time. */
const LISTED = ARTICLE_STATUSES.filter((status) => status !== 'deleted' && status !== 'embargoed');

const get = { service: 'query', method: 'GET', scope: 'read', body: null, formats: ['json'], status: 200 } as const;
const open = { ...get, scope: null, tag: 'Service', parameters: NONE } as const;

/** Values of one field that an answer names. */
const values = limitOf(1000, 100);
const cursor = v.exactOptional(v.string());
const prefix = v.pipe(
  v.string('is needed: the beginning of a word of the name'),
  v.maxLength(200, 'takes 200 letters'),
);

/** Every endpoint of the API. HEAD and OPTIONS follow from these. */
export const ENDPOINTS = {
  events: endpoint({
    ...get,
    path: '/events',
    tag: 'Events',
    summary: 'Events, newest first',
    parameters: v.object({
      ...EVENT_FILTERS,
      total: v.exactOptional(choice(['cheap', 'exact'])),
      ...EVENTS_SHOWN,
      ...PAGING,
    }),
    formats: EVENT_FORMATS,
    answer: 'EventList',
  }),
  eventStream: endpoint({
    ...get,
    service: 'stream',
    path: '/events/stream',
    tag: 'Events',
    summary: 'All events of a query, newest first, in one answer that is sent while it is made',
    parameters: v.object({
      ...EVENT_FILTERS,
      ...presentationOf(STREAM_FORMATS, EVENTS.schema),
      ...LABELS_PARAMETER,
      cursor,
    }),
    formats: STREAM_FORMATS,
    answer: 'EventList',
  }),
  timeline: endpoint({
    ...get,
    path: '/events/timeline',
    tag: 'Events',
    summary: 'Events by day, week or month, intervals without any included',
    parameters: v.object({
      ...EVENT_FILTERS,
      interval: v.optional(choice(INTERVALS), 'day'),
      by: v.exactOptional(choice(FACET_FIELDS)),
      ...presentationOf(LIST_FORMATS, BUCKETS.schema),
      cursor,
    }),
    formats: LIST_FORMATS,
    answer: 'Timeline',
  }),
  facets: endpoint({
    ...get,
    path: '/events/facets',
    tag: 'Events',
    summary: 'Events by the values of fields, most first',
    parameters: v.object({
      ...EVENT_FILTERS,
      by: v.optional(choices(FACET_FIELDS), 'type'),
      ...presentationOf(LIST_FORMATS, FACETS.schema),
      limit: values,
      cursor,
    }),
    formats: LIST_FORMATS,
    answer: 'Facets',
  }),
  eventPlaces: endpoint({
    ...get,
    path: '/events/places',
    tag: 'Events',
    summary: 'Places of events with their counts, as a map layer',
    parameters: v.object({
      ...EVENT_FILTERS,
      ...presentationOf(MAP_FORMATS, PLACE_COUNTS.schema),
      limit: values,
      cursor,
    }),
    formats: MAP_FORMATS,
    answer: 'PlaceCountList',
  }),
  event: endpoint({
    ...get,
    path: '/events/{id}',
    tag: 'Events',
    summary: 'One event',
    parameters: v.object(LABELS_PARAMETER),
    answer: 'Event',
  }),
  incident: endpoint({
    ...get,
    path: '/incidents/{id}',
    tag: 'Events',
    summary: 'The tellings of one incident in all articles',
    parameters: v.object({ ...EVENTS_SHOWN, ...PAGING }),
    formats: EVENT_FORMATS,
    answer: 'EventList',
  }),
  quotes: endpoint({
    ...get,
    path: '/quotes',
    tag: 'Quotes',
    summary: 'Who said what, latest articles first',
    parameters: v.object({
      date: v.exactOptional(interval),
      speaker: v.exactOptional(names),
      speakerCountry: v.exactOptional(countries),
      kind: v.exactOptional(filterOf(['direct', 'indirect'])),
      source: v.exactOptional(names),
      language: v.exactOptional(languages),
      article: v.exactOptional(articleIds),
      q: v.exactOptional(words),
      ...presentationOf(LIST_FORMATS, QUOTES.schema),
      ...PAGING,
    }),
    formats: LIST_FORMATS,
    answer: 'QuoteList',
  }),
  actors: endpoint({
    ...get,
    path: '/actors',
    tag: 'Names',
    summary: 'Actors of events of whose name a word begins so',
    parameters: v.object({ q: prefix, ...presentationOf(LIST_FORMATS, ACTORS.schema), limit, cursor }),
    formats: LIST_FORMATS,
    answer: 'ActorList',
  }),
  places: endpoint({
    ...get,
    path: '/places',
    tag: 'Names',
    summary: 'Places of events of whose name a word begins so',
    parameters: v.object({ q: prefix, ...presentationOf(PLACE_FORMATS, PLACES.schema), limit, cursor }),
    formats: PLACE_FORMATS,
    answer: 'PlaceList',
  }),
  codes: endpoint({
    ...get,
    path: '/codes',
    tag: 'Names',
    summary: 'The codes in records, with German and English labels',
    parameters: NONE,
    answer: 'Codes',
  }),
  articles: endpoint({
    ...get,
    path: '/articles',
    tag: 'Articles',
    summary: 'Articles, newest first',
    parameters: v.object({
      status: v.exactOptional(choices(LISTED)),
      source: v.exactOptional(list(foldedName, { type: 'string' })),
      date: v.exactOptional(interval),
      ...presentationOf(ARTICLE_FORMATS, ARTICLES.schema),
      ...PAGING,
    }),
    formats: ARTICLE_FORMATS,
    answer: 'ArticleList',
  }),
  article: endpoint({
    ...get,
    path: '/articles/{id}',
    tag: 'Articles',
    summary: 'One article: what became of it, its quotes and related links',
    parameters: NONE,
    answer: 'Article',
  }),
  articleEvents: endpoint({
    ...get,
    path: '/articles/{id}/events',
    tag: 'Articles',
    summary: 'The events of one article',
    parameters: v.object({ ...EVENTS_SHOWN, ...PAGING }),
    formats: EVENT_FORMATS,
    answer: 'EventList',
  }),
  articleText: endpoint({
    ...get,
    path: '/articles/{id}/text',
    tag: 'Articles',
    summary: 'The text of an article, as far as it may be shown',
    parameters: NONE,
    answer: 'ArticleText',
  }),
  annotated: endpoint({
    ...get,
    path: '/articles/{id}/annotated',
    tag: 'Articles',
    summary: 'An article sentence by sentence, with what was found in each',
    parameters: NONE,
    answer: 'AnnotatedText',
  }),
  changes: endpoint({
    ...get,
    path: '/changes',
    tag: 'Articles',
    summary: 'What was coded, changed and deleted, oldest first: to keep a copy in step',
    parameters: v.object({
      since: v.exactOptional(since),
      format: v.exactOptional(choice(CHANGE_FORMATS)),
      limit: limitOf(500, 50),
      cursor,
    }),
    formats: CHANGE_FORMATS,
    answer: 'ChangeList',
  }),
  ...EXPORT_ENDPOINTS,
  upload: endpoint({
    ...get,
    path: '/uploads/{id}',
    tag: 'Intake',
    summary: 'What became of the files of an upload',
    parameters: NONE,
    answer: 'UploadProgress',
  }),
  ...INTAKE_ENDPOINTS,
  health: endpoint({ ...open, path: '/health', summary: 'Whether the API answers', answer: 'Health' }),
  openapi: endpoint({ ...open, path: '/openapi.json', summary: 'This description (OpenAPI 3.1)', answer: 'OpenApi' }),
  docs: endpoint({ ...open, path: '/docs', summary: 'The reference as a page', answer: { mediaType: 'text/html' } }),
  llms: endpoint({
    ...open,
    path: '/llms.txt',
    summary: 'The reference in short, for language models',
    answer: { mediaType: 'text/plain' },
  }),
} as const;

export const ALL_ENDPOINTS: readonly Endpoint[] = Object.values(ENDPOINTS);
