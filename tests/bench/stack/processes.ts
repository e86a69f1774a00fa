import { execFileSync } from 'node:child_process';

/** A process of the stack: what it is, and its resident memory in MB. */
export interface Resident {
  readonly what: string;
  readonly megabytes: number;
}

/** The processes of a group: `runner`, and `function` and a number for each execution environment by its name. */
export function residents(processGroup: number): Resident[] {
  const table = execFileSync('ps', ['-A', '-o', 'pgid=,rss=,args='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return table.split('\n').flatMap((line) => {
    const [, group, kilobytes, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (Number(group) !== processGroup) return [];
    const name = /"name":"(?<name>[^"]+)"/.exec(command)?.groups?.name;
    const isRunner = command.includes('local/start.ts') && !command.includes('npm') && !command.startsWith('sh ');
    const what = name ?? (isRunner ? 'runner' : null);
    return what === null ? [] : [{ what, megabytes: Number(kilobytes) / 1024 }];
  });
}

/** The sum of memory by what takes it. */
export function byWhat(all: readonly Resident[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { what, megabytes } of all) sums.set(what, (sums.get(what) ?? 0) + megabytes);
  return sums;
}

/** The slope of the line that fits the points best (least squares), in units of y per unit of x. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (pick: 0 | 1) => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const over = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
