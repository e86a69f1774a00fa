import * as v from 'valibot';
import { Fault } from './fault.ts';

/** Names of log events, shared with the stack, which turns some of them into metrics. */
export const LOG_EVENTS = {
  objectConverged: 'object.converged',
  objectFailed: 'object.failed',
  objectMarkedFailed: 'object.marked-failed',
  messageIgnored: 'message.ignored',
  messagesSetAside: 'messages.set-aside',
  daysRecounted: 'days.recounted',
  exported: 'exports.made',
  requestServed: 'request.served',
  requestFailed: 'request.failed',
  streamSent: 'stream.sent',
  streamCut: 'stream.cut',
  placeKept: 'stream.place-kept',
  recountFailed: 'recount.failed',
} as const;
export type LogEvent = (typeof LOG_EVENTS)[keyof typeof LOG_EVENTS];

/** Writes one structured line; Lambda's JSON logging adds time, level and request id. Never pass text of an article. */
export function log(
  level: 'info' | 'warn' | 'error',
  event: LogEvent,
  fields: Readonly<Record<string, unknown>>,
): void {
  console[level]({ event, ...fields });
}

/**
 * What a log line may say of an error: what it is, where it happened, and what it says where that quotes nothing that came
 * from outside: faults of ours and of AWS, and of values in a wrong form what was expected of which.
 */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, ...detailsOf(error), stack: placesOf(error) };
}

/** As the AWS SDK makes them. */
const ServiceError = v.object({
  message: v.string(),
  $metadata: v.object({ httpStatusCode: v.optional(v.number()), requestId: v.optional(v.string()) }),
});

function detailsOf(error: Error): Record<string, unknown> {
  if (error instanceof v.ValiError) return { message: error.issues.map(complaint).join(', ') };
  if (v.is(ServiceError, error)) {
    const { httpStatusCode: status, requestId: awsRequestId } = error.$metadata;
    return { message: error.message, status, awsRequestId };
  }
  return error instanceof Fault ? { message: error.message } : {};
}

/** `items.0.name: string`. Names in a path are shown where they look like those of a schema: others may come from a file. */
function complaint({ type, path }: v.BaseIssue<unknown>): string {
  const names = (path ?? []).map(({ key }) => (/^\w{1,30}$/.test(String(key)) ? String(key) : '?'));
  return `${names.join('.')}: ${type}`;
}

/** The lines of the stack that name places in the code; the message stands before them and may look like one. */
function placesOf({ stack = '', message }: Error): string[] {
  const start = message === '' ? 0 : stack.lastIndexOf(message) + message.length;
  return stack
    .slice(start)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line));
}
