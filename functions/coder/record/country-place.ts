import type { Place } from '../event.ts';
import { countryOfCode } from '../places/countries.ts';

/** The country as a place: where the article as a whole is set. */
export function countryPlaceOf(code: string | null): Place | null {
  const country = code === null ? null : countryOfCode(code);
  if (!country) return null;
  const { name, lat, lon } = country;
  return {
    name,
    text: name,
    country: country.code,
    admin1: null,
    lat,
    lon,
    geonameId: null,
    precision: 'country',
    basis: 'dateline',
  };
}
