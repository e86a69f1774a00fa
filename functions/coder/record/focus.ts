import { GERMAN_SPEAKING } from '../actors/anaphora.data.ts';
import type { Mention } from '../actors/mentions.ts';
import { isPerson } from '../actors/persons.ts';
import type { Told } from '../acts/candidate.ts';
import { countryOfAdjective, countryOfCapital } from '../places/countries.ts';
import type { PlaceMention } from '../places/find-places.ts';
import type { GazetteerPlace } from '../places/gazetteer.ts';
import type { Sector } from '../plover.ts';
import type { Analysis } from '../syntax.ts';
import { isSeatOfMany } from './country-place.ts';
import { datelinePlace, filingIn } from './dateline-place.ts';
import { FEDERATIONS, isFederal } from './federal.ts';
import { isFromAbroad } from './foreign.ts';
import { countriesIn, EMBASSY, isElsewhere, namesState, shareOfSetting, titleWeight } from './named-countries.ts';
import { isAside, isBackground } from './scenes.ts';
import { townNamed } from './towns.ts';

/** The country of the dateline weighs as much as this many mentions: where a report was filed it mostly goes on, unless many meet there. */
const DATELINE_WEIGHT = 2;
/** A town where something happens tells a little more than the name of a country; a capital may be a government. */
const TOWN_WEIGHT = 1.25;
/** Where organisations sit is seldom where it is. */
const SEAT_WEIGHT = 0.5;
const weightOf = ({ name, precision }: GazetteerPlace): number =>
  countryOfCapital(name) || precision === 'country' ? 1 : isSeatOfMany(name) ? SEAT_WEIGHT : TOWN_WEIGHT;

const isScene = (analysis: Analysis, mention: PlaceMention): boolean =>
  mention.direction === 'at' && !isAside(analysis, mention) && !isBackground(analysis, mention);

/** "Eine deutsche Kapitänin" may be anywhere. */
const isForeigner = ({ reference, attributes }: Mention): boolean =>
  PRIVATE.has(reference.sectors[0] ?? 'UNK') && (attributes ?? []).some((word) => countryOfAdjective(word) !== null);
const PRIVATE: ReadonlySet<Sector> = new Set(['CRM', 'CVL', 'UNK']);
const SHARE_OF_FOREIGNERS = 0.5;
/** Courts and police act at home; companies, criminals and spies are known by their country wherever they are. */
const SHARES: ReadonlyMap<Sector, number> = new Map([
  ['JUD', 2],
  ['COP', 2],
  ['BUS', 0.5],
  ['CRM', 0.5],
  ['SPY', 0.5],
]);
const shareOf = (mention: Mention): number =>
  isForeigner(mention) ? SHARE_OF_FOREIGNERS : (SHARES.get(mention.reference.sectors[0] ?? 'UNK') ?? 1);
/** Readers of German are told of what goes on at home without its name, or with fewer names. */
const HOME_WEIGHT = 0.75;
const HOME_SHARE = 1.2;

/**
 * The country that the article is set in (ISO alpha-3): what it names most often, whom it mentions and where
 * it was filed; where no country is told, the readers' own.
 */
export function focusOf(
  all: readonly Told[],
  mentions: readonly Mention[],
  placesOf: (told: Told) => readonly PlaceMention[],
): string {
  const weights = countriesIn(all, shareOfSetting);
  const filing = filingIn(all);
  const filed = datelinePlace(filing, () => 0);
  const isAnyFederation = FEDERATIONS.some((country) => weights.has(country) || filed?.country === country);
  const add = (country: string, weight: number) => weights.set(country, (weights.get(country) ?? 0) + weight);
  for (const mention of mentions) {
    const told = all[mention.sentence];
    const isHome = !isFromAbroad(mention) && !(told && isElsewhere(told.analysis, mention.at));
    if (isAnyFederation && isFederal(mention.reference)) continue;
    if (EMBASSY.test(mention.reference.role ?? '')) continue;
    // "Die Stadt Bochum"
    const town = told && townNamed(told, mention.phrase, mention.reference, () => 0);
    if (town) add(town, TOWN_WEIGHT);
    // "der Krieg in Syrien" names a place, and nobody.
    if (told && mention.phrase.preposition === 'in' && namesState(told.analysis, mention.at)) continue;
    const share = told ? shareOfSetting(told.analysis, mention.at) : 1;
    if (mention.reference.country && isHome)
      add(mention.reference.country, titleWeight(told) * share * shareOf(mention));
  }
  for (const told of all)
    for (const mention of placesOf(told)) {
      const { country, precision } = mention.place;
      if (country && (precision !== 'country' || isScene(told.analysis, mention)))
        add(country, weightOf(mention.place));
    }
  // "Berlin/Banjul - …", "Genf – …"
  const isAlone = filed && !isSeatOfMany(filed.name) && filing?.line.towns.length === 1;
  // "Madrid - US-Präsident Joe Biden hat …": he is but a guest there.
  const lead = all.find(
    ({ analysis: { sentence } }) => sentence.field === 'body' && sentence.paragraph === filing?.paragraph,
  )?.index;
  const isOfAnother = (country: string | null) => country !== null && country !== filed?.country;
  const isGuest = mentions.some(
    ({ sentence, subject, reference }) =>
      sentence === lead && subject && isPerson(reference) && isOfAnother(reference.country),
  );
  if (filed?.country && ((isAlone && !isGuest) || weights.size === 0)) add(filed.country, DATELINE_WEIGHT);
  // Of the countries where German is read the one that is told of at all.
  const home = GERMAN_SPEAKING.reduce((most, other) =>
    (weights.get(other) ?? 0) > (weights.get(most) ?? 0) ? other : most,
  );
  weights.set(home, Math.max(HOME_SHARE * (weights.get(home) ?? 0), HOME_WEIGHT));
  const [most] = [...weights].sort((a, b) => b[1] - a[1] || Number(b[0] === home) - Number(a[0] === home));
  return most?.[0] ?? home;
}
