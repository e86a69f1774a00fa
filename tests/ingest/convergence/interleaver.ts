import type { Scheduler } from 'fast-check';
import type { Random } from './random.ts';

/** Decides whose step comes next. */
export interface Interleaver {
  /** Resolves when it is this process's turn. */
  turn(): Promise<void>;
  /** Gives one of those that wait its turn; there is one. */
  next(): Promise<void>;
  readonly waiting: number;
}

/** Who moved last mostly moves again: long runs of one are what lets others fall behind. */
export function stickyInterleaver(random: Random): Interleaver {
  const waiting: (() => void)[] = [];
  return {
    turn: () => new Promise<void>((resolve) => waiting.push(resolve)),
    async next() {
      const [chosen] = waiting.splice(random(6) === 0 ? random(waiting.length) : -1, 1);
      chosen?.();
    },
    get waiting() {
      return waiting.length;
    },
  };
}

/** fast-check's own scheduler, which picks evenly among all that wait. */
export function fastCheckInterleaver(scheduler: Scheduler): Interleaver {
  return {
    turn: () => scheduler.schedule(Promise.resolve()),
    next: () => scheduler.waitNext(1),
    get waiting() {
      return scheduler.count();
    },
  };
}
