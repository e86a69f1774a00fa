import type { MemoryTable } from './memory-table.ts';

/** Makes the table what a version left behind that did not count dyads. */
export function withoutDyads(table: MemoryTable): void {
  for (const row of [...table.rows.values()]) {
    const name = `${row.pk}\n${row.sk}`;
    const ofDyads = row.pk.startsWith('COUNT#DYAD') || row.pk.startsWith('ROLLUP#DYADS');
    if (ofDyads || (row.pk === 'RECOUNT' && row.sk === 'FAMILIES')) table.rows.delete(name);
  }
}

/** Whether everything is counted that the present version counts. */
export const isCaughtUp = (table: MemoryTable): boolean => table.rows.get('RECOUNT\nFAMILIES')?.version === 2;
