import type { Configuration } from './configuration.ts';

/** An error that the gateway answers itself, before or instead of a function. */
export interface GatewayProblem {
  /** Last part of the problem's `type`. */
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const badRequest = { type: 'bad-request', status: 400, title: 'Bad request' };
const forbidden = { type: 'forbidden', status: 403, title: 'Not allowed' };
const notFound = { type: 'not-found', status: 404, title: 'Not found', detail: 'There is no such path.' };
const internal = {
  type: 'internal',
  status: 500,
  title: 'Internal error',
  detail: 'The API is not set up as it should be.',
};

/** Returns the problem of every response type of API Gateway that can occur here (developer guide, "Gateway response types"). */
export function gatewayProblems(auth: Configuration['auth']): Readonly<Record<string, GatewayProblem>> {
  return {
    ACCESS_DENIED: { ...forbidden, detail: 'Your token or your policy does not allow this.' },
    API_CONFIGURATION_ERROR: internal,
    AUTHORIZER_CONFIGURATION_ERROR: internal,
    AUTHORIZER_FAILURE: { ...internal, detail: 'Your token could not be checked. Try again.' },
    BAD_REQUEST_BODY: { ...badRequest, detail: 'The body of the request is not valid.' },
    BAD_REQUEST_PARAMETERS: { ...badRequest, detail: 'The parameters of the request are not valid.' },
    EXPIRED_TOKEN: { ...forbidden, detail: 'The credentials that signed the request have expired.' },
    INTEGRATION_FAILURE: {
      type: 'bad-gateway',
      status: 502,
      title: 'No valid answer',
      detail: 'The request could not be answered. Try again.',
    },
    INTEGRATION_TIMEOUT: {
      type: 'timeout',
      status: 504,
      title: 'Timed out',
      detail: 'The answer took too long. Ask for less.',
    },
    INVALID_SIGNATURE: { ...forbidden, detail: 'The signature of the request does not fit the request.' },
    // The gateway's answer to a path that it does not know and to a request without any signature alike.
    MISSING_AUTHENTICATION_TOKEN:
      auth === 'iam' ? { ...forbidden, detail: 'The request is not signed, or there is no such path.' } : notFound,
    REQUEST_TOO_LARGE: {
      type: 'too-large',
      status: 413,
      title: 'Request too large',
      detail: 'A request may have 10 MB.',
    },
    RESOURCE_NOT_FOUND: notFound,
    THROTTLED: {
      type: 'too-many-requests',
      status: 429,
      title: 'Too many requests',
      detail: 'The API takes no more requests at the moment. Wait a second and try again.',
      headers: { 'Retry-After': '1' },
    },
    UNAUTHORIZED: {
      type: 'unauthorized',
      status: 401,
      title: 'No valid token',
      detail: 'Send a valid token in the header: Authorization: Bearer dp_...',
      headers: { 'WWW-Authenticate': 'Bearer' },
    },
    UNSUPPORTED_MEDIA_TYPE: {
      type: 'unsupported-media-type',
      status: 415,
      title: 'Media type not understood',
      detail: 'The type of the body is not understood here.',
    },
    WAF_FILTERED: { ...forbidden, detail: 'A firewall rule of the operator refused the request.' },
  };
}
