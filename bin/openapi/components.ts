import { Actor, Place, Quote, Span } from '../../functions/coder/event.ts';
import { ExportRecord, FacetRecord, PlaceCount, QuoteRecord } from '../../functions/http/schemas/records.ts';
import { ActorEntry } from '../../functions/store/actors.ts';
import { PlaceEntry } from '../../functions/store/catalogue.ts';

/** Schemas that others are made of, with names of their own in the document. */
export const COMPONENTS = {
  Actor,
  ActorEntry,
  ExportRecord,
  FacetRecord,
  Place,
  PlaceCount,
  PlaceEntry,
  QuoteOfArticle: Quote,
  QuoteRecord,
  Span,
};
