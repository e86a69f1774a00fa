import { setTimeout as sleep } from 'node:timers/promises';
import {
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  ListExecutionsCommand,
  ListMapRunsCommand,
  RedriveExecutionCommand,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';

/** Between two looks at how far it is. */
const LOOK_MS = 5_000;

/** Executions among which one that was stopped is looked for. */
const LATEST = 20;

/** What a run has done: `listed` objects were found, of `sent` word is on the queue. */
export interface Sending {
  readonly listed: number;
  readonly sent: number;
}

/**
 * Lets the deployed state machine send word of every object below a prefix. Joins the execution that is at it, goes on with one
 * that was stopped (unless `anew`), else starts one. Resolves when all is sent; throws an `Error` where it ended otherwise.
 */
export async function sendOnAws(
  client: SFNClient,
  stateMachineArn: string,
  { prefix, anew }: { readonly prefix: string; readonly anew: boolean },
  progress: (sending: Sending) => void,
): Promise<Sending> {
  const input = JSON.stringify({ prefix });
  const executionArn =
    (await unfinished(client, stateMachineArn, input, anew)) ??
    (await client.send(new StartExecutionCommand({ stateMachineArn, input }))).executionArn ??
    '';
  for (;;) {
    const { status, error, cause } = await client.send(new DescribeExecutionCommand({ executionArn }));
    const sending = await sendingOf(client, executionArn);
    progress(sending);
    if (status === 'SUCCEEDED') return sending;
    if (status !== 'RUNNING' && status !== 'PENDING_REDRIVE')
      throw new Error(`The execution ${executionArn} is ${status}: ${error ?? ''} ${cause ?? ''}`);
    await sleep(LOOK_MS);
  }
}

/** The latest execution for the same prefix, if it runs, or was stopped and now runs again. */
async function unfinished(
  client: SFNClient,
  stateMachineArn: string,
  input: string,
  anew: boolean,
): Promise<string | null> {
  const { executions = [] } = await client.send(new ListExecutionsCommand({ stateMachineArn, maxResults: LATEST }));
  for (const { executionArn } of executions) {
    const execution = await client.send(new DescribeExecutionCommand({ executionArn }));
    if (execution.input !== input) continue;
    if (execution.status === 'RUNNING') return executionArn ?? null;
    if (anew || execution.redriveStatus !== 'REDRIVABLE') return null;
    await client.send(new RedriveExecutionCommand({ executionArn }));
    return executionArn ?? null;
  }
  return null;
}

async function sendingOf(client: SFNClient, executionArn: string): Promise<Sending> {
  const { mapRuns = [] } = await client.send(new ListMapRunsCommand({ executionArn }));
  const mapRunArn = mapRuns[0]?.mapRunArn;
  if (mapRunArn === undefined) return { listed: 0, sent: 0 };
  const { itemCounts } = await client.send(new DescribeMapRunCommand({ mapRunArn }));
  return { listed: itemCounts?.total ?? 0, sent: itemCounts?.succeeded ?? 0 };
}
