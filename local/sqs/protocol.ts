import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../request-body.ts';
import { headerValue } from '../sigv4/signed-request.ts';
import { type SignatureFault, verifySignature } from '../sigv4.ts';
import type { Call } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { isRefusal, type Outcome, refuse, SQS_ERRORS, type SqsErrorCode } from './outcome.ts';

/** The prefix of `X-Amz-Target` by which a request is known as one for SQS. */
export const TARGET_PREFIX = 'AmazonSQS.';

export type Endpoint = Omit<Call, 'signal'> & { credentials: ReadonlyMap<string, string> };

/** Largest request: a batch of 1 MiB, every character of it written as an escape. */
const LARGEST_REQUEST = 8 * 1024 ** 2;

const SIGNATURE_CODES: Record<SignatureFault, SqsErrorCode> = {
  unsigned: 'MissingAuthenticationToken',
  malformed: 'IncompleteSignature',
  'unknown-access-key': 'InvalidClientTokenId',
  'clock-skewed': 'RequestExpired',
  expired: 'RequestExpired',
  'headers-not-signed': 'IncompleteSignature',
  mismatch: 'SignatureDoesNotMatch',
};

/** Answers one request in the protocol AWS JSON 1.0. Source: https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html */
export async function answerRequest(req: IncomingMessage, res: ServerResponse, endpoint: Endpoint): Promise<void> {
  const left = new AbortController();
  res.once('close', () => left.abort());
  const outcome = await run(req, { ...endpoint, signal: left.signal }).catch((error: unknown) => {
    if (!req.destroyed) console.error('SQS request failed:', error);
    return refuse('InternalFailure', 'The request failed because of an unknown error.');
  });
  if (!res.destroyed) send(res, outcome);
}

async function run(req: IncomingMessage, call: Endpoint & Call): Promise<Outcome> {
  const body = await readBody(req, LARGEST_REQUEST);
  if (!body) return refuse('InvalidParameterValue', `A request has at most ${LARGEST_REQUEST} bytes.`);
  const { method = 'POST', url = '/', headers } = req;
  const context = { service: 'sqs', credentials: call.credentials, now: new Date() };
  const verified = verifySignature({ method, url, headers, body }, context);
  if (!verified.ok) return refuse(SIGNATURE_CODES[verified.code], verified.message);
  const name = (headerValue(headers, 'x-amz-target') ?? '').slice(TARGET_PREFIX.length);
  const operation = OPERATIONS.get(name);
  if (!operation) return refuse('UnknownOperationException', `SQS ${name} is not implemented by this endpoint.`);
  const input = parseJson(body.toString('utf8') || '{}');
  return input === undefined ? refuse('InvalidParameterValue', 'The body is not JSON.') : operation(input, call);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(res: ServerResponse, outcome: Outcome): void {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() };
  if (!isRefusal(outcome)) {
    res.writeHead(200, headers).end(JSON.stringify(outcome.body));
    return;
  }
  const [queryCode, status] = SQS_ERRORS[outcome.code];
  const fault = status >= 500 ? 'Receiver' : 'Sender';
  res.writeHead(status, { ...headers, 'x-amzn-query-error': `${queryCode};${fault}` });
  res.end(JSON.stringify({ __type: `com.amazonaws.sqs#${outcome.code}`, message: outcome.message }));
}
