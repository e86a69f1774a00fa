import { NEAR } from '../acts/judged.ts';
import { childrenOf } from '../acts/phrases.ts';
import { isComplement } from '../acts/restrictions.ts';
import { CRIMES, VERDICTS } from '../de/answers.data.ts';
import type { Actor } from '../event.ts';
import type { EventType } from '../plover.ts';
import type { Draft } from './draft.ts';
import { sideKey } from './side-keys.ts';
import type { People } from './sides.ts';
import { understoodActor } from './understood-actor.ts';

/** Whether somebody is on both sides. */
export const meet = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.some((one) => b.some((other) => sideKey(one) === sideKey(other)));

/** How many sentences back that what somebody rejects or praises without a name may have been told. */
export const REACH = 3;

/**
 * Those who did what the event judges by a noun for it ("das Attentat", "das Urteil"), an event of one of the `types`; somebody
 * of whom nothing is known where an attack was told of nobody. `others` are the events told before it that are of others, `earlier` all of them.
 */
export function doersOf(
  { event, sentence, candidate }: Draft,
  types: readonly EventType[],
  nouns: readonly string[],
  others: readonly Draft[],
  earlier: readonly Draft[],
): readonly Actor[] | null {
  // "Die Polizei tötete vier Täter. Die UNO verurteilte das Attentat": what police do is none.
  const isCrime = nouns.some((noun) => CRIMES.test(noun));
  const isVerdict = nouns.some((noun) => VERDICTS.test(noun));
  const such = others.filter((other) => types.includes(other.event.type));
  const judges = isVerdict ? such.findLast((other) => other.event.actors[0]?.sectors.includes('JUD')) : undefined;
  const doers = judges ?? such.findLast((other) => !(isCrime && other.event.actors[0]?.sectors[0] === 'COP'));
  if (doers) return doers.event.actors;
  if (!types.includes('ASSAULT')) return null;
  // "Die Miliz machte Israel verantwortlich. Teheran verurteilte die Tat": those who have just been blamed for it.
  const blamed = others.findLast(
    (other) =>
      other.event.type === 'ACCUSE' &&
      sentence - other.sentence <= REACH &&
      other.event.recipients.some(({ text }) => text !== '') &&
      !meet(other.event.recipients, event.actors),
  );
  if (blamed && event.type === 'ACCUSE') return blamed.event.recipients;
  // "Die EU verurteilte den Anschlag in Kabul": whoever did it.
  const deed = candidate.clause?.voice === 'active' ? candidate.clause.accusative : candidate.clause?.subject;
  const isSomewhere = deed?.attachments.some(({ preposition }) => NEAR.has(preposition ?? '')) ?? false;
  const isTold =
    (isCrime && isSomewhere && event.type === 'ACCUSE') ||
    earlier.some((other) => other.event.type === 'ASSAULT' && other.event.actors.length === 0);
  return isTold ? [understoodActor('UNK', null)] : null;
}

/**
 * "Berlin verurteilte den Angriff. O'Brien sprach von einem Kriegsverbrechen": whom those have just blamed who would be `blamed`, as
 * the only others of whom the article tells; null where they have not.
 */
export function blamedWith(
  { event, sentence }: Draft,
  blamed: readonly Actor[],
  understood: readonly Draft[],
): readonly Actor[] | null {
  if (event.type !== 'ACCUSE') return null;
  const fellow = understood.findLast(
    (other) =>
      other.event.type === 'ACCUSE' &&
      sentence - other.sentence <= REACH &&
      meet(other.event.actors, blamed) &&
      !meet(other.event.actors, event.actors) &&
      !meet(other.event.recipients, event.actors),
  );
  return fellow && fellow.event.recipients.length > 0 ? fellow.event.recipients : null;
}

/** "Kritisierte, dass auch Nawalnys Ehefrau festgenommen worden sei": the country of those to whom was done what is blamed, ISO alpha-3; null where the clause does not say so. */
export function countryOfVictims({ event, candidate: { clause, told } }: Draft, people: People): string | null {
  if (event.type !== 'ACCUSE' || clause === null) return null;
  for (const child of childrenOf(told.analysis, clause)) {
    if (!isComplement(child) || child.voice !== 'passive' || child.subject === null) continue;
    const victim = people.named(told, child.subject).find(({ country }) => country !== null);
    if (victim) return victim.country;
  }
  return null;
}
