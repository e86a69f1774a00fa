import { setTimeout as sleep } from 'node:timers/promises';

/** Holds work to a number a second on the average. */
export interface Pace {
  /** Resolves when what was done before has taken its time, or with the signal. */
  readonly ready: (signal: AbortSignal) => Promise<void>;
  readonly done: (count: number) => void;
}

/** A pace of so many a second; null is as fast as it goes. */
export function paceOf(perSecond: number | null): Pace {
  let free = 0;
  return {
    ready: async (signal) => {
      for (let left = free - performance.now(); left > 0 && !signal.aborted; left = free - performance.now())
        await sleep(left, undefined, { signal }).catch(() => undefined);
    },
    done: (count) => {
      if (perSecond !== null) free = Math.max(free, performance.now()) + (count * 1000) / perSecond;
    },
  };
}
