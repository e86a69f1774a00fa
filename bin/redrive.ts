import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { listDeadLetters } from './dead-letters.ts';
import { openStack, TARGET_OPTIONS, TARGET_USAGE, type Target, type TargetStack, targetOf } from './target-stack.ts';

const USAGE = `Sends back what could not be worked on in five tries, after its cause was removed.

  npm run redrive [-- --list] [--target local|aws] [--stack NAME]

  --list       only tells what there is, and why
${TARGET_USAGE}`;

interface Command {
  readonly target: Target;
  readonly list: boolean;
}

function parseCommand(args: readonly string[]): Command | { readonly wrong: string } {
  try {
    const { values } = parseArgs({ args: [...args], options: { ...TARGET_OPTIONS, list: { type: 'boolean' } } });
    const target = targetOf(values, process.env);
    return 'wrong' in target ? target : { target, list: values.list ?? false };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

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

const command = parseCommand(process.argv.slice(2));
if ('wrong' in command) {
  console.error(`${command.wrong}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  try {
    const stack = await openStack(command.target);
    await (command.list ? list(stack) : redrive(stack));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
