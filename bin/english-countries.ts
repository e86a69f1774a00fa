import { COUNTRIES } from '../functions/coder/places/countries.data.ts';

const OTHER: Readonly<Record<string, string>> = {
  "People's Republic of China": 'CHN',
  'Czech Republic': 'CZE',
  'Democratic Republic of the Congo': 'COD',
  'Federated States of Micronesia': 'FSM',
  'Ivory Coast': 'CIV',
  'Kingdom of Denmark': 'DNK',
  'Kingdom of the Netherlands': 'NLD',
  'Republic of Ireland': 'IRL',
  'Republic of the Congo': 'COG',
  'State of Palestine': 'PSE',
  'The Bahamas': 'BHS',
  'The Gambia': 'GMB',
  'United States of America': 'USA',
  Myanmar: 'MMR',
  Turkey: 'TUR',
};

const names = new Intl.DisplayNames(['en'], { type: 'region' });
const codes = new Map(
  COUNTRIES.trim()
    .split('\n')
    .map((line) => [names.of(line.slice(4, 6)) ?? '', line.slice(0, 3)]),
);

/** ISO alpha-3 code of a country by its English name, or null. */
export const countryOfEnglishName = (name: string): string | null => OTHER[name] ?? codes.get(name) ?? null;
