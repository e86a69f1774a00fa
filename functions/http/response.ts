import { PROBLEMS, type Problem, problemDetails } from './problem.ts';

/** What handlers answer when nothing went wrong: a JSON body, and the cursor of the next page of a list. */
export interface Answer {
  readonly kind: 'answer';
  readonly body: object;
  readonly next?: string | null;
}

/** The answer to OPTIONS. */
export interface Options {
  readonly kind: 'options';
  readonly allow: readonly string[];
}

export type Outcome = Answer | Options | Problem;

/** A Lambda proxy result. */
export interface Response {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const answer = (body: object): Answer => ({ kind: 'answer', body });

/** The one place that turns outcomes into HTTP. `nextUrl` makes the absolute address of the page at a cursor. */
export function respond(outcome: Outcome, requestId: string, nextUrl: (cursor: string) => string): Response {
  switch (outcome.kind) {
    case 'answer':
      return json(200, 'application/json; charset=utf-8', outcome.body, {
        // Every answer depends on who asks, so shared caches must not keep it; a private one has to ask again with the ETag.
        'Cache-Control': 'private, no-cache',
        ...(outcome.next && { Link: `<${nextUrl(outcome.next)}>; rel="next"` }),
        'X-Request-Id': requestId,
      });
    case 'options':
      return { statusCode: 204, headers: { Allow: outcome.allow.join(', '), 'X-Request-Id': requestId }, body: '' };
    case 'problem':
      return problemResponse(outcome, requestId);
  }
}

export function problemResponse(problem: Problem, requestId: string): Response {
  return json(PROBLEMS[problem.type].status, 'application/problem+json', problemDetails(problem, requestId), {
    'Cache-Control': 'no-store',
    ...(problem.allow && { Allow: problem.allow.join(', ') }),
    'X-Request-Id': requestId,
  });
}

function json(statusCode: number, contentType: string, body: object, headers: Record<string, string>): Response {
  return { statusCode, headers: { 'Content-Type': contentType, ...headers }, body: JSON.stringify(body) };
}
