import { createHash } from 'node:crypto';
import { objectKeyOf, type StoredFile } from '../store/exports/export-file.ts';
import { type DatedEvent, eventsOfMonth } from '../store/exports/month-events.ts';
import { monthAfter, monthFileName } from '../store/exports/period.ts';
import { type ExportPorts, LONGEST_NEED_MS, RESERVE_MS } from './export-ports.ts';
import { parquet } from './parquet.ts';

/** `next` is the day at which the next part begins; null: the month is at its end. */
type Written =
  | { readonly outcome: 'written'; readonly events: number; readonly file: StoredFile; readonly next: string | null }
  | { readonly outcome: 'out of time'; readonly events: number };

/** Time ran out while a month was being read. */
class OutOfTime extends Error {}

/**
 * Writes the events of a month into a file; or, with a day, the part that begins with it and ends before the first day for
 * which the largest need might not be left. Nothing is left where time runs out on the way.
 */
export async function writeMonthFile(
  { table, bucket, now, remaining }: ExportPorts,
  month: string,
  from: string | null,
  exportedAt: string,
): Promise<Written> {
  const name = monthFileName(from ?? month);
  const sums = { sha256: createHash('sha256'), md5: createHash('md5') };
  let [events, bytes] = [0, 0];
  let next: string | null = null;
  async function* counted(): AsyncGenerator<DatedEvent[]> {
    let last: string | null = null;
    for await (const batch of eventsOfMonth(table, month, now, from ?? month)) {
      const day: string | null = batch[0]?.day ?? last;
      const left = remaining();
      if (from !== null && last !== null && day !== last && left < LONGEST_NEED_MS) {
        next = day;
        return;
      }
      if (left < RESERVE_MS / 2) throw new OutOfTime();
      last = day;
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
    const key = objectKeyOf({ kind: 'parquet', name });
    const objectVersion = await bucket.stream(key, summed(), 'application/vnd.apache.parquet');
    const file: StoredFile = {
      ...{ name, kind: 'parquet', from: from ?? `${month}-01`, to: next ?? monthAfter(month), rows: events, bytes },
      ...{ sha256: sums.sha256.digest('hex'), md5: sums.md5.digest('hex'), exportedAt, objectVersion },
    };
    return { outcome: 'written', events, file, next };
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    return { outcome: 'out of time', events };
  }
}
