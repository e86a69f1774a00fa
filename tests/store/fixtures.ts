import type { Actor, EventRecord } from '../../functions/coder/event.ts';
import type { ArticleContent } from '../../functions/store/article-rows.ts';
import type { Terms } from '../../functions/store/event-query.ts';
import { articleIdOf } from '../../functions/store/keys.ts';
import type { ArticleRecord } from '../../functions/store/rows.ts';

/** Terms that ask for any of the values. */
export const any = <Value>(...values: Value[]): Terms<Value> => ({ any: values, none: [] });

export function actor(country: string | null, name: string): Actor {
  return { text: name, name, role: null, country, org: null, sectors: ['GOV'], span: null };
}

export function article(key: string, over: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id: articleIdOf(key),
    status: 'coded',
    reason: null,
    title: `Titel von ${key}`,
    lead: 'Ein Anfang.',
    language: 'de',
    publishedAt: '2025-03-04',
    publishedBasis: 'declared',
    ingestedAt: '2025-03-04T10:00:00.000Z',
    source: 'Probe',
    url: null,
    authors: [],
    quotes: [],
    related: [],
    counts: { events: 0, quotes: 0, characters: 11, items: 0 },
    object: { key, versionId: null, etag: '"e"', size: 11, item: null },
    edition: null,
    embargoUntil: null,
    coder: { name: 'probe', version: '1' },
    ...over,
  };
}

export function event(of: ArticleRecord, suffix: string, over: Partial<EventRecord> = {}): EventRecord {
  return {
    id: `${of.id}-${suffix}`,
    articleId: of.id,
    source: of.source,
    url: of.url,
    language: 'de',
    publishedAt: of.publishedAt,
    ingestedAt: of.ingestedAt,
    type: 'CONSULT',
    mode: 'visit',
    contexts: [],
    quadClass: 1,
    cameo: { code: '042', root: '04' },
    goldstein: 1.9,
    modality: 'actual',
    main: true,
    actors: [actor('RUS', 'Lawrow')],
    recipients: [actor('UZB', 'Taschkent')],
    reciprocal: false,
    objects: [],
    size: null,
    attribution: null,
    date: { start: '2025-03-04', end: '2025-03-04', precision: 'day', text: 'am Dienstag', basis: 'weekday' },
    place: null,
    evidence: [
      {
        field: 'body',
        start: 0,
        end: 11,
        text: 'Ein Anfang.',
        act: null,
        actor: null,
        recipient: null,
        date: null,
        place: null,
      },
    ],
    confidence: 0.5,
    incidentId: null,
    coder: { name: 'probe', version: '1', rule: 'probe' },
    ...over,
  };
}

/** An article with `events` events whose ids end in the suffixes given. */
export function content(key: string, suffixes: readonly string[], over: Partial<ArticleRecord> = {}): ArticleContent {
  const record = article(key, over);
  return { record, body: 'Ein Anfang.', events: suffixes.map((suffix) => event(record, suffix)) };
}
