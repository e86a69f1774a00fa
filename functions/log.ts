/** Names of log events, shared with the stack, which turns some of them into metrics. */
export const LOG_EVENTS = {
  objectConverged: 'object.converged',
  objectFailed: 'object.failed',
  messageIgnored: 'message.ignored',
  daysRecounted: 'days.recounted',
  requestServed: 'request.served',
  requestFailed: 'request.failed',
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

/** What a log line may say of an error: its name and message, and where the SDK tells, the service's request. */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: String(error) };
  return { error: error.name, message: error.message, stack: error.stack };
}
