/**
 * Builds functions/coder/actors/leaders.data.ts, the heads of state and government, from a CSV of Wikidata (CC0) with the
 * columns countryid, country, position, positionLabel, officeholder, officeholderLabel, start_year, end_year.
 *
 * node bin/build-leaders.ts <file.csv>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryOfEnglishName } from './english-countries.ts';

const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^(?:Prime Minister|Prime minister|Premier|Taoiseach)/, 'Ministerpräsident'],
  [/^Federal Chancellor/, 'Bundeskanzler'],
  [/^(?:President|president)/, 'Präsident'],
  [/^(?:King|Ngwenyama|Druk Gyalpo|Emperor)/, 'König'],
  [/^(?:Sultan|Emir|emir|Prince)/, 'Emir'],
  [/^Supreme Leader/, 'Oberster Führer'],
  [/^Chairman/, 'Vorsitzender'],
];

const [file] = process.argv.slice(2);
if (!file) throw new Error('Usage: node bin/build-leaders.ts <file.csv>');

/** The cells of a row; a cell in quotation marks may hold commas and doubled quotation marks. */
const cells = (row: string): string[] =>
  [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => (quoted?.replaceAll('""', '') ?? plain ?? '').split(', ')[0] ?? '',
  );

const lines = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((row) => {
    const [, country = '', , position = '', , name = '', from = '', to = ''] = cells(row);
    const code = countryOfEnglishName(country);
    const office = OFFICES.find(([pattern]) => pattern.test(position))?.[1];
    return code && office && !/^Q\d+$/.test(name) && from ? [`${name}|${code}|-|GOV|${office}|${from}-${to}`] : [];
  });
const sorted = [...new Set(lines)].sort((a, b) => (a < b ? -1 : 1));

const header = `/**
 * Heads of state and government, built by bin/build-leaders.ts from Wikidata (CC0), sorted. Fields as in people.data.ts;
 * names in their English spelling, which \`foldName\` makes equal to the German one.
 */
export const LEADERS = \`
`;
writeFileSync(
  join(import.meta.dirname, '../functions/coder/actors/leaders.data.ts'),
  `${header}${sorted.join('\n')}\n\`;\n`,
);
console.log(`${sorted.length} leaders of ${lines.length} rows`);
