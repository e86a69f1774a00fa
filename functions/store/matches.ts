import type { EventPosting, Participant } from './event-posting.ts';
import type { Clock, Dyad, EventQuery, Terms, WordTerms } from './event-query.ts';
import { isInBox, isNear } from './geo.ts';
import { parseIncidentId, withinADay } from './incident.ts';
import { pairsOf, VALUES_OF } from './posting-values.ts';
import { mayHold } from './words.ts';

/**
 * Whether a posting is what the query asks for. Of `words` it only says whether they may be there: postings hold a
 * signature of them (`stemsMatch` decides). `dedupe` is not looked at.
 */
export function matches(query: EventQuery, posting: EventPosting): boolean {
  return (
    isInInterval(query, posting) &&
    fieldsMatch(query, posting) &&
    sidesMatch(query, posting) &&
    placeMatches(query, posting) &&
    (query.words === undefined || mayHold(posting.words, query.words.all))
  );
}

/** Whether stems are what is asked for. */
export function stemsMatch({ all, none }: WordTerms, stems: readonly string[]): boolean {
  return all.every((word) => stems.includes(word)) && !none.some((word) => stems.includes(word));
}

/** When an event happened by a clock; begins with the day. */
export function timeOf(posting: Pick<EventPosting, 'day' | 'publishedAt' | 'ingestedAt'>, clock: Clock): string {
  return { event: posting.day, published: posting.publishedAt, ingested: posting.ingestedAt }[clock];
}

function isInInterval({ date, dateField = 'event' }: EventQuery, posting: EventPosting): boolean {
  const day = timeOf(posting, dateField).slice(0, 10);
  return (date.from === null || day >= date.from) && (date.to === null || day <= date.to);
}

function fieldsMatch(query: EventQuery, posting: EventPosting): boolean {
  const { goldstein, minConfidence, main, hasQuote } = query;
  return (
    among(query.types, [posting.type]) &&
    among(query.modes, posting.mode === null ? [] : [posting.mode]) &&
    among(query.contexts, posting.contexts) &&
    among(query.quadClasses, [posting.quadClass]) &&
    some(query.cameo, (code) => posting.cameo.startsWith(code)) &&
    among(query.modalities, [posting.modality]) &&
    (goldstein === undefined || isBetween(goldstein, posting.goldstein)) &&
    among(query.languages, [posting.language]) &&
    among(query.sources, VALUES_OF.source(posting)) &&
    (hasQuote === undefined || hasQuote === posting.quote) &&
    among(query.speakers, posting.speakers) &&
    (minConfidence === undefined || posting.confidence >= minConfidence) &&
    (main === undefined || main === posting.main) &&
    among(query.articles, [posting.articleId]) &&
    some(query.incidents, (id) => isOfIncident(id, posting))
  );
}

function sidesMatch(query: EventQuery, posting: EventPosting): boolean {
  return (
    among(query.countries, query.countries && VALUES_OF.country(posting)) &&
    among(query.actorCountries, query.actorCountries && VALUES_OF.actorCountry(posting)) &&
    among(query.recipientCountries, query.recipientCountries && VALUES_OF.recipientCountry(posting)) &&
    among(query.names, query.names && VALUES_OF.name(posting)) &&
    among(query.actors, query.actors && VALUES_OF.actor(posting)) &&
    among(query.recipients, query.recipients && VALUES_OF.recipient(posting)) &&
    among(query.sectors, query.sectors && VALUES_OF.sector(posting)) &&
    some(query.dyads, (dyad) => isDyad(dyad, posting))
  );
}

function placeMatches({ box, near, places, placeCountries }: EventQuery, posting: EventPosting): boolean {
  const point = posting.place?.point ?? null;
  return (
    (box === undefined || (point !== null && isInBox(point, box))) &&
    (near === undefined || (point !== null && isNear(point, near))) &&
    among(places, posting.place?.names) &&
    among(placeCountries, VALUES_OF.placeCountry(posting))
  );
}

function isDyad({ first, second, directed }: Dyad, posting: EventPosting): boolean {
  return pairsOf(posting).some(
    ([actor, recipient]) =>
      (isCalled(actor, first) && isCalled(recipient, second)) ||
      (!directed && isCalled(actor, second) && isCalled(recipient, first)),
  );
}

const isCalled = ({ country, names }: Participant, side: string): boolean => country === side || names.includes(side);

function isOfIncident(id: string, { series, day }: EventPosting): boolean {
  const incident = parseIncidentId(id);
  return incident !== null && incident.series === series && withinADay(incident.day, day);
}

function isBetween({ min, max }: { min: number | null; max: number | null }, value: number): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}

/** Whether the values of a field are what is asked of it. */
export function among<Value>(terms: Terms<Value> | undefined, values: readonly Value[] = []): boolean {
  return some(terms, (value) => values.includes(value));
}

/** Terms without any value that is asked for only exclude. */
function some<Value>(terms: Terms<Value> | undefined, holds: (value: Value) => boolean): boolean {
  return terms === undefined || ((terms.any.length === 0 || terms.any.some(holds)) && !terms.none.some(holds));
}
