import type { Answer } from './reader-process.ts';

interface Found {
  readonly format: string;
  readonly number: number;
  readonly bytes: number;
}
interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Counts what became of files, per format. */
export class Report {
  failures = 0;
  readonly #limits: Limits;
  readonly #formats = new Map<string, { files: number; outcomes: Map<string, number>; slowest: Peak; biggest: Peak }>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  add({ format, number, bytes }: Found, answer: Answer): void {
    const row = this.#formats.get(format) ?? { files: 0, outcomes: new Map(), slowest: NONE, biggest: NONE };
    this.#formats.set(format, row);
    row.files += 1;
    const outcome = 'crash' in answer ? 'CRASH' : answer.outcome.replace(/^\d+\+? /, '');
    row.outcomes.set(outcome, (row.outcomes.get(outcome) ?? 0) + 1);
    if ('crash' in answer) this.failures += 1;
    else {
      const { milliseconds, megabytes, grown } = answer;
      if (milliseconds > this.#limits.milliseconds || megabytes > this.#limits.megabytes) this.failures += 1;
      if (milliseconds > row.slowest.value) row.slowest = { value: milliseconds, number, bytes };
      if (grown > row.biggest.value) row.biggest = { value: grown, number, bytes };
    }
  }

  print(): void {
    const peak = ({ value, number, bytes }: Peak, unit: string) =>
      `${value.toFixed(0)} ${unit} (case ${number}, ${(bytes / 1024).toFixed(0)} KB)`;
    let files = 0;
    for (const [format, row] of [...this.#formats].sort()) {
      files += row.files;
      const outcomes = [...row.outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, count]) => `${outcome} ${count}`);
      console.log(
        `${format}: ${row.files} files; slowest ${peak(row.slowest, 'ms')}, biggest +${peak(row.biggest, 'MB')}`,
      );
      console.log(`  ${outcomes.join(', ')}`);
    }
    console.log(`fuzz: ${files} files, ${this.failures} failures`);
  }
}

interface Peak {
  readonly value: number;
  readonly number: number;
  readonly bytes: number;
}
const NONE: Peak = { value: 0, number: 0, bytes: 0 };
