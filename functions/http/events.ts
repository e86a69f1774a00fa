import * as v from 'valibot';
import { EVENT_TYPES } from '../coder/plover.ts';
import type { Terms } from '../store/event-query.ts';
import { listEvents, readEvent } from '../store/events.ts';
import { COUNTRY_CODES } from './country-codes.ts';
import { answerList } from './list-answer.ts';
import { day, intersection, interval } from './parameters/date.ts';
import { limit } from './parameters/limit.ts';
import { list, oneOf } from './parameters/list.ts';
import { foldedName } from './parameters/name.ts';
import { problem } from './problem.ts';
import { answer, type Outcome } from './response.ts';
import type { Input } from './route.ts';

const OPEN = { from: null, to: null };

/** Query parameters of the list of events; `from` and `to` are the ends of an interval of days, as `date` is in one. */
export const EventParameters = v.pipe(
  v.object({
    country: v.exactOptional(list(oneOf(COUNTRY_CODES))),
    type: v.exactOptional(list(oneOf(EVENT_TYPES))),
    actor: v.exactOptional(list(foldedName)),
    date: v.exactOptional(interval),
    from: v.exactOptional(day),
    to: v.exactOptional(day),
    limit,
    cursor: v.exactOptional(v.string()),
  }),
  v.forward(
    v.partialCheck(
      [['from'], ['to']],
      ({ from, to }) => from === undefined || to === undefined || from <= to,
      'is later than "to"',
    ),
    ['from'],
  ),
);

type EventParameters = v.InferOutput<typeof EventParameters>;

export function getEvents({ parameters, call, table }: Input<EventParameters>): Promise<Outcome> {
  const { country, type, actor, date = OPEN, from = null, to = null } = parameters;
  const query = {
    countries: country && any(country),
    types: type && any(type),
    names: actor && any(actor),
    date: intersection(date, { from, to }),
  };
  return answerList({
    table,
    path: call.path,
    parameters,
    read: (limits, position) => listEvents(table, query, limits, position),
  });
}

const any = <Value>(values: readonly Value[]): Terms<Value> => ({ any: values, none: [] });

export async function getEvent({ path, table }: Input<unknown>): Promise<Outcome> {
  const event = await readEvent(table, path.id ?? '');
  return event === null ? problem('not-found', `There is no event ${path.id}.`) : answer(event);
}
