import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { setLoggedRequest, writeConsoleAsJson } from './json-console.ts';
import { type EnvironmentMessage, type Invocation, InvocationRequest } from './messages.ts';

/**
 * The process of one execution environment: loads the bundle once, then runs one invocation after the other. What the
 * handler leaves behind in memory is there in the next invocation, as it is in Lambda.
 */

type LambdaHandler = (event: unknown, context: object) => unknown;

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
const handler = await loadHandler();
process.on('message', async (message) => {
  const request = v.parse(InvocationRequest, message);
  setLoggedRequest(request.requestId);
  tell({ kind: 'ended', outcome: await invoke(request) });
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
    const result = await handler(JSON.parse(request.event), contextOf(request));
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
