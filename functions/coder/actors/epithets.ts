import type { NounPhrase } from '../syntax.ts';
import { DIPLOMATS, EPITHETS } from './anaphora.data.ts';
import { holdersOf, type Mention } from './mentions.ts';
import { isPerson } from './persons.ts';
import { genderFits } from './pronouns.ts';
import type { Reference } from './reference.ts';

/** How many sentences back the person may have been named. */
const REACH = 6;
const DEFINITE = /^(?:der|die|den|dem|des)$/i;
const GENDERS = new Map<string, 'm' | 'f'>([
  ['dem', 'm'],
  ['den', 'm'],
  ['die', 'f'],
]);

/**
 * "der 67-Jährige", "die Politikerin", "der SPD-Politiker", "der norwegische Diplomat" of an organisation: the person who is spoken of, by what is known of him or her. It is who was the subject
 * last, else who was named last, but never who acts in the same sentence; null for what no such word is, and where nobody fits.
 */
export function epithet(
  { role, name, country, org }: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  if (role === null || name !== null || org !== null) return null;
  if (!EPITHETS.test(role) && !(country !== null && DIPLOMATS.test(role))) return null;
  const determiner = (phrase.determiner ?? '').toLowerCase();
  if (!DEFINITE.test(determiner) || phrase.number === 'plural' || holdersOf(phrase).length > 0) return null;
  // "der norwegische Diplomat" takes up who may come from there and acts for others.
  const comes = ({ country: of, org: body }: Reference) =>
    country === null || (of === null && body !== null) || (of === country && EPITHETS.test(role));
  // "der Palast der 76-Jährigen"
  const gender =
    /in$/.test(role) || (determiner === 'der' && /jährigen$/i.test(role)) ? 'f' : (GENDERS.get(determiner) ?? null);
  const fits = earlier.filter(
    ({ reference, sentence: at, subject, phrase: { number } }) =>
      sentence - at <= REACH &&
      !(subject && at === sentence) &&
      isPerson(reference) &&
      reference.name !== null &&
      comes(reference) &&
      number !== 'plural' &&
      (gender === null || genderFits(reference, gender)),
  );
  const person = fits.findLast(({ subject }) => subject) ?? fits.at(-1);
  return person?.reference ?? null;
}

/**
 * "der Argentinier", "die Deutsche": the person spoken of who comes from there, else the one who acts for an organisation of
 * states and may come from anywhere. Null for what is no such word, and where nobody fits.
 */
export function compatriot(
  { role, name, country, sectors }: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  if (role !== null || name !== null || country === null || sectors.join() !== 'CVL') return null;
  if (!DEFINITE.test(phrase.determiner ?? '') || phrase.number === 'plural' || holdersOf(phrase).length > 0)
    return null;
  const persons = earlier.filter(
    ({ reference, sentence: at, subject }) =>
      sentence - at <= REACH && !(subject && at === sentence) && isPerson(reference) && reference.name !== null,
  );
  const from = (home: string | null) =>
    persons.findLast(({ reference }) => reference.country === home && (home !== null || reference.org !== null));
  return (from(country) ?? from(null))?.reference ?? null;
}
