import { setTimeout as sleep } from 'node:timers/promises';
import { SFNClient } from '@aws-sdk/client-sfn';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { walkBackfill } from '../functions/ingest/backfill-walk.ts';
import { listObjects } from '../functions/ingest/list-objects.ts';
import { sendHints } from '../functions/ingest/queue.ts';
import { sendOnAws } from './backfill-on-aws.ts';
import { progressLine } from './progress-line.ts';
import { runStackCommand } from './stack-command.ts';
import type { TargetStack } from './target-stack.ts';

const USAGE = `Codes anew what is in the bucket, as far as the present coder has not made it. Uploads go on beside it.
Ends when the queue of the backfill is empty. Stopped (Ctrl-C) before, it goes on when it is called again; what it has sent
is worked on all the same.

  npm run backfill [-- --prefix PREFIX] [--anew] [--target local|aws] [--stack NAME]

  --prefix     only objects whose keys begin so
  --anew       from the beginning, where an earlier run was stopped: it would go on there`;

/** Which objects: those below a prefix, and whether from the first one on. */
interface Extent {
  readonly prefix: string;
  readonly anew: boolean;
}

/** Sends word of every object; returns of how many. */
async function sendAll(stack: TargetStack, { prefix, anew }: Extent): Promise<number> {
  if (stack.kind === 'aws') {
    const show = ({ listed, sent }: { listed: number; sent: number }) =>
      progressLine(`${sent} of ${listed} objects sent`);
    return (await sendOnAws(new SFNClient(), stack.output('BackfillStateMachineArn'), { prefix, anew }, show)).sent;
  }
  const bucket = stack.output('BucketName');
  const queue = stack.output('BackfillQueueUrl');
  const ports = {
    table: stack.table,
    bucket,
    list: (below: string, after: string) => listObjects(stack.s3, { bucket, prefix: below, after }),
    send: (hints: Parameters<typeof sendHints>[2]) => sendHints(stack.sqs, queue, hints, 0),
    progress: (sent: number) => progressLine(`${sent} objects sent`),
  };
  return walkBackfill(ports, prefix, anew);
}

/** Between two looks at the queue. */
const LOOK_MS = 1_000;

/** Waits until the queue is empty; what it says of itself is approximate, so it is asked twice. */
async function untilDone({ sqs, output }: TargetStack): Promise<void> {
  for (let empty = 0; empty < 2; await sleep(LOOK_MS)) {
    const waiting = await waitingIn(sqs, output('BackfillQueueUrl'));
    empty = waiting === 0 ? empty + 1 : 0;
    progressLine(`${waiting} objects to do`);
  }
}

async function waitingIn(sqs: TargetStack['sqs'], QueueUrl: string): Promise<number> {
  const AttributeNames = [
    'ApproximateNumberOfMessages',
    'ApproximateNumberOfMessagesNotVisible',
    'ApproximateNumberOfMessagesDelayed',
  ] as const;
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...AttributeNames] }),
  );
  return AttributeNames.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
}

async function backfill(stack: TargetStack, extent: Extent): Promise<void> {
  const started = Date.now();
  const sent = await sendAll(stack, extent);
  await untilDone(stack);
  progressLine(null);
  console.log(
    `${sent} objects are as the present coder makes them, after ${Math.round((Date.now() - started) / 1000)} s.`,
  );
  const aside = await waitingIn(stack.sqs, stack.output('RetryQueueUrl'));
  if (aside > 0)
    console.log(`${aside} messages wait to be tried again alone; "npm run reconcile" tells of what fails.`);
}

const OPTIONS = { prefix: { type: 'string' }, anew: { type: 'boolean' } } as const;
await runStackCommand(USAGE, OPTIONS, async (stack, { prefix = '', anew = false }) => {
  await backfill(stack, { prefix, anew });
  return 0;
});
