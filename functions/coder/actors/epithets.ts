import type { NounPhrase } from '../syntax.ts';
import { EPITHETS } from './anaphora.data.ts';
import { holdersOf, type Mention } from './mentions.ts';
import { isPerson } from './persons.ts';
import { genderFits } from './pronouns.ts';
import type { Reference } from './reference.ts';

/** How many sentences back the person may have been named. */
const REACH = 6;
const GENDERS = new Map<string, 'm' | 'f'>([
  ['dem', 'm'],
  ['den', 'm'],
  ['die', 'f'],
]);

/**
 * "der 67-Jährige", "die Politikerin": the person who is spoken of, by what is known of him or her. It is who was the subject
 * last, else who was named last, but never who acts in the same sentence; null for what no such word is, and where nobody fits.
 */
export function epithet(
  { role, name, country, org }: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  if (role === null || name !== null || country !== null || org !== null || !EPITHETS.test(role)) return null;
  const determiner = (phrase.determiner ?? '').toLowerCase();
  if (!/^(?:der|die|den|dem|des)$/.test(determiner) || phrase.number === 'plural' || holdersOf(phrase).length > 0)
    return null;
  const gender = /in$/.test(role) ? 'f' : (GENDERS.get(determiner) ?? null);
  const fits = earlier.filter(
    ({ reference, sentence: at, subject, phrase: { number } }) =>
      sentence - at <= REACH &&
      !(subject && at === sentence) &&
      isPerson(reference) &&
      reference.name !== null &&
      number !== 'plural' &&
      (gender === null || genderFits(reference, gender)),
  );
  const person = fits.findLast(({ subject }) => subject) ?? fits.at(-1);
  return person?.reference ?? null;
}
