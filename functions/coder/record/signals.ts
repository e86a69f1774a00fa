import type { Candidate } from '../acts/candidate.ts';
import type { Attribution, EventDate } from '../event.ts';
import type { EventType, Modality } from '../plover.ts';
import type { Clause } from '../syntax.ts';
import { isAtGoal } from './journeys.ts';
import type { Sides } from './sides.ts';

/** What speaks for and against a candidate: names of features with numbers, mostly 1. */
export type Signals = Readonly<Record<string, number>>;

/** Paragraphs after which a telling counts as the end of the article. */
const END = 6;

/** The features of confidence.data.ts that a candidate has. `paragraph` is 0 for the lead and -1 for the title. */
export function signalsOf(
  { entry, clause, told }: Candidate,
  sides: Sides,
  modality: Modality,
  date: EventDate | null,
  paragraph: number,
  attribution: Attribution | null,
): Signals {
  const signals: Record<string, number> = {
    bias: 1,
    trust: entry.trust,
    named: sides.named,
    prominence: Math.max(0, 1 - Math.max(0, paragraph) / END),
    [`modality ${modality}`]: 1,
    [`type ${entry.type}`]: 1,
    [`kind ${entry.kind}`]: 1,
  };
  const add = (name: string, has: boolean): void => {
    if (has) signals[name] = 1;
  };
  add('title', paragraph < 0);
  add('actor named', sides.actorPhrase !== null);
  add('recipient named', sides.recipientPhrase !== null);
  // What is done by saying it is told by who says so, whatever the mood and tense of what is said.
  const isSaid =
    entry.actor.includes('q') || (DONE_BY_WORDS.has(entry.type) && isReported(clause) && isOwnWord(sides, attribution));
  add('modal verb', clause !== null && clause.modal !== null);
  add('day stated', date?.basis === 'relative' || date?.basis === 'weekday');
  add('present', !isSaid && clause?.tense === 'present');
  add(`mood ${clause?.mood}`, !isSaid && clause !== null && clause.mood !== 'indicative');
  const isPurpose = entry.type === 'CONSULT' && clause?.kind === 'infinitive' && isAtGoal(told.analysis, clause);
  add(`clause ${clause?.kind ?? 'none'}`, clause?.kind !== 'main' && !isPurpose);
  return signals;
}

/** What one does by telling that one does it. */
const DONE_BY_WORDS: ReadonlySet<EventType> = new Set(['AGREE', 'CONCEDE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

const isReported = (clause: Clause | null): boolean =>
  clause?.kind === 'main' && clause.mood === 'konjunktiv1' && clause.modal === null;

/** "Schweden werde Panzer liefern, sagte der schwedische Minister": the word of who acts. */
const isOwnWord = ({ actors }: Sides, attribution: Attribution | null): boolean => {
  const key = attribution?.speaker.country ?? attribution?.speaker.org ?? null;
  return key !== null && actors.length > 0 && actors.every(({ country, org }) => (country ?? org) === key);
};
