import type { Article } from '../../article/article.ts';
import type { Told } from '../acts/candidate.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Actor, Place } from '../event.ts';
import { findPlaces, type PlaceMention } from '../places/find-places.ts';
import { isVerbal } from '../plover/derive.ts';
import type { EventType } from '../plover.ts';
import { once } from '../remember.ts';
import type { Field } from '../syntax.ts';
import type { Setting } from './build-event.ts';
import { carriedDates, type Stretch } from './carried-dates.ts';
import { areStates, countryPlaceOf, isSeatOfMany } from './country-place.ts';
import { datelineCountries, datelinePlace, filingIn, placeFrom } from './dateline-place.ts';
import { dayHeadings } from './day-headings.ts';
import { distanceDates } from './distance-dates.ts';
import { toPlace } from './event-place.ts';
import { isGuestAt, isVisiting } from './guests.ts';
import { datedOccasions } from './occasion-dates.ts';
import { peopleOf } from './people.ts';
import { isAside, isAway, isBackground, isStay, isYetToCome, lastScene, SCENE_REACH } from './scenes.ts';
import { type Texts, textsOf } from './texts.ts';
import { type DatedField, type ToldDate, toldDates } from './told-dates.ts';

/** What an article says around its acts: whom, when, where. */
export function settingOf(article: Article, all: readonly Told[]): Setting {
  const texts = textsOf(article.title, article.body);
  const datesOf = (field: Field, text: string): readonly ToldDate[] => {
    const told = toldDates(findDates(text, article.publishedAt), all, field, article.publishedAt);
    const analyses = all.map(({ analysis }) => analysis).filter(({ sentence }) => sentence.field === field);
    const distant = analyses.flatMap((one) => distanceDates(one, text, told, article.publishedAt));
    const instead = new Set(distant.map(({ start }) => start));
    return distant.length === 0
      ? told
      : [...told.filter(({ start }) => !instead.has(start)), ...distant].toSorted((a, b) => a.start - b.start);
  };
  const dates: DatedField = { title: datesOf('title', article.title), body: datesOf('body', article.body) };
  const occasions = datedOccasions(
    all.map(({ analysis }) => analysis).filter(({ sentence }) => sentence.field === 'body'),
    dates.body,
  );
  const placesOf = (told: Told): readonly PlaceMention[] => places.get(told) ?? [];
  const named = peopleOf(article, all, texts, placesOf);
  const places = new Map(all.map((told) => [told, findPlaces(told.analysis.sentence.tokens, named.weight)]));
  const paragraphOf = paragraphsOf(all);
  const bodyParagraphs = new Set(all.filter(({ analysis }) => analysis.sentence.field === 'body').map(paragraphOf));
  const headings = dayHeadings(article.body, [...bodyParagraphs].map(stretchOf), dates.body);
  const scenesOf = (told: Told) =>
    placesOf(told).filter(
      (mention) => !isYetToCome(told.analysis, mention) && !isStay(told.analysis, mention, named.home),
    );
  const others = oncePerSentence((told) =>
    scenesOf(told).filter(
      (mention) =>
        !named.isSeat(told, mention) &&
        !isAside(told.analysis, mention) &&
        !(isAway(mention, named.home()) && isBackground(told.analysis, mention)),
    ),
  );
  const placeOf = oncePerSentence((told) => placeBefore(paragraphOf(told), told, others, texts, true));
  const earlier = oncePerSentence((told) => placeBefore(paragraphOf(told), told, others, texts, false));
  const nearest = oncePerSentence((told) => placeBefore(paragraphOf(told), told, scenesOf, texts, false));
  const people = { ...named, country: (told: Told) => placeOf(told)?.country ?? named.country(told) };
  const earlierFor = (told: Told, type: EventType, actors: readonly Actor[]): Place | null => {
    const last = nearest(told);
    // Who is in office there goes on speaking there, and in Geneva others speak, too.
    const isTalk = last !== null && isSeatOfMany(last.name) && isVerbal(type);
    const isAtHome = actors.some(({ country }) => country !== null && country === last?.country);
    const place = isAtHome || isTalk ? last : earlier(told);
    // Nothing is said at sea.
    return isElsewhere(place, type, actors) || (place?.country === null && isVerbal(type)) ? null : place;
  };
  const filing = filingIn(all);
  const filed = datelinePlace(filing, named.weight);
  // A town of the dateline that the lead tells, too, is where people protest, if that is not where organisations sit.
  const leadScenes = all
    .filter(({ analysis: { sentence } }) => sentence.field === 'body' && sentence.paragraph === 0)
    .flatMap((told) => others(told).filter(({ direction }) => direction === 'at'));
  const isSetThere =
    filed !== null && !isSeatOfMany(filed.name) && leadScenes.some(({ place }) => place.geonameId === filed.geonameId);
  // "Pristina. Im Norden des Kosovo …": deeds are of the country where the report was filed, of whomever it tells more.
  const filedIn = datelineCountries(filing, named.weight);
  const isOfMany = filed !== null && isSeatOfMany(filed.name);
  const scene = isOfMany ? null : leadScenes.find(({ place }) => filedIn.has(place.country))?.place.country;
  const first = all.find(
    ({ analysis: { sentence } }) => sentence.field === 'body' && sentence.paragraph === (filing?.paragraph ?? -1),
  );
  const opening = filed ? null : leadPlace(all, placesOf, texts);
  // A town that the lead tells later is not where its first sentence is set.
  const leadFor = ({ index, analysis }: Told): Place | null =>
    opening && (analysis.sentence.field === 'title' || opening.index <= index) ? opening.place : null;
  // Of those who have come the body tells.
  const upTo = ({ index }: Told) =>
    all.filter((other) => other.analysis.sentence.field === 'body' && other.index <= index);
  return {
    texts,
    published: article.publishedAt,
    people,
    dates,
    places: placesOf,
    filed: filed?.country ?? null,
    carriedDates: oncePerSentence((told) =>
      carriedDates(
        told.analysis.sentence,
        {
          paragraph: stretchOf(paragraphOf(told)),
          before: paragraphOf(told)
            .filter((other) => other.index < told.index)
            .map(({ analysis }) => analysis),
          heads: headedBy(all, paragraphOf(told), told, article.body),
          ruled: headings.findLast(({ end }) => isBodyAfter(told, end)) ?? null,
          leadEnd: article.lead.length,
          occasions: occasions.filter(({ date }) => isBodyAfter(told, date.end)),
          toldLater: occasions.filter(
            ({ date }) => told.analysis.sentence.field === 'body' && date.start >= told.analysis.sentence.end,
          ),
        },
        dates,
        article.publishedAt,
      ),
    ),
    before: (told, place) => {
      const earlier = all.filter((other) => other.index < told.index);
      const near = paragraphOf(told).filter((other) => other.index < told.index);
      const lead = earlier.filter(
        ({ analysis: { sentence } }) => sentence.field === 'title' || sentence.paragraph === 0,
      );
      const before = place?.basis === 'dateline' ? [...lead, ...near] : near;
      const from = before.findIndex((other) =>
        placesOf(other).some((mention) => mention.direction === 'at' && mention.place.country === place?.country),
      );
      return before.slice(Math.max(0, from));
    },
    guestPlace: (told, type, sides) =>
      filed &&
      isVerbal(type) &&
      ((told === first && isGuestAt(filed, sides)) || isVisiting(filed, upTo(told), placesOf, sides.actors))
        ? filed
        : null,
    carriedPlace: (told, type, actors) => {
      const earlier = earlierFor(told, type, actors);
      if (earlier || isElsewhere(filed, type, actors)) return earlier;
      if (filed && sitsThere(filed, type, actors)) return filed;
      const here = isSetThere && IN_THE_STREET.has(type);
      const town = here ? filed : placeFrom(filed ?? leadFor(told), people.country(told), type, areStates(actors));
      return town ?? countryPlaceOf((isVerbal(type) || placeOf(told) ? null : scene) ?? people.country(told));
    },
  };
}

/** "… sagte Stoltenberg in Brüssel. Russland verlegte Truppen": whether armies of others are told of where organisations sit. */
const isElsewhere = (place: Place | null, type: EventType, actors: readonly Actor[]): boolean =>
  FAR_AWAY.has(type) &&
  isSeatOfMany(place?.name ?? '') &&
  actors.length > 0 &&
  actors.every(({ country }) => country !== null && country !== place?.country);
const FAR_AWAY: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE']);

/** "Luxemburg – Die EU-Außenminister haben Sanktionen verhängt": whether organisations do it, in one of the towns where they meet; courts have seats of their own. */
const sitsThere = ({ name }: Place, type: EventType, actors: readonly Actor[]): boolean =>
  !FAR_AWAY.has(type) &&
  isSeatOfMany(name) &&
  actors.length > 0 &&
  actors.every(({ country, org, sectors }) => !country && org && !sectors.includes('JUD'));

/** What is done in the streets of the town where a meeting is. */
const IN_THE_STREET: ReadonlySet<EventType> = new Set(['COERCE', 'PROTEST']);

/** Whether a sentence stands in the body behind a position of it. */
const isBodyAfter = ({ analysis: { sentence } }: Told, position: number): boolean =>
  sentence.field === 'body' && position <= sentence.start;

/** The same function of a sentence of the article, computed for each when it is first asked for. */
function oncePerSentence<Value>(compute: (told: Told) => Value): (told: Told) => Value {
  const known = new Map<Told, { readonly value: Value }>();
  return (told) => {
    const found = known.get(told) ?? { value: compute(told) };
    known.set(told, found);
    return found.value;
  };
}

/** What ends a sentence; a line of its own without it is a heading. */
const ENDED = /[.!?:…]["“”«»’)]*$/u;

/** The paragraph under a heading inside the body, or null for any other sentence. */
function headedBy(all: readonly Told[], own: readonly Told[], told: Told, body: string): Stretch | null {
  const { sentence } = told.analysis;
  if (sentence.field !== 'body' || ENDED.test(body.slice(sentence.start, sentence.end).trimEnd())) return null;
  const under = all.filter(
    ({ analysis }) => analysis.sentence.field === 'body' && analysis.sentence.paragraph === sentence.paragraph + 1,
  );
  return own.length === 1 && under.length > 0 ? stretchOf(under) : null;
}

/** From the first of the sentences to the last. */
const stretchOf = (some: readonly Told[]): Stretch => ({
  start: some[0]?.analysis.sentence.start ?? 0,
  end: some.at(-1)?.analysis.sentence.end ?? 0,
});

/** The sentences of the paragraph that a sentence is of, itself among them. */
function paragraphsOf(all: readonly Told[]): (told: Told) => readonly Told[] {
  const key = ({ analysis: { sentence } }: Told) => `${sentence.field} ${sentence.paragraph}`;
  const paragraphs = Map.groupBy(all, key);
  return (told) => paragraphs.get(key(told)) ?? [told];
}

/** The town that the title or the first sentence tells. */
function leadPlace(
  all: readonly Told[],
  placesOf: (told: Told) => readonly PlaceMention[],
  texts: Texts,
): { readonly place: Place; readonly index: number } | null {
  for (const told of all) {
    const { sentence } = told.analysis;
    if (sentence.field === 'body' && sentence.paragraph > 0) break;
    const mention = placesOf(told).find(({ direction, place }) => direction === 'at' && place.precision === 'city');
    if (mention) return { place: toPlace(texts[sentence.field], sentence, mention, 'dateline'), index: told.index };
  }
  return null;
}

/** The last place told before the sentence in its paragraph; with `own` in the sentence itself, too. */
function placeBefore(
  paragraph: readonly Told[],
  told: Told,
  placesOf: (told: Told) => readonly PlaceMention[],
  texts: Texts,
  own: boolean,
): Place | null {
  const before = paragraph.filter(
    ({ index }) => index < told.index + (own ? 1 : 0) && told.index - index <= SCENE_REACH,
  );
  // "reist nach Kabul. Dort will er …"
  const there = once(() => told.analysis.sentence.tokens.some(({ lower }) => lower === 'dort'));
  for (const other of before.toReversed()) {
    const places = placesOf(other);
    const goal = () => (other !== told && there() ? places.findLast(({ direction }) => direction === 'to') : undefined);
    const mention = lastScene(other.analysis, places) ?? goal();
    const { sentence } = other.analysis;
    if (mention) return toPlace(texts[sentence.field], sentence, mention, 'previous-sentence');
  }
  return null;
}
