import { type Environment, startEnvironment } from './environment.ts';
import type { FunctionLog } from './log.ts';
import type { FunctionSpec, Invocation, Sink } from './messages.ts';

/** A function and the execution environments that it has at the moment. */
export interface LambdaFunction {
  readonly name: string;
  /** How many invocations may run at once. */
  readonly concurrency: number;
  /** Whether an invocation would have to wait. */
  readonly isBusy: () => boolean;
  /**
   * Invokes the function with an event that is JSON; `sink` takes what it streams, if it does. Waits while all environments
   * are busy; never throws.
   */
  readonly invoke: (event: unknown, sink?: Sink) => Promise<Invocation>;
  /** Ends all environments, running invocations included. */
  readonly close: () => Promise<void>;
}

const STOPPED: Invocation = { kind: 'failed', errorType: 'Runtime.Stopped', errorMessage: 'The runner has stopped' };

/**
 * A pool of environments, used warm in turn and started when needed, never more than `concurrency`. An environment that
 * timed out or crashed is replaced; the others go on.
 */
export function createFunction(spec: FunctionSpec, concurrency: number, log: FunctionLog): LambdaFunction {
  const environments = new Set<Environment>();
  const idle: Environment[] = [];
  const waiting: ((environment: Environment | null) => void)[] = [];
  let closed = false;

  function start(): Environment {
    const environment = startEnvironment(spec, log);
    environments.add(environment);
    return environment;
  }

  async function acquire(): Promise<Environment | null> {
    if (closed) return null;
    for (let free = idle.pop(); free; free = idle.pop()) {
      if (free.alive()) return free;
      environments.delete(free);
    }
    if (environments.size < concurrency) return start();
    return new Promise((resolve) => waiting.push(resolve));
  }

  function release(environment: Environment): void {
    if (!environment.alive()) environments.delete(environment);
    const next = waiting.shift();
    if (next) next(environment.alive() ? environment : start());
    else if (environment.alive()) idle.push(environment);
  }

  return {
    name: spec.name,
    concurrency,
    // One that ended while it was idle is replaced.
    isBusy: () => environments.size - idle.length >= concurrency,
    invoke: async (event, sink = async () => undefined) => {
      const environment = await acquire();
      if (!environment) return STOPPED;
      const outcome = await environment.invoke(JSON.stringify(event), sink);
      release(environment);
      return outcome;
    },
    close: async () => {
      closed = true;
      for (const next of waiting.splice(0)) next(null);
      await Promise.all([...environments].map((environment) => environment.stop()));
      await log.close();
    },
  };
}
