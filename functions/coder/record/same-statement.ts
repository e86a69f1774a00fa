import { isState } from '../actors/reference.ts';
import type { Actor } from '../event.ts';
import type { EventType } from '../plover.ts';
import type { Draft } from './draft.ts';
import { areOthers, OF_STATE } from './side-keys.ts';

/** What is said to somebody: each who says so, each time, is one more. */
export const STATEMENTS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

/** Two statements of the body are two acts, unless the same one makes them; the title tells what the body tells again. */
export function sameStatement(a: Draft, b: Draft): boolean {
  if (!STATEMENTS.has(a.event.type) || a.event.reciprocal) return true;
  if (a.sentence === b.sentence) return true;
  // Whoever it was that asked first, what is told much later somebody else wants.
  const isNobodys = a.event.type === 'REQUEST' && a.event.actors.length === 0 && a.paragraph >= 0;
  if (isNobodys && b.sentence - a.sentence > NEXT) return false;
  if (isHeadingOf(a, b)) return true;
  // "Sie hatten ihn beschimpft": whoever they are, not who condemns that.
  if (isToldBelow(a) && isToldBelow(b) && isUnknown(a) !== isUnknown(b)) return false;
  if (sameSpeaker(a.event.actors, b.event.actors) || doesAgain(a, b)) return true;
  if (Math.min(a.paragraph, b.paragraph) >= 0) return false;
  // "Gewerkschaften rufen zum Streik auf": when the body has told of them, a company's demand is another one.
  return !(isToldBelow(a) && isToldBelow(b)) || sameKind(a.event.actors, b.event.actors);
}

/** Whether one is a line of its own inside the body that the first sentences of the paragraph below it tell again. */
const isHeadingOf = ({ candidate: { told }, paragraph, sentence }: Draft, b: Draft): boolean => {
  const { words, field } = told.analysis.sentence;
  const isOpen = /[\p{L}\d]["“”»«’)]?$/u.test(words.at(-1) ?? '');
  const isBelow = b.paragraph === paragraph + 1 && b.sentence - sentence <= NEXT;
  return field === 'body' && isOpen && words.length <= LONGEST_HEADING && isBelow;
};
const LONGEST_HEADING = 14;

/** Whether somebody says it of whom nothing is known. */
const isUnknown = ({ event, candidate }: Draft): boolean => event.actors.length === 0 && candidate.actors.length > 0;

const isToldBelow = ({ event }: Draft): boolean => event.evidence.some(({ field }) => field === 'body');

/** Not where one of both, or both, are of other people: unions, companies, churches. */
const sameKind = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.some(({ sectors }) =>
    b.some(({ sectors: others }) =>
      sectors.some(
        (sector) => others.includes(sector) || (OF_STATE.has(sector) && others.some((one) => OF_STATE.has(one))),
      ),
    ),
  );

/** How many sentences behind it what nobody is named for may be told again. */
const NEXT = 2;

/** How many sentences after "stieß auf Kritik" those who criticise may be heard. */
const HEARD = 3;

/** "Bei der Opposition stieß das auf Kritik. Deren Sprecher nannte es …": the first tells of what the second reports. */
export const isReported = (first: Draft, second: Draft): boolean =>
  first.candidate.entry.summary &&
  first.paragraph === second.paragraph &&
  second.sentence - first.sentence <= HEARD &&
  !areOthers(first.event.actors, second.event.actors);

/** Whether one of both may be the same; where nobody is named nothing tells them apart. */
const sameSpeaker = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  a.some((one) => b.some((other) => one.text === other.text || (one.name !== null && one.name === other.name)));

/** "Die Türkei bestellte ihn ein … Ankara bestellte ihn ein": the same of one state. */
const doesAgain = ({ candidate: one, event: a }: Draft, { candidate: other, event: b }: Draft): boolean =>
  one.entry.lemma === other.entry.lemma &&
  [...a.actors, ...b.actors].every((actor) => isState(actor) && actor.country === a.actors[0]?.country);
