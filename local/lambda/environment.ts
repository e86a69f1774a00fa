import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { FunctionLog } from './log.ts';
import { EnvironmentMessage, type FunctionSpec, type Invocation, type RunnerMessage, type Sink } from './messages.ts';

/** One execution environment: a process that runs one invocation at a time. */
export interface Environment {
  /**
   * Runs one invocation; `sink` takes what it streams. A timeout or a crash ends the environment and is an outcome like
   * others; never throws.
   */
  readonly invoke: (event: string, sink: Sink) => Promise<Invocation>;
  readonly alive: () => boolean;
  readonly stop: () => Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('./environment-process.ts', import.meta.url));

/** Lambda gives the code outside the handler 10 seconds, then tries again within the function's timeout. */
const START_LIMIT_MS = 10_000;

/**
 * Starts an environment with the memory and the variables of the function; its output goes to `log`. A process, not a
 * thread: a thread that takes too much memory at once takes everything else down with it.
 */
export function startEnvironment(spec: FunctionSpec, log: FunctionLog): Environment {
  const { variables, ...told } = spec;
  const child = fork(PROGRAM, [JSON.stringify(told)], {
    env: { ...inherited(), TZ: 'UTC', ...variables },
    execArgv: [`--max-old-space-size=${spec.memoryMb}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  if (child.stdout) createInterface({ input: child.stdout }).on('line', log.output);
  if (child.stderr) createInterface({ input: child.stderr }).on('line', log.error);
  const closed = once(child, 'close');

  let alive = true;
  let ended: (outcome: Invocation) => void = () => undefined;
  let taken: Sink = async () => undefined;
  const tell = (message: RunnerMessage): void => {
    if (alive) child.send(message);
  };
  const die = (errorType: string, errorMessage: string): void => {
    if (alive) log.error(`${errorType}: ${errorMessage}`);
    alive = false;
    ended({ kind: 'failed', errorType, errorMessage });
  };
  const ready = new Promise<void>((resolve) => {
    child.on('message', (message) => {
      const parsed = v.parse(EnvironmentMessage, message);
      if (parsed.kind === 'ready') resolve();
      else if (parsed.kind === 'ended') ended(parsed.outcome);
      else
        taken(Buffer.from(parsed.bytes, 'base64')).then(
          () => tell({ kind: 'taken' }),
          () => tell({ kind: 'gone' }),
        );
    });
  });
  child.on('error', (error) => die('Runtime.ExitError', error.message));
  child.on('exit', (code, signal) => die('Runtime.ExitError', `Runtime exited with ${signal ?? `code ${code}`}`));

  const cutOff = (): void => {
    die('Sandbox.Timedout', `Task timed out after ${spec.timeoutSeconds.toFixed(2)} seconds`);
    child.kill('SIGKILL');
  };

  return {
    invoke: async (event, sink) => {
      taken = sink;
      const outcome = new Promise<Invocation>((resolve) => {
        ended = resolve;
      });
      let timer = setTimeout(cutOff, START_LIMIT_MS + spec.timeoutSeconds * 1000);
      void ready.then(() => {
        if (!alive) return;
        clearTimeout(timer);
        timer = setTimeout(cutOff, spec.timeoutSeconds * 1000);
        const deadline = Date.now() + spec.timeoutSeconds * 1000;
        tell({ kind: 'invoke', requestId: randomUUID(), event, deadline });
      });
      try {
        return await outcome;
      } finally {
        clearTimeout(timer);
      }
    },
    alive: () => alive,
    stop: async () => {
      alive = false;
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** The variables without which a process cannot start on some systems; the function gets nothing else of this one. */
function inherited(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }) };
}
