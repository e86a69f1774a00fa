import type { Article } from '../../functions/article/article.ts';
import { code } from '../../functions/coder/code.ts';
import type { Actor } from '../../functions/coder/event.ts';

const article = (body: string): Article => ({
  title: '',
  lead: body,
  body,
  language: 'de',
  publishedAt: '2024-05-16',
  publishedBasis: 'declared',
  source: null,
  url: null,
  authors: [],
  related: [],
});

const key = ({ country, org, sectors }: Actor): string => country ?? org ?? `?${sectors[0]}`;
/** What a one-sentence article tells: "TYPE actors -> recipients" per event, countries sorted; "<=>" where both sides act. */
export const told = (body: string): string[] =>
  code(article(body)).events.map((event) => {
    const [actors, recipients] = [event.actors, event.recipients].map((side) => side.map(key).toSorted().join('+'));
    return `${event.type} ${actors} ${event.reciprocal ? '<=>' : `-> ${recipients}`}`.trim();
  });
