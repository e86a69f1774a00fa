import * as v from 'valibot';
import { catalogueRows } from '../../../functions/store/catalogue.ts';
import { calendarKey, shortHash, versionOfRow } from '../../../functions/store/keys.ts';
import { nameOf } from '../../../functions/store/page.ts';
import { ArticleRow, EventRow, GuardRow, PostedRow } from '../../../functions/store/rows.ts';
import type { Row } from '../../../functions/store/table.ts';
import { ITEMS, type MemoryWorld } from '../memory-world.ts';
import type { FeedReader } from './reader.ts';

/** Rows that are never removed. */
const STANDING = /^(CALENDAR|CATALOGUE#)/;
/** Rows that say nothing of articles: whose turn it is, how far a splitting has come, and what exports have to be made anew. */
const WORKING = /^RECOUNT$|^SPLIT$|^EXPORTS#/;

/**
 * What a settled world tells, in words that two histories with the same end have in common: all rows but the standing ones,
 * roll-ups and postings included, and the objects of items. What is left of deleted articles is looked at by `remains`.
 */
export function told(world: MemoryWorld): string[] {
  const rows = [...world.table.rows.values()];
  const deleted = deletedPartitions(rows);
  const lost = lostAttempts(world);
  const shown = rows
    .filter((row) => !STANDING.test(row.pk) && !isWorking(row) && !isIdleEntry(world, row))
    .filter(({ sk }) => !sk.split('#').some((part) => lost.has(part)));
  return [
    ...new Set([
      ...shown.filter((row) => !belongsTo(row, deleted)).flatMap(rowTold),
      ...world.itemKeys().map((name) => itemTold(name, world.objects.get(name)?.bytes)),
    ]),
  ].sort();
}

/** Rows of the calendar and of the catalogue by which queries would have to find what the table tells, and that are missing. */
export function missingStanding(world: MemoryWorld): string[] {
  const rows = [...world.table.rows.values()];
  const committed = new Set(rows.flatMap((row) => (row.sk === 'GUARD' ? v.parse(GuardRow, row).version : [])));
  const needed = rows.flatMap((row) => {
    if (!row.sk.split('#').some((part) => committed.has(part))) return [];
    const [list = '', day = ''] = row.pk.split('#');
    if (/^(DAY|ARTICLES|INGESTED)$/.test(list))
      return [nameOf(calendarKey(list === 'DAY' ? 'EVENTS' : v.parse(CalendarKind, list), day))];
    const place = row.sk.includes('#EVENT#') ? v.parse(EventRow, row).record.place : null;
    return catalogueRows(place).map(nameOf);
  });
  return [...new Set(needed)].filter((name) => !world.table.rows.has(name));
}
const CalendarKind = v.picklist(['ARTICLES', 'INGESTED']);

const isWorking = ({ pk, sk }: Row): boolean => WORKING.test(pk) || WORKING.test(sk);

/** An entry of a story that no committed version stands behind counts for nobody. */
function isIdleEntry(world: MemoryWorld, { pk, sk }: Row): boolean {
  if (!pk.startsWith('STORY#')) return false;
  const guard = world.table.rows.get(`ARTICLE#${sk}\nGUARD`);
  const storyId = guard === undefined ? null : v.parse(GuardRow, guard).storyId;
  return storyId === null || pk !== `STORY#${shortHash(storyId, 32)}`;
}

/**
 * Versions that nobody committed, of objects that were split: a message that is handed on to another one cannot clear away
 * what it left when its worker crashed (docs/decisions/0004). Elsewhere there must be none.
 */
function lostAttempts(world: MemoryWorld): Set<string> {
  const splits = [...world.table.rows.values()].filter(({ sk }) => sk === 'SPLIT');
  const versions = splits.flatMap(({ pk }) => {
    const committed = world.table.rows.get(`${pk}\nGUARD`)?.version;
    return world.table.rows
      .partition(pk)
      .flatMap(({ sk }) => versionOfRow(sk) ?? [])
      .filter((it) => it !== committed);
  });
  return new Set(versions);
}

/** What there is of deleted articles beyond their guard, their record and the word of their end. */
export function remains(world: MemoryWorld): string[] {
  const rows = [...world.table.rows.values()];
  const deleted = deletedPartitions(rows);
  const lost = lostAttempts(world);
  return rows
    .filter((row) => belongsTo(row, deleted) && !row.sk.split('#').some((part) => lost.has(part)))
    .filter(({ pk, sk }) => !/^(GUARD|SPLIT|V#[^#]+#ARTICLE)$/.test(sk) && !pk.startsWith('INGESTED#'))
    .map(({ pk, sk }) => `${pk} ${sk}`);
}

/** What a reader of the feed holds, in the same words. */
export function copied(reader: FeedReader): string[] {
  return [...reader.copies.values()].map((copy) => plain(JSON.stringify(copy))).sort();
}

/** What there is to be held of the world's articles. */
export function copiable(world: MemoryWorld): string[] {
  const rows = [...world.table.rows.values()];
  return rows
    .filter(({ sk }) => sk === 'GUARD')
    .map((row) => v.parse(GuardRow, row))
    .filter(({ status }) => status !== 'deleted')
    .map(({ pk, version }) => {
      const its = rows.filter((row) => row.pk === pk && row.sk.startsWith(`V#${version}#`));
      const article = its.filter(({ sk }) => sk.endsWith('#ARTICLE')).map((row) => v.parse(ArticleRow, row).record)[0];
      const events = its
        .filter(({ sk }) => sk.includes('#EVENT#'))
        .sort((a, b) => (a.sk < b.sk ? -1 : 1))
        .map(({ record }) => record);
      return plain(JSON.stringify({ article, events }));
    })
    .sort();
}

function deletedPartitions(rows: readonly Row[]): Set<string> {
  return new Set(
    rows.flatMap((row) => (row.sk === 'GUARD' && v.parse(GuardRow, row).status === 'deleted' ? [row.pk] : [])),
  );
}

/** Whether a row is in the partition of one of the articles, or its sort key names one. */
function belongsTo({ pk, sk }: Row, partitions: ReadonlySet<string>): boolean {
  return partitions.has(pk) || partitions.has(`ARTICLE#${sk.split('#')[1]}`);
}

function rowTold(row: Row): string[] {
  const { pk, sk, ...rest } = row;
  // How many rows a manifest has depends on pauses.
  if (pk.startsWith('MANIFEST#'))
    return v.parse(v.array(v.string()), row.ids).map((id) => `${pk.split('#').slice(0, 2).join('#')} ${id}`);
  if (sk === 'GUARD') {
    const { status, fingerprint, storyId } = v.parse(GuardRow, row);
    return [JSON.stringify({ pk, status, fingerprint, storyId })];
  }
  const { postings = [] } = v.parse(PostedRow, row);
  const lists = postings.flatMap((posting) => posting.lists.map((list) => plain(`${list} ${posting.sk}`))).sort();
  return [plain(`${pk} ${sk} ${JSON.stringify({ ...rest, postings: lists })}`)];
}

/** The head of an item says which upload it came with. */
const itemTold = (name: string, bytes: Uint8Array = new Uint8Array()): string =>
  `${ITEMS} ${name} ${new TextDecoder().decode(bytes).split('\n').slice(1).join('\n')}`;

/** Without versions, times of upload and of coding, and the upload that an unchanged item came with first. */
const plain = (text: string): string =>
  text
    .replace(/\d{10}\.[a-z2-7]{16}\.[a-z2-7]{8}/g, 'VERSION')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/"etag":"[^"]*","size":\d+/g, '"etag":"","size":0');
