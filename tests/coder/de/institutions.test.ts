import { describe, expect, test } from 'vitest';
import { analyse } from '../../../functions/coder/de/analyse.ts';
import { sentences } from '../../../functions/coder/text/sentences.ts';
import { told } from '../told.ts';

/** Places and institutions whose gender does not tell the case. */
const SPEAKERS =
  'die Stadt, die Kleinstadt, die Region, die Provinz, die Schule, die Post, die Handelskette, die Liga, die Automarke, die Börse, die Messe, das Museum, das Theater, das Zentrum, das Stahlwerk, das Krankenhaus, die Basis'.split(
    ', ',
  );
const OTHERS = ['die Regierung', 'die Ministerin', 'die Bahn', 'das Land', 'die Gewerkschaft'];
const capital = (words: string): string => words[0]?.toUpperCase() + words.slice(1);

/** The subject of the first clause of the sentence. */
function subjectOf(text: string): string {
  const [sentence] = sentences(text, 'body');
  const [clause] = sentence ? analyse(sentence).clauses : [];
  const { start = 0, end = 0 } = clause?.subject ?? {};
  return (sentence?.tokens.slice(start, end) ?? []).map((token) => token.text).join(' ');
}

describe.each(SPEAKERS)('%s in front of the verb', (speaker) => {
  test.each(
    OTHERS.flatMap((other) => [
      `${capital(speaker)} hat ${other} kritisiert.`,
      `${capital(speaker)} hat ${other} verklagt.`,
      `${capital(speaker)} lobte ${other} am Montag.`,
      `${capital(speaker)} warnte ${other} am Montag.`,
    ]),
  )('is who acts: %s', (text) => {
    expect(subjectOf(text)).toBe(capital(speaker));
  });
});

test.each([
  ['Die Stadt besetzte die Armee.', 'die Armee'],
  ['Die Schule besuchte die Kanzlerin.', 'die Kanzlerin'],
  ['Das Museum eröffnete die Ministerin.', 'die Ministerin'],
  ['Die Festnahme kritisierte die Ministerin.', 'die Ministerin'],
])('what is done to places and institutions is not done by them: %s', (text, subject) => {
  expect(subjectOf(text)).toBe(subject);
});

test.each([
  ['Das OLG Dresden hat den Mann verurteilt.', 'COERCE DEU -> DEU'],
  ['Das VG Frankfurt hat die Kundgebung verboten.', 'COERCE DEU -> DEU'],
  ['Der VGH Mannheim hat eine Kundgebung verboten.', 'COERCE DEU -> DEU'],
  ['Das BVerfG wies die Klage Russlands ab.', 'REJECT DEU -> RUS'],
  ['Das Gericht wies die Klage Samsungs ab.', 'REJECT DEU -> KOR'],
])('courts are known by their initials: %s', (body, event) => {
  expect(told(body)).toEqual([event]);
});

test.each([
  ['Kharkiv, das Russland am Montag angriff, liegt in Trümmern.', 'ASSAULT RUS -> UKR'],
  ['Goma, das die Miliz M23 am Montag angriff, liegt in Trümmern.', 'ASSAULT COD -> COD'],
])('a town in front of a relative clause takes none: %s', (body, event) => {
  expect(told(body)).toEqual([event]);
});
