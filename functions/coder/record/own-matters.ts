import { OWN_MATTERS } from '../de/answers.data.ts';
import type { Actor } from '../event.ts';
import type { Draft } from './draft.ts';
import { understoodActor } from './understood-actor.ts';

/**
 * "weigert sich, die Macht abzugeben", "lehnte Neuwahlen ab": who refuses what concerns only his own country refuses it to those
 * at home. Null for whatever else is rejected, and where he is of no country.
 */
export function atHome({ event, candidate }: Draft): Actor | null {
  const { clause, told } = candidate;
  if (event.type !== 'REJECT' || clause === null) return null;
  const { tokens } = told.analysis.sentence;
  // "wie das Auswärtige Amt mitteilte"
  const own = tokens.some(
    ({ text }, at) =>
      at >= (clause.tokens[0] ?? 0) && OWN_MATTERS.test(text) && !/^auswärtig/.test(tokens[at - 1]?.lower ?? ''),
  );
  const home = event.actors.find(({ country }) => country !== null)?.country ?? null;
  return own && home !== null ? understoodActor('OPP', home) : null;
}
