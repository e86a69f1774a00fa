import { generateAtomFeed } from 'feedsmith';
import type { Actor, EventRecord } from '../../coder/event.ts';

/** Addresses of a list: its own, and that of the next page. */
export interface FeedLinks {
  /** Of the API, for the ids of single events. */
  readonly baseUrl: string;
  readonly self: string;
  readonly next: string | null;
}

/** Events as an Atom feed (RFC 4287; next pages as in RFC 5005, section 3): what happened as the title, the evidence as the content. */
export function atom(events: readonly EventRecord[], links: FeedLinks): string {
  return generateAtomFeed({
    ...feedHead('events', events, links),
    entries: events.map((event) => entry(event, links.baseUrl)),
  });
}

/** What a feed says of itself. */
export function feedHead(what: string, items: readonly { ingestedAt: string }[], { self, next }: FeedLinks) {
  const newest = items
    .map(({ ingestedAt }) => ingestedAt)
    .sort()
    .at(-1);
  return {
    id: self,
    title: { value: `Depesche: ${what}` },
    // An empty feed has no time of its own; Atom wants one.
    updated: new Date(newest ?? 0),
    authors: [{ name: 'Depesche' }],
    links: [{ href: self, rel: 'self' }, ...(next === null ? [] : [{ href: next, rel: 'next' }])],
  };
}

function entry(event: EventRecord, baseUrl: string) {
  const { id, type, mode, modality, ingestedAt, publishedAt, url, source, evidence } = event;
  const act = [type, mode && `(${mode})`, modality === 'actual' ? null : modality].filter(Boolean).join(' ');
  const sides = [names(event.actors), names(event.recipients)].filter((side) => side !== '').join(' → ');
  const where = [event.date?.start, event.place?.name].filter(Boolean).join(', ');
  return {
    id: `${baseUrl}/events/${encodeURIComponent(id)}`,
    title: { value: [act, sides, where].filter((part) => part !== '').join(' · ') },
    updated: new Date(ingestedAt),
    published: new Date(publishedAt),
    ...(source !== null && { authors: [{ name: source }] }),
    links: [{ href: url ?? `${baseUrl}/articles/${encodeURIComponent(event.articleId)}`, rel: 'alternate' }],
    categories: [{ term: type }],
    content: { type: 'text', value: evidence.map(({ text }) => text).join('\n') },
  };
}

const names = (side: readonly Actor[]): string =>
  side.map(({ name, org, text, country }) => name ?? (text || (org ?? country ?? ''))).join(', ');
