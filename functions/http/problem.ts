/** Errors as problem details (RFC 9457): a closed list of types, each with one status and one title. */
export const PROBLEMS = {
  'invalid-parameters': { status: 400, title: 'Invalid query parameters' },
  'invalid-cursor': { status: 400, title: 'Invalid cursor' },
  'invalid-body': { status: 400, title: 'Invalid body' },
  forbidden: { status: 403, title: 'Not allowed with this token' },
  withheld: { status: 403, title: 'Text is not shown here' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'not-acceptable': { status: 406, title: 'No acceptable format' },
  conflict: { status: 409, title: 'Conflict' },
  'too-large': { status: 413, title: 'Request too large' },
  'unsupported-media-type': { status: 415, title: 'Media type not understood' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Internal error' },
} as const;

export type ProblemType = keyof typeof PROBLEMS;

/** One thing that is wrong with a request; `suggestion` is a name or value that would have been right. */
export interface ParameterFault {
  readonly parameter: string;
  readonly detail: string;
  readonly suggestion?: string;
}

/** What went wrong, as handlers say it. */
export interface Problem {
  readonly kind: 'problem';
  readonly type: ProblemType;
  readonly detail: string;
  readonly errors?: readonly ParameterFault[];
  /** The methods of the resource, where the method was the problem (RFC 9110, section 15.5.6). */
  readonly allow?: readonly string[];
  /** Seconds after which the request may be made again (RFC 9110, section 10.2.3). */
  readonly retryAfter?: number;
}

export function problem(
  type: ProblemType,
  detail: string,
  more: Pick<Problem, 'errors' | 'allow' | 'retryAfter'> = {},
): Problem {
  return { kind: 'problem', type, detail, ...more };
}

/** The body of a problem response; `instance` is the request id, which the log line of the request carries too. */
export function problemDetails({ type, detail, errors }: Problem, requestId: string) {
  const { status, title } = PROBLEMS[type];
  return {
    type: `urn:depesche:problem:${type}`,
    title,
    status,
    detail,
    instance: requestId,
    ...(errors && { errors }),
  };
}
