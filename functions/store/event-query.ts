import type { Context, EventType, Modality, Mode, Sector } from '../coder/plover.ts';
import type { Interval } from './interval.ts';

/** What is asked of one field: one of `any` (where there are some), and none of `none`. */
export interface Terms<Value> {
  readonly any: readonly Value[];
  readonly none: readonly Value[];
}

/** Stems: all of `all`, none of `none`. */
export interface WordTerms {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

/**
 * The one clock that a question goes by: its interval, its order, its timeline. `event`: the day that the event began, or
 * the day of publication where the text tells none. `published`: when its article appeared. `ingested`: when it was coded.
 */
export const CLOCKS = ['event', 'published', 'ingested'] as const;
export type Clock = (typeof CLOCKS)[number];

/** Two sides, each an ISO 3166-1 alpha-3 country in upper case or a folded name; `directed`: the first acts on the second. */
export interface Dyad {
  readonly first: string;
  readonly second: string;
  readonly directed: boolean;
}

/** Degrees, WGS 84, edges included. `west` is east of `east` where the box crosses the antimeridian. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Circle {
  readonly lat: number;
  readonly lon: number;
  readonly km: number;
}

/**
 * Which events are wanted: fields AND, values within a field OR, `none` excludes; a missing field asks for nothing.
 *
 * Names, places, sources and speakers are folded (`foldName`). In a reciprocal event every side both acts and is acted
 * upon, so the filters of both sides look at all of them.
 */
export interface EventQuery {
  /** Days by the clock `dateField`, both inclusive. */
  readonly date: Interval;
  /** Default: `event`. */
  readonly dateField?: Clock | undefined;
  /** Country of either side or of the place. */
  readonly countries?: Terms<string> | undefined;
  readonly actorCountries?: Terms<string> | undefined;
  readonly recipientCountries?: Terms<string> | undefined;
  readonly placeCountries?: Terms<string> | undefined;
  /** Name or organisation of either side. */
  readonly names?: Terms<string> | undefined;
  readonly actors?: Terms<string> | undefined;
  readonly recipients?: Terms<string> | undefined;
  readonly dyads?: Terms<Dyad> | undefined;
  /** Sector of either side. */
  readonly sectors?: Terms<Sector> | undefined;
  readonly types?: Terms<EventType> | undefined;
  readonly modes?: Terms<Mode> | undefined;
  readonly contexts?: Terms<Context> | undefined;
  readonly quadClasses?: Terms<1 | 2 | 3 | 4> | undefined;
  /** CAMEO codes or the beginnings of codes: `19` finds 190 to 196. */
  readonly cameo?: Terms<string> | undefined;
  readonly modalities?: Terms<Modality> | undefined;
  /** Goldstein scale, both ends inclusive; null: open. */
  readonly goldstein?: { readonly min: number | null; readonly max: number | null } | undefined;
  /** Events at a city or region whose coordinates lie inside; a country as a place lies in no box and near nothing. */
  readonly box?: Box | undefined;
  readonly near?: Circle | undefined;
  readonly places?: Terms<string> | undefined;
  /** BCP 47, as the record has it. */
  readonly languages?: Terms<string> | undefined;
  readonly sources?: Terms<string> | undefined;
  /** Whether the sentences that tell the event hold something quoted. */
  readonly hasQuote?: boolean | undefined;
  /** Who says that it happened, or is quoted in the sentences that tell it. */
  readonly speakers?: Terms<string> | undefined;
  readonly minConfidence?: number | undefined;
  readonly main?: boolean | undefined;
  readonly articles?: Terms<string> | undefined;
  /** Incident ids: events of the same series at most a day apart (`incident.ts`). */
  readonly incidents?: Terms<string> | undefined;
  /** Stems (`stemsOf`) of title, lead and evidence. */
  readonly words?: WordTerms | undefined;
  /** `incident`: of the matches of one incident only the newest. */
  readonly dedupe?: 'incident' | undefined;
}

/** How many items a list has: `eq` exactly, `gte` at least, `unknown` where nothing better can be said cheaply. */
export interface Total {
  readonly value: number | null;
  readonly relation: 'eq' | 'gte' | 'unknown';
}

export const UNKNOWN_TOTAL: Total = { value: null, relation: 'unknown' };

/** Fields that events can be counted by. Fields with several values per event count it under each of them. */
export const FACET_FIELDS = [
  'type',
  'mode',
  'context',
  'quadClass',
  'cameo',
  'modality',
  'main',
  'country',
  'actorCountry',
  'recipientCountry',
  'placeCountry',
  'name',
  'actor',
  'recipient',
  'dyad',
  'sector',
  'place',
  'speaker',
  'language',
  'source',
] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

export const INTERVALS = ['day', 'week', 'month'] as const;
export interface TimelineRequest {
  /** Weeks are those of ISO 8601: they begin on Monday. */
  readonly interval: (typeof INTERVALS)[number];
  /** One series per value of the field. */
  readonly by?: FacetField | undefined;
}

/** What happened in one interval. Without `by`, every interval has a bucket, be it empty. */
export interface Bucket {
  /** First and last day. */
  readonly start: string;
  readonly end: string;
  /** The value of `by`; null without. */
  readonly value: string | null;
  readonly events: number;
  /** Articles that tell the events, each counted once a day. */
  readonly articles: number;
  /** Mean of the Goldstein scale, null where there are no events. */
  readonly goldstein: number | null;
}

/**
 * A count of one page: newest first, as many as the work budget allows. Every event is counted on exactly one page, so the
 * sums over all pages are exact. `covered` are the days that this page tells of; null at an end: all there are.
 */
export interface Counted {
  readonly events: number;
  /** Postings looked at. */
  readonly scanned: number;
  readonly covered: Interval;
  /** The position where the next page begins; null at the end. */
  readonly next: string | null;
}

/** Buckets oldest first, those of one interval by falling count. An interval that a page ends in is on both pages. */
export interface Timeline extends Counted {
  readonly buckets: readonly Bucket[];
}

export interface Facets extends Counted {
  readonly facets: Readonly<Partial<Record<FacetField, readonly { value: string; events: number }[]>>>;
}
