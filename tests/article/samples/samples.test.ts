import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '../../../functions/article/text/clean-text.ts';
import { ENCODINGS } from './encodings.data.ts';
import { outcome, readingsOf } from './outcome.ts';
import { EXPECTED } from './samples.data.ts';

const samples = join(import.meta.dirname, '../../../../shared/samples');
const bytesOf = (folder: string, name: string) => readFileSync(join(samples, folder, name));

/** The only article of a file, or null. */
async function articleOf(folder: string, name: string) {
  const [only] = await readingsOf(name, bytesOf(folder, name));
  return only?.reading.kind === 'article' ? only.reading.article : null;
}

const Titled = v.object({
  headline: v.optional(v.string()),
  headlines: v.optional(v.array(v.object({ role: v.optional(v.string()), value: v.string() }))),
});
const Gold = v.object({ html: v.string(), title: v.string(), published: v.string() });
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

describe.skipIf(!existsSync(samples))('real files', () => {
  test.each(Object.entries({ ...EXPECTED, ...ENCODINGS }))(
    '%s: each is read or rejected as it should be',
    async (folder, expected) => {
      const found: Record<string, string> = {};
      const names = readdirSync(join(samples, folder)).filter((name) => !name.endsWith('.jsonl'));
      for (const name of names.sort()) found[name] = await outcome(name, bytesOf(folder, name));
      expect(found).toEqual(expected);
    },
  );

  test.each(['dpa-digitalwires/json', 'ninjs'])('%s: titles are the main headlines', async (folder) => {
    for (const name of readdirSync(join(samples, folder))) {
      const article = await articleOf(folder, name);
      if (article === null) continue;
      const { headline, headlines } = v.parse(Titled, JSON.parse(bytesOf(folder, name).toString()));
      const main = headlines?.find(({ role }) => role === 'main') ?? headlines?.[0];
      const named = headline ?? main?.value;
      if (named !== undefined) expect([name, article.title]).toEqual([name, cleanLine(named)]);
    }
  });

  test('html: at least nine of ten titles and nearly all days are those of the gold', async () => {
    const gold = bytesOf('html', 'gold.jsonl').toString().split('\n').filter(Boolean);
    const right = { title: 0, day: 0, all: 0 };
    for (const page of gold.map((line) => v.parse(Gold, JSON.parse(line)))) {
      const article = await articleOf('html', page.html);
      if (article === null) continue;
      right.all += 1;
      right.title += Number(letters(article.title) === letters(page.title));
      const isSameTime = Date.parse(article.publishedAt) === Date.parse(page.published);
      right.day += Number(isSameTime || article.publishedAt.slice(0, 10) === page.published.slice(0, 10));
    }
    expect(right.title / right.all).toBeGreaterThanOrEqual(0.9);
    expect(right.day / right.all).toBeGreaterThanOrEqual(0.95);
  });

  test("dpa's JSON reads as the agency's own conversion to NewsML-G2", async () => {
    for (const name of readdirSync(join(samples, 'dpa-digitalwires/newsml-g2'))) {
      const [xml] = await readingsOf(name, bytesOf('dpa-digitalwires/newsml-g2', name));
      const json = name.replace('.xml', '.json');
      const [other] = await readingsOf(json, bytesOf('dpa-digitalwires/json', json));
      if (xml?.reading.kind !== 'article' || other?.reading.kind !== 'article') {
        expect(other?.reading.kind).toBe(xml?.reading.kind);
        continue;
      }
      const { title, body, publishedAt, language } = xml.reading.article;
      expect(other.reading).toMatchObject({
        article: { title, body, publishedAt, language },
        edition: xml.reading.edition,
      });
    }
  });
});
