import { setTimeout as sleep } from 'node:timers/promises';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { visit } from '../../e2e/articles.ts';
import type { RunningStack } from '../../e2e/running-stack.ts';

/** Questions that users ask in turn. */
const QUESTIONS = [
  '/events?limit=50',
  '/events?country=FRA&limit=20',
  '/events/timeline?country=POL',
  '/events/facets?by=type',
  '/articles?limit=20',
  '/changes?limit=20',
  '/health',
];

export interface Answers {
  /** Milliseconds of each answer. */
  readonly milliseconds: number[];
  /** What was answered other than 200, by status; 0 where there was no answer. */
  readonly failures: Map<number, number>;
  /** Each of these failures: when, after how long, to which question. */
  readonly failed: string[];
}

/** Asks the API one question after the other, with a pause between, until the signal comes. */
export async function askUntil(stack: RunningStack, pauseMs: number, stopped: AbortSignal): Promise<Answers> {
  const answers: Answers = { milliseconds: [], failures: new Map(), failed: [] };
  for (let n = 0; !stopped.aborted; n++) {
    const started = performance.now();
    const question = QUESTIONS[n % QUESTIONS.length] ?? '/health';
    const status = await statusOf(stack, question);
    const milliseconds = performance.now() - started;
    answers.milliseconds.push(milliseconds);
    if (status !== 200) {
      answers.failures.set(status, (answers.failures.get(status) ?? 0) + 1);
      answers.failed.push(`${new Date().toISOString()} ${status} after ${milliseconds.toFixed(0)} ms: ${question}`);
    }
    await sleep(pauseMs);
  }
  return answers;
}

/** The status of an answer that was read to its end; 0 where there is none. */
async function statusOf(stack: RunningStack, path: string): Promise<number> {
  try {
    const response = await stack.get(path);
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

/** Uploads `perSecond` articles from the number `first` on until the signal comes; returns how many were acknowledged. */
export async function uploadUntil(
  stack: RunningStack,
  { perSecond, first, clients }: { perSecond: number; first: number; clients: number },
  stopped: AbortSignal,
): Promise<number> {
  const started = performance.now();
  let next = 0;
  let acknowledged = 0;
  const client = async (s3: S3Client) => {
    while (!stopped.aborted) {
      const n = next++;
      await sleep(Math.max(0, started + (n * 1000) / perSecond - performance.now()));
      if (stopped.aborted) return;
      await s3.send(articleOf(stack, first + n));
      acknowledged += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, () => client(stack.s3())));
  return acknowledged;
}

export const articleOf = (stack: RunningStack, n: number): PutObjectCommand =>
  new PutObjectCommand({ Bucket: stack.endpoints.bucket, Key: `last/${n}.json`, Body: JSON.stringify(visit(n)) });

/** Messages that wait or are being worked on, and those in dead-letter queues. */
export async function queueDepth(stack: RunningStack): Promise<{ waiting: number; dead: number }> {
  const { s3, region, accessKeyId, secretAccessKey, queue } = stack.endpoints;
  const credentials = { accessKeyId, secretAccessKey };
  const sqs = new SQSClient({ endpoint: s3, region, credentials, useQueueUrlAsEndpoint: false });
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
  const depth = { waiting: 0, dead: 0 };
  for (const QueueUrl of QueueUrls) {
    const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
    const { ApproximateNumberOfMessages = 0, ApproximateNumberOfMessagesNotVisible = 0 } = Attributes;
    const messages = Number(ApproximateNumberOfMessages) + Number(ApproximateNumberOfMessagesNotVisible);
    if (QueueUrl === queue) depth.waiting = messages;
    else depth.dead += messages;
  }
  sqs.destroy();
  return depth;
}
