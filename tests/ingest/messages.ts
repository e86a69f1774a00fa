import type { SQSRecord } from 'aws-lambda';

/** A message as SQS hands it to a function. */
export function record(messageId: string, body: string, receiveCount = 1): SQSRecord {
  return {
    messageId,
    body,
    receiptHandle: `receipt of ${messageId}`,
    attributes: {
      ApproximateReceiveCount: String(receiveCount),
      SentTimestamp: '0',
      SenderId: 's',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn',
    awsRegion: 'eu-central-1',
  };
}

/** S3's message of objects that came to the bucket `b`. */
export const notification = (...keys: string[]): string =>
  JSON.stringify({
    Records: keys.map((key) => ({
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: 'b' }, object: { key: encodeURIComponent(key).replaceAll('%20', '+') } },
    })),
  });
