import type { EventRecord } from '../coder/event.ts';
import { catalogueRows } from './catalogue.ts';
import { type EventPosting, foldedSource, namesOf, postingOf, stemsOfEvent } from './event-posting.ts';
import {
  articleKey,
  articlePosting,
  type CalendarKind,
  calendarKey,
  eventKey,
  quotePosting,
  rowSortKey,
  textKey,
} from './keys.ts';
import { bucketOf, type Family, type HotLists, listsOf, partitionsOf } from './lists.ts';
import { timeOf } from './matches.ts';
import { postingRow } from './posting-row.ts';
import type { ArticleRecord } from './rows.ts';
import type { Key, Row } from './table.ts';

/** All that one object's content comes to: the article, its text and its events. */
export interface ArticleContent {
  readonly record: ArticleRecord;
  readonly body: string | null;
  readonly events: readonly EventRecord[];
}

/** The rows of one version: those of the article's partition, those in lists, and when the events were. */
export interface VersionRows {
  readonly partition: Row[];
  readonly postings: Row[];
  /** Rows that are never removed: the months that there is something in, and the catalogue of places. */
  readonly standing: Row[];
  /** On which there are events. */
  readonly days: string[];
}

/** Postings in one row at most: far from DynamoDB's 400 KB, and from one row being a page of a Query (1 MB). */
const POSTINGS_PER_ROW = 200;

/** The rows that hold `content` as `version`. A deleted article is in no list but that of changes. */
export function versionRows({ record, body, events }: ArticleContent, version: string, hot: HotLists): VersionRows {
  const { id: articleId, status, publishedAt, ingestedAt } = record;
  const listed = status !== 'deleted';
  const shard = (partitions: readonly string[]) => partitions[shardOf(articleId, partitions.length)] ?? '';
  const partitionOf = (family: Family, value: string, time: string) =>
    shard(partitionsOf({ family, value }, bucketOf(family, time), hot));
  const all = events.map((event) => postingOf(event, record));

  const lists = new Map<string, { pk: string; time: string; postings: EventPosting[] }>();
  const post = (pk: string, time: string, posting: EventPosting) => {
    const list = lists.get(`${pk}\n${time}`) ?? { pk, time, postings: [] };
    lists.set(`${pk}\n${time}`, list);
    list.postings.push(posting);
  };
  for (const posting of all) {
    for (const { family, value } of listsOf(posting))
      post(partitionOf(family, value, posting.day), posting.day, posting);
    post(partitionOf('PUBLISHED', '', publishedAt), timeOf(posting, 'published'), posting);
    post(partitionOf('INGESTED', '', ingestedAt), timeOf(posting, 'ingested'), posting);
  }
  const head = { publishedAt, ingestedAt, language: record.language ?? '', source: foldedSource(record) };
  const sk = (time: string) => rowSortKey(time, articleId, version);
  const postings = [...lists.values()].flatMap(({ pk, time, postings: its }) =>
    chunksOf(its, POSTINGS_PER_ROW).map((chunk, i) =>
      postingRow({ pk, sk: i === 0 ? sk(time) : `${sk(time)}#${i}` }, head, chunk),
    ),
  );
  for (const time of timesOfChange(record).filter((it) => all.length === 0 || it !== ingestedAt)) {
    postings.push(postingRow({ pk: partitionOf('INGESTED', '', time), sk: sk(time) }, head, []));
  }
  if (listed) postings.push(...articleListRows(record, version));

  return {
    partition: [
      { ...articleKey(articleId, version), record, postings: keysOf(postings) },
      ...(body === null ? [] : [{ ...textKey(articleId, version), body }]),
      ...events.map((event) => ({
        ...eventKey(articleId, version, event.id),
        record: event,
        stems: stemsOfEvent(event, record),
      })),
    ],
    postings,
    standing: [
      ...(listed ? [month('ARTICLES', publishedAt)] : []),
      ...timesOfChange(record).map((time) => month('INGESTED', time)),
      ...all.map(({ day }) => month('EVENTS', day)),
      ...events.flatMap(({ place }) => catalogueRows(place)),
    ],
    days: [...new Set(all.map(({ day }) => day))],
  };
}

const month = (kind: CalendarKind, day: string): Row => ({ ...calendarKey(kind, day) });

/** When readers see a change: now, and when an embargo ends. */
function timesOfChange({ ingestedAt, embargoUntil }: ArticleRecord): string[] {
  const visible = embargoUntil === null ? ingestedAt : new Date(embargoUntil).toISOString();
  return visible > ingestedAt ? [ingestedAt, visible] : [ingestedAt];
}

/** The rows of an article in lists of articles: that of its month, and those of the people whom it quotes. */
function articleListRows(record: ArticleRecord, version: string): Row[] {
  const { id: articleId, status, source, language, publishedAt, quotes } = record;
  const sk = rowSortKey(publishedAt, articleId, version);
  const speakers = new Set(quotes.flatMap(({ speaker }) => (speaker === null ? [] : namesOf(speaker))));
  const lists = [articlePosting(publishedAt), ...[...speakers].map((speaker) => quotePosting(speaker, publishedAt))];
  return lists.map((pk) => ({ pk, sk, articleId, version, status, source, language }));
}

function keysOf(postings: readonly Key[]): { sk: string; lists: string[] }[] {
  return [...Map.groupBy(postings, ({ sk }) => sk)].map(([sk, rows]) => ({ sk, lists: rows.map(({ pk }) => pk) }));
}

/** Articles are spread by their id, which is a hash already. */
function shardOf(articleId: string, shards: number): number {
  return shards === 1 ? 0 : Number.parseInt(Buffer.from(articleId.slice(-4)).toString('hex'), 16) % shards;
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
