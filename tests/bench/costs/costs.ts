import { existsSync, readFileSync } from 'node:fs';
import { code } from '../../../functions/coder/code.ts';
import { ingestObject } from '../../../functions/ingest/ingest-object.ts';
import { recount } from '../../../functions/store/recount.ts';
import { MemoryWorld } from '../../ingest/memory-world.ts';
import { MeteredTable } from './metered-table.ts';
import { PRICES } from './prices.data.ts';

const GOLD = new URL('../../../../shared/gold/de-news-dev.articles.jsonl', import.meta.url);
const OWN = new URL('../../gold/own/own-b.articles.jsonl', import.meta.url);
const DAYS = 30;

/** What an article costs in units, measured, and what a month of them costs by AWS's prices. */
export async function benchCosts(): Promise<void> {
  const file = existsSync(GOLD) ? GOLD : OWN;
  const measured = await unitsOf(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== ''),
  );
  console.log(`${measured.articles} articles of ${file.pathname.split('/').at(-1)}; per article:`);
  console.log(
    `${measured.written.toFixed(0)} write and ${measured.read.toFixed(1)} read units to store, ` +
      `${measured.recountWritten.toFixed(1)} and ${measured.recountRead.toFixed(1)} to count, ` +
      `${measured.milliseconds.toFixed(0)} ms of a whole core, ${(measured.bytes / 1024).toFixed(1)} KB in the table`,
  );
  for (const perDay of [500, 5_000, 50_000]) {
    const parts = monthly(measured, perDay);
    const total = Object.values(parts).reduce((sum, dollars) => sum + dollars, 0);
    const cells = Object.entries(parts).map(([name, dollars]) => `${name} ${dollars.toFixed(2)}`);
    console.log(`${perDay} a day: ${total.toFixed(2)} USD a month (${cells.join(', ')})`);
  }
}

interface Units {
  readonly articles: number;
  readonly written: number;
  readonly read: number;
  readonly recountWritten: number;
  readonly recountRead: number;
  /** Processor time on one core. */
  readonly milliseconds: number;
  /** Of all rows that stay. */
  readonly bytes: number;
}

/** Runs the articles through the ingest and the recount, and divides what it took. Each comes alone, as from a newsroom. */
async function unitsOf(lines: readonly string[]): Promise<Units> {
  const world = new MemoryWorld();
  const table = new MeteredTable();
  for (const [i, line] of lines.entries()) world.upload(`${i}.json`, line);
  const begin = process.cpuUsage();
  for (const message of world.queue.splice(0)) await ingestObject({ ...world.ports(message), table, code }, message);
  const { user, system } = process.cpuUsage(begin);
  const { written, read } = table;
  const ports = { table, holder: 'bench', now: () => Date.now(), remaining: () => 60_000_000 };
  await recount(ports);
  const share = (value: number) => value / lines.length;
  return {
    articles: lines.length,
    written: share(written),
    read: share(read),
    recountWritten: share(table.written - written),
    recountRead: share(table.read - read),
    milliseconds: share((user + system) / 1000),
    bytes: share(table.bytes()),
  };
}

/** Lambda gives a whole core at 1,769 MB. https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
const CORE_MEGABYTES = 1769;
const INGEST_MEGABYTES = 1024;
/** Waiting for S3 and DynamoDB, an assumption. */
const WAITING_SECONDS = 0.2;
/** Lambda's five pollers ask an empty queue every 20 seconds. */
const POLLS = 5 * 3 * 60 * 24 * DAYS;
const RECOUNTS = 60 * 24 * DAYS;
const RECOUNT_GIGABYTE_SECONDS = 0.5 * 0.05;
const LOG_BYTES = 2_000;
/** Of our own metrics, and the ones that alarms look at: 12 at one, two at two. */
const OWN_METRICS = 5;
const ALARM_METRICS = 16;

/** Dollars a month by part, the year's articles kept; without free tiers and without queries. */
function monthly(units: Units, perDay: number): Record<string, number> {
  const articles = perDay * DAYS;
  const kept = (perDay * 365) / 1e9;
  const seconds = WAITING_SECONDS + ((units.milliseconds / 1000) * CORE_MEGABYTES) / INGEST_MEGABYTES;
  const p = PRICES;
  return {
    Lambda:
      articles * (p.lambdaRequest + seconds * p.lambdaGigabyteSecond) +
      RECOUNTS * (p.lambdaRequest + RECOUNT_GIGABYTE_SECONDS * p.lambdaGigabyteSecond),
    'table, writes': articles * (units.written + units.recountWritten) * p.writeUnit,
    'table, reads': articles * (units.read + units.recountRead) * p.readUnit,
    'table, a year kept': kept * units.bytes * p.tableGigabyteMonth,
    'S3, a year kept': articles * (p.s3Put + 2 * p.s3Get) + kept * 4_000 * p.s3GigabyteMonth,
    SQS: (articles * 3 + POLLS) * p.sqsRequest,
    'logs and traces': ((articles * LOG_BYTES) / 1e9) * p.logGigabyte + (articles + RECOUNTS) * p.trace,
    'metrics, alarms, dashboard': OWN_METRICS * p.metricMonth + ALARM_METRICS * p.alarmMetricMonth + p.dashboardMonth,
  };
}
