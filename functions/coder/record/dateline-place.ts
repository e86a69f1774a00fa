import type { Place } from '../event.ts';
import { countryNamed } from '../places/countries.ts';
import type { CountryWeight } from '../places/find-places.ts';
import { citiesNamed, likeliest } from '../places/gazetteer.ts';
import type { EventType } from '../plover.ts';
import { asWritten, BEFORE_SENTENCE } from '../text/dateline.ts';

/** "Moskau (dpa) - …", "Athen/Ankara. …", "PRAG – …", "BERLIN taz | …": the name of a place, perhaps others and an agency, then a dash or full stop; "Minsk (AFP) Die …" and "Minsk Die …" have none. */
const DATELINE = new RegExp(
  String.raw`^(?<name>\p{Lu}\p{L}+(?:[ -]\p{L}+){0,3}?)(?:\/[\p{L} -]+)*(?:, \d{1,2}\. ?[\p{L}\d.]+)?(?:(?: ?\((?<inside>[^()]{2,24})\))?(?:\.| ?[-–—])\s| [a-z/]{2,11} \| | \((?:AFP|AP|APA|KNA|Reuters|SDA|dapd|ddp|dpa|epd|rtr|sda)[^()]{0,12}\)\s(?=\p{Lu})|${BEFORE_SENTENCE})`,
  'u',
);

/** A dateline opens the body, or its second paragraph where the first is a teaser. */
const OPENINGS = 2;

const datelinesIn = (body: string) => body.split('\n\n', OPENINGS).map((paragraph) => DATELINE.exec(paragraph)?.groups);

/** The paragraph that the dateline opens, counted from 0; -1 where there is none. */
export const datelineParagraph = (body: string): number =>
  datelinesIn(body).findIndex((dateline) => dateline !== undefined);

/** The countries of the towns that the dateline names: "Abuja/Conakry (AFP) - …". */
export const datelineCountries = (body: string, weight: CountryWeight): ReadonlySet<string | null> =>
  new Set(
    body
      .split('\n\n', OPENINGS)
      .flatMap((paragraph) => (DATELINE.exec(paragraph)?.[0] ?? '').split(/[/(,.–—]| - /u))
      .map((name) => likeliest(citiesNamed(asWritten(name.trim())), weight)?.country ?? null)
      .filter((country) => country !== null),
  );

/** The town that the dateline names first, or null. */
export function datelinePlace(body: string, weight: CountryWeight): Place | null {
  const { name: written, inside } = datelinesIn(body).find((dateline) => dateline !== undefined) ?? {};
  const cities = written === undefined ? [] : citiesNamed(asWritten(written));
  // "Palma (Mosambik) – …"
  const land = countryNamed(inside ?? '');
  const found = likeliest(land ? cities.filter(({ country }) => country === land.code) : cities, weight);
  if (written === undefined || found === null) return null;
  const { population: _, ...place } = found;
  return { ...place, text: written, basis: 'dateline' };
}

/** What is done at meetings, abroad as often as at home. */
const AT_MEETINGS: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT']);

/** The dateline's town for an act of that type, unless the report was filed elsewhere than in the `country` that it is about; `together` says that several states do it. */
export const placeFrom = (
  filed: Place | null,
  country: string | null,
  type: EventType,
  together: boolean,
): Place | null =>
  filed !== null && (filed.country === country || AT_MEETINGS.has(type) || (type === 'CONCEDE' && together))
    ? filed
    : null;
