import type { EventRecord } from '../../functions/coder/event.ts';
import { changesFile, gdeltFile } from '../../functions/exports/files.ts';
import { parquet } from '../../functions/exports/parquet.ts';
import type { Change } from '../../functions/store/changes.ts';
import { eventsOfMonth } from '../../functions/store/exports/month-events.ts';
import { article, event } from '../store/fixtures.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { publish } from '../store/publish.ts';

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 4_000);
const EVENTS_PER_ARTICLE = 5;

/** Sentences of the length that evidence has. */
const SENTENCE =
  'Die Regierung in Wien hat am Dienstag nach Angaben eines Sprechers den Botschafter einbestellt und Protest eingelegt, Nummer';

/** What a month and a quarter of an hour cost to export: CPU of our own code per event, bytes per event, memory. */
export async function benchExports(): Promise<void> {
  const table = new MemoryTable();
  const changes: Change[] = [];
  const events: EventRecord[] = [];
  for (let n = 0; n < ARTICLES; n++) {
    const record = article(`${n}.txt`, { url: `https://desk.example/articles/${n}` });
    const its = Array.from({ length: EVENTS_PER_ARTICLE }, (_, i) =>
      told(event(record, `aaaaaaa${'abcde'[i]}`), n * 5 + i),
    );
    await publish(table, { record, body: null, events: its });
    events.push(...its);
    changes.push({ change: 'upsert', at: record.ingestedAt, articleId: record.id, article: record, events: its });
  }
  const base = process.memoryUsage().rss;
  let peak = 0;
  let bytes = 0;
  const month = await measured(async () => {
    for await (const chunk of parquet(eventsOfMonth(table, '2025-03', () => Date.now()))) {
      bytes += chunk.length;
      peak = Math.max(peak, process.memoryUsage().rss - base);
    }
  });
  const [lines, zip] = [changesFile(changes), gdeltFile(events, 'x.export.CSV.zip')];
  const changed = await measured(async () => void changesFile(changes));
  const columns = await measured(async () => void gdeltFile(events, 'x.export.CSV.zip'));
  const each = (all: number) => `${Math.round((1000 * all) / events.length) / 1000}`;
  console.log(`${events.length} events: milliseconds of CPU and bytes per event`);
  console.log(
    `month, read and written: ${each(month)} ms, ${each(bytes)} bytes; ${Math.round(peak / 1e6)} MB of memory`,
  );
  console.log(
    `changes: ${each(changed)} ms, ${each(lines.length)} bytes; GDELT: ${each(columns)} ms, ${each(zip.length)} bytes`,
  );
}

function told(record: EventRecord, n: number): EventRecord {
  const [evidence] = record.evidence;
  if (evidence === undefined) return record;
  const day = `2025-03-${String(1 + (n % 31)).padStart(2, '0')}`;
  return {
    ...record,
    evidence: [{ ...evidence, text: `${SENTENCE} ${n}.` }],
    date: { start: day, end: day, precision: 'day', text: 'am Dienstag', basis: 'weekday' },
  };
}

async function measured(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
