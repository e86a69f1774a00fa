import * as v from 'valibot';
import { listArticles, readArticle } from '../store/articles.ts';
import { listEventsOfArticle } from '../store/events.ts';
import { ARTICLE_STATUSES } from '../store/rows.ts';
import { answerList } from './list-answer.ts';
import { interval } from './parameters/date.ts';
import { limit } from './parameters/limit.ts';
import { list, oneOf } from './parameters/list.ts';
import { foldedName } from './parameters/name.ts';
import { problem } from './problem.ts';
import { answer, type Outcome } from './response.ts';
import type { Input } from './route.ts';

/** Deleted articles are in no list, and embargoed ones not before their time. */
const LISTED = ARTICLE_STATUSES.filter((status) => status !== 'deleted' && status !== 'embargoed');

/** Query parameters of the list of articles; deleted articles are in no list. */
export const ArticleParameters = v.object({
  status: v.exactOptional(list(oneOf(LISTED))),
  source: v.exactOptional(list(foldedName)),
  date: v.exactOptional(interval),
  limit,
  cursor: v.exactOptional(v.string()),
});

/** Query parameters of the list of one article's events. */
export const ArticleEventsParameters = v.object({ limit, cursor: v.exactOptional(v.string()) });

export function getArticles({ parameters, call, table }: Input<v.InferOutput<typeof ArticleParameters>>) {
  const { status, source, date = { from: null, to: null } } = parameters;
  const query = { ...(status && { statuses: status }), ...(source && { sources: source }), date };
  return answerList({
    table,
    path: call.path,
    parameters,
    read: (limits, position) => listArticles(table, query, limits, position),
  });
}

export async function getArticle({ path, table }: Input<unknown>): Promise<Outcome> {
  const article = await readArticle(table, path.id ?? '');
  return article === null ? noArticle(path.id) : answer(article);
}

export function getArticleEvents(input: Input<v.InferOutput<typeof ArticleEventsParameters>>): Promise<Outcome> {
  const { parameters, path, call, table } = input;
  const { id = '' } = path;
  return answerList({
    table,
    path: call.path,
    parameters,
    read: async (limits, position) => (await listEventsOfArticle(table, id, limits, position)) ?? noArticle(id),
  });
}

const noArticle = (id: string | undefined) => problem('not-found', `There is no article ${id}.`);
