import type { Candidate } from '../acts/candidate.ts';
import { wordsAt } from '../acts/phrases.ts';
import { derive } from '../plover/derive.ts';
import type { EventType } from '../plover.ts';
import type { Draft } from './draft.ts';

/** What others may say as well. */
const STATEMENTS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

/** How many sentences back that was said which others join. */
const REACH = 2;

/**
 * "Ähnlich äußerte sich die polnische Regierung", "Dem schloss sich Japan an": what somebody else has just said, said by those to the
 * same ones. Where nobody has said anything it tells nothing.
 */
export const withLikewise = (drafts: readonly Draft[]): Draft[] =>
  drafts.flatMap((draft, at) => (isLikewise(draft.candidate) ? (repeated(draft, drafts.slice(0, at)) ?? []) : [draft]));

function repeated(draft: Draft, earlier: readonly Draft[]): Draft | null {
  const before = earlier.findLast(
    ({ event, sentence, candidate }) =>
      STATEMENTS.has(event.type) &&
      !isLikewise(candidate) &&
      sentence < draft.sentence &&
      draft.sentence - sentence <= REACH,
  );
  if (before === undefined) return null;
  const { type, mode } = before.event;
  const recipients = before.event.recipients.map((actor) => ({ ...actor, text: '', span: null }));
  const event = { ...draft.event, ...derive(type, mode, draft.event.contexts), type, mode, recipients };
  return { ...draft, event };
}

function isLikewise({ clause, told: { analysis } }: Candidate): boolean {
  if (clause === null || !clause.reflexive) return false;
  const words = wordsAt(analysis, clause.tokens);
  if (clause.lemma === 'äußern') return words.some((word) => ALIKE.has(word));
  return clause.lemma === 'anschließen' && words.includes('dem') && clause.dative?.pronoun === true;
}

const ALIKE = new Set(['gleicher', 'gleichen', 'ebenso', 'ähnlich']);
