/** A value of a table's cell. */
export type Cell = string | number | boolean | null;

/**
 * A record as one row: names of nested fields are joined with `_` (`place_country`), lists become their members' cells joined
 * with `; ` (`actors_name`), so that the n-th name, country and role of a list belong together. Pieces of text that hold the
 * separator keep it: a table is for looking at, JSON is for reading back.
 */
export function flatten(record: Readonly<Record<string, unknown>>, prefix = ''): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [name, value] of Object.entries(record)) Object.assign(cells, cellsOf(`${prefix}${name}`, value));
  return cells;
}

function cellsOf(name: string, value: unknown): Record<string, Cell> {
  if (Array.isArray(value)) return value.some(isRecord) ? listOfRecords(name, value) : { [name]: value.join('; ') };
  if (isRecord(value)) return flatten(value, `${name}_`);
  return { [name]: isCell(value) ? value : null };
}

function listOfRecords(name: string, list: readonly unknown[]): Record<string, Cell> {
  const rows = list.filter(isRecord).map((member) => flatten(member, `${name}_`));
  const names = [...new Set(rows.flatMap(Object.keys))];
  return Object.fromEntries(names.map((it) => [it, rows.map((row) => row[it] ?? '').join('; ')]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCell = (value: unknown): value is Cell =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
