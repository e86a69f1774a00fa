/**
 * Measures the German date grammar on ../shared/samples/dates and the gold dates: found, right, time.
 * Run: node tests/bench/dates.ts
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findDates } from '../../functions/coder/dates/find-dates.ts';

const shared = join(import.meta.dirname, '../../../shared');
const Phrase = v.object({
  lang: v.string(),
  ref: v.string(),
  text: v.string(),
  kind: v.string(),
  values: v.array(v.string()),
  grain: v.string(),
});
const Document = v.object({
  dct: v.string(),
  text: v.string(),
  timexes: v.array(v.object({ start: v.number(), end: v.number(), text: v.string(), value: v.nullable(v.string()) })),
});
const Published = v.object({ id: v.string(), published: v.string() });
const Gold = v.object({
  id: v.string(),
  events: v.array(v.object({ evidence: v.string(), date: v.nullable(v.object({ start: v.string() })) })),
});

function read<T>(file: string, schema: v.GenericSchema<unknown, T>): T[] {
  const path = join(shared, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const parsed = v.safeParse(schema, JSON.parse(line));
    return parsed.success ? [parsed.output] : [];
  });
}

const verbose = process.argv.includes('--errors');
const report = (name: string, found: number, right: number, all: number): void =>
  console.log(
    `${name.padEnd(34)} ${all} dates, found ${((100 * found) / all).toFixed(1)} %, right ${((100 * right) / all).toFixed(1)} %`,
  );

/** Days, weeks, months and years only: news needs no clock times. */
function duckling(): void {
  const rows = read('samples/dates/duckling.jsonl', Phrase).filter(
    (row) =>
      row.lang === 'de' &&
      /^(?:datetime|datetimeInterval)$/.test(row.kind) &&
      /^(?:Day|Week|Month|Quarter|Year)$/.test(row.grain),
  );
  let [found, right] = [0, 0];
  for (const row of rows) {
    const [mention] = findDates(row.text, row.ref);
    if (mention) found++;
    const want = (row.values[0] ?? '').slice(0, 10).replaceAll('-00', '-01');
    const readings = mention ? [mention.from, mention.past?.from, mention.future?.from] : [];
    if (readings.includes(want)) right++;
    else if (verbose)
      console.log('duckling', JSON.stringify(row.text), row.ref.slice(0, 10), want, mention?.from, mention?.to);
  }
  report('duckling de (either tense)', found, right, rows.length);
}

/** First day of a TIMEX value such as 1940-06, 1944-SU, 19 (a century) or 194 (a decade). */
const firstDay = (value: string): string | null => {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return value.slice(0, 10);
  if (/^\d{4}-\d\d$/.test(value)) return `${value}-01`;
  if (/^\d{4}$/.test(value)) return `${value}-01-01`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${season[1]}-${{ SP: '03', SU: '06', FA: '09', WI: '12' }[season[2] ?? ''] ?? ''}-01`;
  if (/^\d{3}$/.test(value)) return `${value}0-01-01`;
  return /^\d\d$/.test(value) ? `${value}01-01-01` : null;
};

function wikiWars(): void {
  const counts = { found: 0, right: 0, all: 0, explicit: 0, explicitRight: 0, milliseconds: 0, characters: 0 };
  for (const document of read('samples/dates/timex-de-wikiwars.jsonl', Document)) {
    const begin = performance.now();
    const mentions = findDates(document.text, document.dct);
    counts.milliseconds += performance.now() - begin;
    counts.characters += document.text.length;
    for (const timex of document.timexes) {
      const want = firstDay(timex.value ?? '');
      if (want === null) continue;
      const mention = mentions.find((m) => m.start < timex.end && timex.start < m.end);
      // A range is one mention here and two there: its end is right, too.
      const right =
        mention?.to.startsWith(timex.value ?? '') ||
        (mention?.from.slice(0, 7) === want.slice(0, 7) && (want.endsWith('-01') || mention.from === want));
      const explicit = /\d{4}/.test(timex.text);
      counts.all++;
      if (explicit) counts.explicit++;
      if (mention) counts.found++;
      if (right) counts.right++;
      if (right && explicit) counts.explicitRight++;
      else if (verbose && !right)
        console.log('wikiwars', JSON.stringify(timex.text), timex.value, mention?.text, mention?.from);
    }
  }
  report('WikiWarsDE', counts.found, counts.right, counts.all);
  report('WikiWarsDE with a year', counts.explicit, counts.explicitRight, counts.explicit);
  console.log(`time ${((3000 * counts.milliseconds) / counts.characters).toFixed(2)} ms per 3,000 characters`);
}

/** How often the gold date of an event is among the dates of its evidence sentence, where that sentence has one. */
function gold(name: string): void {
  const published = new Map(read(`gold/${name}.articles.jsonl`, Published).map((row) => [row.id, row.published]));
  let [all, right] = [0, 0];
  for (const article of read(`gold/${name}.gold.jsonl`, Gold)) {
    for (const event of article.events) {
      const mentions = findDates(event.evidence, published.get(article.id) ?? '1970-01-01');
      if (!event.date || mentions.length === 0) continue;
      const want = event.date.start.slice(0, 10);
      const readings = mentions.flatMap((m) => [
        m.from,
        m.past?.from,
        m.future?.from,
        m.relation === 'at' ? null : m.to,
      ]);
      all++;
      if (readings.includes(want)) right++;
      else if (verbose)
        console.log(
          'gold',
          want,
          published.get(article.id)?.slice(0, 10),
          mentions.map((m) => `${m.text}=${m.from}`).join(' | '),
          '::',
          event.evidence.slice(0, 150),
        );
    }
  }
  report(`${name}: gold date in the sentence`, all, right, all);
}

duckling();
wikiWars();
for (const name of ['de-train', 'de-dev', 'de-news-dev']) gold(name);
