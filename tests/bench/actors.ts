/**
 * Measures references on the gold actors and recipients: country, organisation and first sector of the verbatim text, read
 * alone and in its article. Run: node tests/bench/actors.ts [--errors] [--alone]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { createDiscourse } from '../../functions/coder/actors/discourse.ts';
import { readReference } from '../../functions/coder/actors/reference.ts';
import type { Sentence, Token } from '../../functions/coder/syntax.ts';
import { sentences } from '../../functions/coder/text/sentences.ts';

const shared = join(import.meta.dirname, '../../../shared/gold');
const Side = v.object({ text: v.nullable(v.string()), country: v.nullable(v.string()), org: v.optional(v.nullable(v.string()), null), sectors: v.optional(v.array(v.string()), []) });
const Gold = v.object({ id: v.string(), events: v.array(v.object({ evidence: v.string(), actors: v.array(Side), recipients: v.array(Side) })) });
const Article = v.object({ id: v.string(), published: v.string(), title: v.string(), text: v.string() });

const rows = <T>(file: string, schema: v.GenericSchema<unknown, T>): T[] =>
  readFileSync(join(shared, file), 'utf8').split('\n').filter(Boolean).map((line) => v.parse(schema, JSON.parse(line)));

const PREPOSITION = /^(?:von|vom|mit|bei|beim|gegen|durch|für|in|im|aus|an|nach|zu|zum|zur|unter|zwischen|seitens|gegenüber|auf|um)$/i;
const key = (side: { country: string | null; org: string | null; sectors: readonly string[] }): string =>
  side.country ?? side.org ?? `?${side.sectors[0] ?? ''}`;

/** The token range of a verbatim text in a sentence, or null. */
function rangeOf(tokens: readonly Token[], text: string, sentence: string, offset: number): [number, number] | null {
  const at = sentence.indexOf(text);
  if (at < 0) return null;
  const [from, to] = [at + offset, at + offset + text.length];
  const inside = tokens.flatMap((token, i) => (token.start >= from && token.end <= to ? [i] : []));
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? null : [first, last + 1];
}

const errors = process.argv.includes('--errors');
for (const name of ['de-train', 'de-dev', 'de-news-dev']) {
  if (!existsSync(join(shared, `${name}.gold.jsonl`))) continue;
  const articles = new Map(rows(`${name}.articles.jsonl`, Article).map((article) => [article.id, article]));
  const c = { all: 0, named: 0, country: 0, key: 0, sector: 0, found: 0, namedAlone: 0, countryAlone: 0 };
  let ms = 0;
  for (const { id, events } of rows(`${name}.gold.jsonl`, Gold)) {
    const article = articles.get(id);
    if (!article) continue;
    const all: Sentence[] = [...sentences(article.title, 'title'), ...sentences(article.text, 'body')];
    const begin = performance.now();
    const discourse = createDiscourse({ title: article.title, body: article.text, publishedAt: article.published }, all);
    ms += performance.now() - begin;
    for (const { evidence, actors, recipients } of events) {
      for (const side of [...actors, ...recipients]) {
        if (!side.text) continue;
        const text = side.text;
        const spot = all
          .map((sentence, index) => {
            const source = (sentence.field === 'title' ? article.title : article.text).slice(sentence.start, sentence.end);
            const fits = evidence.includes(source.slice(0, 40)) || source.includes(evidence.slice(0, 40));
            return { index, fits, range: rangeOf(sentence.tokens, text, source, sentence.start) };
          })
          .filter(({ range }) => range !== null)
          .sort((a, b) => Number(b.fits) - Number(a.fits))[0];
        if (!spot?.range) continue;
        c.all++;
        const tokens = all[spot.index]?.tokens ?? [];
        let [start, end] = spot.range;
        while (start < end - 1 && PREPOSITION.test(tokens[start]?.text ?? '')) start++;
        const words = tokens.slice(start, end).map((token) => token.text);
        const alone = readReference(words, Number(article.published.slice(0, 4)));
        if (alone?.country || alone?.org) {
          c.namedAlone++;
          if (key({ ...alone }) === key(side)) c.countryAlone++;
          else if (process.argv.includes('--alone')) console.log('alone', text, key(side), '<>', key(alone), alone.sectors.join('+'));
        }
        const got = discourse.read(spot.index, start, end)[0] ?? null;
        if (got) {
          c.found++;
          if (got.country || got.org) c.named++;
          const right = key({ ...got }) === key(side);
          if (right) c.key++;
          if (right && (got.country || got.org)) c.country++;
          if (got.sectors[0] === side.sectors[0] || side.sectors.some((s) => s === got.sectors[0])) c.sector++;
          if (errors && !right) console.log('wrong', JSON.stringify(text), key(side), side.sectors.join('+'), '<>', key(got), got.sectors.join('+'), id);
          else if (errors && !side.sectors.some((s) => s === got.sectors[0])) console.log('sector', JSON.stringify(text), side.sectors.join('+'), '<>', got.sectors.join('+'));
        } else if (errors) console.log('none', JSON.stringify(text), key(side), side.sectors.join('+'));
      }
    }
  }
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  console.log(
    `${name}: ${c.all} sides in their text; alone: named ${percent(c.namedAlone, c.all)}, right ${percent(c.countryAlone, c.namedAlone)};`,
    `in the article: found ${percent(c.found, c.all)}, with country or org ${percent(c.named, c.all)}, right of these ${percent(c.country, c.named)}, key right of all ${percent(c.key, c.all)}, sector right of found ${percent(c.sector, c.found)}; ${(ms / articles.size).toFixed(2)} ms per article`,
  );
}
