import { remember } from '../remember.ts';
import { citiesNamed, type GazetteerPlace, regionsNamed } from './gazetteer.ts';
import { TOWN_ADJECTIVES } from './town-adjectives.data.ts';

/** Smaller towns (in thousands) are rarely meant by a word in -er; surnames and nouns look the same. */
const LEAST_POPULATION = 50;

/** Of shorter names come as many nouns ("Mauer", "Wawer"). */
const OF_PLACE = /^(\p{Lu}[\p{L}-]{3,})er$/u;

const irregular = new Map(
  TOWN_ADJECTIVES.trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
);

/** "Zuger", "Mailänder": an adjective that looks like another noun. */
export const isTownAdjective = (word: string): boolean => irregular.has(word);

/** The towns of so many thousands and regions that an adjective in -er may name: "Londoner", "Tiroler", "Göttinger", "Zürcher". */
const named = (word: string, least: number): readonly GazetteerPlace[] => {
  const known = irregular.get(word);
  if (known !== undefined) return [...regionsNamed(known), ...citiesNamed(known)];
  const stem = OF_PLACE.exec(word)?.[1];
  if (stem === undefined) return [];
  // "Berliner", "Göttinger"
  const cities = [stem, `${stem}en`].flatMap(citiesNamed);
  return [...regionsNamed(stem), ...cities.filter(({ population }) => population >= least)];
};

export const placesOfAdjective = remember((word): readonly GazetteerPlace[] => named(word, LEAST_POPULATION));

/** Those of smaller towns, too: before words for local bodies nothing else is meant. */
export const placesOfLocalAdjective = remember((word): readonly GazetteerPlace[] => named(word, 0));
