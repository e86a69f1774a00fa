import type { Candidate } from '../acts/candidate.ts';
import type { EventDate } from '../event.ts';
import type { Modality } from '../plover.ts';
import type { Sides } from './sides.ts';

/** What speaks for and against a candidate: names of features with numbers, mostly 1. */
export type Signals = Readonly<Record<string, number>>;

/** Paragraphs after which a telling counts as the end of the article. */
const END = 6;

/** The features of confidence.data.ts that a candidate has. `paragraph` is 0 for the lead and -1 for the title. */
export function signalsOf(
  { entry, clause }: Candidate,
  sides: Sides,
  modality: Modality,
  date: EventDate | null,
  paragraph: number,
): Signals {
  const set: string[] = [`modality ${modality}`, `type ${entry.type}`, `kind ${entry.kind}`];
  const flags = {
    title: paragraph < 0,
    'actor named': sides.actorPhrase !== null,
    'recipient named': sides.recipientPhrase !== null,
    'modal verb': clause !== null && clause.modal !== null,
    'day stated': date?.basis === 'relative' || date?.basis === 'weekday',
    present: clause?.tense === 'present',
    [`mood ${clause?.mood}`]: clause !== null && clause.mood !== 'indicative',
    [`clause ${clause?.kind ?? 'none'}`]: clause?.kind !== 'main',
  };
  set.push(...Object.keys(flags).filter((name) => flags[name]));
  return {
    bias: 1,
    trust: entry.trust,
    named: sides.named,
    prominence: Math.max(0, 1 - Math.max(0, paragraph) / END),
    ...Object.fromEntries(set.map((name) => [name, 1])),
  };
}
