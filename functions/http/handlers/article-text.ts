import * as v from 'valibot';
import { readVersion } from '../../store/article-version.ts';
import { readGuard } from '../../store/converge.ts';
import { isArticleId, textKey } from '../../store/keys.ts';
import { TextRow } from '../../store/rows.ts';
import type { Table } from '../../store/table.ts';
import { isVisible } from '../../store/visible.ts';
import { annotate } from '../annotate.ts';
import { problem } from '../problem.ts';
import { answer, type Outcome } from '../response.ts';
import type { Input } from '../route.ts';
import type { AnnotatedText, ArticleText } from '../schemas/article-text.ts';
import { noArticle } from './articles.ts';
import type { Context } from './context.ts';

/** Code points of a text that a snippet shows. */
const SNIPPET_LENGTH = 300;

export async function getArticleText({ table, settings }: Context, { path }: Input<unknown>): Promise<Outcome> {
  const { id = '' } = path;
  if (settings.textPolicy === 'none') return WITHHELD;
  const stored = await readStored(table, id);
  if (stored === null) return noArticle(id);
  const points = [...stored.body];
  const truncated = settings.textPolicy === 'snippet' && points.length > SNIPPET_LENGTH;
  const text: ArticleText = {
    articleId: id,
    policy: settings.textPolicy,
    title: stored.record.title,
    text: truncated ? `${points.slice(0, SNIPPET_LENGTH - 1).join('')}…` : stored.body,
    truncated,
  };
  return answer(text);
}

/** With the policy `snippet`, the sentences in which something was found, and no others. */
export async function getAnnotated({ table, settings }: Context, { path }: Input<unknown>): Promise<Outcome> {
  const { id = '' } = path;
  if (settings.textPolicy === 'none') return WITHHELD;
  const stored = await readStored(table, id);
  if (stored === null) return noArticle(id);
  const all = annotate(stored.record.title ?? '', stored.body, stored.events, stored.record.quotes);
  const sentences = settings.textPolicy === 'full' ? all : all.filter(({ annotations }) => annotations.length > 0);
  const text: AnnotatedText = {
    articleId: id,
    policy: settings.textPolicy,
    sentences,
    truncated: sentences.length < all.length,
  };
  return answer(text);
}

const WITHHELD = problem('withheld', 'The operator of this API shows no text of articles (textPolicy=none).');

/** An article that was coded, with its text; null where there is none to show. */
async function readStored(table: Table, id: string) {
  const guard = isArticleId(id) ? await readGuard(table, id) : null;
  if (guard === null || guard.status !== 'coded' || !isVisible(guard)) return null;
  const [version, row] = await Promise.all([
    readVersion(table, id, guard.version),
    table.get(textKey(id, guard.version)),
  ]);
  return version === null || row === null ? null : { ...version, body: v.parse(TextRow, row).body };
}
