import type { Actor, EventRecord } from '../../functions/coder/event.ts';
import type { EventQuery, Terms } from '../../functions/store/event-query.ts';
import type { ArticleRecord } from '../../functions/store/rows.ts';

/**
 * What the store should answer, by other means: an array of full records, filtered field by field. It shares no code with
 * the store but the types.
 */
export interface StoredEvent {
  readonly event: EventRecord;
  readonly article: ArticleRecord;
}

/** All events that the query asks for, newest first. */
export function expectedEvents(query: EventQuery, stored: readonly StoredEvent[]): EventRecord[] {
  const clock = query.dateField ?? 'event';
  const found = stored.filter((it) => isWanted(query, it)).map(({ event }) => event);
  const sorted = found.sort((a, b) => compare(`${timeOf(b, clock)}#${b.id}`, `${timeOf(a, clock)}#${a.id}`));
  return query.dedupe === 'incident'
    ? sorted.filter((event) => !found.some((other) => isLaterTelling(other, event)))
    : sorted;
}

export function isWanted(query: EventQuery, { event, article }: StoredEvent): boolean {
  const day = timeOf(event, query.dateField ?? 'event').slice(0, 10);
  if (query.date.from !== null && day < query.date.from) return false;
  if (query.date.to !== null && day > query.date.to) return false;

  const everybody = [...event.actors, ...event.recipients];
  const acting = event.reciprocal ? everybody : event.actors;
  const actedUpon = event.reciprocal ? everybody : event.recipients;
  const quotes = article.quotes.filter(({ span }) =>
    event.evidence.some((it) => it.field === span.field && Math.max(it.start, span.start) < Math.min(it.end, span.end)),
  );
  const speakers = quotes.map(({ speaker }) => speaker).concat(event.attribution?.speaker ?? null);
  const place = event.place;
  const point =
    place !== null && place.precision !== 'country' && place.lat !== null && place.lon !== null ? place : null;

  const checks: boolean[] = [
    fits(query.countries, [...everybody.map(({ country }) => country), place?.country]),
    fits(
      query.actorCountries,
      acting.map(({ country }) => country),
    ),
    fits(
      query.recipientCountries,
      actedUpon.map(({ country }) => country),
    ),
    fits(query.placeCountries, [place?.country]),
    fits(query.names, everybody.flatMap(calledBy)),
    fits(query.actors, acting.flatMap(calledBy)),
    fits(query.recipients, actedUpon.flatMap(calledBy)),
    fits(
      query.sectors,
      everybody.flatMap(({ sectors }) => sectors),
    ),
    fits(query.types, [event.type]),
    fits(query.modes, [event.mode]),
    fits(query.contexts, event.contexts),
    fits(query.quadClasses, [event.quadClass]),
    fits(query.modalities, [event.modality]),
    fits(query.languages, [event.language]),
    fits(query.sources, [event.source === null ? null : plain(event.source)]),
    fits(
      query.speakers,
      speakers.flatMap((it) => (it === null ? [] : calledBy(it))),
    ),
    fits(query.articles, [event.articleId]),
    fits(query.places, place === null ? [] : [plain(place.name), plain(place.text)]),
    test(query.cameo, (code) => event.cameo.code.slice(0, code.length) === code),
    test(query.incidents, (id) => isTold(id, event)),
    test(query.dyads, ({ first, second, directed }) =>
      acting.some((a) =>
        actedUpon.some(
          (b) => a !== b && ((is(a, first) && is(b, second)) || (!directed && is(a, second) && is(b, first))),
        ),
      ),
    ),
    query.main === undefined || query.main === event.main,
    query.hasQuote === undefined || query.hasQuote === quotes.length > 0,
    event.confidence >= (query.minConfidence ?? 0),
    event.goldstein >= (query.goldstein?.min ?? -10) && event.goldstein <= (query.goldstein?.max ?? 10),
    query.box === undefined || (point !== null && inside(query.box, Number(point.lat), Number(point.lon))),
    query.near === undefined ||
      (point !== null && chordKm(query.near, Number(point.lat), Number(point.lon)) <= query.near.km),
    words(query, `${article.title} ${article.lead} ${event.evidence.map(({ text }) => text).join(' ')}`),
  ];
  return checks.every(Boolean);
}

export function timeOf(
  { date, publishedAt, ingestedAt }: EventRecord,
  clock: 'event' | 'published' | 'ingested',
): string {
  if (clock === 'published') return publishedAt;
  if (clock === 'ingested') return ingestedAt;
  return date === null ? publishedAt.slice(0, 10) : date.start;
}

function fits<Value>(terms: Terms<Value> | undefined, values: readonly (Value | null | undefined)[]): boolean {
  return test(terms, (wanted) => values.some((value) => value === wanted));
}

function test<Value>(terms: Terms<Value> | undefined, holds: (value: Value) => boolean): boolean {
  if (terms === undefined) return true;
  if (terms.none.some(holds)) return false;
  return terms.any.length === 0 || terms.any.some(holds);
}

/** The tests' names hold umlauts, but no other letters that folding changes. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
const plain = (name: string): string => name.toLowerCase().replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter);

const calledBy = ({ name, text, org }: Actor): string[] => [plain(name ?? text), ...(org === null ? [] : [plain(org)])];
const is = (actor: Actor, side: string): boolean => actor.country === side || calledBy(actor).includes(side);

function isTold(id: string, event: EventRecord): boolean {
  const own = event.incidentId;
  return own !== null && own.slice(11) === id.slice(11) && daysBetween(id.slice(0, 10), timeOf(event, 'event')) <= 1;
}

/** Of the same incident, and to be shown in its stead: later, or of equals the greater id. */
function isLaterTelling(other: EventRecord, event: EventRecord): boolean {
  if (other.incidentId === null || event.incidentId === null) return false;
  if (other.incidentId.slice(11) !== event.incidentId.slice(11)) return false;
  const [a, b] = [timeOf(other, 'event'), timeOf(event, 'event')];
  return daysBetween(a, b) <= 1 && (a === b ? other.id > event.id : a > b);
}

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

function inside({ west, east, south, north }: NonNullable<EventQuery['box']>, lat: number, lon: number): boolean {
  if (lat < south || lat > north) return false;
  return west <= east ? west <= lon && lon <= east : !(east < lon && lon < west);
}

/** The way over the sphere by the angle between two vectors. */
function chordKm(from: { lat: number; lon: number }, lat: number, lon: number): number {
  const vector = (φ: number, λ: number) => {
    const [a, b] = [(φ * Math.PI) / 180, (λ * Math.PI) / 180];
    return [Math.cos(a) * Math.cos(b), Math.cos(a) * Math.sin(b), Math.sin(a)] as const;
  };
  const [p, q] = [vector(from.lat, from.lon), vector(lat, lon)];
  return 6371 * 2 * Math.asin(Math.min(1, Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) / 2));
}

/** The tests ask only for words that are their own stems, and texts hold them as they are. */
function words({ words: asked }: EventQuery, text: string): boolean {
  const present = plain(text).split(/[^a-z0-9]+/);
  return (
    asked === undefined ||
    (asked.all.every((word) => present.includes(word)) && !asked.none.some((word) => present.includes(word)))
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
