import { Worker } from 'node:worker_threads';
import { ACCOUNT, REGION } from '../template/names.ts';
import { type EngineAnswer, type EngineReply, type EngineRequest, fault } from './messages.ts';

/** dynalite's engine in a thread of its own. */
export interface Engine {
  /** The engine's answer; a 500 where the operation brought the engine down. Never throws. */
  readonly run: (operation: string, input: object) => Promise<EngineAnswer>;
  readonly close: () => Promise<void>;
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
    worker.on('error', (error) => report(`the DynamoDB engine failed and starts anew: ${error.stack ?? error}`));
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', () => {
        thread = undefined;
        for (const answer of waiting.values()) answer(fault('InternalServerError', 'The local engine failed.', 500));
        resolve();
      });
    });
    return { worker, waiting, ended };
  }

  return {
    run: (operation, input) =>
      new Promise((resolve) => {
        thread ??= start();
        const id = nextId++;
        thread.waiting.set(id, resolve);
        thread.worker.postMessage({ kind: 'operation', id, operation, input } satisfies EngineRequest);
      }),
    close: async () => {
      thread?.worker.postMessage({ kind: 'close' } satisfies EngineRequest);
      await thread?.ended;
    },
  };
}
