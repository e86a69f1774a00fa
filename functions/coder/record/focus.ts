import type { Mention } from '../actors/mentions.ts';
import type { Told } from '../acts/candidate.ts';
import type { PlaceMention } from '../places/find-places.ts';
import { datelinePlace } from './dateline-place.ts';
import { FEDERATIONS, isFederal } from './federal.ts';
import { isFromAbroad } from './foreign.ts';
import { HOME } from './home.ts';
import { isElsewhere, titleWeight } from './named-countries.ts';

/**
 * The country that the article is set in (ISO alpha-3): what it names most often, as `count` has it, and whom it mentions; where no
 * country is named, that of its dateline, else the readers' own.
 */
export function focusOf(
  body: string,
  all: readonly Told[],
  mentions: readonly Mention[],
  count: ReadonlyMap<string, number>,
  placesOf: (told: Told) => readonly PlaceMention[],
): string {
  const weights = new Map(count);
  const isAnyFederation = FEDERATIONS.some((country) => weights.has(country));
  const add = (country: string, weight: number) => weights.set(country, (weights.get(country) ?? 0) + weight);
  for (const mention of mentions) {
    const told = all[mention.sentence];
    const isHome = !isFromAbroad(mention) && !(told && isElsewhere(told.analysis, mention.at));
    if (isAnyFederation && isFederal(mention.reference)) continue;
    if (mention.reference.country && isHome) add(mention.reference.country, titleWeight(told));
  }
  for (const { place } of all.flatMap(placesOf))
    if (place.country && place.precision !== 'country') add(place.country, 1);
  const [most] = [...weights].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? datelinePlace(body, () => 0)?.country ?? HOME;
}
