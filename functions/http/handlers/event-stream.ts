import type * as v from 'valibot';
import { listEvents } from '../../store/events.ts';
import type { PageLimits } from '../../store/page.ts';
import type { ENDPOINTS } from '../endpoints.ts';
import { eventQuery } from '../event-filters.ts';
import { FORMATS } from '../formats/format.ts';
import { cursorsOf } from '../list-cursors.ts';
import { EVENTS } from '../lists/kinds.ts';
import { nextUrl } from '../next-link.ts';
import { problem } from '../problem.ts';
import type { Outcome } from '../response.ts';
import type { Input } from '../route.ts';
import { PLACE_AFTER_SECONDS } from '../streaming/place.ts';
import type { StreamCircumstances } from '../streaming/stream-limits.ts';
import { partsOf } from '../streaming/stream-parts.ts';
import { STREAM_FORMATS, type StreamEnd, streamText } from '../streaming/stream-text.ts';
import type { Context } from './context.ts';

type Parameters = v.InferOutput<(typeof ENDPOINTS)['eventStream']['parameters']>;

/** A page is in memory as records and as text: some megabytes. */
const PAGE: PageLimits = { items: 1000, bytes: 1024 * 1024 };

/**
 * All events of a query, page after page of the list that `/events` has, in one answer. The first page is read before
 * anything is sent, so that what is wrong with the question, or with the table, still has its status.
 */
export async function getEventStream(
  { table, progress, place }: Pick<Context, 'table'> & StreamCircumstances,
  { parameters, call, format: asked }: Input<Parameters>,
): Promise<Outcome> {
  const { cursor, format: _, csvDialect, fields, labels, ...filters } = parameters;
  const format = STREAM_FORMATS.find((it) => it === asked);
  if (format === undefined) return problem('not-acceptable', `This is answered as ${STREAM_FORMATS.join(', ')}.`);
  const query = eventQuery(filters);
  if ('kind' in query) return query;
  const cursors = await cursorsOf(table, call.path, filters);
  const position = cursors.open(cursor);
  if (typeof position === 'object' && position !== null) return position;
  if (!(await place.take())) {
    return problem('too-many-requests', `All places for streams are taken. Ask again in ${PLACE_AFTER_SECONDS} s.`, {
      retryAfter: PLACE_AFTER_SECONDS,
    });
  }
  const read = (before: string | null) => listEvents(table, query, PAGE, before);
  const first = await read(position);
  const endAt = (returned: number, rest: string | null): StreamEnd => {
    const next = rest === null ? null : cursors.seal(rest);
    return { returned, complete: next === null, next, url: next === null ? null : nextUrl(call, next) };
  };
  const { relation, value } = first.total;
  return {
    kind: 'streamed',
    contentType: FORMATS[format].contentType,
    parts: partsOf({ first, read, text: streamText(EVENTS, format, parameters), endAt }, progress),
    headers: { 'X-Total-Relation': relation, ...(value !== null && { 'X-Total-Count': String(value) }) },
  };
}
