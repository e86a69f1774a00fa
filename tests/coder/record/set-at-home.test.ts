import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('a report from home is not set in the country that it speaks of', () => {
  test.each([
    [
      'Tausende haben in Köln gegen den Krieg in Gaza demonstriert. Die Polizei nahm fünf Teilnehmer fest.',
      'COERCE DEU -> DEU',
      'PSE',
    ],
    [
      'In Bremen hat die Polizei Wohnungen durchsucht. Die Beschuldigten sollen Geld für den Krieg in Syrien gesammelt haben. Drei Männer wurden festgenommen.',
      'COERCE DEU -> DEU',
      'SYR',
    ],
    [
      'In Wolfsburg haben Beschäftigte demonstriert. Der Konzern baut auch in Mexiko Stellen ab. Die Gewerkschaft droht mit Streik.',
      'THREATEN DEU -> DEU',
      'MEX',
    ],
    [
      'Vor dem Landgericht Hamburg hat der Prozess gegen einen Piloten aus Chile begonnen. Sein Anwalt wies die Vorwürfe zurück.',
      'REJECT DEU -> DEU',
      'CHL ->',
    ],
    [
      'Das Verwaltungsgericht Augsburg hat die Abschiebung eines Mannes aus Gambia gestoppt. Der Flüchtlingsrat begrüßte die Entscheidung.',
      'SUPPORT DEU -> DEU',
      'GMB ->',
    ],
    [
      'Wegen der Spannungen mit China fordert der Maschinenbau mehr Hilfe. Der Verband kritisierte die Regierung.',
      'ACCUSE DEU -> DEU',
      'CHN',
    ],
    [
      'Die Zürcher Polizei hat bei einer Demonstration von Tamilen aus Sri Lanka zwölf Personen festgenommen. Die Organisatoren kritisierten den Einsatz.',
      'ACCUSE CHE -> CHE',
      'LKA',
    ],
    [
      'Sachsens Innenminister will die Grenzkontrollen zu Polen und Tschechien verlängern. Die Grünen im Landtag kritisierten den Vorstoß.',
      'ACCUSE DEU -> DEU',
      'CZE',
    ],
  ])('%s', (text, act, abroad) => {
    expect(told(text)).toContain(act);
    expect(told(text).join()).not.toContain(abroad);
  });
});

test.each([
  [
    'In Managua hat die Polizei zwölf Studenten festgenommen. Die Opposition sprach von Willkür. Die deutsche Botschaft zeigte sich besorgt.',
    'ACCUSE NIC -> NIC',
  ],
  [
    'Ein deutscher Tourist ist in Antalya festgenommen worden. Die Bundesregierung fordert seine Freilassung.',
    'REQUEST DEU -> TUR',
  ],
  [
    'Nicht nur in Polen, sondern auch in Deutschland stieß das Vorhaben der Behörde im Nachbarland auf heftige Kritik.',
    'ACCUSE DEU -> POL',
  ],
  ['Das Rote Kreuz hat Hilfsgüter nach Haiti gebracht. Die Polizei nahm drei Plünderer fest.', 'COERCE HTI -> HTI'],
])('one from abroad is: %s', (text, act) => {
  expect(told(text)).toContain(act);
});

test('a journey to somewhere of several words has its government there', () => {
  expect(
    told('Der kenianische Präsident ist am Montag nach Buenos Aires gereist, um mit der Regierung zu sprechen.'),
  ).toEqual(['CONSULT ARG+KEN <=>']);
});

/** Where reports begin, and what they mention besides, in many ways. */
const LEADS = [
  ['In Leipzig haben am Montag Hunderte demonstriert.', 'DEU'],
  ['Die Stadt Bochum will ein Flüchtlingsheim bauen.', 'DEU'],
  ['Der Linzer Gemeinderat hat über die Verkehrspläne beraten.', 'AUT'],
  ['In Luzern ist am Montag ein Brand gelegt worden.', 'CHE'],
  ['In Nairobi haben am Montag Hunderte demonstriert.', 'KEN'],
  ['Die chilenische Regierung will die Regeln verschärfen.', 'CHL'],
  ['In Norwegen streiten die Parteien über ihren Kurs.', 'NOR'],
] as const;
const ASIDES = [
  'Hintergrund ist der Krieg in Syrien.',
  'Auslöser war ein Urteil über einen Mann aus Eritrea.',
  'Anders als in Dänemark gibt es hier keine Obergrenze.',
  'Ein ähnlicher Streit hatte in Ungarn zu Neuwahlen geführt.',
  'Auch in Frankreich gibt es solche Fälle.',
  'Der Verein baut Schulen in Ghana.',
  'Der Konzern gehört Investoren aus China.',
] as const;

describe.each(LEADS)('after "%s"', (lead, country) => {
  test.each(ASIDES)('"%s" sets no scene', (aside) => {
    expect(told(`${lead} ${aside} Die Kirchen kritisierten die Pläne scharf.`)).toContain(
      `ACCUSE ${country} -> ${country}`,
    );
  });
});
