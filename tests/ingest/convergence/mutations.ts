import type { BucketObject } from '../../../functions/ingest/bucket.ts';
import type { IngestPorts } from '../../../functions/ingest/ingest-object.ts';
import { ownerOf, revisionOf, versionOfRow } from '../../../functions/store/keys.ts';
import type { Key, Row, Table } from '../../../functions/store/table.ts';
import type { MemoryWorld } from '../memory-world.ts';
import type { Mutation } from './simulation.ts';

/** Ports that differ in a few operations of the table. */
const onTable = (ports: IngestPorts, over: (table: Table) => Partial<Table>): IngestPorts => ({
  ...ports,
  table: { ...ports.table, ...over(ports.table) },
});

const isGuard = ({ sk }: Key): boolean => sk === 'GUARD';
const isSplit = ({ sk }: Key): boolean => sk === 'SPLIT';
const isArticleRow = ({ pk }: Pick<Key, 'pk'>): boolean => pk.startsWith('ARTICLE#');
const isManifest = ({ pk }: Key): boolean => pk.startsWith('MANIFEST#');
const isMark = ({ pk }: Key): boolean => pk === 'DIRTY';
const isStanding = ({ pk }: Key): boolean => /^(CALENDAR|CATALOGUE#)/.test(pk);
const isStory = ({ pk }: Key): boolean => pk.startsWith('STORY#');

/** Rows that `which` picks are written only after the guard row (or, with `until`, another one). */
const writtenAfter = (which: (key: Key) => boolean, until: (key: Key) => boolean): Mutation => {
  return (ports) =>
    onTable(ports, (table) => {
      const held: Row[] = [];
      const release = async () => table.write({ puts: held.splice(0) });
      return {
        async write({ puts = [], deletes = [] }) {
          held.push(...puts.filter(which));
          await table.write({ puts: puts.filter((row) => !which(row)), deletes });
          if (held.length > 0 && puts.some(until)) await release();
        },
        async put(row, condition) {
          if (which(row)) {
            held.push(row);
            return true;
          }
          const done = await table.put(row, condition);
          if (done && until(row)) await release();
          return done;
        },
      };
    });
};

const unconditional = (which: (key: Key) => boolean): Mutation => {
  return (ports) =>
    onTable(ports, (table) => ({ put: (row, condition) => table.put(row, which(row) ? undefined : condition) }));
};

const sending = (keep: (hint: Parameters<IngestPorts['send']>[0][number], after: number) => boolean): Mutation => {
  return (ports) => ({
    ...ports,
    send: (hints, after = 0) =>
      ports.send(
        hints.filter((hint) => keep(hint, after)),
        after,
      ),
  });
};

/** What fails is done all the same, at any time later: by the same function, when it is thawed. */
async function ghostly(world: MemoryWorld, work: () => Promise<void>, later: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    world.later.push(later);
    throw error;
  }
}

/** The object is opened when the guard row is asked for, before that is answered. */
const objectFirst: Mutation = (ports, _, { bucket, key: name }) => {
  const opened: (BucketObject | null)[] = [];
  return {
    ...onTable(ports, (table) => ({
      async get(key) {
        if (isGuard(key)) opened.push(await ports.open(bucket, name, Number.POSITIVE_INFINITY));
        return table.get(key);
      },
    })),
    open: async (...what) => {
      const early = opened.shift();
      return early === undefined ? ports.open(...what) : early;
    },
  };
};

/** After its own commit the worker sees what it committed, and the object that it made it from. */
const noLastLook: Mutation = (ports) => {
  const seen = new Map<string, BucketObject | null>();
  const committed = new Map<string, Row>();
  return {
    ...onTable(ports, (table) => ({
      get: async (key) => (isGuard(key) ? committed.get(key.pk) : undefined) ?? table.get(key),
      async put(row, condition) {
        const done = await table.put(row, condition);
        if (done && isGuard(row)) committed.set(row.pk, row);
        return done;
      },
    })),
    open: async (bucket, key, maxBytes) => {
      const known = committed.size > 0 ? seen.get(key) : undefined;
      const object = known ?? (await ports.open(bucket, key, maxBytes));
      seen.set(key, object);
      return object;
    },
  };
};

/** The rows of an article's partition without those that `hide` picks. */
const blindTo = (hide: (version: string, guard: Row | null, owner: string) => boolean): Mutation => {
  return (ports, world) =>
    onTable(ports, (table) => ({
      async query(query) {
        const page = await table.query(query);
        const guard = world.table.rows.get(`${query.pk}\nGUARD`) ?? null;
        const rows = page.rows.filter(({ sk }) => {
          const version = versionOfRow(sk);
          return version === null || !isArticleRow(query) || !hide(version, guard, ports.owner);
        });
        return { ...page, rows };
      },
    }));
};

/** What each part of the protocols is there for: without it the table does not end as the bucket is. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a commit without the condition that the guard row is still the one that was read': unconditional(isGuard),
  'the object is read before the guard row': objectFirst,
  'no last look after the commit': noLastLook,
  'no forced commit over own rows of a revision to come': blindTo(
    (version, guard, owner) => ownerOf(version) === owner && revisionOf(version) > Number(guard?.revision ?? 0),
  ),
  'no sweep of what was superseded': blindTo((version, guard) => version === guard?.superseded),
  'no sweep of own attempts that lost': blindTo(
    (version, guard, owner) =>
      ownerOf(version) === owner && version !== guard?.version && version !== guard?.superseded,
  ),
  'attempts that are not signed by their message': (ports) => ({ ...ports, owner: 'aaaaaaaaaaaaaaaa' }),
  'postings before the rows that name them': writtenAfter(
    (key) => isArticleRow(key) && !isGuard(key) && !isSplit(key),
    ({ pk }) => pk.startsWith('INGESTED#'),
  ),
  'the commit before the rows': writtenAfter((key) => !isGuard(key) && !isSplit(key) && !isStory(key), isGuard),
  'marks of days after the commit': writtenAfter(isMark, isGuard),
  'the calendar after the commit': writtenAfter(isStanding, isGuard),
  'the rows that name postings are removed first': (ports) =>
    onTable(ports, (table) => {
      let held: readonly Key[] = [];
      return {
        async write({ puts = [], deletes = [] }) {
          if (deletes.length > 0 && !deletes.some((row) => isArticleRow(row) || isManifest(row))) held = deletes;
          else await table.write({ puts, deletes });
          if (deletes.some(isArticleRow)) await table.write({ deletes: held });
        },
      };
    }),
  'a failed batch of rows that goes on later': (ports, world) =>
    onTable(ports, (table) => ({
      write: (changes) =>
        ghostly(
          world,
          () => table.write(changes),
          () => world.table.write(changes),
        ),
    })),
  'a failed batch of items that goes on later': (ports, world) => ({
    ...ports,
    items: {
      ...ports.items,
      put: (items) =>
        ghostly(
          world,
          () => ports.items.put(items),
          () => world.putItems(items),
        ),
    },
  }),
  'containers without a lease': (ports) =>
    onTable(ports, (table) => ({
      async get(key) {
        const row = await table.get(key);
        return isSplit(key) && row !== null ? { ...row, holder: null, until: 0 } : row;
      },
      put: (row, condition) => table.put(row, isSplit(row) ? undefined : condition),
    })),
  'a lease that ends before its worker': (ports) =>
    onTable(ports, (table) => ({
      put: (row, condition) => table.put(isSplit(row) ? { ...row, until: ports.now() } : row, condition),
    })),
  'containers whose vanished items stay': (ports) => ({
    ...ports,
    items: { ...ports.items, list: () => (async function* () {})() },
  }),
  'a busy container whose message is not sent again': sending(({ cause }) => cause !== 'continue'),
  'a container that is looked at only once': (ports) => {
    const seen = new Map<string, Promise<BucketObject | null>>();
    return {
      ...ports,
      open: (bucket, key, maxBytes) => {
        const name = `${key} ${maxBytes}`;
        const object = seen.get(name) ?? ports.open(bucket, key, maxBytes);
        seen.set(name, object);
        return object;
      },
    };
  },
  'items that are not in the manifest': (ports) =>
    onTable(ports, (table) => ({
      put: async (row, condition) =>
        isManifest(row) ? table.put({ ...row, ids: [] }, condition) : table.put(row, condition),
    })),
  'versions of a story that hear nothing of each other': sending(({ cause }) => cause !== 'story'),
  'versions of a story that enter it after their commit': writtenAfter(isStory, isGuard),
};

/** By how much the feed of changes stays behind: `SETTLED_AFTER_MS` in functions/store/changes.ts. */
export const FEED_LAG_MS = 90_000;
