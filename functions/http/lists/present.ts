import type { LabelLanguage } from '../codes/labels.ts';
import { isRecord, project } from '../fields/project.ts';
import type { FeedLinks } from '../formats/atom.ts';
import { type CsvDialect, csv, tsv } from '../formats/delimited.ts';
import { type Cell, flatten } from '../formats/flatten.ts';
import type { Format } from '../formats/format.ts';
import type { ItemKind } from './item-kind.ts';

/** What a caller may say of how items are shown. */
export interface Presentation {
  readonly format?: Format;
  readonly csvDialect?: CsvDialect;
  readonly fields?: readonly string[];
  readonly labels?: LabelLanguage;
}

/** The items as JSON has them: with labels, and with nothing but the fields asked for. */
export function shown<Item extends object>(
  { label }: ItemKind<Item>,
  items: readonly Item[],
  { fields, labels }: Presentation,
): object[] {
  return items.map((item) => {
    const labelled = labels && label ? label(item, labels) : item;
    return fields && isRecord(labelled) ? project(labelled, labels ? [...fields, 'labels'] : fields) : labelled;
  });
}

/** The items in a format that is not JSON. */
export function formatted<Item extends object>(
  kind: ItemKind<Item>,
  items: readonly Item[],
  format: Exclude<Format, 'json'>,
  presentation: Presentation,
  links: FeedLinks,
): string {
  const rows = () => shown(kind, items, presentation).map(cellsOf);
  switch (format) {
    case 'ndjson':
      return shown(kind, items, presentation)
        .map((item) => `${JSON.stringify(item)}\n`)
        .join('');
    case 'csv':
      return csv(columnsOf(kind, presentation), rows(), presentation.csvDialect ?? 'rfc4180');
    case 'tsv':
      return tsv(columnsOf(kind, presentation), rows());
    case 'geojson': {
      const properties = (item: Item) => cellsOf(shown(kind, [item], presentation)[0]);
      return JSON.stringify(needed(kind.geojson)(items, properties));
    }
    case 'atom':
      return needed(kind.atom)(items, links);
    case 'gdelt':
      return needed(kind.gdelt)(items);
  }
}

/** An item that is shown as the cells of a table's row. */
export const cellsOf = (item: object | undefined): Record<string, Cell> => (isRecord(item) ? flatten(item) : {});

/** Columns whose fields are asked for, in the order of the table; labels come last. */
export function columnsOf<Item extends object>(
  { columns, label }: ItemKind<Item>,
  { fields, labels }: Presentation,
): string[] {
  const wanted = fields?.map((path) => path.replaceAll('.', '_'));
  const chosen = columns.filter((name) => wanted?.some((it) => name === it || name.startsWith(`${it}_`)) ?? true);
  return labels && label ? [...chosen, ...LABEL_COLUMNS] : chosen;
}

const LABEL_COLUMNS = [
  'labels_type',
  'labels_mode',
  'labels_contexts',
  'labels_modality',
  'labels_quadClass',
  'labels_actors_countries',
  'labels_actors_sectors',
  'labels_recipients_countries',
  'labels_recipients_sectors',
  'labels_placeCountry',
] as const;

/** Routes offer only formats that their kind of item has. */
function needed<Render>(render: Render | undefined): Render {
  if (render === undefined) throw new Error('A route offers a format that its items do not have.');
  return render;
}
