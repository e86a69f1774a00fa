import { ENDPOINTS } from './endpoints.ts';
import { getAnnotated, getArticleText } from './handlers/article-text.ts';
import { getArticle, getArticleEvents, getArticles, getChanges, getQuotes } from './handlers/articles.ts';
import type { Context } from './handlers/context.ts';
import { getEventPlaces, getFacets, getTimeline } from './handlers/counts.ts';
import { getEvent, getEvents, getIncident } from './handlers/events.ts';
import { getActors, getCodes, getPlaces } from './handlers/names.ts';
import { getDocs, getLlmsText, getOpenApi } from './handlers/service.ts';
import { getUpload } from './handlers/uploads.ts';
import { answer } from './response.ts';
import { type Route, route } from './route.ts';

/** What the query function answers. */
export function queryRoutes(context: Context): readonly Route[] {
  return [
    route(ENDPOINTS.health, async () => answer({ status: 'ok' })),
    route(ENDPOINTS.openapi, getOpenApi),
    route(ENDPOINTS.docs, getDocs),
    route(ENDPOINTS.llms, getLlmsText),
    route(ENDPOINTS.events, (input) => getEvents(context, input)),
    route(ENDPOINTS.timeline, (input) => getTimeline(context, input)),
    route(ENDPOINTS.facets, (input) => getFacets(context, input)),
    route(ENDPOINTS.eventPlaces, (input) => getEventPlaces(context, input)),
    route(ENDPOINTS.event, (input) => getEvent(context, input)),
    route(ENDPOINTS.incident, (input) => getIncident(context, input)),
    route(ENDPOINTS.quotes, (input) => getQuotes(context, input)),
    route(ENDPOINTS.actors, (input) => getActors(context, input)),
    route(ENDPOINTS.places, (input) => getPlaces(context, input)),
    route(ENDPOINTS.codes, getCodes),
    route(ENDPOINTS.articles, (input) => getArticles(context, input)),
    route(ENDPOINTS.article, (input) => getArticle(context, input)),
    route(ENDPOINTS.articleEvents, (input) => getArticleEvents(context, input)),
    route(ENDPOINTS.articleText, (input) => getArticleText(context, input)),
    route(ENDPOINTS.annotated, (input) => getAnnotated(context, input)),
    route(ENDPOINTS.changes, (input) => getChanges(context, input)),
    route(ENDPOINTS.upload, (input) => getUpload(context, input)),
  ];
}
