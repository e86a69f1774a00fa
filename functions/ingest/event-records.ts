import type { Article } from '../article/article.ts';
import { CODER } from '../coder/coding.ts';
import type { CodedEvent, EventRecord } from '../coder/event.ts';
import { eventDay } from '../store/event-posting.ts';
import { incidentIdOf, seriesOf } from '../store/incident.ts';
import { shortHash } from '../store/keys.ts';
import type { ArticleRecord } from '../store/rows.ts';

/**
 * The records of an article's events. Ids are made of the article's id and of what the event is (type, sides, the sentence
 * that tells it), so the same content coded by the same coder has the same ids.
 */
export function eventRecords(
  article: Article,
  { id: articleId, ingestedAt }: ArticleRecord,
  events: readonly CodedEvent[],
): EventRecord[] {
  const seen = new Map<string, number>();
  return events.map(({ rule, ...event }) => {
    const identity = identityOf(event);
    const twins = seen.get(identity) ?? 0;
    seen.set(identity, twins + 1);
    return {
      id: `${articleId}-${shortHash(`${identity}\n${twins}`, 8)}`,
      articleId,
      source: article.source,
      url: article.url,
      language: article.language,
      publishedAt: article.publishedAt,
      ingestedAt,
      ...event,
      incidentId: incidentOf({ ...event, publishedAt: article.publishedAt }),
      coder: { ...CODER, rule },
    };
  });
}

function incidentOf(event: Parameters<typeof seriesOf>[0] & Parameters<typeof eventDay>[0]): string | null {
  const series = seriesOf(event);
  return series === null ? null : incidentIdOf(eventDay(event), series);
}

function identityOf({ type, actors, recipients, evidence }: Omit<CodedEvent, 'rule'>): string {
  const [first] = evidence;
  const names = (side: typeof actors) => side.map(({ text }) => text).join('|');
  const act = first?.act ? first.act.start - first.start : -1;
  return [type, names(actors), names(recipients), first?.text, act].join('\n');
}
