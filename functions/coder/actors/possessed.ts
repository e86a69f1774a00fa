import { POSSESSIVE } from '../de/function-words.data.ts';
import { CREWS } from '../de/scenes.data.ts';
import { RELATED } from '../de/somebody.data.ts';
import type { Sector } from '../plover.ts';
import type { Analysis, NounPhrase } from '../syntax.ts';
import { HEADS_OF_BODIES, RELATED_STATES } from './anaphora.data.ts';
import { holdersOf, type Mention } from './mentions.ts';
import { isPerson } from './persons.ts';
import { isState, type Reference } from './reference.ts';

const OF_THE_LAST = /^(?:deren|dessen)$/i;
/** How many sentences back the owner may have been named. */
const REACH = 1;

/**
 * "Ihr Finanzminister", "dessen Sprecher", "seine Partei": somebody of the same country or organisation as who is spoken of,
 * for "deren" and "dessen" whoever was named last, else the subject, that of its own clause (`ahead`) where it stands before it. Null for what says itself to whom it belongs.
 */
export function possessed(
  reference: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
  ahead: () => Mention | null,
): Reference | null {
  const { role, org, sectors } = reference;
  const determiner = phrase.determiner ?? '';
  // "Deren Leiterin Catherine Samba-Panza": what she was at home is not for whom she acts.
  const heads = OF_THE_LAST.test(determiner) && HEADS_OF_BODIES.test(role ?? '');
  // "Seine Partei CCC": of his country, whoever else is called so.
  const body = heads ? bodyOf(sentence, earlier) : null;
  const isOpen = heads ? reference.office !== null || body !== null : role === 'Partei';
  const country = isOpen ? null : reference.country;
  if (role === null || country !== null || org !== null || holdersOf(phrase).length > 0) return null;
  if (phrase.attachments.some(({ preposition }) => preposition === 'aus' || preposition === 'in')) return null;
  if (!POSSESSIVE.test(determiner) && !OF_THE_LAST.test(determiner)) return null;
  // "brachte zwei Boote auf und setzte deren Besatzungen fest": of the vessels, which are nobody.
  if (CREWS.test(role) && OF_THE_LAST.test(determiner)) return null;
  if (RELATED.test(role)) return RELATED_STATES.test(role) ? otherState(reference, phrase, sentence, earlier) : null;
  const spoken = body ?? ahead()?.reference ?? ownerOf(determiner, phrase, sentence, earlier);
  const ofPerson =
    spoken && ((COUNSEL.test(role) && !isPerson(spoken)) || (SPOKESPERSON.test(role) && isState(spoken)));
  const owner = ofPerson ? (personNear(sentence, earlier) ?? spoken) : spoken;
  if (!owner) return null;
  if ((owner.country ?? owner.org) === null) return reference.country === country ? null : { ...reference, country };
  const of = sectors[0] === 'UNK' && !isPerson(owner) ? owner.sectors : sectors;
  return { ...reference, country: owner.country, org: owner.org, sectors: of, abroad: owner.abroad };
}

/** "Nach der Ausweisung seiner Diplomaten hat der Iran …": the subject that is still to come, of `named` in the sentence; null where none is. */
export function subjectAhead(
  { clauseAt }: Analysis,
  { determiner, head }: NounPhrase,
  named: readonly Mention[],
): Mention | null {
  const clause = clauseAt[head];
  if (!POSSESSIVE.test(determiner ?? '') || !clause?.subject || head > (clause.verbs[0] ?? 0)) return null;
  const { subject } = clause;
  const owner = named.find(({ at }) => at === subject.head);
  if (!owner || subject.head <= head || named.some((other) => other.subject && other.at < head)) return null;
  return (owner.reference.country ?? owner.reference.org) === null ? null : owner;
}

/** "Die Beobachtermission der Regionalgemeinschaft rügte Verstöße in Sambia. Deren Leiter …": of the body, not of the state named since; null where none was. */
const bodyOf = (sentence: number, earlier: readonly Mention[]): Reference | null =>
  earlier.findLast(
    ({ sentence: at, reference }) => sentence - at === 1 && !isPerson(reference) && reference.org !== null,
  )?.reference ?? null;

/** "rief seinen Verbündeten auf", "forderte seinen Gast auf": the other country that was the subject last, else named last. */
function otherState(
  reference: Reference,
  { number, determiner }: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  // "seinen Verbündeten" may be one or several.
  if (number === 'plural' && !/en$/.test(determiner ?? '')) return null;
  const near = earlier.filter(({ sentence: at }) => sentence - at <= REACH);
  const owner = near.findLast(({ subject }) => subject)?.reference;
  const others = near.filter(
    ({ reference: { country, sectors } }) =>
      country !== null && country !== owner?.country && sectors.some((sector) => OF_STATE.has(sector)),
  );
  const country = (others.findLast(({ subject }) => subject) ?? others.at(-1))?.reference.country ?? null;
  return owner && country ? { ...reference, country, sectors: ['GOV'], abroad: false } : null;
}

const OF_STATE: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'LEG']);

/** "Die EU verlangte die Freilassung Meiers. Seine Anwälte …": who has counsel is a person. */
const COUNSEL = /^(?:anwalt|anwält|rechtsanw|verteidiger)/i;
/** "Malawi warf Sambias Präsidenten Betrug vor. Seine Sprecherin …": who has a spokeswoman is a person rather than a state. */
const SPOKESPERSON = /^sprecher/i;
const personNear = (sentence: number, earlier: readonly Mention[]): Reference | null =>
  earlier.findLast(({ sentence: at, reference }) => sentence - at <= REACH && isPerson(reference))?.reference ?? null;

/** Whose somebody is: for "deren" and "dessen" whoever was named last, else the subject. */
export function ownerOf(
  determiner: string,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  const near = earlier.filter((mention) => sentence - mention.sentence <= REACH).toReversed();
  // "gegen den Präsidenten und seine Söhne": of who stands before them.
  const beside = near.find((mention) => mention.phrase.conjuncts.some(({ start }) => start === phrase.start));
  if (beside) return beside.reference;
  const owner = OF_THE_LAST.test(determiner)
    ? near[0]
    : (near.find((mention) => mention.subject && mention.sentence === sentence) ?? near.find(({ subject }) => subject));
  return owner?.reference ?? null;
}
