import { generateAtomFeed } from 'feedsmith';
import type { ArticleRecord } from '../../store/rows.ts';
import { type FeedLinks, feedHead } from './atom.ts';

/** Articles as an Atom feed: title and lead, and where they are. */
export function articleFeed(articles: readonly ArticleRecord[], links: FeedLinks): string {
  return generateAtomFeed({
    ...feedHead('articles', articles, links),
    entries: articles.map(({ id, title, status, lead, ingestedAt, publishedAt, url, source, object }) => {
      const address = `${links.baseUrl}/articles/${encodeURIComponent(id)}`;
      return {
        id: address,
        title: { value: title ?? `${status}: ${object.key}` },
        updated: new Date(ingestedAt),
        published: new Date(publishedAt),
        ...(source !== null && { authors: [{ name: source }] }),
        links: [{ href: url ?? address, rel: 'alternate' }],
        ...(lead !== null && { summary: { value: lead } }),
      };
    }),
  });
}
