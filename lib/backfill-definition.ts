/** Name of the state that runs parts of itself; the role names it. */
export const MAP = 'EachPart';

/** Messages of one SendMessageBatch request. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html */
const SENT_AT_ONCE = 10;

/** Objects to a part; its input must stay below 256 KiB, and keys have up to 1 KiB. https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
const PART_OBJECTS = 400;
const PART_BYTES = 200_000;

/** The parts of a list of objects that one request sends (JSONata). */
export const IN_TENS = `[$map([0..$floor(($count($states.input.Items) - 1) / ${SENT_AT_ONCE})], function($ten) { {'objects': [$filter($states.input.Items, function($it, $i) { $floor($i / ${SENT_AT_ONCE}) = $ten })]} })]`;

/** The entries of a request: messages as `objectsIn` (functions/ingest/notification.ts) reads them (JSONata). */
export const entriesOf = (bucketName: string): string =>
  `[$map($states.input.objects, function($it, $i) { {'Id': $string($i), 'MessageBody': $string({'depesche': {'bucket': '${bucketName}', 'key': $it.Key, 'cause': 'backfill', 'etag': $it.Etag}})} })]`;

/** Whether SQS has refused some of a request's messages (JSONata). */
export const SOME_FAILED = '$count($states.input.Failed) > 0';

const jsonata = (expression: string) => `{% ${expression} %}`;

/**
 * The state machine (Amazon States Language, JSONata): lists the bucket's objects below the input's `prefix`, and sends a
 * message for each. A part that fails makes the execution fail; a redrive repeats the parts that failed.
 */
export function backfillDefinition({ bucketName, queueUrl }: { bucketName: string; queueUrl: string }): object {
  const send = {
    Type: 'Task',
    Resource: 'arn:aws:states:::aws-sdk:sqs:sendMessageBatch',
    Arguments: { QueueUrl: queueUrl, Entries: jsonata(entriesOf(bucketName)) },
    Retry: [
      { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 5, BackoffRate: 2, JitterStrategy: 'FULL' },
    ],
    Next: 'AllSent',
  };
  const allSent = {
    Type: 'Choice',
    Choices: [{ Condition: jsonata(SOME_FAILED), Next: 'NotSent' }],
    Default: 'Sent',
  };
  const tens = {
    Type: 'Map',
    Items: jsonata(IN_TENS),
    MaxConcurrency: 4,
    ItemProcessor: {
      ProcessorConfig: { Mode: 'INLINE' },
      StartAt: 'Send',
      States: {
        Send: send,
        AllSent: allSent,
        NotSent: { Type: 'Fail', Error: 'NotSent', Cause: 'SQS has refused some of the messages.' },
        Sent: { Type: 'Pass', Output: 0, End: true },
      },
    },
    // The outputs of all parts together must not exceed 256 KiB.
    Output: 0,
    End: true,
  };
  const eachPart = {
    Type: 'Map',
    ItemReader: {
      Resource: 'arn:aws:states:::s3:listObjectsV2',
      Arguments: { Bucket: bucketName, Prefix: jsonata('$states.input.prefix') },
    },
    ItemBatcher: { MaxItemsPerBatch: PART_OBJECTS, MaxInputBytesPerBatch: PART_BYTES },
    MaxConcurrency: 4,
    ItemProcessor: {
      ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
      StartAt: 'Tens',
      States: { Tens: tens },
    },
    Output: 0,
    End: true,
  };
  return {
    Comment: 'Sends word of every object below a prefix to the queue of the backfill.',
    QueryLanguage: 'JSONata',
    StartAt: MAP,
    States: { [MAP]: { ...eachPart, Label: MAP } },
  };
}
