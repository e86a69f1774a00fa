import { describe, expect, test } from 'vitest';
import { boilerplate } from '../../../functions/article/html/boilerplate.ts';

const kind = (line: string): string => boilerplate(line)?.kind ?? 'text';

describe('a line among the paragraphs of a page', () => {
  test.each([
    'Von Anna Beispiel und Jan Muster',
    'By Jane Example, Political Correspondent',
    'dpa',
    '(AFP/dpa)',
    'hun/Reuters',
    'Stand: 17.09.2024 06:05 Uhr',
    'Aktualisiert am 3. März 2025, 12:00 Uhr',
    '3 Min. Lesezeit',
    '© dpa-infocom, dpa:220819-99-1234/2',
    'Foto: Max Bild / Agentur',
    'Image source, Getty Images',
    'Melden Sie sich jetzt für unseren Newsletter an.',
    'Hier geht es zum Liveticker.',
    'Sign up for our politics newsletter.',
    'Advertisement',
    'Dieses Thema im Programm: Das Erste, 17. September 2024.',
    'An dieser Stelle finden Sie einen externen Inhalt.',
    'Published on 4 March 2025',
  ])('"%s" is dropped', (line) => expect(kind(line)).toBe('dropped'));

  test.each([
    'Mehr zum Thema',
    'Auch interessant:',
    'Das könnte Sie auch interessieren',
    'Weitere Artikel zum Streik',
    'Related stories',
    'More on this story',
  ])('"%s" announces other articles', (line) => expect(kind(line)).toBe('lead-in'));

  test.each([
    ['Lesen Sie auch: Was bei der Kundgebung geschah', 'Was bei der Kundgebung geschah'],
    ['Read more: How the deal was struck', 'How the deal was struck'],
    ['» Mehr zum Thema – Streik bei der Bahn', 'Streik bei der Bahn'],
  ])('"%s" is a teaser', (line, title) => expect(boilerplate(line)).toEqual({ kind: 'related', title }));

  test.each([
    'Von Berlin reiste der Minister weiter nach Warschau.',
    'Von allen guten Geistern verlassen',
    'By Friday the talks had failed.',
    'Hier geht es um viel Geld, sagte der Minister.',
    'Das berichtete die Nachrichtenagentur dpa',
    'More in the party are turning against him.',
    'Mehr als 300 Menschen demonstrierten.',
    'Published in 2019, the report accused the army of torture, and the government has denied it ever since.',
    'Kommentar der Opposition: Der Minister lügt.',
    'Related crimes are to be punished more severely.',
    'Weitere Soldaten sollen nach Litauen verlegt werden.',
  ])('"%s" is text', (line) => expect(kind(line)).toBe('text'));

  test('of any shape is judged at once', () => {
    const begin = process.cpuUsage();
    for (const line of [
      `Von ${'a'.repeat(290)}!`,
      `By ${'A '.repeat(140)}!`,
      `${'ab/'.repeat(95)}!`,
      `Mehr aus ${'- '.repeat(140)}`,
    ])
      kind(line);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(5000);
  });
});
