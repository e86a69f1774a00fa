import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../functions/article/article.ts';
import { articleOf } from '../coder/article-of.ts';
import { articleTelling } from '../coder/battery/battery.ts';
import { BATTERY } from '../coder/battery/index.ts';
import { PASSAGES } from '../coder/passages/passages.data.ts';
import { REPORTS } from '../coder/passages/reports.data.ts';
import { TAKEN_UP } from '../coder/passages/taken-up.data.ts';
import { WHO_TO_WHOM } from '../coder/passages/who-to-whom.data.ts';
import { goldArticles } from '../gold/articles.ts';

const GOLD = fileURLToPath(new URL('../../../shared/gold/de-*.articles.jsonl', import.meta.url));
const OWN = fileURLToPath(new URL('../gold/own/*.articles.jsonl', import.meta.url));

/** All German articles that there are, those of ../shared where it is, then the sentences of the battery and the passages of the tests. */
export const inputs = (): Article[] => [
  ...[...globSync(GOLD).sort(), ...globSync(OWN).sort()].flatMap((file) =>
    goldArticles(readFileSync(file, 'utf8')).map(({ article }) => article),
  ),
  ...Object.values(BATTERY).flatMap((entries) => entries.map(([sentence]) => articleTelling(sentence))),
  ...[...PASSAGES, ...TAKEN_UP, ...WHO_TO_WHOM, ...REPORTS].map(([body]) => articleOf(body)),
];
