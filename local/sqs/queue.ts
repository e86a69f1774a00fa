import * as v from 'valibot';

/** The attributes that queues here understand, with what SQS has where they are not set (Amazon SQS API Reference). */
export const DEFAULT_ATTRIBUTES = {
  DelaySeconds: '0',
  MaximumMessageSize: '1048576',
  MessageRetentionPeriod: '345600',
  ReceiveMessageWaitTimeSeconds: '0',
  VisibilityTimeout: '30',
};

const seconds = (most: number, least = 0) =>
  v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(least), v.maxValue(most));

const RedrivePolicy = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    deadLetterTargetArn: v.pipe(v.string(), v.regex(/^arn:aws:sqs:[\w-]+:\d{12}:[\w-]{1,80}$/)),
    maxReceiveCount: v.pipe(v.union([v.number(), v.pipe(v.string(), v.transform(Number))]), v.integer(), v.minValue(1)),
  }),
);

/** Attributes as their strings say it, within the limits of SQS. Unknown ones are refused; those kept have no effect. */
export const QueueAttributes = v.strictObject({
  DelaySeconds: seconds(900),
  MaximumMessageSize: seconds(1_048_576, 1024),
  MessageRetentionPeriod: seconds(1_209_600, 60),
  ReceiveMessageWaitTimeSeconds: seconds(20),
  VisibilityTimeout: seconds(43_200),
  RedrivePolicy: v.exactOptional(
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => null),
      ),
      RedrivePolicy,
    ]),
  ),
  RedriveAllowPolicy: v.exactOptional(v.string()),
  Policy: v.exactOptional(v.string()),
  SqsManagedSseEnabled: v.exactOptional(v.string()),
});

/** A queue: `attributes` as clients wrote them, `settings` as they work. Times are milliseconds since the epoch. */
export type Queue = {
  name: string;
  arn: string;
  createdAt: number;
  modifiedAt: number;
  attributes: Record<string, string>;
  settings: v.InferOutput<typeof QueueAttributes>;
};

/** Names of standard queues (Amazon SQS Developer Guide, "Quotas"). */
export const QUEUE_NAME = /^[\w-]{1,80}$/;

/** The queue's name in its URL or ARN. */
export const nameIn = (locator: string): string =>
  locator.slice(Math.max(locator.lastIndexOf('/'), locator.lastIndexOf(':')) + 1);
