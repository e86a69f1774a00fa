import { Fault } from '../../fault.ts';
import { csv, tsv } from '../formats/delimited.ts';
import type { Cell } from '../formats/flatten.ts';
import type { ItemKind } from '../lists/item-kind.ts';
import { cellsOf, columnsOf, type Presentation, shown } from '../lists/present.ts';

export const STREAM_FORMATS = ['ndjson', 'csv', 'tsv'] as const;
export type StreamFormat = (typeof STREAM_FORMATS)[number];

/** How a stream ended: `next` is the cursor and `url` the address at which the rest begins; both null where it is complete. */
export interface StreamEnd {
  readonly returned: number;
  readonly complete: boolean;
  readonly next: string | null;
  readonly url: string | null;
}

/** A table has no place to say where the rest begins, so that one that had to end early is cut off. */
export class StreamEndedEarly extends Fault {
  override readonly name = 'StreamEndedEarly';
}

export interface StreamText<Item> {
  /** What stands before all items. */
  readonly head: string;
  readonly items: (items: readonly Item[]) => string;
  /** What stands after all items, and only there. Throws `StreamEndedEarly` where the format cannot say that it is not all. */
  readonly end: (end: StreamEnd) => string;
}

/**
 * How a stream is written. Its end can be told from a cut without knowing how the connection ended: the last line of NDJSON
 * says so, and a table that is complete ends with an empty line, which readers skip and no row is. Tables have ids always.
 */
export function streamText<Item extends object>(
  kind: ItemKind<Item>,
  format: StreamFormat,
  presentation: Presentation,
): StreamText<Item> {
  if (format === 'ndjson') {
    return {
      head: '',
      items: (items) =>
        shown(kind, items, presentation)
          .map((item) => `${JSON.stringify(item)}\n`)
          .join(''),
      end: (end) => `${JSON.stringify({ end })}\n`,
    };
  }
  const { csvDialect = 'rfc4180', fields } = presentation;
  // A row of one empty cell would be an empty line; an id is never empty, and is what a table that was cut is gone on with by.
  const shownSo = fields === undefined ? presentation : { ...presentation, fields: [...new Set(['id', ...fields])] };
  const columns = columnsOf(kind, shownSo);
  const table = (rows: Record<string, Cell>[], part: 'begins' | 'goes on') =>
    format === 'csv' ? csv(columns, rows, csvDialect, part) : tsv(columns, rows, part);
  return {
    head: table([], 'begins'),
    items: (items) => table(shown(kind, items, shownSo).map(cellsOf).map(withoutReturns), 'goes on'),
    end: ({ complete }) => {
      if (complete) return format === 'csv' ? '\r\n' : '\n';
      throw new StreamEndedEarly('A stream of a table ended before all rows were sent');
    },
  };
}

/** In CSV two line ends of CR and LF in a row are the end, and nothing else. */
function withoutReturns(cells: Record<string, Cell>): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [name, typeof cell === 'string' ? cell.replaceAll('\r', ' ') : cell]),
  );
}
