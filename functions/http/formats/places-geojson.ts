import type { Cell } from './flatten.ts';

interface Located {
  readonly key: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Places as a FeatureCollection (RFC 7946); those without coordinates have a null geometry. */
export function placesGeojson<Place extends Located>(
  places: readonly Place[],
  properties: (place: Place) => Record<string, Cell>,
) {
  return {
    type: 'FeatureCollection',
    features: places.map((place) => ({
      type: 'Feature',
      id: place.key,
      geometry: pointOf(place),
      properties: properties(place),
    })),
  };
}

/** Longitude first (RFC 7946, section 3.1.1). */
export function pointOf({ lat, lon }: { readonly lat: number | null; readonly lon: number | null }) {
  return lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };
}
