import type { ExportKind } from './export-file.ts';

/** Changes are exported by quarters of an hour, as GDELT does. */
export const SLOT_MS = 15 * 60_000;

/** The beginning of the quarter of an hour that a moment lies in. */
export function slotOf(time: string | number): string {
  return new Date(Math.floor(new Date(time).getTime() / SLOT_MS) * SLOT_MS).toISOString();
}

/** The moment at which a slot ends and the next begins. */
export const endOfSlot = (slot: string): string => new Date(Date.parse(slot) + SLOT_MS).toISOString();

/** One of the files of a kind that a slot has: more than one only where very much changed. */
export interface SlotPart {
  /** When the slot begins. */
  readonly slot: string;
  /** From 1 on. */
  readonly part: number;
}

/** What files are named by: the end of their slot, as GDELT names its files; further parts have a number. */
export function stemOf({ slot, part }: SlotPart): string {
  const stem = endOfSlot(slot).replaceAll(/\D/g, '').slice(0, 14);
  return part === 1 ? stem : `${stem}-${part}`;
}

const SUFFIXES = {
  changes: '.changes.ndjson.gz',
  gdelt: '.export.CSV.zip',
  parquet: '.events.parquet',
} as const satisfies Record<ExportKind, string>;

export const slotFileName = (kind: 'changes' | 'gdelt', part: SlotPart): string => `${stemOf(part)}${SUFFIXES[kind]}`;
/** Of a month, or of the part of one that begins with a day. */
export const monthFileName = (monthOrDay: string): string => `${monthOrDay}${SUFFIXES.parquet}`;

/** What the file of a name is of; null where no file can have it. */
export function parseFileName(name: string): SlotPart | { readonly month: string } | null {
  const [, month] = /^(\d{4}-\d\d)(?:-\d\d)?\.events\.parquet$/.exec(name) ?? [];
  if (month !== undefined) return { month };
  const [, y, m, d, h, min, part = '1'] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)00(?:-(\d{1,3}))?\.(?:changes\.ndjson\.gz|export\.CSV\.zip)$/.exec(name) ?? [];
  const end = Date.parse(`${y}-${m}-${d}T${h}:${min}:00Z`);
  return Number.isNaN(end) ? null : { slot: new Date(end - SLOT_MS).toISOString(), part: Number(part) };
}

/** The first day of the month after. */
export function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
}
