/**
 * Measures the gazetteer on the gold places: share of city, region and country places whose text leads to the right country.
 * Run: node tests/bench/places.ts [--errors]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findPlaces, placeNamed } from '../../functions/coder/places/find-places.ts';
import { spellingOf } from '../../functions/coder/remember.ts';
import type { Token } from '../../functions/coder/syntax.ts';

const shared = join(import.meta.dirname, '../../../shared/gold');
const Article = v.object({
  id: v.string(),
  events: v.array(
    v.object({
      evidence: v.string(),
      place: v.nullable(v.object({ text: v.nullable(v.string()), country: v.nullable(v.string()), kind: v.string() })),
    }),
  ),
});

/** A rough tokenizer: enough for locative phrases. */
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*|\S/gu)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const clitic = /^(im|am|zum|zur|vom|beim|ins|ans)$/i.exec(match[0])?.[0]?.toLowerCase();
    const pair = {
      im: 'in dem',
      am: 'an dem',
      zum: 'zu dem',
      zur: 'zu der',
      vom: 'von dem',
      beim: 'bei dem',
      ins: 'in das',
      ans: 'an das',
    }[clitic ?? ''];
    return (pair ?? match[0]).split(' ').map((word) => ({ ...spellingOf(word), ...span }));
  });

for (const name of ['de-train', 'de-dev', 'de-news-dev']) {
  const path = join(shared, `${name}.gold.jsonl`);
  if (!existsSync(path)) continue;
  const counts = { all: 0, named: 0, right: 0, located: 0, ms: 0, sentences: 0, any: 0 };
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const article = v.parse(Article, JSON.parse(line));
    const codes = article.events.flatMap((event) => event.place?.country ?? []);
    for (const { evidence, place } of article.events) {
      const tokens = tokensOf(evidence);
      const begin = performance.now();
      const mentions = findPlaces(tokens);
      counts.ms += performance.now() - begin;
      counts.sentences++;
      if (!place?.text || !place.country) continue;
      counts.all++;
      const found = placeNamed(place.text, (code) => (codes.includes(code) && code !== place.country ? 0.2 : 0));
      if (found) counts.named++;
      if (found?.country === place.country) counts.right++;
      else if (process.argv.includes('--errors')) console.log(place.text, place.country, found?.country, found?.name);
      if (mentions.length > 0) counts.any++;
      if (mentions.some((mention) => mention.place.country === place.country)) counts.located++;
      else if (mentions.length > 0 && process.argv.includes('--errors'))
        console.log(
          '  ',
          place.text,
          place.country,
          mentions.map((m) => `${m.preposition} ${m.place.name}/${m.place.country}`),
          evidence.slice(0, 140),
        );
    }
  }
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `${name}: ${counts.all} places, named ${percent(counts.named, counts.all)}, country right ${percent(counts.right, counts.named)} of named;`,
    `sentences with a locative phrase ${percent(counts.any, counts.all)}, right country among them ${percent(counts.located, counts.any)}; ${(counts.ms / counts.sentences).toFixed(3)} ms per sentence`,
  );
}
