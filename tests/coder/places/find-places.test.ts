import { expect, test } from 'vitest';
import { findPlaces } from '../../../functions/coder/places/find-places.ts';
import { spellingOf } from '../../../functions/coder/remember.ts';
import type { Token } from '../../../functions/coder/syntax.ts';

const tokens = (sentence: string): Token[] =>
  [...sentence.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|\S/gu)].map(([text], index, all) => {
    const start = all.slice(0, index).reduce((sum, [word]) => sum + word.length + 1, 0);
    return { ...spellingOf(text), start, end: start + text.length };
  });
const found = (sentence: string, weights: Record<string, number> = {}): string[] =>
  findPlaces(tokens(sentence), (country) => weights[country] ?? 0).map(
    ({ direction, place }) => `${direction} ${place.name} ${place.country} ${place.precision}`,
  );

test.each([
  ['Sie trafen sich in Moskau', ['at Moskau RUS city']],
  ['Er flog nach Kiew und in die Ukraine', ['to Kiew UKR city', 'to Ukraine UKR country']],
  ['Kämpfe in der Nähe von Charkow', ['at Charkiw UKR city']],
  ['in dem Osten der Ukraine', ['at Ukraine UKR country']],
  ['in dem Irak', ['at Irak IRQ country']],
  ['in den Irak', ['to Irak IRQ country']],
  ['in den Vereinigten Staaten', ['at USA USA country']],
  ['in Wien, Prag und Mailand', ['at Wien AUT city', 'at Prag CZE city', 'at Mailand ITA city']],
  ['in der usbekischen Hauptstadt Taschkent', ['at Taschkent UZB city']],
  ['in der ukrainischen Hauptstadt', ['at Kiew UKR city']],
  ['auf der Krim', ['at Krim UKR admin1']],
  ['in Berlin-Kreuzberg', ['at Berlin DEU city']],
  ['in San José', ['at San José CRI city']],
  ['in Den Haag', ['at Den Haag NLD city']],
  ['im Gefängnis von Guayaquil', ['at Guayaquil ECU city']],
  ['in der Prager Innenstadt', ['at Prag CZE city']],
  ['am Münchner Hauptbahnhof', ['at München DEU city']],
  ['im Pariser Vorort Nanterre', ['at Nanterre FRA city']],
  ['in Nordirland', ['at Nordirland GBR admin1']],
  ['in dem Nordirak', ['at Nordirak IRQ admin1']],
  ['in Nordspanien', ['at Spanien ESP country']],
  ['bei Awdijiwka', ['at Awdijiwka UKR city']],
  ['in Kerbela', ['at Kerbela IRQ city']],
  ['in Cabo Delgado', ['at Cabo Delgado MOZ admin1']],
  ['an der Küste Libyens', ['at Libyen LBY country']],
  ['warfen über Nordspanien ab', ['at Spanien ESP country']],
  ['um Aleppo', ['at Aleppo SYR city']],
  ['südlich von Damaskus', ['at Damaskus SYR city']],
  ['in ganz Berlin', ['at Berlin DEU city']],
  ['in Kahramanmaras', ['at Kahramanmaraş TUR city']],
  ['in der Stadt Duma', ['at Duma SYR city']],
  ['in Halle', ['at Halle (Saale) DEU city']],
  ['in der Amazonasprovinz Pando', ['at Pando BOL admin1']],
  ['im US-Bundesstaat Georgia', ['at Georgia USA admin1']],
  ['in der Grenzstadt Myawaddy', ['at Myawaddy MMR city']],
  ['im Schwarzen Meer', ['at Schwarzes Meer null admin1']],
  ['durch die Straße von Hormus', ['at Straße von Hormus null admin1']],
  ['in den Persischen Golf', ['to Persischer Golf null admin1']],
  ['in der Nähe der Stadt Homs', ['at Homs SYR city']],
  ['im Norden der peruanischen Hauptstadt', ['at Lima PER city']],
  ['demonstrierten am Brandenburger Tor', ['at Berlin DEU city']],
  ['unweit von Odessa', ['at Odessa UKR city']],
  ['auf der Straße zwischen Kairo und Suez', ['at Kairo EGY city', 'at Sues EGY city']],
  ['in der von Rebellen kontrollierten Stadt Goma', ['at Goma COD city']],
  ['in der rund sieben Kilometer von der Grenze entfernten Stadt Goma', ['at Goma COD city']],
  ['in der etwa 30 Kilometer nördlich von Kiew gelegenen Stadt Charkiw', ['at Charkiw UKR city']],
  ['In der Kälte wurde die von Rebellen besetzte Stadt Goma beschossen', []],
  ['am Grenzübergang Medyka', ['at Medyka POL city']],
  ['im Flüchtlingslager Dschenin', ['at Dschenin PSE city']],
  ['im Golfemirat Katar', ['at Katar QAT country']],
  ['im indischen Teil Kaschmirs', ['at Kaschmir IND admin1']],
  ['in der Autonomen Region Kurdistan', ['at Kurdistan IRQ admin1']],
  ['in der Zentralafrikanischen Republik', ['at Zentralafrikanische Republik CAF country']],
  ['in der US-Hauptstadt', ['at Washington USA city']],
  ['in Nordwestpakistan', ['at Pakistan PAK country']],
  ['in Neu Delhi', ['at Neu-Delhi IND city']],
  ['auf kambodschanischem Gebiet', ['at Kambodscha KHM country']],
  ['in der syrischen Provinz Unbekannt', ['at Syrien SYR country']],
  ['rund um Taiwan', ['at Taiwan TWN country']],
  ['auf dem Platz des Himmlischen Friedens', ['at Peking CHN city']],
])('finds the places of "%s"', (sentence, expected) => {
  expect(found(sentence)).toEqual(expected);
});

test('regions of one name are told apart by the country that the text speaks of', () => {
  expect(found('in der Provinz Kurdistan')).toEqual(['at Kurdistan IRQ admin1']);
  expect(found('in der Provinz Kurdistan', { IRN: 1 })).toEqual(['at Kurdistan IRN admin1']);
  expect(found('in der iranischen Provinz Kurdistan')).toEqual(['at Kurdistan IRN admin1']);
});

test.each([
  'in der Halle',
  'Kritik am Kreml',
  'Gespräche zwischen Kairo und Ankara',
  'an der Grenze zwischen Kenia und Somalia',
  'Streit um Taiwan',
  'in Santa Elena de Unbekannt',
  'vor dem Brüsseler Gipfel',
  'im syrischen Bürgerkrieg',
  'in der Duma',
  'sprachen über die Lage in Libyen',
  'über den neuen Krieg in Syrien',
  'der russische Minister',
  'bis Ende Mai',
  'vor allem gegen Frankreich',
  'zum Essen',
  'mit den USA',
  'Kritik an Russland',
  'durch die USA getötet',
  'Gespräche über Syrien',
  'mit Verweis auf Corona',
  'um Corona-Hilfen der EU : Italiens',
])('finds no place in "%s"', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test('lets the countries of the text decide between cities of one name', () => {
  expect(found('in Tripoli', { LBN: 1 })).toEqual(['at Tripoli LBN city']);
  expect(found('in Georgetown', { GUY: 1 })).toEqual(['at Georgetown GUY city']);
});
