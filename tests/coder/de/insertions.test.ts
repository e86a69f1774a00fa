import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';
import { clauseOf } from './clause-of.ts';

/** What stands between subject and verb and is neither. */
const INSERTIONS = [
  ' (CDU)',
  ' – wie schon 2019 –',
  ', wie es hieß,',
  ', so ein Sprecher,',
  ', vom Parlament gewählt,',
  ', unterstützt von der Opposition,',
  ', bekannt aus dem Fernsehen,',
  ', eigentlich ein Freund der Regierung,',
  ', anders als die Regierung,',
  ', nicht aber die Regierung,',
  ' und nicht die Regierung',
  ', dem Betrug vorgeworfen wird,',
  ', deren Chef zurückgetreten ist,',
  ', den die Opposition vorgeschlagen hatte,',
  ' laut Medienberichten',
  ' zum zweiten Mal seit 2010',
  ' als Vertreterin der Opfer',
  ' gemeinsam mit der Opposition',
];
const SUBJECTS = ['Merz', 'Die Ministerin', 'Das Gericht in Köln'];
const small = (words: string): string => words.replace(/^D(?=ie|as|er)/, 'd');

describe.each(INSERTIONS)('"…%s …"', (insertion) => {
  test.each(
    SUBJECTS.flatMap((subject): [string, string][] => {
      const sides = `${subject.split(' ')[1] ?? subject} > Kanada`;
      return [
        [`${subject}${insertion} hat Kanada kritisiert.`, sides],
        [`${subject}${insertion} kritisierte Kanada scharf.`, sides],
        [`Am Montag hat ${small(subject)}${insertion} Kanada kritisiert.`, sides],
        [`Es hieß, dass ${small(subject)}${insertion} Kanada kritisiert habe.`, sides],
      ];
    }),
  )('leaves subject and object as they are: %s', (text, sides) => {
    expect(clauseOf(text, 'kritisieren')).toBe(sides);
  });
});

test.each([
  ['Die Regierung von Peru, die zuvor schwieg, hat Kanada kritisiert.', 'Regierung > Kanada'],
  ['Die Ministerin des Landes, die zuvor schwieg, hat Kanada kritisiert.', 'Ministerin > Kanada'],
  ['Der Sprecher der Partei von Merz, der zuvor schwieg, hat Kanada kritisiert.', 'Sprecher > Kanada'],
])('a relative clause may refer to the noun on which the last one hangs: %s', (text, sides) => {
  expect(clauseOf(text, 'kritisieren')).toBe(sides);
});

test('"von" before the verb belongs to the subject', () => {
  expect(told('Die Regierung von Peru wies die Vorwürfe Kanadas zurück.')).toEqual(['REJECT PER -> CAN']);
});
