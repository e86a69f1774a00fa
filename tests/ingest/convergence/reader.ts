import { type Changes, changesSince } from '../../../functions/store/changes.ts';
import type { ArticleRecord } from '../../../functions/store/rows.ts';
import type { Table } from '../../../functions/store/table.ts';

/** Small pages, so that there are many. */
const PAGE = { items: 2, bytes: 1_000_000 };

/** What a reader of the feed of changes holds of an article. */
export type Copy = Pick<Extract<Changes['items'][number], { change: 'upsert' }>, 'article' | 'events'>;

/** Somebody who applies all changes in their order, and so should hold what the table holds. */
export class FeedReader {
  readonly copies = new Map<string, Copy>();
  #position: string | null = null;

  /** Reads on to the end, as a request at the moment `now` is answered. */
  async read(table: Table, now: number): Promise<void> {
    for (let caughtUp = false; !caughtUp; ) {
      const page = await changesSince(table, this.#position, PAGE, now);
      for (const item of page.items) {
        if (item.change === 'delete') this.copies.delete(item.articleId);
        else this.copies.set(item.articleId, { article: item.article, events: item.events });
      }
      this.#position = page.next;
      caughtUp = page.caughtUp;
    }
  }

  /** Ids of the articles that it holds. */
  get statuses(): Map<string, ArticleRecord['status']> {
    return new Map([...this.copies].map(([id, { article }]) => [id, article.status]));
  }
}
