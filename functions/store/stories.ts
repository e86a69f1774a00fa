import * as v from 'valibot';
import { guardKey, shortHash } from './keys.ts';
import { GuardRow } from './rows.ts';
import { type Key, rowsOf, type Table } from './table.ts';

/** One version of a story: an object of the user's that the publisher calls by the same id as others. */
const StoryRow = v.object({
  pk: v.string(),
  /** The article's id. */
  sk: v.string(),
  version: v.nullable(v.string()),
  uploadedAt: v.string(),
  withdrawn: v.boolean(),
  /** The object to look at again when another version comes or goes. */
  bucket: v.string(),
  key: v.string(),
});
type StoryRow = v.InferOutput<typeof StoryRow>;

export interface Version extends Omit<StoryRow, 'pk' | 'sk'> {
  readonly storyId: string;
  readonly articleId: string;
}

const storyPartition = (storyId: string): string => `STORY#${shortHash(storyId, 32)}`;
const storyKey = ({ storyId, articleId }: Pick<Version, 'storyId' | 'articleId'>): Key => ({
  pk: storyPartition(storyId),
  sk: articleId,
});

/** What the other versions of a story make of one. */
export interface Standing {
  /** The version that counts instead, or null where this one counts. */
  readonly supersededBy: string | null;
  readonly others: readonly Pick<StoryRow, 'bucket' | 'key'>[];
}

/**
 * Enters the version into its story, and says whether it is the one that counts: the highest, of equals the latest upload.
 * Of the others those count that are committed as versions of this story: an entry may stem from a worker that never came
 * to commit. Whoever commits enters once more afterwards, and tells the others.
 */
export async function enterStory(table: Table, version: Version): Promise<Standing> {
  const { storyId, articleId, ...row } = version;
  const own: StoryRow = { ...storyKey(version), ...row };
  await table.put(own);
  const others = (await versionsOf(table, storyId)).filter(({ sk }) => sk !== articleId);
  const last = [own, ...(await committedOf(table, storyId, others))].reduce((best, other) =>
    isLater(other, best) ? other : best,
  );
  return { supersededBy: last.sk === articleId ? null : last.sk, others };
}

/** Takes the version out of its story; returns the objects of the others, one of which counts now. */
export async function leaveStory(
  table: Table,
  version: Pick<Version, 'storyId' | 'articleId'>,
): Promise<Standing['others']> {
  await table.delete(storyKey(version));
  return versionsOf(table, version.storyId);
}

async function versionsOf(table: Table, storyId: string): Promise<StoryRow[]> {
  const rows: StoryRow[] = [];
  for await (const row of rowsOf(table, { pk: storyPartition(storyId), consistent: true }))
    rows.push(v.parse(StoryRow, row));
  return rows;
}

async function committedOf(table: Table, storyId: string, rows: readonly StoryRow[]): Promise<StoryRow[]> {
  if (rows.length === 0) return [];
  const guards = await table.batchGet(
    rows.map(({ sk }) => guardKey(sk)),
    { consistent: true },
  );
  const committed = new Set(
    guards.map((row) => v.parse(GuardRow, row)).flatMap((guard) => (guard.storyId === storyId ? [guard.pk] : [])),
  );
  return rows.filter(({ sk }) => committed.has(guardKey(sk).pk));
}

/** A withdrawal without a version takes back everything that was sent before it. */
function isLater(a: StoryRow, b: StoryRow): boolean {
  const order = compareVersions(a, b) || compare(a.uploadedAt, b.uploadedAt) || compare(a.sk, b.sk);
  return order > 0;
}

function compareVersions(a: StoryRow, b: StoryRow): number {
  const [x, y] = [rank(a), rank(b)];
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  return compare(String(x), String(y));
}

function rank({ version, withdrawn }: StoryRow): number | string {
  if (version === null) return withdrawn ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return /^\d+(?:\.\d+)?$/.test(version) ? Number(version) : version;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
