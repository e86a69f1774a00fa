import type { Place } from '../event.ts';
import type { CountryWeight } from '../places/find-places.ts';
import { citiesNamed, likeliest } from '../places/gazetteer.ts';

/** "Moskau (dpa) - …", "Athen/Ankara. …", "PRAG – …": the name of a place, perhaps others and an agency, then a dash or full stop. */
const DATELINE =
  /^(?<name>\p{Lu}\p{L}+(?:[ -]\p{L}+){0,3})(?:\/[\p{L} -]+)*(?:, \d{1,2}\. ?[\p{L}\d.]+)?(?: ?\([^()]{2,24}\))?(?:\.| ?[-–—])\s/u;

/** Names in capitals as they are written in a text: "NEW YORK". */
const plain = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** A dateline opens the body, or its second paragraph where the first is a teaser. */
const OPENINGS = 2;

/** The town that the dateline names first, where most of what an article tells without a place happens; or null. */
export function datelinePlace(body: string, weight: CountryWeight): Place | null {
  const names = body.split('\n\n', OPENINGS).map((paragraph) => DATELINE.exec(paragraph)?.groups?.name);
  const written = names.find((name) => name !== undefined);
  const found = written === undefined ? null : likeliest(citiesNamed(plain(written)), weight);
  if (written === undefined || found === null) return null;
  const { population: _, ...place } = found;
  return { ...place, text: written, basis: 'dateline' };
}
