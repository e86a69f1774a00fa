import { code } from '../../functions/coder/code.ts';
import type { Actor, CodedEvent } from '../../functions/coder/event.ts';
import { explain } from '../../functions/coder/explain.ts';
import { articleOf } from './article-of.ts';

const key = ({ country, org, sectors }: Actor): string => country ?? org ?? `?${sectors[0]}`;
const line = (event: CodedEvent): string => {
  const [actors, recipients] = [event.actors, event.recipients].map((side) => side.map(key).toSorted().join('+'));
  return `${event.type} ${actors} ${event.reciprocal ? '<=>' : `-> ${recipients}`}`.trim();
};

/** What a one-sentence article tells: "TYPE actors -> recipients" per event, countries sorted; "<=>" where both sides act. */
export const told = (body: string): string[] => code(articleOf(body)).events.map(line);

/** The same, with what was found but is too unlikely for a record: what the lexicon makes of the sentence. */
export const found = (body: string): string[] => explain(articleOf(body)).drafts.map(({ event }) => line(event));
