import { remember } from '../remember.ts';
import type { Token } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import { countryOfCapital, countryOfPrefix } from './countries.ts';
import { citiesNamed, type GazetteerPlace, likeliest, placeOfCountry, regionNamed } from './gazetteer.ts';
import { JOURNEYS, ON_JOURNEYS } from './local-nouns.data.ts';

/** Smaller towns (in thousands) are rarely meant by the first part of a compound. */
const LEAST_POPULATION = 100;

/** How far before the noun it may stand when a journey is made: "im Rahmen seines ersten Israel-Besuchs". */
const REACH = 4;

/** Where a compound says that one goes: "Israel-Besuch", "Chinareise", but not "Papstbesuch". */
export const goalOfJourney = remember((word): GazetteerPlace | null => {
  const [, name = '', hyphen] = JOURNEYS.exec(word) ?? [];
  if (name === '') return null;
  const state = countryOfPrefix(name)?.code ?? null;
  if (state !== null) return placeOfCountry(state);
  const region = hyphen ? regionNamed(name) : null;
  if (region) return region;
  const isTown = ({ population }: GazetteerPlace): boolean => population >= LEAST_POPULATION;
  return hyphen || countryOfCapital(name) ? likeliest(citiesNamed(name).filter(isTown), () => 0) : null;
});

/** Whether the sentence tells of what is done on the journey that the noun at the position names: "bei seinem Israel-Besuch". */
export const isOnJourney = (tokens: readonly Token[], at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const text = tokens[before]?.text ?? '';
    if (ON_JOURNEYS.test(text)) return true;
    if (isCapital(text)) return false;
  }
  return false;
};
