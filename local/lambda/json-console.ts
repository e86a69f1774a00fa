import { format } from 'node:util';

let requestId: string | undefined;

/** From now on log lines name this invocation. */
export function setLoggedRequest(id: string): void {
  requestId = id;
}

const LEVELS = { trace: 'TRACE', debug: 'DEBUG', log: 'INFO', info: 'INFO', warn: 'WARN', error: 'ERROR' } as const;

/**
 * Makes the console write what Lambda's JSON log format writes: one line per call, with time, level and request; a single
 * object stays an object (Lambda Developer Guide, "Using structured JSON logs with Node.js").
 */
export function writeConsoleAsJson(): void {
  for (const [method, level] of Object.entries(LEVELS) as [keyof typeof LEVELS, string][]) {
    console[method] = (...values: unknown[]) => {
      const timestamp = new Date().toISOString();
      process.stdout.write(`${JSON.stringify({ timestamp, level, requestId, ...contentOf(values) })}\n`);
    };
  }
}

function contentOf(values: readonly unknown[]): object {
  const error = values.find((value) => value instanceof Error);
  const [first] = values;
  const message = values.length === 1 && typeof first === 'object' && !error ? first : format(...values);
  if (!error) return { message };
  return { message, errorType: error.name, errorMessage: error.message, stackTrace: error.stack?.split('\n') };
}
