import { expect, test } from 'vitest';
import { code } from '../../../functions/coder/code.ts';
import { articleOf } from '../article-of.ts';

const attributions = (body: string) =>
  code(articleOf(body)).events.map(
    ({ type, attribution }) => `${type} ${attribution?.kind ?? '–'} ${attribution?.speaker.text ?? '–'}`,
  );

test.each([
  ['Die Polizei hat in Lima 20 Demonstranten festgenommen.', 'COERCE – –'],
  ['Nach Angaben der Regierung hat die Polizei in Lima 20 Demonstranten festgenommen.', 'COERCE report der Regierung'],
  ['Die Polizei habe in Lima 20 Demonstranten festgenommen, sagte die Anwältin.', 'COERCE indirect die Anwältin'],
  [
    'Die Anwältin sagte, es sei ein schwerer Tag. Die Polizei habe in Lima 20 Demonstranten festgenommen.',
    'COERCE indirect Die Anwältin',
  ],
  ['Die Polizei hat in Lima 20 Demonstranten festgenommen, so der Anwalt.', 'COERCE indirect der Anwalt'],
])('%s', (body, expected) => {
  expect(attributions(body)).toContain(expected);
});

test('whoever criticises is not quoted with it', () => {
  expect(attributions('Irland kritisierte Norwegen am Montag scharf.')).toEqual(['ACCUSE – –']);
});
