import { readFileSync, writeFileSync } from 'node:fs';

/** https://man7.org/linux/man-pages/man5/proc.5.html; elsewhere only this process is measured. */
const IS_LINUX = process.platform === 'linux';
/** Ticks of the clock in /proc/PID/stat: USER_HZ is 100 on all architectures that Node runs on. */
const MILLISECONDS_PER_TICK = 10;

/** Milliseconds of processor time of this process and those that it started, threads and those that have ended included. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1000;
  if (!IS_LINUX) return own;
  const [, , endedUser = 0, endedSystem = 0] = ticksOf('self');
  return own + (endedUser + endedSystem) * MILLISECONDS_PER_TICK + runningTime(children());
}

/** Milliseconds of processor time of another process and those that run in it; infinite where that cannot be known. */
export function processorTimeOf(pid: number): number {
  if (!IS_LINUX) return Number.POSITIVE_INFINITY;
  return runningTime([String(pid), ...children(pid)]);
}

const runningTime = (pids: readonly string[]): number =>
  pids.flatMap((pid) => ticksOf(pid).slice(0, 2)).reduce((a, b) => a + b, 0) * MILLISECONDS_PER_TICK;

/** User and system time, of the process and of its children that ended. */
const ticksOf = (pid: string): number[] => statOf(pid).slice(11, 15).map(Number);

/** Sets the peaks of resident memory to what they are now. */
export function forgetPeaks(): void {
  if (IS_LINUX) for (const pid of ['self', ...children()]) attempt(() => writeFileSync(`/proc/${pid}/clear_refs`, '5'));
}

/** Peaks of resident memory of this process and those that run in it, together; megabytes. */
export function peakMegabytes(): number {
  if (!IS_LINUX) return process.resourceUsage().maxRSS / 1024;
  const peaks = ['self', ...children()].map((pid) => {
    const status = attempt(() => readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(/VmHWM:\s*(\d+)/.exec(status ?? '')?.[1] ?? 0) / 1024;
  });
  return peaks.reduce((a, b) => a + b, 0);
}

function children(pid = process.pid): string[] {
  const text = attempt(() => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8'));
  return text?.split(' ').filter(Boolean) ?? [];
}

/** The fields of /proc/PID/stat after the name, which may have spaces: from the third one on. */
function statOf(pid: string): string[] {
  const text = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? '';
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Undefined where the process has ended meanwhile. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
