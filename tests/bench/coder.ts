import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import type { Article } from '../../functions/article/article.ts';
import type { code } from '../../functions/coder/code.ts';
import type { forgetWords } from '../../functions/coder/remember.ts';
import { goldArticles } from '../gold/articles.ts';
import { quantile } from './quantiles.ts';

const GOLD = new URL('../../../shared/gold/', import.meta.url);
const ARTICLES = fileURLToPath(new URL('de-news-dev.articles.jsonl', GOLD));
/**
 * Others, so that what the coder remembers of words helps as much as in a function that has run for a while, and no more: Wikinews, then
 * articles in the manner of newspapers, which a function for news has seen as well. Their sentences are of another build, for which
 * some code has to be compiled anew.
 */
const WIKINEWS = ['de-train', 'de-dev'].map((set) => fileURLToPath(new URL(`${set}.articles.jsonl`, GOLD)));
const OWN = fileURLToPath(new URL('../gold/own/*.articles.jsonl', import.meta.url));
/** So often the others are coded before a function is called warm: times fall for some 400,000 words, until its code is compiled. */
const PASSES = 6;
/** What is deployed, a bundle, and what begins anew with words. */
interface Coder {
  readonly code: typeof code;
  readonly forgetWords: typeof forgetWords;
}

const ENTRY = {
  contents: "export { code } from './code.ts'; export { forgetWords } from './remember.ts';",
  resolveDir: fileURLToPath(new URL('../../functions/coder/', import.meta.url)),
};
const RUNS = 9;
/** The length of article that the coder's budget is stated for. */
const WORDS = 400;

/** Size and load time of the bundled coder, and the time that the bundle takes per 400 words, young and warm. */
export async function benchCoder(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-bench-'));
  try {
    const bundle = join(folder, 'coder.mjs');
    buildSync({
      stdin: ENTRY,
      outfile: bundle,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node24',
      format: 'esm',
    });
    const loads = Array.from({ length: RUNS }, () => loadMilliseconds(bundle));
    console.log(
      `bundle ${(statSync(bundle).size / 2 ** 20).toFixed(2)} MiB, loads in ${quantile(loads, 0.5).toFixed(0)} ms ` +
        `(median of ${RUNS} processes)`,
    );
    const coder: Coder = await import(pathToFileURL(bundle).href);
    if (!existsSync(ARTICLES)) console.log('Skipped: the articles to code are not here (../shared/gold).');
    else speed(coder, [...WIKINEWS, ...globSync(OWN).sort()].map(articlesIn), articlesIn(ARTICLES));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds that a fresh process takes to import the module. */
function loadMilliseconds(module: string): number {
  const script = `const t = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - t)`;
  return Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout);
}

const articlesIn = (file: string): Article[] => goldArticles(readFileSync(file, 'utf8')).map(({ article }) => article);

/**
 * What an article takes in a young function and in a warm one. The passes of the warm-up begin with no word known, so that
 * what is done but once for a word is warm, too; the articles that are then coded have words that the others do not have.
 */
function speed(coder: Coder, others: readonly (readonly Article[])[], articles: readonly Article[]): void {
  const [early = [], ...later] = others;
  const [first] = early.map((article) => timed(coder, article));
  console.log(
    `the very first article ${first?.['of its own thread'].toFixed(0)} ms of its own thread; per ${WORDS} words`,
  );
  report(coder, `young (after ${early.length} articles)`, later.flat());
  for (let pass = 1; pass < PASSES; pass++) {
    coder.forgetWords();
    for (const article of others.flat()) coder.code(article);
  }
  console.log(`warm (after ${others.flat().length} articles, ${PASSES} times)`);
  report(coder, 'articles for the first time', articles);
  report(coder, 'the same articles again', articles);
}

/** How the time of an article is told; on a busy machine the clock tells more than the coder takes. */
const KINDS = ['by the clock', 'of its own thread', 'of all threads, with compiler and garbage collector'] as const;

type Taken = Readonly<Record<(typeof KINDS)[number], number>>;

function report(coder: Coder, state: string, articles: readonly Article[]): void {
  const times = articles.map((article) => ({ taken: timed(coder, article), share: WORDS / wordsIn(article) }));
  console.log(`  ${state} (${articles.length})`);
  for (const kind of KINDS) {
    const each = times.map(({ taken, share }) => taken[kind] * share);
    const mean = each.reduce((sum, time) => sum + time, 0) / each.length;
    const [median, p95] = [0.5, 0.95].map((q) => quantile(each, q).toFixed(1));
    console.log(`    mean ${mean.toFixed(1)} ms, median ${median}, p95 ${p95} ${kind}`);
  }
}

const wordsIn = ({ title, body }: Article): number => `${title} ${body}`.split(/\s+/).length;

/** Milliseconds that it takes to code the article. */
function timed({ code }: Coder, article: Article): Taken {
  const [clock, thread, all] = [performance.now(), process.threadCpuUsage(), process.cpuUsage()];
  code(article);
  const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
  return {
    'by the clock': performance.now() - clock,
    'of its own thread': milliseconds(process.threadCpuUsage(thread)),
    'of all threads, with compiler and garbage collector': milliseconds(process.cpuUsage(all)),
  };
}
