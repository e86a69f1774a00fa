import type { IncomingMessage, ServerResponse } from 'node:http';
import type { S3 } from './s3/server.ts';
import { headerValue } from './sigv4/signed-request.ts';
import { TARGET_PREFIX } from './sqs/protocol.ts';
import type { Sqs } from './sqs/server.ts';

/**
 * The handler of the port that S3 and SQS share: requests that name an SQS operation go to SQS, those that name an
 * operation of another service are refused, all others are S3's.
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
    if (target === undefined) return s3.handle(req, res);
    if (target.startsWith(TARGET_PREFIX)) return sqs.handle(req, res);
    const message = `${target}: this endpoint serves S3 and SQS only.`;
    res.writeHead(501, { 'content-type': 'application/x-amz-json-1.0' });
    res.end(JSON.stringify({ __type: 'com.amazon.coral.service#UnknownOperationException', message }));
    req.resume();
  };
}
