import * as v from 'valibot';
import { ArticleEventsParameters, ArticleParameters, getArticle, getArticleEvents, getArticles } from './articles.ts';
import { EventParameters, getEvent, getEvents } from './events.ts';
import { answer } from './response.ts';
import { type Route, route } from './route.ts';

const NONE = v.object({});

/** Every route of the API. HEAD and OPTIONS follow from these. */
export const ROUTES: readonly Route[] = [
  route({
    method: 'GET',
    path: '/health',
    scope: null,
    summary: 'Whether the API answers',
    parameters: NONE,
    handle: async () => answer({ status: 'ok' }),
  }),
  route({
    method: 'GET',
    path: '/events',
    scope: 'read',
    summary: 'Events, newest first',
    parameters: EventParameters,
    handle: getEvents,
  }),
  route({
    method: 'GET',
    path: '/events/{id}',
    scope: 'read',
    summary: 'One event',
    parameters: NONE,
    handle: getEvent,
  }),
  route({
    method: 'GET',
    path: '/articles',
    scope: 'read',
    summary: 'Articles, newest first',
    parameters: ArticleParameters,
    handle: getArticles,
  }),
  route({
    method: 'GET',
    path: '/articles/{id}',
    scope: 'read',
    summary: 'One article: what became of it, its quotes and related links',
    parameters: NONE,
    handle: getArticle,
  }),
  route({
    method: 'GET',
    path: '/articles/{id}/events',
    scope: 'read',
    summary: 'The events of one article',
    parameters: ArticleEventsParameters,
    handle: getArticleEvents,
  }),
];
