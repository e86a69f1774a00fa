import type { LambdaFunction } from './lambda/function.ts';

/** A rule that invokes a function by the clock. */
export interface ScheduleSpec {
  /** `rate(1 minute)`. */
  readonly expression: string;
  /** The event that the function is given. */
  readonly event: unknown;
}

export interface Schedule {
  /** Invokes no more; what is running ends by itself. */
  readonly stop: () => Promise<void>;
}

const MILLISECONDS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/**
 * Milliseconds between two invocations of a `rate` expression, or null where it is none.
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#rate-based
 */
export function rateOf(expression: string): number | null {
  const [, value, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (value === undefined || Number(value) < 1) return null;
  return Number(value) * (unit === 'minute' || unit === 'hour' || unit === 'day' ? MILLISECONDS[unit] : 0);
}

/** Invokes the function again and again; one that still runs is let be, and a failure is in its log. */
export function startSchedule(lambda: LambdaFunction, { expression, event }: ScheduleSpec): Schedule {
  let running: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    running ??= lambda.invoke(event).finally(() => {
      running = null;
    });
  }, rateOf(expression) ?? 0);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
