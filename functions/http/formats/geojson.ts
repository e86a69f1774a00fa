import type { EventRecord } from '../../coder/event.ts';
import { type Cell, flatten } from './flatten.ts';
import { pointOf } from './places-geojson.ts';

/**
 * Events as a FeatureCollection (RFC 7946): WGS 84, longitude first. Events whose place is unknown have a null geometry, as
 * section 3.2 allows, so that a count of features is a count of events. Properties are the columns of a table.
 */
export function geojson(
  events: readonly EventRecord[],
  properties: (event: EventRecord) => Record<string, Cell> = flatten,
) {
  return {
    type: 'FeatureCollection',
    features: events.map((event) => ({
      type: 'Feature',
      id: event.id,
      geometry: event.place && pointOf(event.place),
      properties: properties(event),
    })),
  };
}
