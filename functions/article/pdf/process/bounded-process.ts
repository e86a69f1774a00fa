import { type ChildProcess, fork } from 'node:child_process';
import * as v from 'valibot';

/** What a process said, or that it ended instead: because of a limit (killed, out of memory), or by an error of its own. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'ended'; readonly byLimit: boolean };

/** What the process says to a task, and whether it ends then. */
const ProcessAnswer = v.object({ answer: v.unknown(), last: v.boolean() });
export type ProcessAnswer = v.InferOutput<typeof ProcessAnswer>;

/**
 * Runs tasks one after the other in a process that may end over any of them: a thread that runs out of memory takes its process
 * down with it. It has no credentials, since it gets no environment, and ends with the process that started it.
 */
export class BoundedProcess {
  readonly #program: URL;
  readonly #heapMegabytes: number;
  #child: ChildProcess | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** `program` says `ready`, then answers each message with a `ProcessAnswer`. */
  constructor(program: URL, heapMegabytes: number) {
    this.#program = program;
    this.#heapMegabytes = heapMegabytes;
  }

  /** Throws where no process can be started. */
  run(task: Uint8Array): Promise<Outcome> {
    const result = this.#last.then(() => this.#run(task));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #run(task: Uint8Array): Promise<Outcome> {
    const child = this.#child ?? (await this.#start());
    hold(child);
    try {
      const message = await messageOf(child, task);
      if (message.kind === 'ended') return message;
      const { answer, last } = v.parse(ProcessAnswer, message.answer);
      if (last) this.#child = null;
      return { kind: 'answer', answer };
    } finally {
      release(child);
    }
  }

  async #start(): Promise<ChildProcess> {
    const { LD_LIBRARY_PATH } = process.env;
    const child = fork(this.#program, {
      env: { ...(LD_LIBRARY_PATH && { LD_LIBRARY_PATH }) },
      execArgv: [`--max-old-space-size=${this.#heapMegabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('error', reject);
      child.once('exit', (code, signal) => reject(new Error(`the process did not start: ${signal ?? `code ${code}`}`)));
    });
    child.removeAllListeners();
    child.on('error', () => child.kill('SIGKILL'));
    for (const event of ['exit', 'disconnect'])
      child.once(event, () => {
        if (this.#child === child) this.#child = null;
      });
    this.#child = child;
    return child;
  }
}

function messageOf(child: ChildProcess, task: Uint8Array): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (answer: unknown) => settle({ kind: 'answer', answer });
    const onExit = (_: number | null, signal: string | null) => settle({ kind: 'ended', byLimit: signal !== null });
    if (child.exitCode !== null || child.signalCode !== null) return onExit(child.exitCode, child.signalCode);
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.send(task);
  });
}

/** Keeps this process alive for the other, or no longer. */
function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}
function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
