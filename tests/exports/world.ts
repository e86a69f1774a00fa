import { createHash, randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { EventRecord } from '../../functions/coder/event.ts';
import { runExports } from '../../functions/exports/run-exports.ts';
import { ChangeRecord } from '../../functions/http/schemas/records.ts';
import { objectKeyOf, type StoredFile } from '../../functions/store/exports/export-file.ts';
import { readMonths, SLOTS, SlotRow } from '../../functions/store/exports/export-rows.ts';
import { rowsOf } from '../../functions/store/table.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { recountAll } from '../store/publish.ts';
import { MemoryBucket } from './memory-bucket.ts';

/** Table, bucket and clock of a stack, and what its schedule does. */
export class World {
  readonly table = new MemoryTable();
  readonly bucket = new MemoryBucket();
  /** Files of slots that somebody may have seen. */
  readonly seen: StoredFile[] = [];
  /** Milliseconds. */
  clock = Date.parse('2025-03-04T09:58:00Z');

  get now(): string {
    return new Date(this.clock).toISOString();
  }

  /** Counts, and exports; a run has time for so many looks at the clock. */
  async run(looks = Number.POSITIVE_INFINITY) {
    await recountAll(this.table, this.now);
    let left = looks;
    return runExports({
      table: this.table,
      bucket: this.bucket,
      holder: randomUUID(),
      keepDays: 90,
      perFile: { items: 2, bytes: 1e6 },
      now: () => this.clock,
      remaining: () => (left-- > 0 ? 600_000 : 0),
    });
  }

  /** Files of slots in the order in which they are to be applied. */
  async slotFiles(): Promise<StoredFile[]> {
    const files: StoredFile[] = [];
    for await (const row of rowsOf(this.table, { pk: SLOTS })) files.push(...v.parse(SlotRow, row).files);
    return files;
  }

  async monthFiles(): Promise<StoredFile[]> {
    return [...(await readMonths(this.table)).values()].flatMap(({ files }) => files);
  }

  bytesOf(file: StoredFile): Uint8Array {
    return this.bucket.read(objectKeyOf(file), file.objectVersion);
  }

  /** What somebody holds who applied all files of changes in order: the events of every article. */
  async applied(): Promise<Map<string, EventRecord[]>> {
    const held = new Map<string, EventRecord[]>();
    for (const file of (await this.slotFiles()).filter(({ kind }) => kind === 'changes')) {
      for (const change of changesIn(this.bytesOf(file))) {
        if (change.change === 'delete') held.delete(change.articleId);
        else held.set(change.articleId, change.events);
      }
    }
    return held;
  }
}

export function changesIn(bytes: Uint8Array) {
  const lines = gunzipSync(bytes).toString().split('\n').slice(0, -1);
  return lines.map((line) => v.parse(ChangeRecord, JSON.parse(line)));
}

export const digest = (algorithm: 'md5' | 'sha256', bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex');
