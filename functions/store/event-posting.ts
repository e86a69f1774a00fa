import type { Actor, EventRecord, Quote, Span } from '../coder/event.ts';
import { parseIncidentId } from './incident.ts';
import { foldName } from './keys.ts';
import { signatureOf, stemsOf } from './words.ts';

/** A side's member as filters see it: names and organisation, folded. */
export interface Participant {
  readonly country: string | null;
  readonly names: readonly string[];
  readonly sectors: Actor['sectors'];
}

/** What posting lists hold of an event: every field that queries filter and count by. */
export interface EventPosting
  extends Pick<
    EventRecord,
    | 'articleId'
    | 'publishedAt'
    | 'ingestedAt'
    | 'language'
    | 'type'
    | 'mode'
    | 'contexts'
    | 'quadClass'
    | 'goldstein'
    | 'modality'
    | 'main'
    | 'confidence'
    | 'reciprocal'
  > {
  readonly eventId: string;
  /** The day that the event is listed under. */
  readonly day: string;
  readonly cameo: string;
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly place: PostedPlace | null;
  /** Folded. */
  readonly source: string | null;
  readonly quote: boolean;
  readonly speakers: readonly string[];
  readonly series: string | null;
  /** Signature of the stems in title, lead and evidence. */
  readonly words: string;
}

export interface PostedPlace {
  readonly names: readonly string[];
  readonly country: string | null;
  /** Null for a country: that is no point. */
  readonly point: { readonly lat: number; readonly lon: number } | null;
}

/** What an event's article adds to it. */
export interface ArticleOfEvent {
  readonly title: string | null;
  readonly lead: string | null;
  readonly quotes: readonly Quote[];
}

/** The posting of an event. */
export function postingOf(event: EventRecord, article: ArticleOfEvent): EventPosting {
  const { articleId, publishedAt, ingestedAt, language, type, mode, contexts, quadClass, goldstein } = event;
  const { modality, main, confidence, reciprocal, attribution, incidentId } = event;
  const quotes = article.quotes.filter(({ span }) => event.evidence.some((sentence) => overlap(span, sentence)));
  const speakers = [attribution?.speaker, ...quotes.map(({ speaker }) => speaker)].flatMap((it) => it ?? []);
  return {
    eventId: event.id,
    day: eventDay(event),
    ...{ articleId, publishedAt, ingestedAt, language, type, mode, contexts, quadClass, goldstein },
    ...{ modality, main, confidence, reciprocal },
    cameo: event.cameo.code,
    actors: event.actors.map(participantOf),
    recipients: event.recipients.map(participantOf),
    place: placeOf(event.place),
    source: foldedSource(event),
    quote: quotes.length > 0,
    speakers: distinct(speakers.flatMap(namesOf)),
    series: incidentId === null ? null : (parseIncidentId(incidentId)?.series ?? null),
    words: signatureOf(stemsOfEvent(event, article)),
  };
}

/** The day an event is listed under: when it began, or, where the text does not tell, the article's publication day. */
export function eventDay({ date, publishedAt }: Pick<EventRecord, 'date' | 'publishedAt'>): string {
  return (date?.start ?? publishedAt).slice(0, 10);
}

/** The stems that `words` of a query is compared with. */
export function stemsOfEvent(event: EventRecord, { title, lead }: ArticleOfEvent): string[] {
  return stemsOf([title, lead, ...event.evidence.map(({ text }) => text)].join(' '));
}

/** Folded names that find a person, a group or an organisation. */
export function namesOf({ name, org, text }: Actor): string[] {
  return distinct([foldName(name ?? text), foldName(org ?? '')].filter(Boolean));
}

export const foldedSource = ({ source }: Pick<EventRecord, 'source'>): string | null =>
  source === null ? null : foldName(source);

function participantOf(actor: Actor): Participant {
  return { country: actor.country, names: namesOf(actor), sectors: actor.sectors };
}

function placeOf(place: EventRecord['place']): PostedPlace | null {
  if (place === null) return null;
  const { name, text, country, lat, lon, precision } = place;
  const point = lat === null || lon === null || precision === 'country' ? null : { lat, lon };
  return { names: distinct([foldName(name), foldName(text)].filter(Boolean)), country, point };
}

const overlap = (a: Span, b: Span): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
