import type * as v from 'valibot';
import { countEvents } from '../../store/count.ts';
import { listEvents, readEvent } from '../../store/events.ts';
import { parseIncidentId } from '../../store/incident.ts';
import { withLabels } from '../codes/labels.ts';
import type { ENDPOINTS } from '../endpoints.ts';
import { eventQuery } from '../event-filters.ts';
import { answerList } from '../list-answer.ts';
import { EVENTS } from '../lists/kinds.ts';
import { problem } from '../problem.ts';
import { answer, type Outcome } from '../response.ts';
import type { Input } from '../route.ts';
import type { Context } from './context.ts';

type ParametersOf<Name extends keyof typeof ENDPOINTS> = v.InferOutput<(typeof ENDPOINTS)[Name]['parameters']>;

export async function getEvents({ table }: Context, input: Input<ParametersOf<'events'>>): Promise<Outcome> {
  const { parameters, call, format } = input;
  const { total, ...rest } = parameters;
  const query = eventQuery(rest);
  if ('kind' in query) return query;
  return answerList({
    ...{ table, call, format, kind: EVENTS, parameters: rest },
    read: async (limits, position) => {
      const page = await listEvents(table, query, limits, position);
      const isCounted = position === null && page.total.relation === 'gte' && total === 'exact';
      return isCounted ? { ...page, total: await countEvents(table, query) } : page;
    },
  });
}

export async function getEvent({ table }: Context, input: Input<ParametersOf<'event'>>): Promise<Outcome> {
  const { path, parameters } = input;
  const event = await readEvent(table, path.id ?? '');
  if (event === null) return problem('not-found', `There is no event ${path.id}.`);
  return answer(parameters.labels ? withLabels(event, parameters.labels) : event);
}

/** Incidents have no record of their own: they are what their tellings have in common. */
export async function getIncident({ table }: Context, input: Input<ParametersOf<'incident'>>): Promise<Outcome> {
  const { parameters, path, call, format } = input;
  const { id = '' } = path;
  const unknown = problem('not-found', `There is no incident ${id}.`);
  if (parseIncidentId(id) === null) return unknown;
  const query = { date: { from: null, to: null }, incidents: { any: [id], none: [] } };
  return answerList({
    ...{ table, call, format, kind: EVENTS, parameters },
    read: async (limits, position) => {
      const page = await listEvents(table, query, limits, position);
      const isNone = position === null && page.next === null && page.items.length === 0;
      return isNone ? unknown : page;
    },
  });
}
