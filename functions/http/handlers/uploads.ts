import { readArticle } from '../../store/articles.ts';
import { readContainerItems } from '../../store/container-items.ts';
import { articleIdOf } from '../../store/keys.ts';
import type { ArticleRecord } from '../../store/rows.ts';
import type { Table } from '../../store/table.ts';
import { problem } from '../problem.ts';
import { answer, type Outcome } from '../response.ts';
import type { Input } from '../route.ts';
import type { UploadProgress } from '../schemas/intake.ts';
import { keyOfFile, readUpload } from '../upload-row.ts';
import type { Context } from './context.ts';

/** Articles in files whose state is looked up for one answer, at half a read unit each. */
const MOST_ITEMS = 2_000;

export async function getUpload({ table }: Context, { path }: Input<unknown>): Promise<Outcome> {
  const { id = '' } = path;
  const names = await readUpload(table, id);
  if (names === null) return problem('not-found', `There is no upload ${id}, or it is too long ago.`);
  const each = Math.floor(MOST_ITEMS / names.length);
  const files = await Promise.all(names.map((name) => fileOf(table, id, name, each)));
  const count = (...statuses: string[]) => files.filter(({ status }) => statuses.includes(status)).length;
  const progress: UploadProgress = {
    id,
    counts: {
      files: files.length,
      waiting: count('waiting'),
      rejected: count('rejected'),
      failed: count('failed'),
      done: files.length - count('waiting', 'rejected', 'failed'),
      events: files.reduce((sum, { events }) => sum + events, 0),
    },
    files,
  };
  return answer(progress);
}

async function fileOf(
  table: Table,
  upload: string,
  name: string,
  most: number,
): Promise<UploadProgress['files'][number]> {
  const articleId = articleIdOf(keyOfFile(upload, name));
  const article: ArticleRecord | null = await readArticle(table, articleId);
  const { status = 'waiting', reason = null, counts } = article ?? {};
  const items = await readContainerItems(table, articleId, most);
  const articles = items && { ...items, problems: [...items.problems] };
  return { name, articleId, status, reason, events: counts?.events ?? 0, items: counts?.items ?? 0, articles };
}
