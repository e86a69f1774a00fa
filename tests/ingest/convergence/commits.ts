import * as v from 'valibot';
import { ArticleRow, PostedRow } from '../../../functions/store/rows.ts';
import type { Condition, Row, Table } from '../../../functions/store/table.ts';
import { ARTICLES, type MemoryWorld } from '../memory-world.ts';

/** The world's table. Each commit is looked at in the moment in which it is made; what is wrong with it goes to `complaints`. */
export function watchedTable(world: MemoryWorld, complaints: string[]): Table {
  const { table } = world;
  /** Which of its states an object had, at the earliest, when it was read for the last commit. */
  const states = new Map<string, number>();
  return {
    hotLists: table.hotLists,
    get: (key) => table.get(key),
    batchGet: (keys) => table.batchGet(keys),
    query: (query) => table.query(query),
    write: (changes) => table.write(changes),
    delete: (key) => table.delete(key),
    async put(row: Row, condition?: Condition) {
      const done = await table.put(row, condition);
      if (done && row.sk === 'GUARD') complaints.push(...missingRows(world, row), ...olderContent(world, row, states));
      return done;
    },
  };
}

/** Rows of the version that are not there in the moment in which it becomes visible. */
function missingRows(world: MemoryWorld, { pk, version }: Row): string[] {
  const record = world.table.rows.get(`${pk}\nV#${version}#ARTICLE`);
  if (record === undefined) return [`committed without ${pk} V#${version}#ARTICLE`];
  const { postings = [] } = v.parse(PostedRow, record);
  const { counts } = v.parse(ArticleRow, record).record;
  const events = world.table.rows.partition(pk).filter(({ sk }) => sk.startsWith(`V#${version}#EVENT#`));
  const missing = postings.flatMap(({ sk, lists }) => lists.filter((list) => !world.table.rows.has(`${list}\n${sk}`)));
  return [
    ...missing.map((list) => `committed without its row in ${list}`),
    ...(events.length === counts.events ? [] : [`committed without events: ${pk}`]),
  ];
}

/** Whether the version was made of content that the object had before that of the last commit, and not since. */
function olderContent(world: MemoryWorld, { pk, version }: Row, states: Map<string, number>): string[] {
  const row = world.table.rows.get(`${pk}\nV#${version}#ARTICLE`);
  const object = row === undefined ? null : v.parse(ArticleRow, row).record.object;
  if (object === null || object.item !== null) return [];
  const history = world.history.get(`${ARTICLES}/${object.key}`) ?? [null];
  const state = history.indexOf(object.etag, states.get(pk) ?? 0);
  if (state < 0) return [`a commit of ${object.key} went back to older content`];
  states.set(pk, state);
  return [];
}
