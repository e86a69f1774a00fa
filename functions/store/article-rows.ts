import type { EventRecord } from '../coder/event.ts';
import {
  actorPosting,
  articleKey,
  articlePosting,
  calendarKey,
  countryPosting,
  dayPosting,
  eventKey,
  foldName,
  postingSortKey,
  textKey,
  typePosting,
} from './keys.ts';
import type { ArticleRecord } from './rows.ts';
import type { Key, Row } from './table.ts';

/** All that one object's content comes to: the article, its text and its events. */
export interface ArticleContent {
  readonly record: ArticleRecord;
  readonly body: string | null;
  readonly events: readonly EventRecord[];
}

/** The rows of one version: those of the article's partition, their postings, and the months they fall in. */
export interface VersionRows {
  readonly partition: Row[];
  readonly postings: Row[];
  readonly months: Key[];
}

/** The rows that hold `content` as `version`. A deleted article is in no list. */
export function versionRows(content: ArticleContent, version: string): VersionRows {
  const { record, body, events } = content;
  const article = articleRow(record, version);
  const posted = [
    ...(record.status === 'deleted' ? [] : [article]),
    ...events.map((event) => eventRow(event, version)),
  ];
  return {
    partition: [
      article.row,
      ...(body === null ? [] : [{ ...textKey(record.id, version), body }]),
      ...posted.filter((it) => it !== article).map((it) => it.row),
    ],
    postings: posted.flatMap(({ lists, sk, posting }) => lists.map((pk) => ({ pk, sk, ...posting }))),
    months: [
      ...(record.status === 'deleted' ? [] : [calendarKey('ARTICLES', record.publishedAt)]),
      ...events.map((event) => calendarKey('EVENTS', eventDay(event))),
    ],
  };
}

interface PostedRow {
  readonly row: Row;
  readonly lists: string[];
  readonly sk: string;
  readonly posting: Record<string, unknown>;
}

function articleRow(record: ArticleRecord, version: string): PostedRow {
  const lists = record.status === 'deleted' ? [] : [articlePosting(record.publishedAt)];
  const sk = postingSortKey(record.publishedAt, record.id, version);
  const { id: articleId, status, source, language } = record;
  return {
    row: { ...articleKey(articleId, version), record, postings: { lists, sk } },
    lists,
    sk,
    posting: { articleId, version, status, source, language },
  };
}

function eventRow(event: EventRecord, version: string): PostedRow {
  const { id: eventId, articleId, type, modality, main, confidence } = event;
  const day = eventDay(event);
  const countries = countriesOf(event);
  const actors = namesOf(event);
  const lists = [
    dayPosting(day),
    typePosting(type, day),
    ...countries.map((country) => countryPosting(country, day)),
    ...actors.map((actor) => actorPosting(actor, day)),
  ];
  const sk = postingSortKey(day, eventId, version);
  return {
    row: { ...eventKey(articleId, version, eventId), record: event, postings: { lists, sk } },
    lists,
    sk,
    posting: { articleId, version, eventId, type, countries, actors, modality, main, confidence },
  };
}

/** The day an event is listed under: when it began, or, where the text does not tell, the article's publication day. */
export function eventDay(event: EventRecord): string {
  return (event.date?.start ?? event.publishedAt).slice(0, 10);
}

/** Countries of an event: of both sides and of the place, each once. */
export function countriesOf(event: EventRecord): string[] {
  const countries = [...event.actors, ...event.recipients, event.place].map((it) => it?.country ?? null);
  return [...new Set(countries.filter((country) => country !== null))].sort();
}

/** Folded names that find an event: names, texts, organisations and countries' actors of both sides. */
export function namesOf(event: EventRecord): string[] {
  const names = [...event.actors, ...event.recipients].flatMap(({ name, org, text }) => [name ?? text, org ?? '']);
  return [...new Set(names.map(foldName).filter(Boolean))].sort();
}
