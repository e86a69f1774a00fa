import { Worker } from 'node:worker_threads';
import { ACCOUNT, REGION } from '../template/names.ts';
import { type EngineAnswer, type EngineReply, type EngineRequest, fault } from './messages.ts';

/** dynalite's engine in a thread of its own. */
export interface Engine {
  /** The engine's answer; a 500 where the operation brought the engine down. Never throws. */
  readonly run: (operation: string, input: object) => Promise<EngineAnswer>;
  /** Opens the files; what went wrong, or null. */
  readonly open: () => Promise<EngineFailure | null>;
  readonly close: () => Promise<void>;
}

/** Why the engine ended. */
export interface EngineFailure {
  readonly message: string;
  /** LevelDB's own, such as LEVEL_LOCKED. https://github.com/Level/classic-level#errors */
  readonly codes: readonly string[];
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, (answer: EngineAnswer) => void>;
  readonly ended: Promise<void>;
}

/** An engine that keeps its data in `folder`, or in memory where it is null. `report` hears of engine errors. */
export function createEngine(folder: string | null, report: (message: string) => void): Engine {
  let thread: Thread | undefined;
  let nextId = 0;
  let failure: EngineFailure = { message: 'for no reason given', codes: [] };

  function start(): Thread {
    const worker = new Worker(new URL('./engine-thread.ts', import.meta.url), {
      workerData: { folder },
      env: { AWS_REGION: REGION, AWS_ACCOUNT_ID: ACCOUNT },
    });
    const waiting: Thread['waiting'] = new Map();
    worker.on('message', ({ id, status, body }: EngineReply) => {
      waiting.get(id)?.({ status, body });
      waiting.delete(id);
    });
    worker.on('error', (error) => {
      failure = failureOf(error);
      report(
        `the DynamoDB engine failed and starts anew: ${failure.message}\n${error instanceof Error ? error.stack : ''}`,
      );
    });
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', () => {
        thread = undefined;
        for (const answer of waiting.values())
          answer(fault('InternalServerError', `The local engine failed: ${failure.message}`, 500));
        resolve();
      });
    });
    return { worker, waiting, ended };
  }

  const run: Engine['run'] = (operation, input) =>
    new Promise((resolve) => {
      thread ??= start();
      const id = nextId++;
      thread.waiting.set(id, resolve);
      thread.worker.postMessage({ kind: 'operation', id, operation, input } satisfies EngineRequest);
    });

  return {
    run,
    open: async () => ((await run('DescribeTable', { TableName: 'none' })).status === 500 ? failure : null),
    close: async () => {
      thread?.worker.postMessage({ kind: 'close' } satisfies EngineRequest);
      await thread?.ended;
    },
  };
}

/** An error and those that caused it. */
function failureOf(error: unknown): EngineFailure {
  if (!(error instanceof Error)) return { message: String(error), codes: [] };
  const inner = error.cause === undefined ? null : failureOf(error.cause);
  const code = 'code' in error ? [String(error.code)] : [];
  return {
    message: inner === null ? error.message : `${error.message}: ${inner.message}`,
    codes: [...code, ...(inner?.codes ?? [])],
  };
}
