import type { EventRecord } from '../../../functions/coder/event.ts';
import type { EventPosting } from '../../../functions/store/event-posting.ts';
import { CALENDAR, rowSortKey } from '../../../functions/store/keys.ts';
import { bucketOf, type Family, listName, listsOf, partitionsOf } from '../../../functions/store/lists.ts';
import { postingRow } from '../../../functions/store/posting-row.ts';
import { countedLists, countRow, dayRow, PARTS, partOf, type Tally } from '../../../functions/store/rollups.ts';
import type { Key, Row } from '../../../functions/store/table.ts';
import { signatureOf } from '../../../functions/store/words.ts';
import { article as articleFixture, event as eventFixture } from '../../store/fixtures.ts';
import { BilledTable, type Partition } from './billed-table.ts';
import { articleIdAt, EVENTS_PER_ARTICLE, postingsAt, stemsAt } from './synthetic.ts';

const VERSION = '0000000001.aaaaaaaaaaaaaaaa.aaaaaaaa';

/**
 * A table of so many events. Only which article stands in which list is kept; rows are made when they are read, the same
 * bytes as the store writes.
 */
export function syntheticTable(events: number): BilledTable {
  const articles = Math.ceil(events / EVENTS_PER_ARTICLE);
  const lists = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  const rollups = new Map<string, Row[]>();
  const tallies = new Map<string, Map<string, Tally>>();
  const months = new Set<string>();
  for (let index = 0; index < articles; index++) {
    numbers.set(articleIdAt(index), index);
    const postings = postingsAt(index);
    for (const pk of new Set(postings.flatMap(partitionsOfPosting))) {
      const list = lists.get(pk);
      if (list) list.push(index);
      else lists.set(pk, [index]);
    }
    const day = postings[0]?.day ?? '';
    months.add(day.slice(0, 7));
    const counted = tallies.get(day) ?? new Map<string, Tally>();
    tallies.set(day, counted);
    const names = postings.map((it) => new Set(countedLists(it).map(listName)));
    for (const name of new Set(names.flatMap((it) => [...it]))) {
      const of = names.filter((it) => it.has(name)).length;
      const { events: sum = 0, articles: told = 0 } = counted.get(name) ?? {};
      counted.set(name, { events: sum + of, articles: told + 1, goldstein: 1.9 * (sum + of) });
    }
  }
  const addRollup = (row: Row) => rollups.set(row.pk, [...(rollups.get(row.pk) ?? []), row]);
  for (const [day, counted] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const part of PARTS) {
      const lists = Object.fromEntries([...counted].filter(([name]) => partOf(name) === part));
      const row = dayRow(part, day, 'counted', lists);
      rollups.set(row.pk, [...(rollups.get(row.pk) ?? []), row]);
    }
    for (const [name, tally] of counted) {
      const count = countRow(name, day, tally);
      const rows = rollups.get(count.pk);
      if (rows) rows.push(count);
      else addRollup(count);
    }
  }
  const calendar = ['ARTICLES', 'EVENTS', 'INGESTED'].flatMap((kind) =>
    [...months].sort().map((month) => ({ pk: CALENDAR, sk: `${kind}#${month}` })),
  );
  const opened = new Map<string, Partition>();
  const partition = (pk: string): Partition | null => {
    const known = opened.get(pk);
    if (known) return known;
    const made = pk === CALENDAR ? fixed(calendar) : (partitionOf(pk, lists.get(pk)) ?? fixed(rollups.get(pk) ?? []));
    opened.set(pk, made);
    return made;
  };
  return new BilledTable(partition, (key) => rowAt(key, numbers));
}

function fixed(rows: readonly Row[]): Partition {
  return { keys: rows.map(({ sk }) => sk), rowAt: (i) => rows[i] ?? { pk: '', sk: '' } };
}

function partitionsOfPosting(posting: EventPosting): string[] {
  const keys = [
    ...listsOf(posting),
    { family: 'PUBLISHED' as const, value: '' },
    { family: 'INGESTED' as const, value: '' },
  ];
  return keys.flatMap((list) => partitionsOf(list, bucketOf(list.family, posting.day), new Map()));
}

function partitionOf(pk: string, articles: readonly number[] | undefined): Partition | null {
  if (articles === undefined) return null;
  const family = pk.split('#')[0];
  const placed = articles
    .map((index) => ({ index, sk: rowSortKey(timeOf(index, family), articleIdAt(index), VERSION) }))
    .sort((a, b) => (a.sk < b.sk ? -1 : 1));
  return {
    keys: placed.map(({ sk }) => sk),
    rowAt: (i) => {
      const { index = 0, sk = '' } = placed[i] ?? {};
      const told = toldAt(index);
      const its = told.filter(({ partitions }) => partitions.has(pk)).map(({ posting }) => posting);
      const [first] = its;
      return first ? postingRow({ pk, sk }, first, its) : { pk, sk };
    },
  };
}

/** The postings of articles that were read last, with the partitions that each stands in. */
const cache = new Map<number, { posting: EventPosting; partitions: Set<string> }[]>();

function toldAt(index: number) {
  const known = cache.get(index);
  if (known) return known;
  const told = postingsAt(index).map((posting, i) => ({
    posting: { ...posting, words: signatureOf(stemsAt(index, i)) },
    partitions: new Set(partitionsOfPosting(posting)),
  }));
  if (cache.size > 20_000) cache.clear();
  cache.set(index, told);
  return told;
}

function timeOf(index: number, family: Family | string | undefined): string {
  const [first] = postingsAt(index);
  const time = { PUBLISHED: first?.publishedAt, INGESTED: first?.ingestedAt }[family ?? ''];
  return time ?? first?.day ?? '';
}

const numberOf = (eventId: string): number => 'abcdefgh'.indexOf(eventId.at(-1) ?? 'a');

/** A guard row, or an event of usual size. */
function rowAt(key: Key, numbers: ReadonlyMap<string, number>): Row | null {
  if (key.pk === 'RECOUNT') return { ...key, version: 2, through: null };
  const articleId = key.pk.slice('ARTICLE#'.length);
  const index = numbers.get(articleId);
  if (index === undefined) return null;
  if (key.sk === 'GUARD') {
    const status = { status: 'coded', fingerprint: 'f'.repeat(64), objectKey: 'archive/2024/01/article.html' };
    return { ...key, revision: 1, version: VERSION, superseded: null, ...status, storyId: null, embargoUntil: null };
  }
  const eventId = key.sk.split('#').at(-1) ?? '';
  const record: EventRecord = eventFixture({ ...articleFixture('a'), id: articleId }, eventId.slice(-8));
  const [sentence] = record.evidence;
  const evidence = sentence ? [{ ...sentence, text: 'Ein Satz von gewöhnlicher Länge. '.repeat(12) }] : [];
  return { ...key, record: { ...record, evidence }, stems: stemsAt(index, numberOf(eventId)) };
}
