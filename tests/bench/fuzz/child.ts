/** The process that reads: one message per file, one answer. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { readCase } from './read-case.ts';

const Task = v.object({ file: v.string(), name: v.string() });

process.on('message', async (message) => {
  const { file, name } = v.parse(Task, message);
  const bytes = readFileSync(file);
  forgetPeak();
  const before = peakMegabytes();
  try {
    process.send?.({ ...(await readCase(name, bytes)), ...memory(before) });
  } catch (error) {
    process.send?.({ crash: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

/** Sets the peak of the resident memory to what it is now. https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html */
function forgetPeak(): void {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

/** The peak, and how much of it came with this file. */
function memory(before: number): { megabytes: number; grown: number } {
  const megabytes = peakMegabytes();
  return { megabytes, grown: megabytes - before };
}

function peakMegabytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
}
