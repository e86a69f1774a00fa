import * as v from 'valibot';
import type { Broker } from './broker.ts';
import { type Outcome, type Refusal, refuse } from './outcome.ts';
import { nameIn, type Queue } from './queue.ts';

/** What answers a call: the broker, the addresses of queues, and the end of the client's patience. */
export type Call = { broker: Broker; urlOf: (queue: Queue) => string; senderId: string; signal: AbortSignal };

/** An operation of SQS over an input that is still to be read. */
export type Operation = (input: unknown, call: Call) => Outcome | Promise<Outcome>;

/** Makes an operation of the schema of its input and of what it does. */
export function operation<Input extends v.GenericSchema>(
  schema: Input,
  run: (input: v.InferOutput<Input>, call: Call) => Outcome | Promise<Outcome>,
): Operation {
  return (input, call) => {
    const parsed = v.safeParse(schema, input);
    if (parsed.success) return run(parsed.output, call);
    const [issue] = parsed.issues;
    return refuse('InvalidParameterValue', `${v.getDotPath(issue) ?? 'The request'} is not valid: ${issue.message}`);
  };
}

/** The queue that a URL or an ARN names. */
export function findQueue({ broker }: Call, locator: string): Queue | Refusal {
  return broker.queues.find(nameIn(locator)) ?? refuse('QueueDoesNotExist', 'The specified queue does not exist.');
}

/** A number of seconds within what SQS allows. */
export const seconds = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

/** Receipt handles as they are made here. */
export const RECEIPT_HANDLE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
