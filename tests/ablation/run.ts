/**
 * Which conditions of the coder decide nothing: `npm run ablate [-- FILE-OR-FOLDER…]`, paths from functions/coder, such as `record`.
 * Each is switched off in turn, and the articles in which it decides anything are coded again; those are told that change no output.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../../functions/article/article.ts';
import { type Condition, withSwitches } from './conditions.ts';
import { inputs } from './inputs.ts';
import { askedAtLoad, install, withAll, without } from './switchboard.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SWITCHBOARD = pathToFileURL(join(import.meta.dirname, 'switchboard.ts')).href;
/** A condition that has changed nothing in so many articles is told, with the number of all in which it decides. */
const MOST_INPUTS = 200;

const folder = mkdtempSync(join(tmpdir(), 'depesche-ablation-'));
try {
  cpSync(join(ROOT, 'functions'), join(folder, 'functions'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  ablate(switchIn(process.argv.slice(2)), await switchedCoder());
} finally {
  rmSync(folder, { recursive: true });
}

/** Puts switches into the copied modules whose paths begin so, or into all; returns their conditions. */
function switchIn(paths: readonly string[]): Condition[] {
  const conditions: Condition[] = [];
  const modules = globSync('**/*.ts', { cwd: join(ROOT, 'functions/coder'), exclude: ['**/*.data.ts', 'expla*.ts'] });
  for (const file of modules.sort()) {
    if (paths.length > 0 && !paths.some((path) => file.startsWith(path))) continue;
    const path = join('functions/coder', file);
    const module = withSwitches(file, readFileSync(join(ROOT, path), 'utf8'), conditions.length);
    writeFileSync(join(folder, path), `import { decide as __decide } from '${SWITCHBOARD}'; ${module.code}`);
    conditions.push(...module.conditions);
  }
  install(conditions.map(({ off }) => off));
  return conditions;
}

/** What the copied coder makes of an article, as one line; no word is known to it, as conditions decide what is known of words. */
async function switchedCoder(): Promise<(article: Article) => string> {
  const load = (path: string) => import(pathToFileURL(join(folder, 'functions/coder', path)).href);
  const { code }: typeof import('../../functions/coder/code.ts') = await load('code.ts');
  const { forgetWords }: typeof import('../../functions/coder/remember.ts') = await load('remember.ts');
  return (article) => {
    forgetWords();
    return JSON.stringify(code(article));
  };
}

function ablate(conditions: readonly Condition[], told: (article: Article) => string): void {
  const runs = inputs().map((article) => ({ article, ...withAll(() => told(article)) }));
  let idle = 0;
  for (const [number, { file, line, kind, off, text }] of conditions.entries()) {
    if (askedAtLoad.has(number)) continue;
    const deciding = runs.filter((run) => run.deciding.has(number));
    const tried = deciding.slice(0, MOST_INPUTS);
    // What is known of the last sentence must not be what the condition before made of it.
    withAll(() => runs[0] && told(runs[0].article));
    if (tried.some(({ article, result }) => changes(number, () => told(article), result))) continue;
    idle++;
    console.log(`${file}:${line} ${kind} ${off}: nothing in ${tried.length} of ${deciding.length} articles: ${text}`);
  }
  console.log(
    `${idle} of ${conditions.length} conditions change nothing in ${runs.length} articles, sentences and passages`,
  );
}

/** Whether the run gives something else, or fails, when the condition is switched off. */
function changes(condition: number, run: () => string, result: string): boolean {
  try {
    return without(condition, run) !== result;
  } catch {
    return true;
  }
}
