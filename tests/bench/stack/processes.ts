import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process of the stack: what it is, and its resident memory in MB. */
export interface Resident {
  readonly pid: number;
  /** `runner`, or the name of the function whose execution environment it is. */
  readonly what: string;
  /** What it has written to: heaps, buffers, what its C++ code allocates. This is what a leak grows. */
  readonly anonymous: number;
  /** Pages of files that it has mapped, LevelDB's tables among them: the system takes them back where it needs room. */
  readonly files: number;
}

/** The processes of a group. Of Linux: other systems do not tell the two kinds of memory apart. */
export function residents(processGroup: number): Resident[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,pgid=,args='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return table.split('\n').flatMap((line) => {
    const [, pid, group, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (Number(group) !== processGroup) return [];
    const name = /"name":"(?<name>[^"]+)"/.exec(command)?.groups?.name;
    const isRunner = command.includes('local/start.ts') && !command.includes('npm') && !command.startsWith('sh ');
    const what = name ?? (isRunner ? 'runner' : null);
    return what === null ? [] : [{ pid: Number(pid), what, ...memoryOf(Number(pid)) }];
  });
}

/** https://docs.kernel.org/filesystems/proc.html, table 1-2; of a process that has just ended nothing. */
function memoryOf(pid: number): { anonymous: number; files: number } {
  const status = statusOf(pid);
  const megabytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { anonymous: megabytes('RssAnon'), files: megabytes('RssFile') };
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

/** The sums of memory by what takes it. */
export function byWhat(all: readonly Resident[]): Map<string, Pick<Resident, 'anonymous' | 'files'>> {
  const sums = new Map<string, { anonymous: number; files: number }>();
  for (const { what, anonymous, files } of all) {
    const sum = sums.get(what) ?? { anonymous: 0, files: 0 };
    sums.set(what, { anonymous: sum.anonymous + anonymous, files: sum.files + files });
  }
  return sums;
}

/** The slope of the line that fits the points best (least squares), in units of y per unit of x; NaN of fewer than two. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (pick: 0 | 1) => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const over = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
