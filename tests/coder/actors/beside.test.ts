import { expect, test } from 'vitest';
import { told } from '../told.ts';

test.each([
  ['Verbündete der USA kritisierten Russland.', 'ACCUSE ?GOV -> RUS'],
  ['Verbündete und Gegner der Vereinigten Staaten kritisierten Russland.', 'ACCUSE ?CVL+?GOV -> RUS'],
  ['Der Iran hat den Verbündeten der USA mit Angriffen gedroht.', 'THREATEN IRN -> ?GOV'],
  ['Chinas Rivale Indien hat Pakistan kritisiert.', 'ACCUSE IND -> PAK'],
  ['Russland hat den Ukraine-Unterstützer Polen kritisiert.', 'ACCUSE RUS -> POL'],
])('friends and foes of a state are not of it: %s', (body, event) => {
  expect(told(body)).toEqual([event]);
});

test.each([
  ['US-Soldaten haben den IS-Chef Abdelrahman al-Kaduli getötet.', 'ASSAULT USA -> ?REB'],
  ['US-Soldaten haben den Kriegsminister des IS getötet.', 'ASSAULT USA -> ?REB'],
])('who leads rebels of many countries is of none: %s', (body, event) => {
  expect(told(body)).toEqual([event]);
});

test('spies are of whom they serve, and who arrests them of whose authority tells of it', () => {
  const spies = 'China baut ein Netz auf. China will Wissen. Zwei Agenten für China wurden festgenommen';
  expect(told(`${spies}, teilte die Bundesanwaltschaft mit.`)).toContain('COERCE DEU -> CHN');
  expect(told(`${spies}, wie die spanische Polizei mitteilte.`)).toContain('COERCE ESP -> CHN');
});

test.each([
  ['Der EU-China-Gipfel hat am Montag begonnen.', 'CONSULT CHN+EUR <=>'],
  ['Das Russland-Ukraine-Treffen in Istanbul hat am Montag begonnen.', 'CONSULT RUS+UKR <=>'],
])('a compound may name both who meet: %s', (body, event) => {
  expect(told(body)).toEqual([event]);
});

test.each([
  ['Der Kommandeur wurde in Mossul bei einem Angriff der US-geführten Militärallianz getötet.', 'ASSAULT USA -> IRQ'],
  ['US-geführte Truppen haben Syrien angegriffen.', 'ASSAULT USA -> SYR'],
])('who leads several forces acts: %s', (body, event) => {
  expect(told(body)).toEqual([event]);
});
