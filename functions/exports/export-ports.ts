import type { PageLimits } from '../store/page.ts';
import type { Table } from '../store/table.ts';
import type { ExportBucket } from './export-bucket.ts';

export interface ExportPorts {
  readonly table: Table;
  readonly bucket: ExportBucket;
  /** A string that no other worker has. */
  readonly holder: string;
  /** Days that files of slots are kept. */
  readonly keepDays: number;
  /** What a file of changes holds at most; a slot with more has several. */
  readonly perFile: PageLimits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds left to this work, after which it is stopped. */
  readonly remaining: () => number;
}

/** Files of changes are made in memory. */
export const PER_FILE: PageLimits = { items: 5_000, bytes: 32 * 1024 * 1024 };

/** Work that takes some seconds is not begun with less time left. */
export const RESERVE_MS = 30_000;

/** What the largest work gets at least: half of what a function may have. */
export const LONGEST_NEED_MS = 300_000;
