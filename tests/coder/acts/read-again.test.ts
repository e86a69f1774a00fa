import { describe, expect, test } from 'vitest';
import { code } from '../../../functions/coder/code.ts';
import { articleOf } from '../article-of.ts';
import { told } from '../told.ts';

/** Sentences in which a rule for another build of sentence went too far, or could go. */
describe('lists stay lists', () => {
  test.each([
    ['Peru entließ Soldaten, Richter und Lehrer.', 3],
    ['Putin traf Präsident Xi, Premier Modi und Präsident Lula.', 3],
    ['Die Taliban ermordeten Richter, Polizisten und Soldaten, sagte ein Sprecher.', 3],
  ])('%s', (text, many) => {
    const { events } = code(articleOf(text));
    expect(events.map(({ actors, recipients }) => Math.max(actors.length - 1, recipients.length))).toEqual([many]);
  });
});

test.each([
  ['Israel tötete drei Menschen, berichtete die Hamas und drohte mit Rache.', 'THREATEN PSE'],
  ['Maduro betrog bei der Wahl, kritisierte Brasilien und forderte Neuwahlen.', 'REQUEST BRA'],
])('who says so behind a deed does not go on with it: %s', (text, event) => {
  const [type = ''] = event.split(' ');
  expect(told(text).find((act) => act.startsWith(type))).toContain(event);
});

test.each([
  ['Teheran, das Israel angegriffen hat, drohte den USA.', 'ASSAULT IRN -> ISR'],
  ['Soldaten der EU griffen in Mali Rebellen an.', 'ASSAULT EUR -> MLI'],
  ['Lehrer in Lima griffen die Polizei mit Steinen an.', 'ASSAULT PER -> PER'],
  ['Die EU, nicht aber die Schweiz, hat Sanktionen gegen Russland verhängt.', 'SANCTION EUR -> RUS'],
  ['Zwei Deutsche wurden in Polen festgenommen, teilte die Bundesanwaltschaft mit.', 'COERCE POL -> DEU'],
  ['Luxemburg – Die EU-Außenminister haben Sanktionen gegen Russland verhängt.', 'SANCTION EUR -> RUS'],
])('%s', (text, event) => {
  expect(told(text)).toContain(event);
});

test.each([
  ['Die Stadt attackierte die Miliz am Montag.', 'ASSAULT Stadt'],
  ['Das Krankenhaus bedrohte die Miliz.', 'THREATEN Krankenhaus'],
])('what is done to places they do not do: %s', (text, wrong) => {
  const [type, noun = ''] = wrong.split(' ');
  const actors = code(articleOf(text)).events.filter((event) => event.type === type);
  expect(actors.flatMap((event) => event.actors).some((actor) => actor.text.includes(noun))).toBe(false);
});

test('what is denied of others is done by those of whom it is told', () => {
  const [event] = code(articleOf('Die EU, nicht aber die Schweiz, hat Sanktionen gegen Russland verhängt.')).events;
  expect(event?.modality).toBe('actual');
});

test.each([
  'Die Polizei in Lima schließt weitere Proteste nicht aus.',
  'Bei Kämpfen mit dem IS kamen 20 IS-Kämpfer ums Leben.',
])('nobody threatens or kills himself: %s', (text) => {
  const both = code(articleOf(text)).events.filter(({ type, actors }) => type === 'THREATEN' || actors.length > 1);
  expect(both).toEqual([]);
});

test.each([
  ['Peru, das 2019 einen Vertrag mit Kanada schloss, kritisierte Kanada im Mai.', 2025],
  ['Im Krieg, der 2022 begann, griff Russland im März Kiew an.', 2022],
])('a year that only says who acts dates nothing else: %s', (text, year) => {
  const { events } = code({ ...articleOf(text), publishedAt: '2025-06-12' });
  expect(events.some(({ date }) => date?.start.startsWith(`${year}-`))).toBe(true);
});
