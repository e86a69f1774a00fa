import { AGREED, JUDGES } from '../de/answers.data.ts';
import type { Actor } from '../event.ts';
import type { EventType } from '../plover.ts';
import type { Draft } from './draft.ts';
import { sideKey } from './side-keys.ts';

/** What parties come to together, and how they get there. */
const AGREEMENTS: ReadonlySet<EventType> = new Set(['AGREE', 'CONCEDE', 'RETREAT', 'SUPPORT']);
const TALKS: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE']);

/**
 * "begrüßte die Einigung": those who came to it together, as told last, without who speaks of it. Null where the object is no
 * such thing or says itself whose it is, and where the article has told of no such parties.
 */
export function agreedBy({ event, candidate }: Draft, earlier: readonly Draft[]): readonly Actor[] | null {
  const { recipients, objects, clause, told } = candidate;
  const bare = [...recipients, ...objects, clause?.accusative, clause?.dative].some(
    (phrase) =>
      phrase &&
      phrase.genitives.length === 0 &&
      !told.analysis.clauses.some(({ antecedent }) => antecedent?.head === phrase.head) &&
      phrase.attachments.every(({ preposition }) => preposition !== 'mit' && preposition !== 'zwischen') &&
      /^(?:das|dem|den|der|die|diese[mnrs]?)$/i.test(phrase.determiner ?? '') &&
      AGREED.test(told.analysis.sentence.tokens[phrase.head]?.text ?? ''),
  );
  if (!bare || !JUDGES.has(event.type)) return null;
  const own = new Set(event.actors.map(sideKey));
  const parties = partiesOf(earlier, AGREEMENTS) ?? partiesOf(earlier, TALKS);
  const others = parties?.filter((party) => !own.has(sideKey(party))) ?? [];
  return others.length > 0 ? others : null;
}

const partiesOf = (earlier: readonly Draft[], types: ReadonlySet<EventType>): readonly Actor[] | undefined =>
  earlier
    .filter(({ event: { type, reciprocal } }) => reciprocal && types.has(type))
    .map(({ event: { actors } }) => distinct(actors))
    .findLast((all) => all.length > 1);

/** One of each side: of a country's government and its rebels both. */
const distinct = (actors: readonly Actor[]): readonly Actor[] => [
  ...new Map(actors.map((actor) => [`${sideKey(actor)} ${actor.sectors[0]}`, actor])).values(),
];
