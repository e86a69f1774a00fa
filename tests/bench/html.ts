/**
 * Measures the HTML reader on real news pages with gold (../shared/samples/html, outside of this repository): token F1 of the text
 * (bag of words, averaged over pages), share of titles and days of publication that are right, processor time per page on the
 * second reading.
 * Run: node tests/bench/html.ts [--errors]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readHtml } from '../../functions/article/html/read-html.ts';
import { quantile } from './quantiles.ts';

const Gold = v.object({
  id: v.string(),
  html: v.string(),
  url: v.string(),
  title: v.string(),
  published: v.string(),
  authors: v.nullable(v.array(v.string())),
  text: v.string(),
});

const folder = join(import.meta.dirname, '../../../shared/samples/html');
const errors = process.argv.includes('--errors');

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const sameText = (a: string, b: string): boolean => words(a).join(' ') === words(b).join(' ');

/** F1 of two bags of words. */
function f1(found: string, gold: string): number {
  const left = new Map<string, number>();
  for (const word of words(gold)) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of words(found)) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits++;
    left.set(word, count - 1);
  }
  return (2 * hits) / Math.max(1, words(found).length + words(gold).length);
}

/** Whether a date is the gold's day, by the clock of either side's offset. */
function sameDay(found: string | undefined, gold: string): boolean {
  if (!found) return false;
  if (found.slice(0, 10) === gold.slice(0, 10)) return true;
  return found.length > 10 && Date.parse(found) === Date.parse(gold);
}

function run(): void {
  if (!existsSync(join(folder, 'gold.jsonl'))) {
    console.log(`html: SKIPPED, there is no ${folder}`);
    return;
  }
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean);
  const pages = lines.map((line) => v.parse(Gold, JSON.parse(line)));
  const scores: number[] = [];
  const times: number[] = [];
  const right = { title: 0, date: 0, authors: 0, url: 0 };
  for (const gold of pages) {
    const html = readFileSync(join(folder, gold.html), 'utf8');
    readHtml(html, {});
    const begin = process.cpuUsage();
    const read = readHtml(html, {});
    times.push(process.cpuUsage(begin).user / 1000);
    const article = read.kind === 'article' ? read : null;
    const score = f1(article?.paragraphs.join('\n') ?? '', gold.text);
    const title = sameText(article?.title ?? '', gold.title);
    const date = sameDay(article?.published?.value, gold.published);
    const authors = sameText((article?.authors ?? []).join(' '), (gold.authors ?? []).join(' '));
    scores.push(score);
    right.title += Number(title);
    right.date += Number(date);
    right.authors += Number(authors);
    right.url += Number(article?.url?.split('?')[0] === gold.url.split('?')[0]);
    if (errors && score < 0.95) console.log(gold.id, `F1 ${score.toFixed(3)}`);
    if (errors && !title) console.log(gold.id, 'title:', article?.title ?? read, '| gold:', gold.title);
    if (errors && !date) console.log(gold.id, 'date:', article?.published, '| gold:', gold.published);
    if (errors && !authors) console.log(gold.id, 'authors:', article?.authors, '| gold:', gold.authors);
  }
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const share = (count: number): string => `${count}/${pages.length}`;
  console.log(
    `html: ${pages.length} pages, text F1 ${mean(scores).toFixed(4)} (lowest ${Math.min(...scores).toFixed(3)}), title ${share(right.title)},`,
    `day ${share(right.date)}, authors ${share(right.authors)}, address ${share(right.url)};`,
    `${mean(times).toFixed(1)} ms of processor time per page (median ${quantile(times, 0.5).toFixed(1)}, 95 % ${quantile(times, 0.95).toFixed(1)})`,
  );
}

run();
