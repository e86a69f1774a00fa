import { createHash } from 'node:crypto';
import { changesSince, SETTLED_AFTER_MS } from '../store/changes.ts';
import { objectKeyOf, type StoredFile } from '../store/exports/export-file.ts';
import { readSlot, readState, type SlotRow, slotKey, writeState } from '../store/exports/export-rows.ts';
import { endOfSlot, type SlotPart, slotFileName, slotOf } from '../store/exports/period.ts';
import { type ExportPorts, RESERVE_MS } from './export-ports.ts';
import { changesFile, gdeltFile } from './files.ts';

const CONTENT_TYPES = { changes: 'application/gzip', gdelt: 'application/zip' } as const;

/**
 * Exports all changes that are settled, slot by slot, oldest first; slots without any have no files. `behind`: time ran out, the next run goes on.
 *
 * A slot is exported when its row is written, which names the versions of its objects; then the state moves on. A crash before the row leaves
 * objects that nobody is told of; one between row and state, a row from which the next run goes on.
 */
export async function exportChanges(ports: ExportPorts): Promise<{ files: number; behind: boolean }> {
  const { table, now, remaining } = ports;
  const horizon = slotOf(now() - SETTLED_AFTER_MS);
  const state = await readState(table);
  if (state.through !== null && state.through >= horizon) return { files: 0, behind: false };
  let { position } = state;
  let last: SlotPart | null = state.part;
  let files = 0;
  while (remaining() > RESERVE_MS) {
    const [first] = (await changesSince(table, position, { items: 1, bytes: 0 }, settledAt(horizon))).items;
    if (first === undefined) {
      await writeState(table, { position: horizon, through: horizon, part: null });
      return { files, behind: false };
    }
    const slot = slotOf(first.at);
    const part: SlotPart = { slot, part: last?.slot === slot ? last.part + 1 : 1 };
    const row = (await readSlot(table, part)) ?? (await exportPart(ports, part, position));
    files += row.files.length;
    position = row.next;
    last = part;
    await writeState(table, { position, through: position >= endOfSlot(slot) ? endOfSlot(slot) : slot, part });
  }
  return { files, behind: true };
}

/** The time at which changes before a moment are settled. */
const settledAt = (moment: string): number => Date.parse(moment) + SETTLED_AFTER_MS;

/** Writes the files of a slot from a position on, and then the row that tells of them. */
async function exportPart(
  { table, bucket, keepDays, perFile, now }: ExportPorts,
  part: SlotPart,
  position: string | null,
): Promise<SlotRow> {
  const { items, next } = await changesSince(table, position, perFile, settledAt(endOfSlot(part.slot)));
  const events = items.flatMap((change) => (change.change === 'upsert' ? change.events : []));
  const write = async (kind: 'changes' | 'gdelt', rows: number, bytesOf: (name: string) => Uint8Array) => {
    const name = slotFileName(kind, part);
    const bytes = bytesOf(name);
    const file: StoredFile = {
      ...{ name, kind, from: part.slot, to: endOfSlot(part.slot), rows, bytes: bytes.length },
      ...digestsOf(bytes),
      exportedAt: new Date(now()).toISOString(),
      objectVersion: await bucket.put(objectKeyOf({ kind, name }), bytes, CONTENT_TYPES[kind]),
    };
    return file;
  };
  const files = [
    await write('changes', items.length, () => changesFile(items)),
    ...(events.length > 0 ? [await write('gdelt', events.length, (name) => gdeltFile(events, name))] : []),
  ];
  const expiresAt = Math.floor(now() / 1000) + keepDays * 24 * 3600;
  const row: SlotRow = { ...slotKey(part), files, next, expiresAt };
  await table.put(row);
  return row;
}

const digestsOf = (bytes: Uint8Array) => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  md5: createHash('md5').update(bytes).digest('hex'),
});
