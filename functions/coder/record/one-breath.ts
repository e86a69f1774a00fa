import { subjectOf } from '../acts/slots.ts';
import type { EventType } from '../plover.ts';
import type { Draft } from './draft.ts';
import { keysOf, within } from './side-keys.ts';

/** What a crowd or attackers do is one act, however many verbs tell it. */
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST']);
/** What somebody says or does of one kind in one breath to the same ones is one act. */
const AGAINST: ReadonlySet<EventType> = new Set(['ACCUSE', 'SANCTION']);

/** In such a phrase the noun names what the verb tells: "tötete bei einem Anschlag"; not "griff nach dem Anschlag an". */
const WITHIN = new Set(['bei', 'durch', 'in', 'mit']);

/**
 * Whether one sentence tells both as one act: by two verbs of the same subject ("griffen das Konsulat an und setzten es in Brand"), or by
 * a verb and a noun of its clause ("hat Strafzölle verhängt").
 */
export function inOneBreath(a: Draft, b: Draft): boolean {
  const [one, other] = [a.candidate, b.candidate];
  const { analysis } = one.told;
  if (one.told.index !== other.told.index || one.clause === null || other.clause === null) return false;
  if (isWhatIsCharged(a, b)) return true;
  if (one.noun !== null || other.noun !== null) {
    const noun = one.noun ?? other.noun;
    const named = noun?.preposition ? WITHIN.has(noun.preposition) : isArgument(noun, one.clause);
    return (one.noun === null || other.noun === null) && one.clause === other.clause && named;
  }
  if (!DEEDS.has(a.event.type) && !(AGAINST.has(a.event.type) && sameTarget(a, b))) return false;
  if (one.clause.voice !== other.clause.voice) return false;
  const subject = subjectOf(analysis, one.clause);
  return subject !== null && subject === subjectOf(analysis, other.clause);
}

/** "Das sei Betrug, warf Ghana Peru vor": what is said and the verb that says so. */
const isWhatIsCharged = (a: Draft, b: Draft): boolean =>
  a.event.type === 'ACCUSE' &&
  a.candidate.entry.actor.includes('q') !== b.candidate.entry.actor.includes('q') &&
  a.event.actors.length > 0 &&
  within(keysOf(a.event.actors), keysOf(b.event.actors)) &&
  (a.event.recipients.every(({ text }) => text === '') ||
    within(keysOf(a.event.recipients), keysOf(b.event.recipients)));

const isArgument = (noun: unknown, { subject, accusative }: { subject: unknown; accusative: unknown }): boolean =>
  noun === subject || noun === accusative;

const sameTarget = ({ event: a }: Draft, { event: b }: Draft): boolean =>
  (a.type === 'ACCUSE' || a.mode === b.mode) && within(keysOf(a.recipients), keysOf(b.recipients));
