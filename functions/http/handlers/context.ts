import type { Table } from '../../store/table.ts';
import type { Settings } from '../settings.ts';

/** What handlers of queries work with. */
export interface Context {
  readonly table: Table;
  readonly settings: Settings;
}
