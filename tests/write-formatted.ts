import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** Writes a file of the repository as the formatter has it, so that what scripts write passes the lint. Throws where the formatter fails. */
export function writeFormatted(file: string, text: string): void {
  writeFileSync(file, text);
  const { status, error } = spawnSync('npx', ['--no-install', 'biome', 'format', '--write', file], { stdio: 'pipe' });
  if (status !== 0) throw error ?? new Error(`${file} was written, but could not be formatted.`);
}
