import { EventRecord } from '../../coder/event.ts';
import { ActorEntry } from '../../store/actors.ts';
import { PlaceEntry } from '../../store/catalogue.ts';
import type { Change } from '../../store/changes.ts';
import { ArticleRecord } from '../../store/rows.ts';
import { withLabels } from '../codes/labels.ts';
import { articleFeed } from '../formats/article-feed.ts';
import { atom } from '../formats/atom.ts';
import { EVENT_COLUMNS } from '../formats/event-columns.data.ts';
import { gdelt } from '../formats/gdelt.ts';
import { geojson } from '../formats/geojson.ts';
import { placesGeojson } from '../formats/places-geojson.ts';
import { BucketRecord, ChangeRecord, ExportRecord, FacetRecord, PlaceCount, QuoteRecord } from '../schemas/records.ts';
import { ARTICLE_COLUMNS, QUOTE_COLUMNS } from './columns.data.ts';
import type { ItemKind } from './item-kind.ts';

export const EVENTS: ItemKind<EventRecord> = {
  schema: EventRecord,
  columns: EVENT_COLUMNS,
  label: withLabels,
  geojson,
  atom,
  gdelt,
};

export const ARTICLES: ItemKind<ArticleRecord> = {
  schema: ArticleRecord,
  columns: ARTICLE_COLUMNS,
  atom: articleFeed,
};

export const QUOTES: ItemKind<QuoteRecord> = { schema: QuoteRecord, columns: QUOTE_COLUMNS };

export const ACTORS: ItemKind<ActorEntry> = { schema: ActorEntry, columns: Object.keys(ActorEntry.entries) };

export const PLACES: ItemKind<PlaceEntry> = {
  schema: PlaceEntry,
  columns: Object.keys(PlaceEntry.entries),
  geojson: placesGeojson,
};

export const PLACE_COUNTS: ItemKind<PlaceCount> = {
  schema: PlaceCount,
  columns: Object.keys(PlaceCount.entries),
  geojson: placesGeojson,
};

export const BUCKETS: ItemKind<BucketRecord> = { schema: BucketRecord, columns: Object.keys(BucketRecord.entries) };

export const FACETS: ItemKind<FacetRecord> = { schema: FacetRecord, columns: Object.keys(FacetRecord.entries) };

export const EXPORTS: ItemKind<ExportRecord> = { schema: ExportRecord, columns: Object.keys(ExportRecord.entries) };

/** No table: a change holds an article with all its events. */
export const CHANGES: ItemKind<Change> = { schema: ChangeRecord, columns: [] };
