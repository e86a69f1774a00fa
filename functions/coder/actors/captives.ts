import { DOERS } from '../de/somebody.data.ts';
import type { Sector } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import { CAPTIVES, SEIZED_TOGETHER } from './anaphora.data.ts';
import { type Mention, takesUp } from './mentions.ts';
import { isPerson } from './persons.ts';
import { isNounAlone, type Reference } from './reference.ts';

const ONE = /^eine?[mnr]?$/i;
/** Who is seized, and whose country an article tells for that reason. */
const PRIVATE: ReadonlySet<Sector> = new Set(['CRM', 'CVL', 'EDU', 'MED', 'SPY', 'UNK']);

/** "Ralf W.": the surname is kept back. */
const INITIALLED = /\p{L} \p{Lu}\.$/u;

/** How many sentences back they may have been named. */
const REACH = 6;
const SEIZED: ReadonlySet<Sector> = new Set([...PRIVATE, 'COP', 'MIL', 'NGO', 'OPP']);

/** "Mali hat 49 ivorische Soldaten festgenommen. … warf den Männern vor": the many who were acted upon last; null for others. */
export function manySeized(
  reference: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  if (!isNounAlone(reference) || !SEIZED_TOGETHER.test(reference.role) || !takesUp(phrase)) return null;
  if (phrase.number === 'singular') return null;
  const many = earlier.filter(
    ({ reference: other, phrase: { number, preposition }, sentence: at, subject }) =>
      !subject &&
      at < sentence &&
      sentence - at <= REACH &&
      number === 'plural' &&
      preposition === null &&
      other.name === null &&
      SEIZED.has(other.sectors[0] ?? 'UNK'),
  );
  const last = many.at(-1)?.reference;
  return last && last.country !== null ? { ...reference, country: last.country } : null;
}

/** "ein Afghane … Gul M.": who is named by his initial is the private person of whom the article has told; null for others. */
export function initialled(reference: Reference, earlier: readonly Mention[]): Reference | null {
  if (!INITIALLED.test(reference.name ?? '') || reference.country !== null) return null;
  const people = earlier.filter(({ reference: { sectors, org, country }, phrase }) => {
    const single = phrase.number !== 'plural' && phrase.conjuncts.length === 0;
    return single && PRIVATE.has(sectors[0] ?? 'UNK') && org === null && country !== null;
  });
  const again = people.filter(({ reference: { name } }) => name === reference.name);
  const homes = new Set((again.length > 0 ? again : people).map(({ reference: { country } }) => country));
  const [home] = homes;
  return home && homes.size === 1 ? { ...reference, country: home } : null;
}

/** "wies einen serbischen Attaché aus. Der Mann …": the one person who was introduced and acted upon in the sentence before; null where nobody was. */
const actedUponLast = (sentence: number, earlier: readonly Mention[]): Reference | null =>
  earlier.findLast(
    ({ sentence: at, subject, phrase: { determiner, number, preposition }, reference }) =>
      sentence - at === 1 &&
      !subject &&
      preposition === null &&
      number !== 'plural' &&
      ONE.test(determiner ?? '') &&
      reference.country !== null &&
      isPerson(reference),
  )?.reference ?? null;

/**
 * "zwei deutsche Touristen … die Geiseln", "ein Däne … der Mann": of the country of which the article has told private persons
 * to be. Null for what is no such word, and where these are of several countries.
 */
export function captiveMeant(
  reference: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  if (!isNounAlone(reference) || !CAPTIVES.test(reference.role) || !takesUp(phrase)) return null;
  const guest = /^(?:Frau|Mann(?:e?s)?)$/.test(reference.role) ? actedUponLast(sentence, earlier) : null;
  if (guest) return { ...reference, country: guest.country };
  const homes = new Set(
    earlier.flatMap(({ reference: other }) =>
      PRIVATE.has(other.sectors[0] ?? 'UNK') && other.org === null && other.country !== null ? [other.country] : [],
    ),
  );
  const [home] = homes;
  if (home && homes.size === 1 && !DOERS.test(reference.role)) return { ...reference, country: home };
  // "ein Syrer tötete zwei Deutsche … der Angeklagte": who was introduced alone.
  if (phrase.number === 'plural') return null;
  const alone = new Set(
    earlier.flatMap(({ reference: { country: from, sectors, org: of }, phrase: { determiner, number } }) =>
      PRIVATE.has(sectors[0] ?? 'UNK') &&
      of === null &&
      from !== null &&
      number !== 'plural' &&
      ONE.test(determiner ?? '')
        ? [from]
        : [],
    ),
  );
  const [only] = alone;
  return only && alone.size === 1 ? { ...reference, country: only } : null;
}
