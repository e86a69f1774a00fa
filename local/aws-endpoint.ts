import type { IncomingMessage, ServerResponse } from 'node:http';
import type { S3 } from './s3/server.ts';
import { element } from './s3/xml/write.ts';
import { headerValue } from './sigv4/signed-request.ts';
import { TARGET_PREFIX } from './sqs/protocol.ts';
import type { Sqs } from './sqs/server.ts';

/**
 * The handler of the port that S3 and SQS share. Requests that name an SQS operation go to SQS; those that name an
 * operation of another service, or are signed for one, are refused; all others are S3's.
 */
export function createAwsEndpoint({
  s3,
  sqs,
}: {
  s3: Pick<S3, 'handle'>;
  sqs: Pick<Sqs, 'handle'>;
}): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  return async (req, res) => {
    const target = headerValue(req.headers, 'x-amz-target');
    if (target?.startsWith(TARGET_PREFIX)) return sqs.handle(req, res);
    const service = signedService(req.headers.authorization);
    if (target === undefined && (service === 's3' || service === null)) return s3.handle(req, res);
    refuseService(req, res, target ?? `A request for ${service}`);
  };
}

/** The service in the scope of the credential; null where the header has none. */
function signedService(authorization = ''): string | null {
  return /Credential=[^/]+\/\d{8}\/[^/]+\/([^/]+)\//.exec(authorization)?.[1] ?? null;
}

/** Answers so that clients of either protocol of AWS, JSON and XML, show the message. */
function refuseService(req: IncomingMessage, res: ServerResponse, subject: string): void {
  req.resume();
  const code = 'UnknownOperationException';
  const message = `${subject} is not answered here: this endpoint serves S3, and SQS in the protocol AWS JSON 1.0.`;
  if (headerValue(req.headers, 'content-type')?.includes('json')) {
    res.writeHead(501, { 'content-type': 'application/x-amz-json-1.0' });
    res.end(JSON.stringify({ __type: `com.amazon.coral.service#${code}`, message }));
    return;
  }
  res.writeHead(501, { 'content-type': 'text/xml', 'x-amzn-errortype': code });
  res.end(element('ErrorResponse', element('Error', element('Code', code), element('Message', message))).markup);
}
