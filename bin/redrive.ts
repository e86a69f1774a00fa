import { setTimeout as sleep } from 'node:timers/promises';
import {
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { listDeadLetters } from './dead-letters.ts';
import { runStackCommand } from './stack-command.ts';
import type { TargetStack } from './target-stack.ts';

const USAGE = `Sends back what could not be worked on in five tries, after its cause was removed.

  npm run redrive [-- --list] [--target local|aws] [--stack NAME]

  --list       only tells what there is, and why`;

async function list(stack: TargetStack): Promise<void> {
  const letters = await listDeadLetters(stack);
  if (letters.length > 0) console.table(letters);
  console.log(`${letters.length} dead letters.`);
}

/** Moves the messages back to where they failed: there they have all their tries anew. */
async function redrive({ sqs, output }: TargetStack): Promise<void> {
  const QueueUrl = output('DeadLetterQueueUrl');
  const names = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] });
  const SourceArn = (await sqs.send(names)).Attributes?.QueueArn;
  await sqs.send(new StartMessageMoveTaskCommand({ SourceArn }));
  for (;;) {
    const { Results = [] } = await sqs.send(new ListMessageMoveTasksCommand({ SourceArn, MaxResults: 1 }));
    const { Status, ApproximateNumberOfMessagesMoved: moved = 0, FailureReason } = Results[0] ?? {};
    if (Status === 'FAILED') throw new Error(`after ${moved} messages: ${FailureReason}`);
    if (Status !== 'RUNNING') return console.log(`Sent back ${moved} messages.`);
    await sleep(1000);
  }
}

await runStackCommand(USAGE, { list: { type: 'boolean' } }, async (stack, values) => {
  await (values.list ? list(stack) : redrive(stack));
  return 0;
});
