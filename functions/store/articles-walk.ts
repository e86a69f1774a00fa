import { readVersion } from './article-version.ts';
import { readGuard } from './converge.ts';
import { postingOf } from './event-posting.ts';
import type { Clock } from './event-query.ts';
import { isArticleId } from './keys.ts';
import { type PlacedEvent, placed } from './placed-event.ts';
import type { Range } from './posting-list.ts';
import type { Walk } from './posting-walk.ts';
import type { Table } from './table.ts';
import { isVisible } from './visible.ts';

/** The events of some articles as a walk: they are few, so they are read at once. */
export async function openArticles(
  table: Table,
  articleIds: readonly string[],
  clock: Clock,
  { from, before }: Range,
): Promise<Walk<PlacedEvent>> {
  const postings = await Promise.all(articleIds.filter(isArticleId).map((id) => postingsOf(table, id, clock)));
  const left = postings
    .flat()
    .filter(({ position }) => position >= from && position < before)
    .sort((a, b) => (a.position < b.position ? -1 : 1));
  return new ArrayWalk(left, before);
}

async function postingsOf(table: Table, articleId: string, clock: Clock): Promise<PlacedEvent[]> {
  const guard = await readGuard(table, articleId);
  if (guard === null || !isVisible(guard)) return [];
  const version = await readVersion(table, articleId, guard.version);
  if (version === null) return [];
  return version.events.map((event) => placed(postingOf(event, version.record), guard.version, clock));
}

class ArrayWalk implements Walk<PlacedEvent> {
  scanned = 0;
  position: string;
  /** Oldest first. */
  readonly #left: PlacedEvent[];

  constructor(left: PlacedEvent[], position: string) {
    this.#left = left;
    this.position = position;
  }

  async next(): Promise<PlacedEvent | null> {
    const posting = this.#left.pop();
    if (posting === undefined) return null;
    this.position = posting.position;
    this.scanned += 1;
    return posting;
  }

  get exhausted(): boolean {
    return this.#left.length === 0;
  }
}
