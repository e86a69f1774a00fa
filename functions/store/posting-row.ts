import * as v from 'valibot';
import { CONTEXTS, EVENT_TYPES, MODALITIES, MODES, SECTORS } from '../coder/plover.ts';
import type { EventPosting, Participant } from './event-posting.ts';
import type { Key, Row } from './table.ts';

/**
 * The postings of one article's events that stand in one list under one time. They share a row because DynamoDB bills
 * writes by whole kilobytes, and a posting has about 250 bytes; they are one string because attribute names would double it.
 */
export const PostingRow = v.object({
  pk: v.string(),
  sk: v.string(),
  publishedAt: v.string(),
  ingestedAt: v.string(),
  language: v.string(),
  source: v.nullable(v.string()),
  events: v.pipe(v.string(), v.parseJson(), v.array(v.unknown())),
});

const Flag = v.pipe(
  v.picklist([0, 1]),
  v.transform((flag) => flag === 1),
);
const Side = v.array(v.tuple([v.nullable(v.string()), v.array(v.string()), v.array(v.picklist(SECTORS))]));

/** The fields in the order in which `encode` writes them. */
const Fields = v.tuple([
  v.string(),
  v.string(),
  v.picklist(EVENT_TYPES),
  v.nullable(v.picklist(MODES)),
  v.array(v.picklist(CONTEXTS)),
  v.picklist([1, 2, 3, 4]),
  v.string(),
  v.number(),
  v.picklist(MODALITIES),
  Flag,
  v.number(),
  Flag,
  Side,
  Side,
  v.nullable(v.tuple([v.array(v.string()), v.nullable(v.string()), v.nullable(v.tuple([v.number(), v.number()]))])),
  Flag,
  v.array(v.string()),
  v.nullable(v.string()),
  v.string(),
]);

/** What is the same for all events of an article. */
type Head = Pick<EventPosting, 'publishedAt' | 'ingestedAt' | 'language' | 'source'>;

/** The row that holds postings of one article. */
export function postingRow({ pk, sk }: Key, head: Head, postings: readonly EventPosting[]): Row {
  const { publishedAt, ingestedAt, language, source } = head;
  return { pk, sk, publishedAt, ingestedAt, language, source, events: JSON.stringify(postings.map(encode)) };
}

/** The postings in a row of the article. */
export function postingsIn(row: Row, articleId: string): EventPosting[] {
  const { events, publishedAt, ingestedAt, language, source } = v.parse(PostingRow, row);
  return events.map((event) => ({
    articleId,
    publishedAt,
    ingestedAt,
    language,
    source,
    ...decode(v.parse(Fields, event), articleId),
  }));
}

function encode(posting: EventPosting): v.InferInput<typeof Fields> {
  const { eventId, articleId, day, type, mode, contexts, quadClass, cameo, goldstein, modality } = posting;
  const { confidence, place, speakers, series, words } = posting;
  const point: [number, number] | null = place?.point ? [place.point.lat, place.point.lon] : null;
  return [
    eventId.slice(articleId.length + 1),
    day,
    type,
    mode,
    contexts,
    quadClass,
    cameo,
    goldstein,
    modality,
    flag(posting.main),
    confidence,
    flag(posting.reciprocal),
    posting.actors.map(encodeSide),
    posting.recipients.map(encodeSide),
    place && [[...place.names], place.country, point],
    flag(posting.quote),
    [...speakers],
    series,
    words,
  ];
}

function decode(fields: v.InferOutput<typeof Fields>, articleId: string) {
  const [suffix, day, type, mode, contexts, quadClass, cameo, goldstein, modality, main, confidence] = fields;
  const [, , , , , , , , , , , reciprocal, actors, recipients, place, quote, speakers, series, words] = fields;
  const [names, country, point] = place ?? [[], null, null];
  return {
    eventId: `${articleId}-${suffix}`,
    ...{ day, type, mode, contexts, quadClass, cameo, goldstein, modality, main, confidence, reciprocal },
    actors: actors.map(decodeSide),
    recipients: recipients.map(decodeSide),
    place: place && { names, country, point: point && { lat: point[0], lon: point[1] } },
    ...{ quote, speakers, series, words },
  };
}

const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);

const encodeSide = ({ country, names, sectors }: Participant): v.InferInput<typeof Side>[number] => [
  country,
  [...names],
  [...sectors],
];

const decodeSide = ([country, names, sectors]: v.InferOutput<typeof Side>[number]): Participant => ({
  country,
  names,
  sectors,
});
