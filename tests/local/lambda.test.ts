import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createFunction, type LambdaFunction } from '../../local/lambda/function.ts';
import { openLog } from '../../local/lambda/log.ts';
import type { FunctionSpec, Invocation } from '../../local/lambda/messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'depesche-lambda-'));
const reports: string[] = [];
const open: LambdaFunction[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((lambda) => lambda.close()));
  reports.length = 0;
});
afterAll(() => rm(folder, { recursive: true }));

let bundles = 0;

/** A function whose bundle is `code`, an ES module. */
async function lambdaOf(code: string, spec: Partial<FunctionSpec> = {}, concurrency = 1): Promise<LambdaFunction> {
  const name = `test-${bundles++}`;
  await writeFile(join(folder, `${name}.mjs`), code);
  const lambda = createFunction(
    {
      name,
      arn: `arn:aws:lambda:eu-central-1:000000000000:function:${name}`,
      folder,
      handler: `${name}.handler`,
      variables: {},
      memoryMb: 128,
      timeoutSeconds: 10,
      ...spec,
    },
    concurrency,
    openLog(folder, name, (message) => reports.push(message)),
  );
  open.push(lambda);
  return lambda;
}

const returned = (value: unknown): Invocation => ({ kind: 'returned', payload: JSON.stringify(value) });
const COUNTING = 'let calls = 0; export const handler = async (event) => ({ ...event, calls: ++calls });';

test('an environment is used again, with what is in its memory', async () => {
  const lambda = await lambdaOf(COUNTING);
  expect(await lambda.invoke({ a: 1 })).toEqual(returned({ a: 1, calls: 1 }));
  expect(await lambda.invoke({ a: 2 })).toEqual(returned({ a: 2, calls: 2 }));
});

test('is busy while all its environments are', async () => {
  const lambda = await lambdaOf('export const handler = () => new Promise((resolve) => setTimeout(resolve, 300));');
  expect(lambda.isBusy()).toBe(false);
  const running = lambda.invoke({});
  expect(lambda.isBusy()).toBe(true);
  await running;
  expect(lambda.isBusy()).toBe(false);
});

test('is not busy with an environment that ended by itself: it is replaced', async () => {
  const lambda = await lambdaOf('export const handler = async () => void setTimeout(() => process.exit(1), 20);');
  await lambda.invoke({});
  await sleep(300);
  expect(lambda.isBusy()).toBe(false);
});

test('the environment has the variables of the template and nothing else of this process', async () => {
  process.env.DEPESCHE_TEST_SECRET = 'secret';
  const variables = { TABLE_NAME: 'events', NODE_OPTIONS: '--enable-source-maps' };
  const lambda = await lambdaOf('export const handler = async () => process.env;', { variables });

  const outcome = await lambda.invoke({});

  const seen: unknown = JSON.parse(outcome.kind === 'returned' ? outcome.payload : '');
  expect(seen).toEqual({ ...variables, TZ: 'UTC', PATH: expect.any(String) });
  delete process.env.DEPESCHE_TEST_SECRET;
});

test('the context tells the function its name, its memory and the time that is left', async () => {
  const code = `export const handler = async (event, context) =>
    [context.functionName, context.memoryLimitInMB, context.getRemainingTimeInMillis() > 9000];`;
  const lambda = await lambdaOf(code);
  expect(await lambda.invoke({})).toEqual(returned([lambda.name, '128', true]));
});

test('a handler that returns nothing returns null, as in Lambda', async () => {
  const lambda = await lambdaOf('export const handler = async () => {};');
  expect(await lambda.invoke({})).toEqual(returned(null));
});

test('an endless loop is cut off by the timeout of the function', async () => {
  const lambda = await lambdaOf('export const handler = () => { for (;;); };', { timeoutSeconds: 0.2 });
  expect(await lambda.invoke({})).toMatchObject({ kind: 'failed', errorType: 'Sandbox.Timedout' });
});

test.each([
  ['process.exit', 'process.exit(3)'],
  ['an error outside the call', 'setTimeout(() => { throw new Error("boom"); })'],
  ['an unhandled rejection', 'Promise.reject(new Error("boom"))'],
  ['all memory taken', 'const all = []; for (;;) all.push(new Array(1000).fill({}))'],
])('a crash by %s ends only its environment', async (_, crash) => {
  const code = `let calls = 0; export const handler = async (event) => {
    calls++;
    if (event.crash) { ${crash}; await new Promise(() => {}); }
    return calls;
  };`;
  const lambda = await lambdaOf(code, { memoryMb: 32 }, 2);
  const [first] = await Promise.all([lambda.invoke({}), lambda.invoke({})]);

  const [crashed, other] = await Promise.all([lambda.invoke({ crash: true }), lambda.invoke({})]);
  const later = await Promise.all([lambda.invoke({}), lambda.invoke({})]);

  expect(first).toEqual(returned(1));
  expect(crashed.kind).toBe('failed');
  expect(other).toEqual(returned(2));
  expect(later).toEqual(expect.arrayContaining([returned(1), returned(3)]));
});

test('an error that the handler throws keeps the environment', async () => {
  const code = `let calls = 0; export const handler = async () => {
    if (++calls === 1) throw new RangeError('too far');
    return calls;
  };`;
  const lambda = await lambdaOf(code);
  expect(await lambda.invoke({})).toEqual({ kind: 'failed', errorType: 'RangeError', errorMessage: 'too far' });
  expect(await lambda.invoke({})).toEqual(returned(2));
});

test('a bundle that cannot be loaded fails every invocation and says why', async () => {
  const lambda = await lambdaOf('export const other = 1;');
  expect((await lambda.invoke({})).kind).toBe('failed');
  expect((await lambda.invoke({})).kind).toBe('failed');
  await lambda.close();
  expect(reports).toContainEqual(expect.stringContaining('does not export handler'));
});

test('never more invocations run at once than the concurrency allows, and all of them run', async () => {
  const code = `import { setTimeout } from 'node:timers/promises';
    let running = 0;
    export const handler = async () => { const most = ++running; await setTimeout(5); running--; return most; };`;
  const lambda = await lambdaOf(code, {}, 2);
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => lambda.invoke({})));
  expect(outcomes).toEqual(Array.from({ length: 12 }, () => returned(1)));
});

test('a response over 6 MB is refused', async () => {
  const lambda = await lambdaOf(`export const handler = async () => 'x'.repeat(7_000_000);`);
  expect(await lambda.invoke({})).toMatchObject({ errorMessage: expect.stringContaining('ResponseSizeTooLarge') });
});

test('output goes to the log of the function as JSON lines, errors to the terminal too', async () => {
  const code = `export const handler = async () => {
    console.info({ event: 'object.coded' });
    console.error('plain');
  };`;
  const lambda = await lambdaOf(code);
  await lambda.invoke({});
  await lambda.close();
  const log = await readFile(join(folder, `${lambda.name}.log`), 'utf8');
  const lines = log
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toEqual([
    expect.objectContaining({ level: 'INFO', message: { event: 'object.coded' } }),
    expect.objectContaining({ level: 'ERROR', message: 'plain', requestId: expect.any(String) }),
  ]);
  expect(reports).toEqual([expect.stringContaining('"message":"plain"')]);
});

test('closing ends running and waiting invocations', async () => {
  const lambda = await lambdaOf('export const handler = () => new Promise(() => {});');
  const running = [lambda.invoke({}), lambda.invoke({})];
  await lambda.close();
  expect((await Promise.all(running)).map(({ kind }) => kind)).toEqual(['failed', 'failed']);
});

describe('a function that streams', () => {
  const STREAMING = `import { pipeline } from 'node:stream/promises';
    export const handler = awslambda.streamifyResponse(async (event, stream) => {
      const out = awslambda.HttpResponseStream.from(stream, { statusCode: 200 });
      await pipeline(async function* () {
        for (let i = 0; i < event.chunks; i++) {
          yield Buffer.alloc(event.bytes, 'x');
          if (event.failsAfter === i) throw new RangeError('too far');
          console.info({ event: 'written', i });
        }
      }, out);
    });`;

  test('hands over its metadata, eight zero bytes and what it writes', async () => {
    const lambda = await lambdaOf(STREAMING);
    const chunks: Buffer[] = [];
    const outcome = await lambda.invoke({ chunks: 3, bytes: 2 }, async (bytes) => void chunks.push(bytes));
    expect(outcome).toEqual(returned(null));
    expect(Buffer.concat(chunks).toString()).toBe(`{"statusCode":200}${'\0'.repeat(8)}xxxxxx`);
  });

  test('writes no faster than it is read', async () => {
    const lambda = await lambdaOf(STREAMING);
    let taken = 0;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const running = lambda.invoke({ chunks: 200, bytes: 100_000 }, async () => {
      if (++taken === 3) await held;
    });
    const written = async () =>
      (await readFile(join(folder, `${lambda.name}.log`), 'utf8')).split('written').length - 1;
    await expect.poll(() => taken).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await written()).toBeLessThan(6);
    release();
    expect(await running).toEqual(returned(null));
    expect(taken).toBe(200);
  });

  test('fails where it throws after it has written, or where nobody reads any more, and can be asked again', async () => {
    const lambda = await lambdaOf(STREAMING);
    const ignore = async () => undefined;
    const thrown = await lambda.invoke({ chunks: 3, bytes: 2, failsAfter: 1 }, ignore);
    expect(thrown).toMatchObject({ kind: 'failed', errorType: 'RangeError' });
    const cut = await lambda.invoke({ chunks: 2, bytes: 2 }, async () => {
      throw new Error('gone');
    });
    expect(cut).toMatchObject({ kind: 'failed' });
    expect(await lambda.invoke({ chunks: 1, bytes: 2 }, ignore)).toEqual(returned(null));
  });
});
