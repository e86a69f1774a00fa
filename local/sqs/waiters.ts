/** Receivers that wait for messages, by queue. */
export type Waiters = {
  /** Waits until the queue is woken, the time is over or the signal comes. */
  wait(queue: string, milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Lets every receiver of the queue look again. */
  wake(queue: string): void;
};

export function createWaiters(): Waiters {
  const byQueue = new Map<string, Set<() => void>>();
  return {
    wait(queue, milliseconds, signal) {
      if (signal.aborted) return Promise.resolve();
      const waiting = byQueue.get(queue) ?? new Set();
      byQueue.set(queue, waiting);
      return new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(end);
          signal.removeEventListener('abort', end);
          resolve();
        };
        const timer = setTimeout(end, milliseconds);
        waiting.add(end);
        signal.addEventListener('abort', end);
      });
    },
    wake(queue) {
      for (const end of byQueue.get(queue) ?? []) end();
    },
  };
}
