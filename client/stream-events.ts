import type { Event, Operations, Problem } from './api-types.ts';
import { ApiProblem, searchOf } from './client.ts';

/** Thrown where a stream broke off before its end: what came is right, but not all there is. */
export class StreamCut extends Error {
  /** Events that came. */
  readonly received: number;

  constructor(received: number, options?: ErrorOptions) {
    super(`The stream broke off after ${received} events`, options);
    this.received = received;
  }
}

/** The last line of a stream; with a `url` the rest begins there. */
interface End {
  readonly end: { readonly returned: number; readonly complete: boolean; readonly url: string | null };
}

const isEnd = (line: Event | End): line is End => 'end' in line;

/**
 * All events of a query, newest first, as they come: one request, or several where a stream ends before there are no more.
 * Throws ApiProblem where the API refuses, and StreamCut where a stream breaks off.
 */
export async function* streamEvents(
  { baseUrl, token }: { baseUrl: string; token: string },
  query: Omit<Operations['GET /events/stream']['query'], 'format' | 'csvDialect'>,
): AsyncGenerator<Event> {
  let search: string | null = searchOf({ ...query, format: 'ndjson' });
  let received = 0;
  while (search !== null) {
    const response: Response = await fetch(`${baseUrl}/events/stream${search}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!response.ok) throw new ApiProblem((await response.json()) as Problem);
    let end: End | null = null;
    try {
      for await (const line of linesOf(response)) {
        const told = JSON.parse(line) as Event | End;
        if (isEnd(told)) end = told;
        else {
          received += 1;
          yield told;
        }
      }
    } catch (cause) {
      throw new StreamCut(received, { cause });
    }
    if (end === null) throw new StreamCut(received);
    search = end.end.url === null ? null : new URL(end.end.url).search;
  }
}

/** The whole lines of an answer; what stands after the last line end is none. */
async function* linesOf({ body }: Response): AsyncGenerator<string> {
  let rest = '';
  for await (const text of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
