import { expect, test } from 'vitest';
import { readReference } from '../../../functions/coder/actors/reference.ts';
import { spellingOf } from '../../../functions/coder/remember.ts';

/** Country or organisation, sectors and name of a phrase in 2020. */
const read = (phrase: string): string => {
  const reference = readReference(phrase.replaceAll(',', ' ,').split(' ').map(spellingOf), 2020);
  if (!reference) return 'nobody';
  const { country, org, sectors, name } = reference;
  return [country ?? org ?? '-', sectors.join('+'), name ?? ''].join(' ').trim();
};

test.each([
  ['Trumps Berater Corey Lewandowski', 'USA GOV Corey Lewandowski'],
  ['Putins Partei', 'RUS PTY'],
  ['der Herausforderer Trumps', 'USA PTY'],
  ['Präsident Trumps', 'USA GOV Donald Trump'],
  ['der argentinische Papst', 'VAT REL'],
  ['der Stabschef des Weißen Hauses', 'USA GOV'],
  ['Russlands Stabschef', 'RUS MIL'],
  ['Russland', 'RUS GOV'],
  ['der Syrien-Sondergesandte', '- GOV'],
  ['Kongos Nachbarland Ruanda', 'RWA GOV'],
  ['Moskaus Verbündeter Serbien', 'SRB GOV'],
  ['das Nachbarland Peru', 'PER GOV'],
  ['die Führung des Nachbarlandes Chinas', '- GOV'],
  ['der US-Ukraine-Gesandte', 'USA GOV'],
  ['ein Iran-Experte', '- EDU'],
  ['die Vereinigten Staaten', 'USA GOV'],
  ['Moskau', 'RUS GOV'],
  ["N'Djamena", 'TCD GOV'],
  ['der Oberste Richter Pakistans', 'PAK JUD'],
  ['Hollande', 'FRA GOV François Hollande'],
  ['die eswatinische Regierung', 'SWZ GOV'],
  ['die Schabab-Miliz', 'SOM REB'],
  ['ein Kommandeur der Hisbollah', 'LBN REB'],
  ['die Französin', 'FRA CVL'],
  ['das Rote Kreuz', '- NGO'],
  ['der Kreml', 'RUS GOV'],
  ['das Weiße Haus', 'USA GOV'],
  ['des Auswärtigen Amtes', 'DEU GOV'],
  ['die Bundesregierung', 'DEU GOV'],
  ['der Pariser Außenminister', 'FRA GOV'],
  ['die usbekische Regierung', 'UZB GOV'],
  ['der US-Präsident', 'USA GOV'],
  ['US-Soldaten', 'USA MIL'],
  ['der Kremlsprecher', 'RUS GOV'],
  ['Soldaten der Bundeswehr', 'DEU MIL'],
  ['der Verteidigungsminister Frankreichs', 'FRA GOV+MIL'],
  ['Thailands Ministerpräsident', 'THA GOV'],
  ['drei Franzosen', 'FRA CVL'],
  ['die Hamburger Polizei', 'DEU COP'],
  ['die Vereinten Nationen', 'UNO IGO'],
  ['der Generalsekretär der Vereinten Nationen', 'UNO IGO'],
  ['die EU-Kommission', 'EUR IGO'],
  ['NATO-Soldaten', 'NAT MIL'],
  ['ein Sprecher der Polizei', '- COP'],
  ['die Demonstranten', '- CVL+OPP'],
  ['Präsident Wladimir Putin', 'RUS GOV Wladimir Putin'],
  ['Putin', 'RUS GOV Wladimir Putin'],
  ['der iranische Journalist Resa Farhadi', 'IRN MED Resa Farhadi'],
  ['Verteidigungsminister Wellington Foo', '- GOV+MIL Wellington Foo'],
  ['Jean Pling', '- UNK Jean Pling'],
  ['ein iranisches Schiff', 'nobody'],
  ['ein Putin-Kritiker', 'RUS CVL+OPP'],
  ['Kommissionspräsidentin von der Leyen', 'EUR IGO Ursula von der Leyen'],
  ['der syrische Machthaber Baschar al-Assad', 'SYR GOV Baschar al-Assad'],
  ['Bundeskanzler Werner Faymann', 'AUT GOV Werner Faymann'],
  ['die EU-Außenbeauftragte', 'EUR IGO'],
  ['der Papst', 'VAT REL'],
  ['Kongressabgeordnete', 'USA LEG'],
  ['das Landgericht Köln', 'DEU JUD'],
  ['eine 23-Jährige', '- CVL'],
  ['ein Amerikaner türkischer Herkunft', 'USA CVL'],
  ['die Trump-Regierung', 'USA GOV'],
])('%s is %s', (phrase, expected) => {
  expect(read(phrase)).toBe(expected);
});

test.each([
  'der US-Dollar',
  'die Russland-Sanktionen',
  'ein Abkommen',
  'am Dienstag',
  'den Merkel',
  'eine türkische Drohne',
])('%s is no known actor', (phrase) => {
  expect(read(phrase)).toMatch(/^(?:nobody|- UNK)/);
});

test('knows who is at home in no one country', () => {
  for (const phrase of [
    'internationale Beobachter',
    'Amnesty International',
    'westlichen Diplomaten',
    'Unbekannte',
    'mehrere Staaten',
    'Menschenrechtsgruppen',
  ]) {
    expect(readReference(phrase.split(' ').map(spellingOf), 2020)?.abroad, phrase).toBe(true);
  }
  expect(readReference(['die', 'Polizei'].map(spellingOf), 2020)?.abroad).toBe(false);
});

test('takes nothing from a participle before the head', () => {
  const words = 'die in Mali stationierten Soldaten'.split(' ');
  expect(readReference(words.map(spellingOf), 2020, 4)).toMatchObject({ country: null, sectors: ['MIL'] });
});

test.each(['der Vorgang', 'eine Urkunde', 'die Entführung', 'der Gazastreifen-Streifen', 'Videobotschaft', 'Wolfgang'])(
  'nobody acts who only ends like somebody: %s',
  (phrase) => {
    expect(read(phrase)).not.toMatch(/CRM|CVL|COP|GOV/);
  },
);
