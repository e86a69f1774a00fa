import type { StoredFile } from '../store/exports/export-file.ts';
import { type MonthRow, monthKey, readChanged, readMonths } from '../store/exports/export-rows.ts';
import { type ExportPorts, LONGEST_NEED_MS, RESERVE_MS } from './export-ports.ts';
import { writeMonthFile } from './month-file.ts';

/** A month is made anew as many seconds after it was last made as it has events, but at least daily: what is read costs an event a second at most. */
const WAIT_PER_EVENT_MS = 1_000;
const LONGEST_WAIT_MS = 24 * 3_600_000;

/** A month is not begun with less time left than it probably takes. */
const MS_PER_EVENT = 0.5;

/**
 * The months that were made; those of which a part was made, for the next run to go on with; and those for which time ran out
 * with nothing to show for it: too large for the time that was left, or of a day too large for any.
 */
export interface MonthsExported {
  readonly months: number;
  readonly begun: readonly string[];
  readonly unfinished: readonly string[];
}

/** Makes the files of months anew whose events changed since, those that wait longest first. */
export async function exportMonths(ports: ExportPorts): Promise<MonthsExported> {
  const { table, now, remaining } = ports;
  const [changed, rows] = [await readChanged(table), await readMonths(table)];
  const due = [...changed]
    .map(([month, token]) => ({ month, token, row: rows.get(month) ?? null }))
    .filter(
      ({ token, row }) => row === null || row.pending !== null || (row.token !== token && waitsUntil(row) <= now()),
    )
    .sort((a, b) => ((a.row?.triedAt ?? '') < (b.row?.triedAt ?? '') ? -1 : 1));
  const made = { made: 0, begun: [] as string[], unfinished: [] as string[] };
  for (const { month, token, row } of due) {
    if (remaining() < RESERVE_MS + needOf(row)) continue;
    const outcome = await exportMonth(ports, month, token, row);
    if (outcome === 'made') made.made += 1;
    else made[outcome].push(month);
  }
  return { months: made.made, begun: made.begun, unfinished: made.unfinished };
}

const waitsUntil = ({ triedAt, events }: MonthRow): number =>
  Date.parse(triedAt) + Math.min(LONGEST_WAIT_MS, events * WAIT_PER_EVENT_MS);

function needOf(row: MonthRow | null): number {
  if (row === null) return 0;
  return row.pending === null ? Math.min(LONGEST_NEED_MS, row.events * MS_PER_EVENT) : LONGEST_NEED_MS;
}

/** Makes a month's file, or the next part of a month that is made in parts. The row that names the file's version is written after it. */
async function exportMonth(
  ports: ExportPorts,
  month: string,
  token: string,
  before: MonthRow | null,
): Promise<'made' | 'begun' | 'unfinished'> {
  const { table, now, remaining } = ports;
  const triedAt = new Date(now()).toISOString();
  const time = remaining();
  const inParts = before !== null && (before.pending !== null || before.files.length > 1);
  const pending = before?.pending ?? { token, files: [], next: `${month}-01` };
  const row = { ...monthKey(month), triedAt, files: before?.files ?? [], token: before?.token ?? '' };
  const written = await writeMonthFile(ports, month, inParts ? pending.next : null, triedAt);
  const events = sum(pending.files) + written.events;
  if (written.outcome === 'out of time') {
    // One that had as much time as any gets is made in parts from now on.
    const isTooLarge = inParts || time >= RESERVE_MS + LONGEST_NEED_MS;
    await table.put({ ...row, events, pending: isTooLarge ? pending : null });
    return 'unfinished';
  }
  const files = [...pending.files, written.file];
  if (written.next !== null) {
    await table.put({ ...row, events, pending: { token: pending.token, files, next: written.next } });
    return 'begun';
  }
  await table.put({ ...row, files, token: pending.token, events, pending: null });
  return 'made';
}

const sum = (files: readonly StoredFile[]): number => files.reduce((rows, file) => rows + file.rows, 0);
