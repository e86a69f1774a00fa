import type { Told } from '../acts/candidate.ts';
import type { Place } from '../event.ts';
import type { CountryWeight } from '../places/find-places.ts';
import { citiesNamed, likeliest } from '../places/gazetteer.ts';
import type { EventType } from '../plover.ts';
import { type Dateline, dateline } from '../text/dateline.ts';

/** A dateline opens the body, or its second paragraph where the first is a teaser. */
const OPENINGS = 2;

/** The dateline of a report, and the paragraph that it opens, counted from 0. */
export interface Filing {
  readonly line: Dateline;
  readonly paragraph: number;
}

/** Where the article says that it was filed, or null. */
export function filingIn(all: readonly Told[]): Filing | null {
  const body = all.map(({ analysis }) => analysis.sentence).filter(({ field }) => field === 'body');
  for (let paragraph = 0; paragraph < OPENINGS; paragraph++) {
    const first = body.find((sentence) => sentence.paragraph === paragraph);
    const line = first ? dateline(first) : null;
    if (line) return { line, paragraph };
  }
  return null;
}

/** The countries of the towns that the dateline names: "Abuja/Conakry (AFP) - …". */
export const datelineCountries = (filing: Filing | null, weight: CountryWeight): ReadonlySet<string | null> =>
  new Set(
    (filing?.line.towns ?? [])
      .map((name) => likeliest(citiesNamed(name), weight)?.country ?? null)
      .filter((country) => country !== null),
  );

/** The town that the dateline names first, or null. */
export function datelinePlace(filing: Filing | null, weight: CountryWeight): Place | null {
  const { country: land = null, towns: [text] = [] } = filing?.line ?? {};
  const cities = text === undefined ? [] : citiesNamed(text);
  const found = likeliest(land ? cities.filter(({ country }) => country === land) : cities, weight);
  if (text === undefined || found === null) return null;
  const { population: _, ...place } = found;
  return { ...place, text, basis: 'dateline' };
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
