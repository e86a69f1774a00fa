import type { EventRecord } from '../../coder/event.ts';
import { flatten } from './flatten.ts';

/**
 * Events as a FeatureCollection (RFC 7946): WGS 84, longitude first. Events whose place is unknown have a null geometry, as
 * section 3.2 allows, so that a count of features is a count of events. Properties are the columns of a table.
 */
export function geojson(events: readonly EventRecord[]) {
  return { type: 'FeatureCollection', features: events.map(feature) };
}

function feature(event: EventRecord) {
  const { lat, lon } = event.place ?? {};
  const known = typeof lat === 'number' && typeof lon === 'number';
  const geometry = known ? { type: 'Point', coordinates: [lon, lat] } : null;
  return { type: 'Feature', id: event.id, geometry, properties: flatten(event) };
}
