import type * as v from 'valibot';
import { listArticles, readArticle } from '../../store/articles.ts';
import { changesSince } from '../../store/changes.ts';
import { listEventsOfArticle } from '../../store/events.ts';
import { listQuotes } from '../../store/quotes.ts';
import type { ENDPOINTS } from '../endpoints.ts';
import { answerList } from '../list-answer.ts';
import { ARTICLES, CHANGES, EVENTS, QUOTES } from '../lists/kinds.ts';
import { problem } from '../problem.ts';
import { answer, type Outcome } from '../response.ts';
import type { Input } from '../route.ts';
import type { Context } from './context.ts';

type ParametersOf<Name extends keyof typeof ENDPOINTS> = v.InferOutput<(typeof ENDPOINTS)[Name]['parameters']>;

const OPEN = { from: null, to: null };

export function getArticles({ table }: Context, input: Input<ParametersOf<'articles'>>): Promise<Outcome> {
  const { parameters, call, format } = input;
  const { status, source, date = OPEN } = parameters;
  const query = { ...(status && { statuses: status }), ...(source && { sources: source }), date };
  return answerList({
    ...{ table, call, format, kind: ARTICLES, parameters },
    read: (limits, position) => listArticles(table, query, limits, position),
  });
}

export async function getArticle({ table }: Context, { path }: Input<unknown>): Promise<Outcome> {
  const article = await readArticle(table, path.id ?? '');
  return article === null ? noArticle(path.id) : answer(article);
}

export function getArticleEvents({ table }: Context, input: Input<ParametersOf<'articleEvents'>>): Promise<Outcome> {
  const { parameters, path, call, format } = input;
  const { id = '' } = path;
  return answerList({
    ...{ table, call, format, kind: EVENTS, parameters },
    read: async (limits, position) => (await listEventsOfArticle(table, id, limits, position)) ?? noArticle(id),
  });
}

export function getQuotes({ table }: Context, input: Input<ParametersOf<'quotes'>>): Promise<Outcome> {
  const { parameters, call, format } = input;
  const { date = OPEN, speaker, speakerCountry, kind, source, language, article, q } = parameters;
  const query = {
    date,
    speakers: speaker,
    speakerCountries: speakerCountry,
    kinds: kind,
    sources: source,
    languages: language,
    articles: article,
    words: q,
  };
  return answerList({
    ...{ table, call, format, kind: QUOTES, parameters },
    read: (limits, position) => listQuotes(table, query, limits, position),
  });
}

export function getChanges({ table }: Context, input: Input<ParametersOf<'changes'>>): Promise<Outcome> {
  const { parameters, call, format } = input;
  return answerList({
    ...{ table, call, format, kind: CHANGES, parameters },
    read: async (limits, position) => {
      const { items, next, caughtUp } = await changesSince(table, position ?? parameters.since ?? null, limits);
      return { items: [...items], scanned: items.length, next: caughtUp ? null : next, resume: next };
    },
  });
}

export const noArticle = (id: string | undefined) => problem('not-found', `There is no article ${id}.`);
