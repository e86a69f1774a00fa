import { ENDPOINTS } from './endpoints.ts';
import type { Context } from './handlers/context.ts';
import { getEventStream } from './handlers/event-stream.ts';
import { type Route, route } from './route.ts';
import type { StreamCircumstances } from './streaming/stream-limits.ts';

/** What the streaming function answers. */
export function streamRoutes(context: Pick<Context, 'table'>, circumstances: StreamCircumstances): readonly Route[] {
  return [route(ENDPOINTS.eventStream, (input) => getEventStream({ ...context, ...circumstances }, input))];
}
