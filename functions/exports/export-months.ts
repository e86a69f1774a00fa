import { createHash } from 'node:crypto';
import { objectKeyOf, type StoredFile } from '../store/exports/export-file.ts';
import { type MonthRow, monthKey, readChanged, readMonths } from '../store/exports/export-rows.ts';
import { type DatedEvent, eventsOfMonth } from '../store/exports/month-events.ts';
import { monthAfter, monthFileName } from '../store/exports/period.ts';
import { type ExportPorts, RESERVE_MS } from './export-ports.ts';
import { parquet } from './parquet.ts';

/** A month is made anew as many seconds after it was last made as it has events, but at least daily: what is read costs an event a second at most. */
const WAIT_PER_EVENT_MS = 1_000;
const LONGEST_WAIT_MS = 24 * 3_600_000;

/** A month is not begun with less time left than it probably takes; the largest get at least half of what a function may have. */
const MS_PER_EVENT = 0.5;
const LONGEST_NEED_MS = 300_000;

/** The months that were made, and those for which time ran out while they were. */
export interface MonthsExported {
  readonly months: number;
  readonly unfinished: readonly string[];
}

/** Makes the files of months anew whose events changed since, those that wait longest first. */
export async function exportMonths(ports: ExportPorts): Promise<MonthsExported> {
  const { table, now, remaining } = ports;
  const [changed, rows] = [await readChanged(table), await readMonths(table)];
  const due = [...changed]
    .map(([month, token]) => ({ month, token, row: rows.get(month) ?? null }))
    .filter(({ token, row }) => row === null || (row.token !== token && waitsUntil(row) <= now()))
    .sort((a, b) => ((a.row?.triedAt ?? '') < (b.row?.triedAt ?? '') ? -1 : 1));
  const unfinished: string[] = [];
  let months = 0;
  for (const { month, token, row } of due) {
    if (remaining() < RESERVE_MS + Math.min(LONGEST_NEED_MS, (row?.events ?? 0) * MS_PER_EVENT)) continue;
    const done = await exportMonth(ports, month, token, row);
    if (done) months += 1;
    else unfinished.push(month);
  }
  return { months, unfinished };
}

const waitsUntil = ({ triedAt, events }: MonthRow): number =>
  Date.parse(triedAt) + Math.min(LONGEST_WAIT_MS, events * WAIT_PER_EVENT_MS);

/** Time ran out while a month was being read. */
class OutOfTime extends Error {}

/** Makes a month's file; false where time ran out. The row that names the file's version is written after it. */
async function exportMonth(
  { table, bucket, now, remaining }: ExportPorts,
  month: string,
  token: string,
  before: MonthRow | null,
): Promise<boolean> {
  const triedAt = new Date(now()).toISOString();
  const name = monthFileName(month);
  const sums = { sha256: createHash('sha256'), md5: createHash('md5') };
  let [events, bytes] = [0, 0];
  async function* counted(): AsyncGenerator<DatedEvent[]> {
    for await (const batch of eventsOfMonth(table, month, now)) {
      if (remaining() < RESERVE_MS / 2) throw new OutOfTime();
      events += batch.length;
      yield batch;
    }
  }
  async function* summed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of parquet(counted())) {
      bytes += chunk.length;
      sums.sha256.update(chunk);
      sums.md5.update(chunk);
      yield chunk;
    }
  }
  try {
    const objectVersion = await bucket.stream(
      objectKeyOf({ kind: 'parquet', name }),
      summed(),
      'application/vnd.apache.parquet',
    );
    const file: StoredFile = {
      ...{ name, kind: 'parquet', from: `${month}-01`, to: monthAfter(month), rows: events, bytes },
      ...{ sha256: sums.sha256.digest('hex'), md5: sums.md5.digest('hex'), exportedAt: triedAt, objectVersion },
    };
    await table.put({ ...monthKey(month), files: [file], token, triedAt, events });
    return true;
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    await table.put({ ...monthKey(month), files: before?.files ?? [], token: before?.token ?? '', triedAt, events });
    return false;
  }
}
