import * as v from 'valibot';
import type { Interval } from '../interval.ts';
import { type Page, type PageLimits, totalOf } from '../page.ts';
import { type Row, rowsOf, type Table } from '../table.ts';
import { ExportFile, type ExportKind, type StoredFile } from './export-file.ts';
import { isExpired, MONTHS, MonthRow, SLOTS, SlotRow } from './export-rows.ts';

export interface ExportQuery {
  readonly kinds: readonly ExportKind[];
  /** Days that a file has something of. */
  readonly date: Interval;
}

/** A page of the files that there are, latest first, a month before its slots, from a position on. `now` is in milliseconds. */
export async function listExports(
  table: Table,
  { kinds, date }: ExportQuery,
  { items: limit }: Pick<PageLimits, 'items'>,
  before: string | null,
  now: number,
): Promise<Page<ExportFile>> {
  const { from, to } = date;
  const months = { pk: MONTHS, from: from?.slice(0, 7) ?? '0', to: to?.slice(0, 7) ?? LAST };
  const slots = { pk: SLOTS, from: from ?? '0', to: `${to ?? ''}${LAST}` };
  const lists = [...(kinds.includes('parquet') ? [months] : []), ...(kinds.some(isOfSlots) ? [slots] : [])];
  const pages = await Promise.all(lists.map((list) => rowsBefore(table, list, before, limit + 2)));
  // Above it no row is missing.
  const floor =
    pages
      .map((page) => page.floor)
      .sort()
      .at(-1) ?? '';
  const rows = pages.flatMap((page) => page.rows).filter((row) => placeOf(row) >= floor);
  const files = rows
    .flatMap((row) => filesIn(row, now).map((file) => ({ file, position: `${placeOf(row)}${file.kind}${file.name}` })))
    .filter(({ file, position }) => kinds.includes(file.kind) && (before === null || position < before))
    .sort((a, b) => (a.position < b.position ? 1 : -1));
  const shown = files.slice(0, limit);
  const next = files.length > limit ? (shown.at(-1)?.position ?? null) : floor || null;
  const items = shown.map(({ file }) => v.parse(ExportFile, file));
  return { items, scanned: rows.length, next, total: totalOf({ items, next }, before) };
}

/** All files of GDELT's columns that there are, oldest first. */
export async function* gdeltFiles(table: Table, now: number): AsyncGenerator<ExportFile> {
  for await (const row of rowsOf(table, { pk: SLOTS })) yield* filesIn(row, now).filter(({ kind }) => kind === 'gdelt');
}

/** The files of GDELT's columns of the last slot that has some, in their order. */
export async function lastGdeltFiles(table: Table, now: number): Promise<ExportFile[]> {
  const found: ExportFile[] = [];
  for await (const row of rowsOf(table, { pk: SLOTS, descending: true, limit: 20 })) {
    const files = filesIn(row, now).filter(({ kind }) => kind === 'gdelt');
    if (found[0] !== undefined && files[0]?.from !== found[0].from) break;
    found.unshift(...files);
  }
  return found;
}

/** Sorts after all that sort keys are made of. */
const LAST = '~';
const isOfSlots = (kind: ExportKind): boolean => kind !== 'parquet';

/** Where the files of a row stand in the list: those of a month after its days in the alphabet, so before them in the list. */
const placeOf = ({ sk }: Row): string => `${sk}|`;

/** The last rows up to a position, and the place above which none is missing; empty where these are all. */
async function rowsBefore(
  table: Table,
  { pk, from, to }: { pk: string; from: string; to: string },
  before: string | null,
  limit: number,
): Promise<{ rows: Row[]; floor: string }> {
  const end = before !== null && before < to ? before : to;
  if (from > end) return { rows: [], floor: '' };
  const { rows, next } = await table.query({ pk, from, to: end, descending: true, limit });
  const last = rows.at(-1);
  return { rows, floor: next === null || last === undefined ? '' : placeOf(last) };
}

function filesIn(row: Row, now: number): readonly StoredFile[] {
  if (row.pk === MONTHS) return v.parse(MonthRow, row).files;
  const slot = v.parse(SlotRow, row);
  return isExpired(slot, now) ? [] : slot.files;
}
