import { countryNamed } from '../places/countries.ts';
import { remember } from '../remember.ts';
import { AIMED_AT_STATES } from './compounds.data.ts';

/** The state that the first part of a compound names as the one concerned, ISO alpha-3: "Russland-Sanktionen"; null where none. */
export const stateConcerned = remember((word): string | null => {
  const hyphen = word.lastIndexOf('-');
  const name = hyphen > 0 && AIMED_AT_STATES.test(word.slice(hyphen + 1)) ? word.slice(0, hyphen) : '';
  return /^USA?$/.test(name) ? null : (countryNamed(name)?.code ?? null);
});
