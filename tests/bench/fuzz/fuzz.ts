import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Files } from './files.ts';
import { type Answer, ReaderProcess } from './reader-process.ts';
import { Report } from './report.ts';

/** What no file may need: milliseconds of processor time of one step, megabytes of resident memory. */
export const LIMITS = { milliseconds: 2000, megabytes: 512 } as const;
/** A process is replaced after so many files. */
const FILES_PER_PROCESS = 500;

/**
 * `npm run bench -- fuzz [--minutes N] [--seed N] [--case N] [--formats a,b] [--keep FOLDER]`: reads random bytes and mutated samples of
 * every format as the ingest function does, each file in a process with bounded memory. Fails on a crash and on what needs more
 * than `LIMITS`, also when it is read by a process of its own. The same seed gives the same files; `--case` reads only one of them.
 */
export async function fuzz(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      case: { type: 'string' },
      formats: { type: 'string' },
      keep: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  const until = Date.now() + Number(values.minutes) * 60_000;
  const folder = mkdtempSync(join(tmpdir(), 'depesche-fuzz-'));
  const reader = new ReaderProcess();
  const report = new Report(LIMITS);
  const files = new Files(seed, values.formats?.split(',') ?? null);
  const first = values.case === undefined ? 0 : Number(values.case);
  console.log(`fuzz: seed ${seed}, formats ${files.formats.join(' ')}`);
  try {
    for (let number = first; number === first || (values.case === undefined && Date.now() < until); number++) {
      const { format, name, bytes } = files.file(number);
      const path = join(values.keep ?? folder, values.keep ? `${seed}-${number}-${format}` : 'file');
      writeFileSync(path, bytes);
      if (reader.files >= FILES_PER_PROCESS) reader.stop();
      const found = { format, number, bytes: bytes.length };
      const wasFresh = reader.files === 0;
      let answer = await reader.read(path, name);
      if (isWrong(answer) && !wasFresh) {
        reader.stop();
        answer = await reader.read(path, name);
      }
      if (isWrong(answer))
        console.log(`fuzz: seed ${seed}, case ${number}: ${format}, ${bytes.length} bytes: ${told(answer)}`);
      report.add(found, answer);
    }
  } finally {
    reader.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  report.print();
  if (report.failures > 0) process.exitCode = 1;
}

const isWrong = (answer: Answer): boolean =>
  'crash' in answer || answer.milliseconds > LIMITS.milliseconds || answer.megabytes > LIMITS.megabytes;

const told = (answer: Answer): string =>
  'crash' in answer
    ? answer.crash
    : `${answer.outcome}, ${answer.milliseconds.toFixed(0)} ms, ${answer.megabytes.toFixed(0)} MB`;
