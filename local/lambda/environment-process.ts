import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { setLoggedRequest, writeConsoleAsJson } from './json-console.ts';
import { type EnvironmentMessage, type Invocation, type InvocationRequest, RunnerMessage } from './messages.ts';
import { defineStreaming, isStreaming, ResponseStream } from './response-stream.ts';

/**
 * The process of one execution environment: loads the bundle once, then runs one invocation after the other. What the
 * handler leaves behind in memory is there in the next invocation, as it is in Lambda.
 */

type LambdaHandler = (event: unknown, ...more: object[]) => unknown;

/** Lambda's limit of a synchronous response: 6 MB and some room for its frame (Lambda quotas). */
const MAX_RESPONSE_BYTES = 6_291_556;

const Spec = v.object({
  name: v.string(),
  arn: v.string(),
  folder: v.string(),
  handler: v.string(),
  memoryMb: v.number(),
});
const spec = v.parse(v.pipe(v.string(), v.parseJson(), Spec), process.argv[2]);

// Ctrl-C reaches the whole group of processes; the runner decides when this one ends, and its end is this one's too.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
process.once('disconnect', () => process.exit());

writeConsoleAsJson();
defineStreaming();
/** Goes on with what is streamed, or says that nobody takes it any more. */
let answered: (taken: boolean) => void = () => undefined;
const handler = await loadHandler();
process.on('message', async (message) => {
  const told = v.parse(RunnerMessage, message);
  if (told.kind !== 'invoke') return answered(told.kind === 'taken');
  setLoggedRequest(told.requestId);
  tell({ kind: 'ended', outcome: await invoke(told) });
});
tell({ kind: 'ready' });

async function loadHandler(): Promise<LambdaHandler> {
  const [file = '', name = ''] = spec.handler.split('.');
  const path = ['.mjs', '.js', '.cjs'].map((ending) => join(spec.folder, file + ending)).find(existsSync);
  if (!path) throw new Error(`Runtime.ImportModuleError: there is no ${file}.mjs in the bundle of ${spec.name}`);
  const module: Record<string, unknown> = await import(pathToFileURL(path).href);
  const exported = module[name];
  if (typeof exported !== 'function') throw new Error(`Runtime.HandlerNotFound: ${path} does not export ${name}`);
  return exported as LambdaHandler;
}

async function invoke(request: InvocationRequest): Promise<Invocation> {
  try {
    const event: unknown = JSON.parse(request.event);
    if (isStreaming(handler)) return await stream(event, contextOf(request));
    const result = await handler(event, contextOf(request));
    const payload = JSON.stringify(result) ?? 'null';
    if (Buffer.byteLength(payload) > MAX_RESPONSE_BYTES) {
      throw new Error(`Function.ResponseSizeTooLarge: the response has more than ${MAX_RESPONSE_BYTES} bytes`);
    }
    return { kind: 'returned', payload };
  } catch (error) {
    console.error(error);
    return error instanceof Error
      ? { kind: 'failed', errorType: error.name, errorMessage: error.message }
      : { kind: 'failed', errorType: typeof error, errorMessage: String(error) };
  }
}

/** The function's end is that of its stream, which it may leave to be ended by the runtime. */
async function stream(event: unknown, context: object): Promise<Invocation> {
  const response = new ResponseStream(send);
  response.on('error', () => undefined);
  await handler(event, response, context);
  if (!response.writableEnded) response.end();
  await finished(response);
  return { kind: 'returned', payload: 'null' };
}

/** One piece is on its way at a time. */
async function send(bytes: Buffer): Promise<void> {
  const taken = new Promise<boolean>((resolve) => {
    answered = resolve;
  });
  tell({ kind: 'chunk', bytes: bytes.toString('base64') });
  if (!(await taken)) throw new Error('Nobody takes what is streamed');
}

/** The context object of the Node.js runtime. */
function contextOf({ requestId, deadline }: InvocationRequest): object {
  return {
    awsRequestId: requestId,
    functionName: spec.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: spec.arn,
    memoryLimitInMB: String(spec.memoryMb),
    logGroupName: `/aws/lambda/${spec.name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

function tell(message: EnvironmentMessage): void {
  process.send?.(message);
}
