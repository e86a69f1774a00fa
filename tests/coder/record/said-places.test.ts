import { expect, test } from 'vitest';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

test.each([
  [
    'US-Außenminister Kerry traf in Washington ein. Die Attacke auf das Krankenhaus in Aleppo sei empörend, kritisierte er.',
    'USA',
  ],
  ['US-Außenminister Kerry kritisierte am Montag die Attacke auf das Krankenhaus in Aleppo.', 'USA'],
  ['US-Außenminister Kerry kritisierte am Montag in Genf die Attacke auf das Krankenhaus in Aleppo.', 'CHE'],
  [
    'Die Attacke auf das Krankenhaus in Aleppo sei empörend, kritisierte US-Außenminister Kerry am Montag in Washington.',
    'USA',
  ],
])('what is said of a deed elsewhere is not said there: %s', (text, country) => {
  const { events } = explain(articleOf(text)).coding;
  expect(events.filter(({ type }) => type === 'ACCUSE').map(({ place }) => place?.country)).toEqual([country]);
});

test('what is said in a document is said where it was given out', () => {
  const text =
    'Generalsekretär Ban Ki Moon verurteilte am Montag Mali. Es sei unentschuldbar, Zivilisten anzugreifen, hieß es in einer in Genf verbreiteten Erklärung Bans.';
  expect(explain(articleOf(text)).coding.events.map(({ place }) => place?.name)).toContain('Genf');
});

test('who calls upon people elsewhere on a journey does so there', () => {
  const text =
    'Der kenianische Minister hat bei seinem Peru-Besuch am Montag die Menschen in Kenia aufgerufen, zu Hause zu bleiben.';
  const { events } = explain(articleOf(text)).coding;
  expect(events.map(({ type, place }) => `${type} ${place?.country}`)).toContain('REQUEST PER');
});
