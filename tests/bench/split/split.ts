import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { Random } from '../fuzz/random.ts';
import { LARGE_FORMATS, writeLargeFile } from './large-file.ts';
import { World } from './world.ts';

/** Of this many effects one is the last of its process. */
const EFFECTS_PER_KILL = 400;
const MAX_RUNS = 500;

/**
 * `npm run bench -- split [--megabytes N] [--articles N] [--formats a,b]`: works through large files as the ingest function does, with its
 * memory and its time, while its processes are killed at random, and says whether each article became exactly one item.
 */
export async function benchSplit(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      megabytes: { type: 'string', default: '1000' },
      articles: { type: 'string', default: '200000' },
      formats: { type: 'string', default: 'ndjson,zip,tar.gz' },
    },
  });
  const articles = Number(values.articles);
  const folder = mkdtempSync(join(tmpdir(), 'depesche-split-'));
  try {
    for (const name of values.formats.split(',')) {
      const format = v.parse(v.picklist(LARGE_FORMATS), name);
      const file = join(folder, 'file');
      await writeLargeFile(file, format, articles, Number(values.megabytes) * 1_000_000);
      await measure(file, `archiv.${format}`, articles);
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(file: string, name: string, articles: number): Promise<void> {
  const { size } = statSync(file);
  const random = new Random(7);
  const world = new World(() => random.chance(0.5 / EFFECTS_PER_KILL));
  const began = performance.now();
  const outcome = await world.ingest(file, size, name, MAX_RUNS);
  const seconds = (performance.now() - began) / 1000;
  const { counts, items, spent, longest, megabytes } = world;
  const numbers = new Set([...items.values()].filter((number) => number !== null));
  const told = [...world.table.rows.values()].find(({ sk }) => sk.endsWith('#ARTICLE'));
  const once = items.size === articles && numbers.size === articles ? 'each exactly once' : 'WRONG';
  console.log(
    `${name}: ${(size / 1e6).toFixed(0)} MB, ${articles} articles: ${outcome}; ${items.size} items of ${numbers.size} articles (${once}), ` +
      `${counts.writes} writes; record: ${JSON.stringify(told?.record).match(/"items":\d+/)?.[0]}\n` +
      `  ${(articles / seconds).toFixed(0)} articles/s on this computer (${seconds.toFixed(0)} s); ${counts.runs} runs, ${counts.kills} of them killed, ` +
      `${counts.overtime} over time; ${(spent / 1000).toFixed(0)} s of the function's clock, longest run ${(longest / 1000).toFixed(1)} s; ` +
      `peak of memory ${megabytes.toFixed(0)} MB`,
  );
}
