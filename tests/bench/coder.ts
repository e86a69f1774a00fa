import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Article } from '../../functions/article/article.ts';
import { code } from '../../functions/coder/code.ts';
import { goldArticles } from '../gold/articles.ts';
import { quantile } from './quantiles.ts';

const GOLD = new URL('../../../shared/gold/', import.meta.url);
const ARTICLES = fileURLToPath(new URL('de-news-dev.articles.jsonl', GOLD));
/** Others, so that what the coder remembers of words helps as much as in a function that has run for a while, and no more. */
const WARM_UP = fileURLToPath(new URL('de-train.articles.jsonl', GOLD));
const CODER = fileURLToPath(new URL('../../functions/coder/code.ts', import.meta.url));
const RUNS = 9;
/** The length of article that the coder's budget is stated for. */
const WORDS = 400;

/** Size and load time of the bundled coder, and the processor time that it takes per 400 words once it is warm. */
export async function benchCoder(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-bench-'));
  try {
    const bundle = join(folder, 'coder.mjs');
    buildSync({ entryPoints: [CODER], outfile: bundle, bundle: true, minify: true, platform: 'node', format: 'esm' });
    const loads = Array.from({ length: RUNS }, () => loadMilliseconds(bundle));
    console.log(
      `bundle ${(statSync(bundle).size / 2 ** 20).toFixed(2)} MiB, loads in ${quantile(loads, 0.5).toFixed(0)} ms ` +
        `(median of ${RUNS} processes)`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (!existsSync(ARTICLES)) console.log('Skipped: the articles to code are not here (../shared/gold).');
  else speed(articlesIn(WARM_UP), articlesIn(ARTICLES));
}

/** Milliseconds that a fresh process takes to import the module. */
function loadMilliseconds(module: string): number {
  const script = `const t = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - t)`;
  return Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout);
}

const articlesIn = (file: string): Article[] => goldArticles(readFileSync(file, 'utf8')).map(({ article }) => article);

function speed(others: readonly Article[], articles: readonly Article[]): void {
  const milliseconds = (article: Article): number => {
    const before = process.cpuUsage();
    code(article);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const per400Words = (article: Article): number => {
    const words = `${article.title} ${article.body}`.split(/\s+/).length;
    return (milliseconds(article) * WORDS) / words;
  };
  const [first = 0] = others.map(milliseconds);
  const warm = articles.map(per400Words);
  const mean = warm.reduce((sum, value) => sum + value, 0) / warm.length;
  console.log(
    `per ${WORDS} words, processor time on ${articles.length} articles: warm mean ${mean.toFixed(1)} ms, ` +
      `median ${quantile(warm, 0.5).toFixed(1)}, p95 ${quantile(warm, 0.95).toFixed(1)}; the very first article ${first.toFixed(0)} ms`,
  );
}
