import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const MODULE = pathToFileURL(resolve(root, 'functions/regexps-at-once.ts')).href;

/** Whether a pattern was interpreted when it was first used ('true' or 'false'), in a process that runs this before. */
function interpreted(before: string): string {
  const script = `${before}; const pattern = /a|b/; pattern.test('xb'); console.log(%RegexpHasBytecode(pattern, true))`;
  const { stdout } = spawnSync(process.execPath, ['--allow-natives-syntax', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return stdout.trim();
}

test('patterns are machine code at their first use', () => {
  expect(interpreted(`await import('${MODULE}')`)).toBe('false');
  expect(interpreted('')).toBe('true');
});

test('whatever codes articles imports it before anything else', () => {
  const programs = [...globSync('functions/*.ts', { cwd: root }), 'bin/code.ts'].map(
    (file) => [file, readFileSync(resolve(root, file), 'utf8')] as const,
  );
  const coding = programs.filter(([, text]) => /from '[./a-z]*\/coder\/(?:code|explain)\.ts'/.test(text));
  expect(coding.map(([file]) => file).toSorted()).toEqual([
    'bin/code.ts',
    'functions/ingest.ts',
    'functions/preview.ts',
  ]);
  for (const [file, text] of coding) expect(/^import .*$/m.exec(text)?.[0], file).toContain('/regexps-at-once.ts');
});
