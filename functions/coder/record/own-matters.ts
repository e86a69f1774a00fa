import { CALM, OWN_MATTERS, VOTES, WAGES } from '../de/answers.data.ts';
import type { Actor } from '../event.ts';
import type { Sector } from '../plover.ts';
import type { Draft } from './draft.ts';
import { understoodActor } from './understood-actor.ts';

/**
 * "weigert sich, die Macht abzugeben", "lehnte Neuwahlen ab": who refuses what concerns only his own country refuses it to those
 * at home, and who declares a state of emergency does so there. Null for whatever else is done, and where he is of no country.
 */
export function atHome({ event, candidate }: Draft): Actor | null {
  const { clause, told } = candidate;
  const [ruler] = event.actors;
  // "Litauen verhängte den Ausnahmezustand"
  if (event.mode === 'curfew' && ruler?.sectors[0] === 'GOV' && ruler.country !== null)
    return understoodActor('CVL', ruler.country);
  // "Die Putschisten versprachen Wahlen"
  const promised = [...candidate.objects, clause?.accusative].some(
    (phrase) => phrase && VOTES.test(told.analysis.sentence.tokens[phrase.head]?.text ?? ''),
  );
  if (event.type === 'AGREE' && promised && ruler && RULING.has(ruler.sectors[0] ?? 'UNK') && ruler.country !== null)
    return understoodActor('CVL', ruler.country);
  const { tokens } = told.analysis.sentence;
  // "Die Arbeitgeber boten drei Prozent mehr Lohn an"
  if (event.type === 'AGREE' && ruler?.sectors[0] === 'BUS' && tokens.some(({ text }) => WAGES.test(text)))
    return understoodActor('LAB', ruler.country);
  if (event.type !== 'REJECT' || clause === null) return null;
  // "wie das Auswärtige Amt mitteilte"
  const own = tokens.some(
    ({ text }, at) =>
      at >= (clause.tokens[0] ?? 0) && OWN_MATTERS.test(text) && !/^auswärtig/.test(tokens[at - 1]?.lower ?? ''),
  );
  const home = event.actors.find(({ country }) => country !== null)?.country ?? null;
  return own && home !== null ? understoodActor('OPP', home) : null;
}

/** Who holds elections where he rules. */
const RULING: ReadonlySet<Sector> = new Set(['GOV', 'MIL']);

/** "Der Kronprinz rief zur Ruhe auf": who rules where it goes on speaks to his own people. Null for whatever else is asked for, and for others. */
export function toOwnPeople({ event, candidate }: Draft, country: string | null): Actor | null {
  const [speaker] = event.actors;
  if (event.type !== 'REQUEST' || country === null || speaker?.country !== country || speaker.sectors[0] !== 'GOV')
    return null;
  const { tokens } = candidate.told.analysis.sentence;
  const calm = candidate.clause?.prepositional.some(
    ({ preposition, head }) => preposition === 'zu' && CALM.test(tokens[head]?.text ?? ''),
  );
  return calm ? understoodActor('CVL', country) : null;
}
