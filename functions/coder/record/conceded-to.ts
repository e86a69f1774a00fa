import type { Candidate } from '../acts/candidate.ts';
import { DISPUTE } from '../de/judged.data.ts';
import type { Actor } from '../event.ts';
import type { Draft } from './draft.ts';
import type { People } from './sides.ts';
import { understoodActor } from './understood-actor.ts';

/** What governments say to another state: that they are sorry, or that they withdraw from there. */
const SAID_ABROAD = /^[lv] (?:Abzug|Bedauern|Entschuldigung|Rückzug|Truppenabzug|bedauern|entschuldigen)\b/;

/**
 * To whom a government yields that names nobody: "im Streit mit Peru" to Peru; after protests at home to its own people; "bedauerte den Vorfall", "kündigte den
 * Abzug an" to the other state. Null where neither is told.
 */
export function concededTo({ event, candidate }: Draft, people: People, earlier: readonly Draft[]): Actor | null {
  const [speaker] = event.actors;
  if (event.type !== 'CONCEDE' || !speaker?.country || speaker.sectors[0] !== 'GOV') return null;
  const rival = rivalIn(candidate, people).find((other) => other.country !== speaker.country);
  if (rival) return rival;
  const { country } = speaker;
  const protested = earlier.some(
    (other) => other.event.type === 'PROTEST' && other.event.actors.some((actor) => actor.country === country),
  );
  if (protested) return understoodActor('CVL', country);
  return SAID_ABROAD.test(candidate.entry.rule) ? people.opposite(candidate.told, event.actors) : null;
}

/** "Im Handelsstreit mit Peru": with whom somebody quarrels in that matter. */
const rivalIn = ({ clause, told }: Candidate, people: People): readonly Actor[] =>
  (clause?.prepositional ?? [])
    .filter(({ head }) => DISPUTE.test(told.analysis.sentence.tokens[head]?.text ?? ''))
    .flatMap(({ attachments }) => attachments.filter(({ preposition }) => preposition === 'mit'))
    .flatMap((phrase) => [...people.named(told, phrase)]);
