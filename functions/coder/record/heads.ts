import { roleOf } from '../actors/roles.ts';
import type { Candidate } from '../acts/candidate.ts';
import { DONE_TO } from '../de/judged.data.ts';
import type { EventType, Mode } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import { arePeople, unitWord } from './counts.ts';
import type { Fated } from './fated.ts';
import { nearness } from './told-of.ts';

const ARMED: ReadonlySet<string> = new Set(['COP', 'MIL']);
/** Behind these stand those who take part: "mit 20.000 Beamten", "eine Kundgebung von 300 Menschen". */
const TAKING_PART: ReadonlySet<string | null> = new Set([null, 'mit', 'von']);

/**
 * Those who take part in an act, or to whom it is done, of whom nothing else is told; empty where the sentence counts none. Of "4000
 * Soldaten und 250 Panzer" only the first kind.
 */
export function headsOf(candidate: Candidate, counts: readonly Fated[]): readonly Fated[] {
  const heads = allHeads(candidate, counts);
  const people = (count: Fated) => arePeople(unitWord(candidate.told.analysis, count) ?? '');
  const [first] = heads;
  return first?.unit == null ? heads : heads.filter((count) => people(count) === people(first));
}

function allHeads(candidate: Candidate, counts: readonly Fated[]): readonly Fated[] {
  const { entry, actors, recipients, objects, clause, noun } = candidate;
  const sides = entry.type === 'PROTEST' ? actors : [...recipients, ...objects];
  const fit = counts.filter((count) => count.fate === null && !count.money && count.among === null && count.value > 1);
  const own = fit.filter(
    (count) =>
      sides.some((side) => isIn(side, count)) &&
      !(GENERAL.has(entry.mode) && count.preposition === 'von') &&
      (fits(count, candidate) || (entry.type === 'COERCE' && isDoneTo(count))),
  );
  if (own.length > 0) return own;
  const done = entry.type === 'COERCE' && noun === null;
  if (!CROWDS.has(entry.type) && entry.mode !== 'abduct' && !done) return [];
  const told = fit.filter(
    (count) =>
      nearness(count, candidate) > 0 &&
      (isProtester(count, candidate) || isTakingPart(count, candidate)) &&
      !(entry.type !== 'MOBILIZE' && isOtherSide(candidate, count)) &&
      fits(count, candidate),
  );
  const inClause = told.filter((count) => count.clause === clause);
  if (entry.type === 'COERCE') return inClause.filter(({ preposition }) => preposition === null);
  return inClause.length > 0 ? inClause : told;
}

/** "Zeitungen sprachen von 100.000 Demonstranten" */
const isProtester = (count: Fated, { entry, told: { analysis } }: Candidate): boolean =>
  entry.type === 'PROTEST' && PROTESTERS.test(unitWord(analysis, count) ?? '');
const PROTESTERS = /(?:demonstranten|demonstrantinnen|demonstrierenden?|protestierenden?|streikenden?|teilnehmern?)$/i;

const isTakingPart = (count: Fated, candidate: Candidate): boolean =>
  TAKING_PART.has(count.preposition) && (count.preposition !== 'von' || nearness(count, candidate) === 3);

/** "durchsuchte zwei Wohnungen", but "in vier Städten" */
const isDoneTo = ({ preposition }: Fated): boolean => preposition === null || DONE_TO.has(preposition);

/** What is forbidden to all is not counted: "Versammlungen von mehr als fünf Menschen". */
export const GENERAL: ReadonlySet<Mode | null> = new Set<Mode>(['ban', 'curfew']);

/** "nach Angaben der Polizei 3000, nach Angaben der Veranstalter 10.000 Menschen": those are people, too. */
export function unitAt(count: Fated, counts: readonly Fated[]): number | null {
  const next = counts[counts.indexOf(count) + 1];
  if (count.unit !== null || next === undefined) return count.unit;
  return next.clause === count.clause && next.fate === null && !next.money ? next.unit : null;
}

/** Acts whose people are counted without being a side of them. */
const CROWDS: ReadonlySet<EventType> = new Set(['MOBILIZE', 'PROTEST', 'RETREAT']);

/** Who abducts is not abducted, and against whom people protest does not protest. */
function isOtherSide({ entry, actors, recipients }: Candidate, count: Fated): boolean {
  const others = entry.type === 'PROTEST' ? recipients : actors;
  return others.some((side) => isIn(side, count));
}

/** Whether those counted may be those of the act: people, or a crowd without a noun; no police among those who protest. */
function fits(count: Fated, { entry, told: { analysis } }: Candidate): boolean {
  const unit = unitWord(analysis, count);
  if (unit === null) return entry.type === 'PROTEST' && count.preposition === null && (count.crowd || count.value > 5);
  const armed = ARMED.has(roleOf(unit)?.sectors[0] ?? '');
  if (entry.type === 'MOBILIZE') return armed || MOBILE.test(unit);
  return arePeople(unit) && !(entry.type === 'PROTEST' && armed);
}

const MOBILE = /(?:kräften?|leuten?|kämpfern?|mann|helfern?|personen)$/i;

/** A number that the phrase does not know as one stands before it: "zweihundertfünfzig Demonstranten". */
const isIn = (phrase: NounPhrase, { at, unit }: Fated): boolean =>
  [phrase, ...phrase.conjuncts].some(({ start, end, head }) => (start <= at && at < end) || head === unit);
