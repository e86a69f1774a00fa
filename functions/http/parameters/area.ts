import type { Box, Circle } from '../../store/event-query.ts';
import { numberIn } from './number.ts';
import { one, type Read } from './parameter.ts';

/** Half of the earth's circumference: nothing is farther away. */
const MAX_KM = 20_037;

/** `west,south,east,north` in degrees, as GeoJSON orders them (RFC 7946, section 5); west may be east of east. */
export const box = one(
  (text): Read<Box> => {
    const [west = null, south = null, east = null, north = null, ...rest] = text.split(',').map(numberAt);
    const known = west !== null && south !== null && east !== null && north !== null && rest.length === 0;
    if (!known || !isLongitude(west) || !isLongitude(east) || !isLatitude(south) || !isLatitude(north)) {
      return { message: 'must be west,south,east,north in degrees, such as 5.9,47.3,15.0,55.1' };
    }
    return south > north ? { message: 'has its south north of its north' } : { value: { west, south, east, north } };
  },
  { type: 'string', examples: ['5.9,47.3,15.0,55.1'] },
);

/** `latitude,longitude,kilometres`. */
export const circle = one(
  (text): Read<Circle> => {
    const [lat = null, lon = null, km = null, ...rest] = text.replace(/km$/i, '').split(',').map(numberAt);
    const known = lat !== null && lon !== null && km !== null && rest.length === 0;
    if (!known || !isLatitude(lat) || !isLongitude(lon) || km <= 0 || km > MAX_KM) {
      return { message: 'must be latitude,longitude,kilometres, such as 52.5,13.4,50' };
    }
    return { value: { lat, lon, km } };
  },
  { type: 'string', examples: ['52.5,13.4,50'] },
);

const numberAt = (text: string): number | null => numberIn(text.trim());
const isLatitude = (degrees: number): boolean => Math.abs(degrees) <= 90;
const isLongitude = (degrees: number): boolean => Math.abs(degrees) <= 180;
