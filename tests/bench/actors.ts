import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { createDiscourse } from '../../functions/coder/actors/discourse.ts';
import { analyse } from '../../functions/coder/de/analyse.ts';
import { phraseTree } from '../../functions/coder/phrase-tree.ts';
import { sentences } from '../../functions/coder/text/sentences.ts';

/** How many of the sides that the gold names are resolved to the right country or organisation, each in its sentence. */

const GOLD = resolve(import.meta.dirname, '../../../shared/gold');
const Article = v.object({ id: v.string(), title: v.string(), text: v.string(), published: v.string() });
const Side = v.object({ text: v.nullish(v.string()), country: v.nullish(v.string()), org: v.nullish(v.string()) });
const Coded = v.object({
  id: v.string(),
  events: v.array(v.object({ evidence: v.string(), actors: v.array(Side), recipients: v.array(Side) })),
});

function rows<Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema>[] {
  const lines = readFileSync(join(GOLD, file), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => v.parse(schema, JSON.parse(line)));
}

function measure(name: string): string {
  const articles = new Map(rows(`${name}.articles.jsonl`, Article).map((article) => [article.id, article]));
  const count = { sides: 0, named: 0, right: 0 };
  for (const { id, events } of rows(`${name}.gold.jsonl`, Coded)) {
    const article = articles.get(id);
    if (!article) continue;
    const all = [...sentences(article.title, 'title'), ...sentences(article.text, 'body')].map((sentence) =>
      analyse(sentence),
    );
    const discourse = createDiscourse(all, Number(article.published.slice(0, 4)));
    for (const { evidence, actors, recipients } of events) {
      for (const { text, country, org } of [...actors, ...recipients]) {
        const index = all.findIndex(({ sentence }) => {
          const source = sentence.field === 'title' ? article.title : article.text;
          return (
            text &&
            evidence.includes(source.slice(sentence.start, sentence.end)) &&
            source.slice(sentence.start, sentence.end).includes(text)
          );
        });
        const found = all[index];
        if (!found || !text) continue;
        const last = text.split(' ').at(-1);
        const phrase = found.phrases
          .flatMap((top) => [...phraseTree(top)])
          .find(({ start, end }) => found.sentence.tokens.slice(start, end).some((token) => token.text === last));
        const [meant] = phrase ? discourse.resolve(index, phrase) : [];
        count.sides++;
        if (!meant?.country && !meant?.org) continue;
        count.named++;
        if ((meant.country ?? meant.org) === (country ?? org)) count.right++;
      }
    }
  }
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
  return `${name}: ${count.sides} sides, country or organisation found ${share(count.named, count.sides)}, right of these ${share(count.right, count.named)}`;
}

if (!existsSync(GOLD)) console.log('There is no gold to measure against.');
else for (const name of ['de-train', 'de-dev', 'de-news-dev']) console.log(measure(name));
