import * as v from 'valibot';
import type { LambdaFunction } from './lambda/function.ts';
import type { Invocation } from './lambda/messages.ts';
import { paceOf } from './pace.ts';
import type { QueueMessage, Sqs } from './sqs/server.ts';
import { REGION } from './template/names.ts';

/** An event source mapping from a queue to a function, as the template describes it. */
export interface EventSourceSpec {
  readonly queueArn: string;
  readonly batchSize: number;
  readonly batchingWindowSeconds: number;
  readonly reportsItemFailures: boolean;
  /** How many batches may be in work at once. */
  readonly concurrency: number;
  /** Seconds until a failed message is tried again; AWS would wait for the queue's whole visibility timeout. */
  readonly retrySeconds: number;
  /** Messages that the function gets a second at most; null is no limit. */
  readonly perSecond: number | null;
}

export interface EventSource {
  /** Takes no more messages and resolves when the batches in work are done. */
  readonly stop: () => Promise<void>;
}

export type SourceQueue = Pick<Sqs, 'receive' | 'delete' | 'changeVisibility'>;

/** Where a receive waits, as the service's own pollers do: 20 seconds, the longest that SQS allows. */
const POLL_MS = 20_000;

/** Polls the queue and invokes the function with batches until it is stopped. */
export function startEventSource(sqs: SourceQueue, lambda: LambdaFunction, spec: EventSourceSpec): EventSource {
  const stopping = new AbortController();
  const pace = paceOf(spec.perSecond);
  const poll = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await pace.ready(stopping.signal);
      const batch = await receiveBatch(sqs, spec, stopping.signal);
      pace.done(batch.length);
      if (batch.length > 0) await handleBatch(sqs, lambda, spec, batch);
    }
  };
  const pollers = Promise.all(Array.from({ length: spec.concurrency }, poll));
  return {
    stop: async () => {
      stopping.abort();
      await pollers;
    },
  };
}

/** Up to `batchSize` messages: what is there at once, and what comes within the batching window after the first. */
async function receiveBatch(sqs: SourceQueue, spec: EventSourceSpec, signal: AbortSignal): Promise<QueueMessage[]> {
  const batch = await sqs.receive(spec.queueArn, spec.batchSize, POLL_MS, signal);
  const end = Date.now() + spec.batchingWindowSeconds * 1000;
  for (let left = end - Date.now(); batch.length > 0 && batch.length < spec.batchSize; left = end - Date.now()) {
    if (left <= 0 || signal.aborted) break;
    batch.push(...(await sqs.receive(spec.queueArn, spec.batchSize - batch.length, left, signal)));
  }
  return batch;
}

async function handleBatch(
  sqs: SourceQueue,
  lambda: LambdaFunction,
  spec: EventSourceSpec,
  batch: readonly QueueMessage[],
): Promise<void> {
  const outcome = await lambda.invoke({ Records: batch.map((message) => recordOf(message, spec.queueArn)) });
  const failed = failedMessages(
    outcome,
    batch.map(({ messageId }) => messageId),
    spec.reportsItemFailures,
  );
  for (const { messageId, receiptHandle } of batch) {
    if (failed.has(messageId)) sqs.changeVisibility(receiptHandle, spec.retrySeconds);
    else sqs.delete(receiptHandle);
  }
}

function recordOf(message: QueueMessage, eventSourceARN: string): object {
  return { ...message, messageAttributes: {}, eventSource: 'aws:sqs', eventSourceARN, awsRegion: REGION };
}

const BatchResponse = v.nullable(
  v.object({
    batchItemFailures: v.nullish(v.array(v.object({ itemIdentifier: v.pipe(v.string(), v.nonEmpty()) })), []),
  }),
);

/**
 * The ids of the messages that stay in the queue. All of a batch fail where the invocation failed, and, with
 * ReportBatchItemFailures, where the response has another form or names a message that is not in the batch (Lambda
 * Developer Guide, "Success and failure conditions" of SQS event sources).
 */
export function failedMessages(
  outcome: Invocation,
  messageIds: readonly string[],
  reportsItemFailures: boolean,
): Set<string> {
  const all = new Set(messageIds);
  if (outcome.kind === 'failed') return all;
  if (!reportsItemFailures) return new Set();
  const response = v.safeParse(v.pipe(v.string(), v.parseJson(), BatchResponse), outcome.payload);
  if (!response.success) return all;
  const failed = new Set(response.output?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier));
  return [...failed].every((id) => all.has(id)) ? failed : all;
}
