import * as v from 'valibot';
import { type Key, rowsOf, type Table } from '../table.ts';
import { StoredFile } from './export-file.ts';
import { parseFileName, type SlotPart } from './period.ts';

/** Begins the partition keys of all rows of exports; the functions' permissions name it. */
export const EXPORTS = 'EXPORTS';
export const SLOTS = `${EXPORTS}#SLOTS`;
export const MONTHS = `${EXPORTS}#MONTHS`;
const CHANGED = `${EXPORTS}#CHANGED`;

const keyed = { pk: v.string(), sk: v.string() };

/**
 * A part of a slot: it is exported once this row is there, with all its files. `next` is the position in the feed of changes
 * at which the next part, or the next slot, goes on.
 */
export const SlotRow = v.object({ ...keyed, files: v.array(StoredFile), next: v.string(), expiresAt: v.number() });
export type SlotRow = v.InferOutput<typeof SlotRow>;

/** Parts of a month that is too large for one run: those that are made, what was known when the first was begun, and the day to go on with. */
const Pending = v.object({ token: v.string(), files: v.array(StoredFile), next: v.string() });
export type Pending = v.InferOutput<typeof Pending>;

/**
 * A month: its file, or files one after the other, what was known to have changed before they were made, and when that was
 * begun, and how far it came. Files are told of when all of a month are there.
 */
export const MonthRow = v.object({
  ...keyed,
  files: v.array(StoredFile),
  token: v.string(),
  triedAt: v.string(),
  /** Events that the last try came to. */
  events: v.number(),
  pending: v.optional(v.nullable(Pending), null),
});
export type MonthRow = v.InferOutput<typeof MonthRow>;

/** How far the feed of changes is exported: everything before `through` is. `position` is where to go on, after `part`. */
const ExportState = v.object({
  position: v.nullable(v.string()),
  through: v.nullable(v.string()),
  part: v.nullable(v.object({ slot: v.string(), part: v.number() })),
});
export type ExportState = v.InferOutput<typeof ExportState>;

const ChangedRow = v.object({ ...keyed, token: v.string() });

const STATE: Key = { pk: EXPORTS, sk: 'STATE' };

/** Parts of a slot sort as they were made. */
export const slotKey = ({ slot, part }: SlotPart): Key => ({
  pk: SLOTS,
  sk: `${slot}#${String(part).padStart(3, '0')}`,
});
export const monthKey = (month: string): Key => ({ pk: MONTHS, sk: month });

export async function readState(table: Table): Promise<ExportState> {
  const row = await table.get(STATE);
  return row === null ? { position: null, through: null, part: null } : v.parse(ExportState, row);
}

export async function writeState(table: Table, state: ExportState): Promise<void> {
  await table.put({ ...STATE, ...state });
}

export async function readSlot(table: Table, part: SlotPart): Promise<SlotRow | null> {
  const row = await table.get(slotKey(part));
  return row === null ? null : v.parse(SlotRow, row);
}

/** Rows of months, by month. */
export async function readMonths(table: Table): Promise<Map<string, MonthRow>> {
  const months = new Map<string, MonthRow>();
  for await (const row of rowsOf(table, { pk: MONTHS, consistent: true })) months.set(row.sk, v.parse(MonthRow, row));
  return months;
}

/** Says that events of a month changed. `token` is a string that was never used before. */
export async function markChanged(table: Table, month: string, token: string): Promise<void> {
  await table.put({ pk: CHANGED, sk: month, token });
}

/** The months of which events ever changed, each with the last word of it. */
export async function readChanged(table: Table): Promise<Map<string, string>> {
  const tokens = new Map<string, string>();
  for await (const row of rowsOf(table, { pk: CHANGED, consistent: true }))
    tokens.set(row.sk, v.parse(ChangedRow, row).token);
  return tokens;
}

/** The file of a name, or null where there is none (any more). `now` is in milliseconds. */
export async function readExport(table: Table, name: string, now: number): Promise<StoredFile | null> {
  const period = parseFileName(name);
  if (period === null) return null;
  if ('slot' in period) {
    const row = await readSlot(table, period);
    return row === null || isExpired(row, now) ? null : (row.files.find((file) => file.name === name) ?? null);
  }
  const row = await table.get(monthKey(period.month));
  const { files } = row === null ? { files: [] } : v.parse(MonthRow, row);
  return files.find((file) => file.name === name) ?? null;
}

/** DynamoDB removes expired rows when it finds the time. */
export const isExpired = ({ expiresAt }: Pick<SlotRow, 'expiresAt'>, now: number): boolean => expiresAt * 1000 <= now;
