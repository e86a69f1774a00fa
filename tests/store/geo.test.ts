import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, distanceKm, geohashesOf, geohashOf, isInBox, isNear } from '../../functions/store/geo.ts';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 179.999, noNaN: true }),
});

describe('places on the map', () => {
  test('has the geohash that others give', () => {
    expect(geohashOf({ lat: 57.64911, lon: 10.40744 })).toBe('u4p');
    expect(geohashOf({ lat: -25.38262, lon: -49.26561 })).toBe('6gk');
  });

  test('knows how far cities are apart', () => {
    const [berlin, paris] = [
      { lat: 52.52, lon: 13.405 },
      { lat: 48.857, lon: 2.352 },
    ];
    expect(distanceKm(berlin, paris)).toBeCloseTo(878, -1);
  });

  test('looks for a circle in a box, and for a box in cells, that leave nothing out', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 1, max: 2000, noNaN: true }), (center, other, km) => {
        const box = boxAround({ ...center, km });
        if (isNear(other, { ...center, km })) expect(isInBox(other, widened(box))).toBe(true);
        const cells = geohashesOf(box, 40_000);
        if (isInBox(other, box)) expect(cells).toContain(geohashOf(other));
      }),
      { numRuns: 2000 },
    );
  });

  test('says that a box of too many cells is none to look for', () => {
    expect(geohashesOf({ west: -10, south: 35, east: 30, north: 60 }, 36)).toBeNull();
    expect(geohashesOf({ west: 5, south: 50, east: 6, north: 51 }, 36)?.length).toBeLessThanOrEqual(4);
  });
});

/** Rounding may put what is on the edge beside it. */
function widened({ west, south, east, north }: ReturnType<typeof boxAround>) {
  const by = 1e-9;
  return { west: west - by, south: south - by, east: east + by, north: north + by };
}
