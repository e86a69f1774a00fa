/**
 * Codes the gold articles and prints how right the coder is: `npm run gold [-- --write] [-- --errors N] [-- SET…]`.
 * `--write` puts the table into docs/accuracy.md, with date and coder version.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { code } from '../../functions/coder/code.ts';
import { CODER } from '../../functions/coder/coding.ts';
import { goldArticles } from './articles.ts';
import { accuracyPage, type Score, scoreOf } from './report.ts';

const SHARED = fileURLToPath(new URL('../../../shared/gold/', import.meta.url));
const SETS = ['de-dev', 'de-train', 'de-news-dev'];

const flags = process.argv.slice(2);
const errors = flags.includes('--errors') ? (flags[flags.indexOf('--errors') + 1] ?? '20') : '15';
const chosen = flags.filter((flag) => SETS.includes(flag));

/** Codes one set and returns what score.mjs says of it; prints its table and the worst errors on the way. */
function score(set: string, folder: string): Score {
  const articles = goldArticles(readFileSync(join(SHARED, `${set}.articles.jsonl`), 'utf8'));
  const started = performance.now();
  const lines = articles.map(({ id, article }) => JSON.stringify({ id, events: code(article).events }));
  const milliseconds = (performance.now() - started) / articles.length;
  const predicted = join(folder, `${set}.jsonl`);
  writeFileSync(predicted, `${lines.join('\n')}\n`);
  const run = (...more: string[]) =>
    execFileSync(process.execPath, [join(SHARED, 'score.mjs'), join(SHARED, `${set}.gold.jsonl`), predicted, ...more], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
  console.log(`\n== ${set}, ${milliseconds.toFixed(1)} ms per article\n${run('--errors', errors)}`);
  return scoreOf(set, run('--json'), milliseconds);
}

if (!existsSync(SHARED)) {
  console.log('The gold annotation is not here: ../shared/gold is missing, so that nothing can be measured.');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-gold-'));
  const scores = (chosen.length > 0 ? chosen : SETS).map((set) => score(set, folder));
  rmSync(folder, { recursive: true });
  if (flags.includes('--write')) {
    const page = fileURLToPath(new URL('../../docs/accuracy.md', import.meta.url));
    writeFileSync(page, accuracyPage(scores, CODER, new Date().toISOString().slice(0, 10)));
    console.log('docs/accuracy.md written.');
  }
}
