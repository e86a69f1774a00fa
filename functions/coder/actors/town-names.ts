import { SEATS, TOWNS_LIKE_NOUNS } from '../de/place-names.data.ts';
import { citiesNamed, LONGEST_NAME, likeliest } from '../places/gazetteer.ts';
import { placesOfAdjective, placesOfLocalAdjective } from '../places/town-adjectives.ts';
import type { Sector } from '../plover.ts';
import { remember } from '../remember.ts';
import type { Spelling } from '../syntax.ts';
import { PLACES_AS_GIVEN_NAMES } from '../text/given-names.data.ts';
import { LOCAL } from './anaphora.data.ts';
import { capital, textAt, written } from './name-runs.ts';
import { type Role, roleOf } from './roles.ts';

/** Of German towns that have namesakes rather Germany. */
const preferGerman = (country: string): number => (country === 'DEU' ? 0.5 : 0);

const byAdjective = remember(
  (word): string | null => likeliest(placesOfAdjective(word), preferGerman)?.country ?? null,
);
const byLocalAdjective = remember(
  (word): string | null => likeliest(placesOfLocalAdjective(word), preferGerman)?.country ?? null,
);

/** "Londoner Banken"; before those who work where their name says also of smaller towns: "Bornheimer Polizei". */
export const countryOfTownAdjective = (words: readonly Spelling[], at: number): string | null =>
  (LOCAL.test(textAt(words, at + 1)) ? byLocalAdjective : byAdjective)(words[at] ?? '');

/** Sectors of those who hold office in a town. */
export const IN_TOWNS: ReadonlySet<Sector> = new Set<Sector>(['COP', 'EDU', 'GOV', 'HLH', 'JUD', 'LEG', 'REL']);

/** "Aalens Bürgermeister", "Barcelonas neue Bürgermeisterin": the country of the town whose they are; null where no town is named. */
export function countryOfOwningTown(words: readonly Spelling[], at: number): string | null {
  const [, town] = /^(\p{Lu}[\p{L}-]*[^s])s$/u.exec(textAt(words, at)) ?? [];
  if (town === undefined || PLACES_AS_GIVEN_NAMES.has(town)) return null;
  let next = at + 1;
  while (/^\p{Ll}+e[nmrs]?$/u.test(textAt(words, next))) next++;
  const held = roleOf(words[next] ?? '')?.sectors.some((sector) => IN_TOWNS.has(sector));
  if (!held) return null;
  // "New Yorks Bürgermeister" is not of York.
  const long = citiesNamed(`${textAt(words, at - 1)} ${town}`);
  return likeliest(long.length > 0 ? long : citiesNamed(town), preferGerman)?.country ?? null;
}

const SEATED = new Set<Sector>(['JUD', 'COP', 'EDU', 'HLH']);
const HOLDER = /(?:r|in|chef|ent|ist|at|or|beamte|anwalt)$/;

/** The town of a court or police behind its role, of as many words as it has: "das Landgericht Köln", "die Polizei Bad Kreuznach". */
export function seatBehind(
  { noun, sectors }: Role,
  words: readonly Spelling[],
  at: number,
): { readonly end: number; readonly country: string } | null {
  if (!capital(words[at]) || !SEATED.has(sectors[0] ?? 'UNK') || HOLDER.test(noun)) return null;
  for (let end = Math.min(words.length, at + LONGEST_NAME); end > at; end--) {
    const name = written(words.slice(at, end));
    const city = TOWNS_LIKE_NOUNS.has(name) && !SEATS.has(name) ? null : likeliest(citiesNamed(name), preferGerman);
    if (city?.country) return { end, country: city.country };
  }
  return null;
}
