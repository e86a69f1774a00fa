import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';
import { processorTimeOf } from './process-tree.ts';

/** Megabytes of the heap of the process that reads; what stands outside of it (file, library code) comes on top. */
const HEAP_MB = 384;
/** After so many seconds a file hangs, unless its process got less processor time than that: the computer may have other things to do. */
const HANG_SECONDS = 60;
const HANG_PROCESSOR_SECONDS = 10;
const LONGEST_SECONDS = 1200;

const Answer = v.union([
  v.object({ outcome: v.string(), milliseconds: v.number(), megabytes: v.number(), grown: v.number() }),
  v.object({ crash: v.string() }),
]);
export type Answer = v.InferOutput<typeof Answer>;

/** A process that reads files, one after the other. */
export class ReaderProcess {
  #child: ChildProcess | null = null;
  #files = 0;

  /** How many files the process has read, so what is left of others in its memory. */
  get files(): number {
    return this.#files;
  }

  read(file: string, name: string): Promise<Answer> {
    if (this.#child?.connected === false) {
      console.log('fuzz: the process ended by itself after the case before the next one named here');
      this.stop();
    }
    this.#child ??= fork(join(import.meta.dirname, 'child.ts'), {
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const child = this.#child;
    this.#files += 1;
    return new Promise((resolve) => {
      const end = (answer: Answer) => {
        clearInterval(timer);
        child.removeAllListeners();
        if ('crash' in answer) this.stop();
        resolve(answer);
      };
      const began = { at: performance.now(), processorTime: processorTimeOf(child.pid ?? 0) };
      const timer = setInterval(() => {
        const seconds = (performance.now() - began.at) / 1000;
        const processor = (processorTimeOf(child.pid ?? 0) - began.processorTime) / 1000;
        if (seconds < LONGEST_SECONDS && !(processor > HANG_PROCESSOR_SECONDS)) return;
        end({ crash: `no answer in ${seconds.toFixed(0)} s, ${processor.toFixed(0)} s of processor time` });
      }, HANG_SECONDS * 1000);
      child.once('exit', (code, signal) => end({ crash: `the process ended: ${code ?? signal}` }));
      child.once('error', (error) => end({ crash: error.message }));
      child.once('message', (message) => end(v.parse(Answer, message)));
      child.send({ file, name });
    });
  }

  stop(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = null;
    this.#files = 0;
  }
}
