import { articlePartition, articlePosting, parseRowSortKey, quotePosting, versionOfRow } from '../store/keys.ts';
import { FAMILIES } from '../store/lists.ts';
import { postingsOf } from '../store/posted.ts';
import type { Row, Table } from '../store/table.ts';
import { guardsOf } from './compare-buckets.ts';

/** What a walk over the whole table finds suspicious; all of it has to be looked at again, as the table changes meanwhile. */
export interface Survey {
  /** Articles that have a guard row and are not deleted. */
  readonly articles: ReadonlySet<string>;
  /** Rows of versions that were not committed, by article and version. */
  readonly uncommitted: ReadonlyMap<string, readonly Row[]>;
  /** Articles whose committed version has other rows than it should. */
  readonly odd: ReadonlySet<string>;
}

const ARTICLE = articlePartition('');

/** What partition keys of lists begin with: their rows belong to versions of articles, and no others do. */
const familyOf = (pk: string): string => pk.split('#')[0] ?? '';
const LISTS = new Set([...Object.keys(FAMILIES), familyOf(articlePosting('')), familyOf(quotePosting('', ''))]);

/** Looks at every row once. `pages` have `postings` and `status` beside the keys. */
export async function surveyTable(table: Table, pages: AsyncIterable<readonly Row[]>): Promise<Survey> {
  const articles = new Set<string>();
  const uncommitted = new Map<string, Row[]>();
  const balance = new Map<string, number>();
  const versions = new Map<string, string | null>();
  const add = (articleId: string, rows: number) => balance.set(articleId, (balance.get(articleId) ?? 0) + rows);

  for await (const page of pages) {
    const rows = page.flatMap((row) => {
      const owner = ownerOf(row);
      return owner === null ? [] : [{ row, ...owner }];
    });
    const unknown = rows.map(({ articleId }) => articleId).filter((id) => !versions.has(id));
    for (const id of unknown) versions.set(id, null);
    for (const [id, guard] of await guardsOf(table, unknown)) {
      versions.set(id, guard.version);
      if (guard.status !== 'deleted') articles.add(id);
      // Its article's row is to be found.
      add(id, -1);
    }
    for (const { row, articleId, version } of rows) {
      if (version === null) continue;
      if (version !== versions.get(articleId)) {
        const name = `${articleId}\n${version}`;
        uncommitted.set(name, [...(uncommitted.get(name) ?? []), row]);
      } else if (!row.pk.startsWith(ARTICLE)) add(articleId, 1);
      else if (row.sk.endsWith('#ARTICLE')) add(articleId, 1 - postingsOf(row).length);
    }
  }
  const odd = new Set([...balance].filter(([, count]) => count !== 0).map(([id]) => id));
  return { articles, uncommitted, odd };
}

/** The article and the version that a row belongs to; version null: the guard and its like. */
function ownerOf({ pk, sk }: Row): { articleId: string; version: string | null } | null {
  if (pk.startsWith(ARTICLE)) return { articleId: pk.slice(ARTICLE.length), version: versionOfRow(sk) };
  return LISTS.has(familyOf(pk)) ? parseRowSortKey(sk) : null;
}
