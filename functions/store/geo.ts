import type { Box, Circle } from './event-query.ts';

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export function isInBox({ lat, lon }: Point, { west, south, east, north }: Box): boolean {
  const between = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return lat >= south && lat <= north && between;
}

export function isNear(point: Point, circle: Circle): boolean {
  return distanceKm(point, circle) <= circle.km;
}

/** Great circle distance by the haversine formula, on a sphere: up to 0.5 % off. */
export function distanceKm(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The smallest box that holds the circle; all longitudes where it holds a pole. */
export function boxAround({ lat, lon, km }: Circle): Box {
  const degrees = (km / EARTH_RADIUS_KM) * (180 / Math.PI);
  const south = Math.max(-90, lat - degrees);
  const north = Math.min(90, lat + degrees);
  const ratio = Math.sin(radians(Math.min(degrees, 90))) / Math.cos(radians(lat));
  if (south <= -90 || north >= 90 || degrees >= 90 || ratio >= 1) return { west: -180, south, east: 180, north };
  const wide = (Math.asin(ratio) * 180) / Math.PI;
  return { west: wrap(lon - wide), south, east: wrap(lon + wide), north };
}

const wrap = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/** A geohash of three characters: 1.40625 degrees each way. https://en.wikipedia.org/wiki/Geohash */
const BASE32 = '0123456789bcdefghjkmnpqrstuvwxyz';
const CELLS_EAST = 256;
const CELLS_NORTH = 128;

const column = (lon: number): number => Math.min(CELLS_EAST - 1, Math.floor(((lon + 180) / 360) * CELLS_EAST));
const row = (lat: number): number => Math.min(CELLS_NORTH - 1, Math.floor(((lat + 90) / 180) * CELLS_NORTH));

/** The cell of a point. */
export const geohashOf = ({ lat, lon }: Point): string => cell(column(lon), row(lat));

/** Bits of longitude and latitude take turns, longitude first: 8 of the one and 7 of the other. */
function cell(x: number, y: number): string {
  let bits = 0;
  for (let i = 0; i < 15; i++) {
    const bit = i % 2 === 0 ? (x >> (7 - i / 2)) & 1 : (y >> (6 - (i - 1) / 2)) & 1;
    bits = bits * 2 + bit;
  }
  return [10, 5, 0].map((shift) => BASE32[(bits >> shift) & 31]).join('');
}

/** The cells that a box touches, or null where they are more than `most`. */
export function geohashesOf({ west, south, east, north }: Box, most: number): string[] | null {
  const [first, last] = [column(west), column(east)];
  const columns = last - first + 1 + (west <= east ? 0 : CELLS_EAST);
  const rows = row(north) - row(south) + 1;
  if (columns * rows > most) return null;
  const cells = new Set<string>();
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) cells.add(cell((first + i) % CELLS_EAST, row(south) + j));
  return [...cells];
}
