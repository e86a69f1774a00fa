/**
 * Codes the gold articles and prints how right the coder is: `npm run gold [-- --write] [-- --errors N] [-- SET…]`.
 * `--write` puts the table into docs/accuracy.md, with date and coder version.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { code } from '../../functions/coder/code.ts';
import { CODER } from '../../functions/coder/coding.ts';
import { writeFormatted } from '../write-formatted.ts';
import { goldArticles } from './articles.ts';
import { calibration, calibrationTable, missingLogOdds } from './calibration.ts';
import { accuracyPage, type Score, scoreOf } from './report.ts';
import { type GoldSet, hasGold, linesOf, MEASURING, SHARED, TRAINING } from './sets.ts';

const SETS = [...MEASURING, ...TRAINING];

const flags = process.argv.slice(2);
const errors = flags.includes('--errors') ? (flags[flags.indexOf('--errors') + 1] ?? '20') : '15';
const chosen = SETS.filter(({ name }) => flags.includes(name));

/** Codes one set and returns what score.mjs says of it; prints its table and the worst errors on the way. */
function score({ name, articlesFile, goldFile }: GoldSet, folder: string): Score {
  const articles = goldArticles(linesOf(articlesFile));
  const started = performance.now();
  const lines = articles.map(({ id, article }) => JSON.stringify({ id, events: code(article).events }));
  const milliseconds = (performance.now() - started) / articles.length;
  const predicted = join(folder, `${name}.jsonl`);
  writeFileSync(predicted, `${lines.join('\n')}\n`);
  const run = (...more: string[]) =>
    execFileSync(process.execPath, [join(SHARED, 'score.mjs'), goldFile, predicted, ...more], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
  console.log(`\n== ${name}, ${milliseconds.toFixed(1)} ms per article\n${run('--errors', errors)}`);
  return scoreOf(name, run('--json'), milliseconds);
}

if (!hasGold()) {
  console.log('The gold annotation is not here: ../shared/gold is missing, so that nothing can be measured.');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-gold-'));
  const scores = (chosen.length > 0 ? chosen : SETS).map((set) => score(set, folder));
  rmSync(folder, { recursive: true });
  if (flags.includes('--write')) {
    const missing = [MEASURING, TRAINING].map((sets) => missingLogOdds(sets).toFixed(2));
    console.log(
      `log odds that the stated confidence lacks: newspapers ${missing[0]}, articles it was fitted on ${missing[1]}`,
    );
    const page = fileURLToPath(new URL('../../docs/accuracy.md', import.meta.url));
    const tables = [
      calibrationTable('newspapers', calibration(MEASURING)),
      calibrationTable('articles it was fitted on', calibration(TRAINING)),
    ];
    writeFormatted(page, accuracyPage(scores, tables, CODER, new Date().toISOString().slice(0, 10)));
    console.log('docs/accuracy.md written.');
  }
}
