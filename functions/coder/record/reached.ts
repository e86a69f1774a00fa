import type { Candidate } from '../acts/candidate.ts';
import { saidBefore } from '../acts/slots.ts';
import { VICTIMS, WEAPONS } from '../de/collectives.data.ts';
import { POSSESSIVE } from '../de/function-words.data.ts';
import { EMBASSIES, VIOLATIONS } from '../de/judged.data.ts';
import { DEMANDING, TOWNS } from '../de/scenes.data.ts';
import { CASE, type NounPhrase } from '../syntax.ts';
import type { People } from './sides.ts';
import { isVenue } from './venues.ts';

/** The recipients, without the places where they only are. */
export function reached({ recipients, told, entry, clause }: Candidate, people: People): readonly NounPhrase[] {
  // "London sieht Moskau hinter dem Anschlag, was Russland bestreitet": who said it is answered.
  if (entry.type === 'REJECT' && clause && saidBefore(told.analysis, clause)) return [];
  const stated = recipients.filter(
    ({ preposition }) =>
      !AGAINST.has(preposition ?? '') || entry.type !== 'REJECT' || entry.recipient.includes(preposition ?? ''),
  );
  // "Brachte im Nationalrat einen Antrag gegen den Minister ein"
  const isBeside = (phrase: NounPhrase) =>
    stated.some((other) => other.preposition !== phrase.preposition && people.named(told, other).length > 0);
  const isOutside = (phrase: NounPhrase) =>
    entry.type !== 'PROTEST' &&
    (!entry.recipient.includes(phrase.preposition ?? '') || isBeside(phrase)) &&
    isVenue(phrase, people.named(told, phrase));
  // "Gefechte mit Panzern"
  const isWeapon = ({ preposition, head }: NounPhrase) =>
    preposition === 'mit' && WEAPONS.test(told.analysis.sentence.tokens[head]?.text ?? '');
  // "verlangte mehr Personal": whom somebody wants to have he does not ask.
  const isWanted = (phrase: NounPhrase) =>
    phrase === clause?.accusative && DEMANDING.has(clause.lemma ?? '') && people.named(told, phrase).length > 0;
  const isVictim = ({ head, preposition }: NounPhrase) =>
    preposition === 'mit' && VICTIMS.test(told.analysis.sentence.tokens[head]?.text ?? '');
  // "ein Verstoß gegen UN-Resolutionen": who is wronged is not who did it.
  const isWronged = ({ preposition, start }: NounPhrase) =>
    preposition === 'gegen' &&
    VIOLATIONS.test(
      told.analysis.sentence.tokens.slice(0, start).findLast(({ text }) => /\p{L}/u.test(text))?.text ?? '',
    );
  // "Dänemark schloss seine Botschaft": it is against the state where that is.
  const isOwn = ({ determiner, head }: NounPhrase) =>
    entry.type === 'SANCTION' &&
    POSSESSIVE.test(determiner ?? '') &&
    EMBASSIES.test(told.analysis.sentence.tokens[head]?.text ?? '');
  // "nach der Tötung des Rebellen Soldaten an die Grenze beordert": no destination has an article.
  const isAfter = ({ preposition, determiner }: NounPhrase) => preposition === 'nach' && determiner !== null;
  // "Schossen in mehreren Städten auf Demonstranten"
  const isWhere = ({ preposition, head }: NounPhrase) =>
    preposition === 'in' && TOWNS.test(told.analysis.sentence.tokens[head]?.text ?? '');
  // "Angriffe auf dem Tempelberg"
  const isOn = ({ preposition, cases }: NounPhrase) =>
    entry.type === 'ASSAULT' && preposition === 'auf' && (cases & CASE.acc) === 0;
  const isNobody = [isOn, isAfter, isWhere, isOutside, isWeapon, isWanted, isVictim, isWronged, isOwn];
  return stated.filter((phrase) => isNobody.every((test) => !test(phrase)));
}

/** Behind an accusation these lead to the accused, who is not rejected: "die Vorwürfe der Opposition gegen den Präsidenten". */
export const AGAINST = new Set(['gegen', 'an', 'über']);
