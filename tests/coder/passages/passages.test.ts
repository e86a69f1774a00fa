import { expect, test } from 'vitest';
import type { Actor, CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';
import { AGENCIES } from './agencies.data.ts';
import { NEWSROOMS } from './newsrooms.data.ts';
import { PASSAGES } from './passages.data.ts';
import { REPORTS } from './reports.data.ts';
import { TAKEN_UP } from './taken-up.data.ts';
import { WHO_TO_WHOM } from './who-to-whom.data.ts';

const key = ({ country, org, sectors }: Actor): string => country ?? org ?? `?${sectors[0]}`;
const side = (actors: readonly Actor[]): string => [...new Set(actors.map(key))].toSorted().join('+');

/** "TYPE actors -> recipients @day @country", as far as the wanted line says it. */
function told({ type, actors, recipients, reciprocal, date, place }: CodedEvent, wanted: string): string {
  const who = reciprocal ? `${side([...actors, ...recipients])} <=>` : `${side(actors)} -> ${side(recipients)}`;
  const [, day, country] = / @(\d{4}-\d\d-\d\d)?(?: ?@)?([A-Z]{3})?$/.exec(wanted) ?? [];
  return `${type} ${who}${day ? ` @${date?.start}` : ''}${country ? ` @${place?.country}` : ''}`;
}

/** The acts of the last sentence, the unlikely ones too, in an article of Thursday, 16 May 2024. */
function actsOf(body: string): CodedEvent[] {
  const { told: all, drafts } = explain(articleOf(body));
  const last = all.at(-1)?.analysis.sentence.start ?? 0;
  return drafts
    .map(({ event }) => event)
    .filter(({ evidence }) => evidence.some(({ start, field }) => field === 'body' && start === last));
}

test.each([...PASSAGES, ...TAKEN_UP, ...WHO_TO_WHOM, ...REPORTS, ...AGENCIES, ...NEWSROOMS])(
  'the last sentence of "%s" tells %s',
  (body, wanted) => {
    const type = wanted.split(' ')[0];
    const acts = actsOf(body).filter((event) => event.type === type);
    expect(acts.map((event) => told(event, wanted))).toContain(wanted);
  },
);
