import type { Candidate } from '../acts/candidate.ts';
import { MODE_LINES } from '../de/modes.data.ts';
import { dataLines, oneOf, stemReader } from '../de/word-stems.ts';
import { derive } from '../plover/derive.ts';
import { EVENT_TYPES, type EventType, MODES, type Mode } from '../plover.ts';
import { clauseWords } from './clause-words.ts';
import type { Draft } from './draft.ts';

/** The lines of the data in order; those of a type that come first have precedence. */
const manners = dataLines(MODE_LINES).map(([head = '', ...stems], rank) => {
  const [type = '', mode = ''] = head.split('/');
  return { rank, type: oneOf(EVENT_TYPES, type), mode: oneOf(MODES, mode), stems };
});
const mannersOfWord = stemReader(manners.flatMap((manner) => manner.stems.map((stem) => [stem, manner] as const)));

/**
 * The event with the mode that the words of its clause tell, where its line of the lexicon has none, and with what follows
 * from type, mode and contexts.
 */
export function withMode(draft: Draft): Draft {
  const { event, candidate } = draft;
  const mode = event.mode ?? modeOf(event.type, candidate);
  return { ...draft, event: { ...event, mode, ...derive(event.type, mode, event.contexts) } };
}

function modeOf(type: EventType, candidate: Candidate): Mode | null {
  const found = clauseWords(candidate)
    .flatMap(mannersOfWord)
    .filter((manner) => manner.type === type);
  return found.sort((a, b) => a.rank - b.rank)[0]?.mode ?? null;
}
