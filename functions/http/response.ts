import { FORMATS, type Format } from './formats/format.ts';
import { PROBLEMS, type Problem, problemDetails } from './problem.ts';

/** What handlers answer when nothing went wrong: a JSON body, and the cursor of the next page of a list. */
export interface Answer {
  readonly kind: 'answer';
  readonly body: object;
  readonly next?: string | null;
  readonly status?: 200 | 201 | 202 | 307;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that is no JSON. */
export interface Content {
  readonly kind: 'content';
  readonly contentType: string;
  readonly body: string;
  readonly next?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** The same for everybody, for so many seconds. */
  readonly publicFor?: number;
}

/** An answer that is sent while it is made. What goes wrong once the first part is sent cuts it off. */
export interface Streamed {
  readonly kind: 'streamed';
  readonly contentType: string;
  readonly parts: AsyncIterable<string>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The answer to OPTIONS. */
export interface Options {
  readonly kind: 'options';
  readonly allow: readonly string[];
}

export type Outcome = Answer | Content | Streamed | Options | Problem;

/** A Lambda proxy result; or, with `parts`, what a streaming function sends. */
export interface Response {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: boolean;
  /** The body instead, where it is sent in parts. */
  readonly parts?: AsyncIterable<string>;
}

export const answer = (body: object, more: Pick<Answer, 'status' | 'headers'> = {}): Answer => ({
  kind: 'answer',
  body,
  ...more,
});

export const content = (format: Format, body: string, more: Pick<Content, 'next' | 'headers'> = {}): Content => ({
  kind: 'content',
  contentType: FORMATS[format].contentType,
  body,
  ...more,
});

/** The one place that turns outcomes into HTTP. `nextUrl` makes the absolute address of the page at a cursor. */
export function respond(outcome: Outcome, requestId: string, nextUrl: (cursor: string) => string): Response {
  switch (outcome.kind) {
    case 'answer':
      return {
        statusCode: outcome.status ?? 200,
        headers: {
          'Content-Type': FORMATS.json.contentType,
          'Cache-Control': PRIVATE,
          ...linkTo(outcome.next, nextUrl),
          ...outcome.headers,
          'X-Request-Id': requestId,
        },
        body: JSON.stringify(outcome.body),
      };
    case 'content':
      return {
        statusCode: 200,
        headers: {
          'Content-Type': outcome.contentType,
          'Cache-Control': outcome.publicFor === undefined ? PRIVATE : `public, max-age=${outcome.publicFor}`,
          ...linkTo(outcome.next, nextUrl),
          ...outcome.headers,
          'X-Request-Id': requestId,
        },
        body: outcome.body,
      };
    case 'streamed':
      return {
        statusCode: 200,
        // Half an answer must not be kept, and there is no tag to ask again with.
        headers: {
          'Content-Type': outcome.contentType,
          'Cache-Control': 'no-store',
          ...outcome.headers,
          'X-Request-Id': requestId,
        },
        body: '',
        parts: outcome.parts,
      };
    case 'options':
      return { statusCode: 204, headers: { Allow: outcome.allow.join(', '), 'X-Request-Id': requestId }, body: '' };
    case 'problem':
      return problemResponse(outcome, requestId);
  }
}

/** What depends on who asks, shared caches must not keep; a private one has to ask again with the ETag. */
const PRIVATE = 'private, no-cache';

/** RFC 8288. */
function linkTo(next: string | null | undefined, nextUrl: (cursor: string) => string): Record<string, string> {
  return next ? { Link: `<${nextUrl(next)}>; rel="next"` } : {};
}

export function problemResponse(problem: Problem, requestId: string): Response {
  return {
    statusCode: PROBLEMS[problem.type].status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(problem.allow && { Allow: problem.allow.join(', ') }),
      ...(problem.retryAfter !== undefined && { 'Retry-After': String(problem.retryAfter) }),
      'X-Request-Id': requestId,
    },
    body: JSON.stringify(problemDetails(problem, requestId)),
  };
}
