import { describe, expect, test } from 'vitest';
import { createDiscourse } from '../../../functions/coder/actors/discourse.ts';
import { analyse } from '../../../functions/coder/de/analyse.ts';
import type { NounPhrase } from '../../../functions/coder/syntax.ts';
import { withSurnames } from '../../../functions/coder/text/namesakes.ts';
import { sentences } from '../../../functions/coder/text/sentences.ts';
import { told } from '../told.ts';

/** What the phrase with this head, in the last sentence that has it, means in a text of 2025. */
function meant(text: string, head: string): string[] {
  const analyses = withSurnames(sentences(text, 'body')).map((sentence) => analyse(sentence));
  const discourse = createDiscourse(analyses, 2025);
  const spots = analyses.flatMap(({ sentence, phrases }, index) =>
    phrases
      .filter((phrase: NounPhrase) => sentence.tokens[phrase.head]?.text === head)
      .map((phrase) => ({ index, phrase })),
  );
  const spot = spots.at(-1);
  if (!spot) throw new Error(`no phrase with the head ${head}`);
  return discourse
    .resolve(spot.index, spot.phrase)
    .map(({ name, country, org }) => `${name ?? '-'} ${country ?? org ?? '-'}`);
}

test('knows by the surname whom the article introduced', () => {
  expect(
    meant(
      'Der lettische Innenminister Janis Ozolinsch kam nach Riga. Später warnte Ozolinsch vor Gewalt.',
      'Ozolinsch',
    ),
  ).toEqual(['Janis Ozolinsch LVA']);
});

test('takes a bare office for its last holder', () => {
  expect(
    meant('Der französische Außenminister Jean Delorme reiste ab. Der Minister lobte die Gespräche.', 'Minister'),
  ).toEqual(['Jean Delorme FRA']);
});

test('takes a colleague for the same office of the other country', () => {
  const text =
    'Der russische Verteidigungsminister Beloussow reiste nach Usbekistan. Dort traf er seinen Amtskollegen.';
  expect(meant(text, 'Amtskollegen')).toEqual(['- UZB']);
});

test('takes "beide Seiten" for the two that were named', () => {
  expect(meant('Russland und die Ukraine verhandeln. Beide Seiten lehnten den Plan ab.', 'Seiten').toSorted()).toEqual([
    '- RUS',
    '- UKR',
  ]);
});

test('a pronoun means the one person before it', () => {
  expect(meant('Der Präsident Emmanuel Macron sprach in Paris. Er verurteilte den Angriff.', 'Er')).toEqual([
    'Emmanuel Macron FRA',
  ]);
});

test('a pronoun with two persons to choose from means nobody', () => {
  const text =
    'Mit dem Präsidenten Wladimir Putin und dem Präsidenten Emmanuel Macron sprach keiner. Er verurteilte den Angriff.';
  expect(meant(text, 'Er')).toEqual([]);
});

test('completes a name of several words that the phrase cuts off', () => {
  expect(meant('Ein Sprecher der Afrikanischen Union widersprach.', 'Sprecher')).toEqual(['- AFU']);
});

test('knows a person by any part of the name', () => {
  const text = 'Der thailändische Politiker Thaksin Shinawatra kehrte heim. Die Polizei nahm Thaksin fest.';
  expect(meant(text, 'Thaksin')).toEqual(['Thaksin Shinawatra THA']);
});

test('a surname means the person whom the article names in full, not a better known one', () => {
  expect(
    meant('Der kanadische Forscher Peter Macron sprach zuerst. Danach warnte Macron vor Stürmen.', 'Macron'),
  ).toEqual(['Peter Macron CAN']);
});

test('takes the country of a group or an official from the phrase behind it', () => {
  expect(meant('Eine Gruppe von US-Soldaten erschoss Zivilisten.', 'Gruppe')).toEqual(['- USA']);
  expect(meant('Ein Richter am Bundesgerichtshof widersprach.', 'Richter')).toEqual(['- DEU']);
});

test('takes an office with several holders for one of each', () => {
  expect(meant('Die Regierungen von Chile und Peru widersprachen.', 'Regierungen')).toEqual(['- CHL', '- PER']);
});

test('the end of a name that another phrase begins is nobody of its own', () => {
  expect(meant('Zuvor regte ein Sprecher der Afrikanischen Union eine Konferenz an.', 'Sprecher')).toEqual(['- AFU']);
});

test('"dieser" means the person named last', () => {
  expect(meant('Premierministerin Theresa May rief Außenminister John Kerry an. Dieser lehnte ab.', 'Dieser')).toEqual([
    'John Kerry USA',
  ]);
});

test('whoever speaks of both sides is none of them', () => {
  expect(meant('Polen und Belarus streiten. Die Europäische Union mahnte beide Seiten.', 'Seiten').toSorted()).toEqual([
    '- BLR',
    '- POL',
  ]);
});

test.each([
  [
    'Alexander Lukaschenko reiste nach Moskau. Russland umwarb den Machthaber.',
    'Machthaber',
    ['Alexander Lukaschenko BLR'],
  ],
  ['Nordkorea testete eine Rakete. Das Außenministerium in Peking ermahnte das Nachbarland.', 'Nachbarland', ['- PRK']],
  [
    'Indien griff Pakistan an. Bundesaußenminister Rolf Kern (SPD) ermahnte beide Länder.',
    'Länder',
    ['- IND', '- PAK'],
  ],
  ['Minister Kern appellierte an die Regierungen in Lima und Quito.', 'Regierungen', ['- PER', '- ECU']],
  [
    'Luxemburgs Chefdiplomat Paul Weis schrieb nach Rom. Er traf seinen Kollegen Enzo Ricci.',
    'Kollegen',
    ['Enzo Ricci ITA'],
  ],
  ['Anschlag bei Moskau. Die UN verurteilten den Anschlag.', 'Anschlag', []],
  ['Die lettische Ministerin Ilze Kalna reiste ab. Sie forderte Geld.', 'Sie', ['Ilze Kalna LVA']],
  ['Die lettische Ministerin Ilze Kalna reiste ab. Sie forderten Geld.', 'Sie', []],
])('%s', (text, head, expected) => {
  expect(meant(text, head)).toEqual(expected);
});

test.each([
  ['Der UN-Sicherheitsrat tagte. Chile schrieb dem Gremium.', 'Gremium', ['- UNO']],
  ['Die Nato tagte in Brüssel. Chile warnte das Bündnis.', 'Bündnis', ['- NAT']],
  ['Die SPD tagte in Brüssel. Chile lobte das Bündnis.', 'Bündnis', ['- -']],
  ['Die EU tagte. Kommissar Weber ermahnte die Mitgliedstaaten.', 'Mitgliedstaaten', ['- EUR']],
  ['Die EU tagte. Chile schrieb den Mitgliedern der Partei.', 'Mitgliedern', ['- -']],
])('takes a body or its members for the organisation named last: %s', (text, head, expected) => {
  expect(meant(text, head)).toEqual(expected);
});

test('"beide Länder" are not the country of who speaks of them', () => {
  const text = 'Peru und Chile streiten mit Kanada. Deutschland schlichtet. Kanzlerin Merkel ermahnte beide Länder.';
  expect(meant(text, 'Länder')).toEqual(['- CHL', '- CAN']);
});

test.each([
  ['Peru droht Chile. Peru mahnte. Peru schwieg. Die Lage in dem Land ist ernst.', 'Land', ['- PER']],
  [
    'Peru wählt. Peru tagt. Chiles Präsident Juan Soto hielt in Santiago eine Rede. Das Land sei frei.',
    'Land',
    ['- PER'],
  ],
  ['Peru wählt. Peru tagt. Minister Weber will Chile besuchen. Das Land sei frei.', 'Land', ['- CHL']],
  ['Peru wählt. Peru tagt. Chile und Kanada warten. Das Land sei frei.', 'Land', ['- PER']],
  ['Peru wählt. Peru und Chile streiten. Lima drohte dem Land.', 'Land', ['- CHL']],
])('"das Land" is the one country just named, or else that of the article: %s', (text, head, expected) => {
  expect(meant(text, head)).toEqual(expected);
});

test('every owner of an office in a list has one', () => {
  expect(meant('Sie sprach mit den Präsidenten Chiles, Perus und Kanadas.', 'Präsidenten')).toEqual([
    '- CHL',
    '- PER',
    '- CAN',
  ]);
});

test.each([
  ['Die peruanische Regierung tagte. Sie warnte Chile.', 'Sie', ['- PER']],
  ['Perus Regierung tagte. Sie warnte Chile.', 'Sie', ['- PER']],
  ['Der UN-Sicherheitsrat tagte in New York. Er warnte Chile.', 'Er', ['- UNO']],
  ['Die Nato teilte mit, sie habe Chile gewarnt.', 'sie', ['- NAT']],
  ['Der UN-Sicherheitsrat tagte. Sie warnte Chile.', 'Sie', []],
  ['Die peruanische Regierung und die Nato tagten. Sie warnte Chile.', 'Sie', []],
  ['Die peruanische Regierung tagte. Niemand warnte sie.', 'sie', []],
  ['Die peruanische Regierung tagt. Sie kann Chile verklagen.', 'Sie', []],
  ['Die peruanische Regierung tagte. Sie warnten Chile.', 'Sie', []],
  ['Ministerin Ilze Kalna traf die peruanische Regierung. Sie warnte Chile.', 'Sie', ['Ilze Kalna -']],
])('who acts as "er" or "sie" may be the body that was the subject before: %s', (text, head, expected) => {
  expect(meant(text, head)).toEqual(expected);
});

test.each([
  ['Die lettische Ministerin Anna Richter warnte Chile.', 'Ministerin', ['Anna Richter LVA']],
  ['Der lettische Präsident Jan Koch warnte Chile.', 'Präsident', ['Jan Koch LVA']],
  ['Der lettische Präsident Frank Sommer warnte Chile.', 'Präsident', ['Frank Sommer LVA']],
])('a surname behind a given name may be a noun as well: %s', (text, head, expected) => {
  expect(meant(text, head)).toEqual(expected);
});

test.each([
  ['Sudanesische Flüchtlinge besetzten das Amt. Chile half den Flüchtlingen.', 'Flüchtlingen', ['- SDN']],
  [
    'Sudanesische und malische Flüchtlinge kamen. Jordanische Flüchtlinge auch. Chile half den Flüchtlingen.',
    'Flüchtlingen',
    ['- -'],
  ],
  ['Das Verfassungsgericht in Lima tagte. Chiles Polizei lobte das Gericht.', 'Gericht', ['- PER']],
  ['Perus Verfassungsgericht tagte. Chile lobte das Gericht.', 'Gericht', ['- PER']],
  ['Perus Regierung tagte. Chile lobte die Regierung.', 'Regierung', ['- -']],
  ['Perus Verfassungsgericht tagte. Chile lobte ein Gericht.', 'Gericht', ['- -']],
])('a group or body that was told of a country is the same when told again: %s', (text, head, expected) => {
  expect(meant(text, head)).toEqual(expected);
});

test.each([
  ['Die EU tagte. Ungarn drohte der Union.', 'Union', ['- EUR']],
  ['Die Afrikanische Union tagte. Chile lobte die Union.', 'Union', ['- AFU']],
  ['Die SPD sprach mit der EU. Chile lobte die Union.', 'Union', ['- DEU']],
  ['Chile lobte die Union.', 'Union', ['- DEU']],
])('"die Union" is a union of states where one was named: %s', (text, head, expected) => {
  expect(meant(text, head)).toEqual(expected);
});

test.each([
  [
    'Peru wählt. Peru tagt. Perus Präsident geht. Peru wartet. Die Nationalversammlung tagt.',
    'Nationalversammlung',
    ['- -'],
  ],
  ['Peru wählt. Peru tagt. Frankreich wartet. Die Nationalversammlung tagt.', 'Nationalversammlung', ['- FRA']],
  ['Peru wählt. Die Nationalversammlung tagt.', 'Nationalversammlung', ['- FRA']],
])(
  'a parliament that several countries have is not the best known where the article is set elsewhere: %s',
  (text, head, expected) => {
    expect(meant(text, head)).toEqual(expected);
  },
);

test.each([
  ['Die Separatisten in Mali griffen an. Perus Präsident sprach. Dessen Sprecher widersprach.', 'Sprecher', ['- PER']],
  ['Die chilenische Präsidentin Ana Soto reiste ab. Ihr Finanzminister blieb.', 'Finanzminister', ['- CHL']],
  ['Die Huthi-Rebellen griffen an. Ihr Anführer drohte Peru.', 'Anführer', ['- YEM']],
  ['Die chilenische Präsidentin Ana Soto reiste ab. Ihr Gast blieb.', 'Gast', ['- -']],
  ['Die chilenische Präsidentin Ana Soto sprach. Perus Minister lobte seine Partei.', 'Partei', ['- PER']],
])('who belongs to somebody is of the same country: %s', (text, head, expected) => {
  expect(meant(text, head)).toEqual(expected);
});

test.each([
  ['Perus Minister Juan Soto rief den malischen Premier Ivo Kern an. Er lud ihn ein.', 'ihn', ['Ivo Kern MLI']],
  ['Der chilenische Minister Jan Soto floh. Seine Mutter blieb. Er forderte Geld.', 'Er', ['Jan Soto CHL']],
  ['Peru und Chile streiten. Sie forderten Geld.', 'Sie', ['- PER', '- CHL']],
  ['Chilenische Gewerkschaften streiken. Sie forderten Geld.', 'Sie', ['- CHL']],
  ['Peru traf Chile. Sie forderten Geld.', 'Sie', []],
])('pronouns of objects and of many: %s', (text, head, expected) => {
  expect(meant(text, head)).toEqual(expected);
});

test('takes "die Organisation" for the one that was named last, be it of states or not', () => {
  const text = 'Die Vereinten Nationen tagten. Am Abend drohte die Hisbollah Zypern. Die Organisation bat um Geduld.';
  expect(meant(text, 'Organisation')).toEqual(['- LBN']);
  expect(meant('Die Vereinten Nationen tagten. Die Organisation bat um Geduld.', 'Organisation')).toEqual(['- UNO']);
});

describe('who goes on acting in the next sentence', () => {
  const next = 'forderte Kanada auf, den Streit zu beenden.';
  test.each([
    [`Chile ist von der peruanischen Regierung kritisiert worden. Die Regierung ${next}`],
    [`Lima – Präsident Luis Paredes hat Chile kritisiert. Er ${next}`],
    [`Lima – Präsident Luis Paredes hat Chile kritisiert. Der Staatschef ${next}`],
    [`Der Sprecher der peruanischen Regierung, Luis Paredes, hat Chile kritisiert. Er ${next}`],
    [`Luis Paredes, Präsident Perus und Chef der Armee, hat Chile kritisiert. Der Präsident ${next}`],
  ])('is of the same country: %s', (text) => {
    expect(told(text)).toEqual(['ACCUSE PER -> CHL', 'REQUEST PER -> CAN']);
  });
});
