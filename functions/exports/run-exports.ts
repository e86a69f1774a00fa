import { EXPORTS } from '../store/exports/export-rows.ts';
import { takeTurn } from '../store/turn.ts';
import { exportChanges } from './export-changes.ts';
import { exportMonths, type MonthsExported } from './export-months.ts';
import type { ExportPorts } from './export-ports.ts';

export type Exporting =
  | ({ readonly outcome: 'exported'; readonly files: number; readonly behind: boolean } & MonthsExported)
  | { readonly outcome: 'busy' };

/** Exports what changed: first the feed of changes, then months. One worker at a time; what a run does not come to, the next one does. */
export async function runExports(ports: ExportPorts): Promise<Exporting> {
  const { table, holder, now, remaining } = ports;
  const giveBack = await takeTurn(table, EXPORTS, holder, now(), now() + remaining());
  if (giveBack === null) return { outcome: 'busy' };
  const changes = await exportChanges(ports);
  const months = await exportMonths(ports);
  await giveBack();
  return { outcome: 'exported', ...changes, ...months };
}
