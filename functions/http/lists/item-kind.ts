import type * as v from 'valibot';
import type { LabelLanguage } from '../codes/labels.ts';
import type { FeedLinks } from '../formats/atom.ts';
import type { Cell } from '../formats/flatten.ts';

/** How items of one kind are shown. */
export interface ItemKind<Item extends object> {
  /** What an item is, as JSON; `fields=` takes its fields. */
  readonly schema: v.GenericSchema<unknown, unknown>;
  /** Columns of tables, in this order whatever a page holds: a program that reads one file reads all of them. */
  readonly columns: readonly string[];
  readonly label?: (item: Item, language: LabelLanguage) => object;
  readonly geojson?: (items: readonly Item[], properties: (item: Item) => Record<string, Cell>) => object;
  readonly atom?: (items: readonly Item[], links: FeedLinks) => string;
  readonly gdelt?: (items: readonly Item[]) => string;
}
