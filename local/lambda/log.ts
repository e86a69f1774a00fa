import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** Where the output of a function goes, line by line. */
export interface FunctionLog {
  readonly output: (line: string) => void;
  readonly error: (line: string) => void;
  readonly close: () => Promise<void>;
}

const ErrorLine = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ level: v.pipe(v.string(), v.toUpperCase(), v.picklist(['ERROR', 'FATAL'])) }),
);

/** A log that appends to `<folder>/<functionName>.log` and gives errors to `report` as well. */
export function openLog(folder: string, functionName: string, report: (message: string) => void): FunctionLog {
  mkdirSync(folder, { recursive: true });
  const file = createWriteStream(join(folder, `${functionName}.log`), { flags: 'a' });
  const error = (line: string): void => {
    file.write(`${line}\n`);
    report(`${functionName}: ${line}`);
  };
  return {
    output: (line) => (v.is(ErrorLine, line) ? error(line) : void file.write(`${line}\n`)),
    error,
    close: () => new Promise((resolve) => file.end(resolve)),
  };
}
