import { describe, expect, test } from 'vitest';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';
import { found, told } from '../told.ts';

describe('sides that go without saying', () => {
  test('aid that names nobody goes to where the article goes on', () =>
    expect(
      found('In Malawi hat ein Sturm Dörfer zerstört. Sambia schickte zwei Hubschrauber mit Medikamenten.'),
    ).toContain('AID ZMB -> MWI'));

  test('a firm of another country criticises those where the article goes on', () => {
    const plans = 'Die Regierung in Paris will Dienste besteuern. Google kritisierte die Pläne.';
    expect(found(plans)).toContain('ACCUSE USA -> FRA');
    const forced =
      'Minsk (dpa) - Belarus hat ein Flugzeug zur Landung gezwungen. Der Ryanair-Chef sprach von Piraterie.';
    expect(found(forced)).toContain('ACCUSE IRL -> BLR');
  });

  test('the opposition that criticises a government is its own', () => {
    const criticised = 'Scholz hat die Lieferungen an Israel gegen Kritik der Opposition verteidigt.';
    expect(found(criticised)).toContain('REJECT DEU -> DEU');
    expect(found('In Caracas wird gewählt. Spanien rief Maduro und die Opposition zum Dialog auf.')).toContain(
      'REQUEST ESP -> VEN+VEN',
    );
  });

  test('what is hit is not met', () =>
    expect(found('Russland bombardiert Charkiw. Am Dienstag traf es Odessa.').join()).not.toContain('CONSULT'));

  test('stones thrown before an embassy are thrown at its country', () =>
    expect(found('Vor der dänischen Botschaft in Islamabad warfen Hunderte Menschen Steine.')).toContain(
      'ASSAULT PAK -> DNK',
    ));

  test('who judges a visit judges the visitor', () =>
    expect(
      found('Der japanische Premierminister besuchte am Montag Kiew. Moskau nannte die Reise eine Provokation.'),
    ).toContain('ACCUSE RUS -> JPN'));

  test('the town of an embassy is not blamed for what is done to it', () =>
    expect(found('Peking verurteilte die Bombardierung seiner Botschaft in Belgrad durch die Nato.')).not.toContain(
      'ACCUSE CHN -> SRB',
    ));

  test('of whom somebody else is isolated he is not the culprit', () =>
    expect(found('Der türkische Präsident kritisierte die Isolierung Katars.')).not.toContain('ACCUSE TUR -> QAT'));

  test('who stays away from a meeting does not meet', () =>
    expect(found('Die Sozialisten blieben einem Treffen mit dem chilenischen Präsidenten fern.').join()).not.toMatch(
      /CONSULT \S+ <=>.*actual/,
    ));

  test('a boycott by a government is no protest', () =>
    expect(found('Algerien hat einen Handelsboykott gegen Spanien verhängt.')).toEqual(['SANCTION DZA -> ESP']));

  test('the chancellor is that of the readers', () =>
    expect(found('Der Kanzler dankte Katar für die Vermittlung.')).toContain('SUPPORT DEU -> QAT'));

  test('what is asked in a talk is asked of the partner', () =>
    expect(
      found('Die finnische Präsidentin drang in einem Telefonat mit Xi Jinping auf die Freilassung der Seeleute.'),
    ).toContain('REQUEST FIN -> CHN'));

  test('a suicide attacker may be of any country', () =>
    expect(found('Ein Selbstmordattentäter tötete in Karatschi zwölf Menschen.')).toContain('ASSAULT ?REB -> PAK'));

  test('the regime is that of the state just named', () =>
    expect(
      found(
        'Ein Gipfel in Madrid beriet am Montag. Nordkorea fehlte dort. Das Regime räumte den Fehlschlag der Rakete ein.',
      ),
    ).toContainEqual(expect.stringMatching(/^CONCEDE PRK /)));

  test('what a government yields it yields at home, a state to others', () => {
    expect(found('Die dänische Regierung zieht das Gesetz zurück.')).toEqual(['CONCEDE DNK -> DNK']);
    expect(found('Dänemark zieht das Gesetz zurück.')).toEqual(['CONCEDE DNK ->']);
  });

  test('rebels are of the country of the other rebels of the sentence', () =>
    expect(
      found(
        'Ein Gipfel in Madrid beriet am Montag. Als sich die kolumbianische Guerilla an der Wahl beteiligte, ermordeten Paramilitärs zwölf Menschen.',
      ),
    ).toContainEqual(expect.stringMatching(/^ASSAULT COL -> COL/)));

  test('forces told of one country are of that one', () =>
    expect(
      found(
        'Die chinesische Küstenwache rammte ein philippinisches Boot. Japan kritisierte das Vorgehen der Küstenwache.',
      ),
    ).toContain('ACCUSE JPN -> CHN'));

  test.each([
    ['Norwegen lobte Benin und Togo am Dienstag und kritisierte Ghana.', 'SUPPORT NOR -> BEN+TGO'],
    ['Oman rief Eritrea und den Sudan zu Gesprächen auf und bot seine Hilfe an.', 'REQUEST OMN -> ERI+SDN'],
    ['Bern lehnte Gespräche mit Kuba und Belize ab und drohte ihnen.', 'REJECT CHE -> BLZ+CUB'],
  ])('of two before another verb both are meant: %s', (sentence, event) => expect(found(sentence)).toContain(event));

  test('sanctions that follow words in one breath are against the same ones', () =>
    expect(found('Die EU drohte Ruanda und Uganda mit Zöllen und setzte die Hilfe aus.')).toContain(
      'SANCTION EUR -> RWA+UGA',
    ));

  test.each([
    ['Namibia hat zwei spanische Trawler aufgebracht und deren Besatzungen festgesetzt.', 'COERCE NAM -> ESP'],
    ['Madagaskar hat ein indisches Fischerboot gestoppt und dessen Besatzung verhaftet.', 'COERCE MDG -> IND'],
  ])('crews are of the country of their vessels: %s', (sentence, event) =>
    expect([...new Set(found(sentence))]).toEqual([event]),
  );

  test('who yields in a quarrel with another state yields to that state', () => {
    const text = 'Im Zollstreit mit Argentinien hat die brasilianische Regierung nachgegeben.';
    const recipients = explain(articleOf(text)).drafts.flatMap(({ event }) => event.recipients);
    expect(recipients.map(({ country, sectors }) => `${country} ${sectors[0]}`)).toEqual(['ARG GOV']);
  });

  test('a demonstration named after a country is not held by it', () =>
    expect(found('In Wien kamen am Samstag Hunderte zu einer Israel-Demo zusammen.').join()).not.toContain(
      'PROTEST ISR',
    ));

  test('who votes against a resolution does not support it', () =>
    expect(found('Kuba und Peru stimmten gegen die Resolution.').join()).toMatch(/^REJECT CUB\+PER/));
});

describe('what is written blames and asks in the name of its author', () => {
  test.each([
    ['Ein Bericht der UN wirft Mali Folter vor.', 'ACCUSE UNO -> MLI'],
    ['In einem Bericht der UN wird Mali Folter vorgeworfen.', 'ACCUSE UNO -> MLI'],
    ['Eine Studie der UN kritisiert Mali.', 'ACCUSE UNO -> MLI'],
    ['Eine Untersuchung der UN macht Mali für das Massaker verantwortlich.', 'ACCUSE UNO -> MLI'],
    ['Eine Resolution des UN-Sicherheitsrats fordert Mali zum Abzug auf.', 'REQUEST UNO -> MLI'],
    ['Die Studie der UN kritisierte am Montag der malische Präsident.', 'ACCUSE MLI -> UNO'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

test.each([
  ['„Die Belagerung muss enden“, forderte der kenianische Außenminister an die Adresse Moskaus.', 'REQUEST KEN -> RUS'],
  ['An die Adresse Moskaus sagte der kenianische Außenminister, die Belagerung müsse enden.', 'REQUEST KEN -> RUS'],
])('what is said toward somebody is said to him: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('who marches towards somebody says nothing to him', () => {
  expect(told('Russische Truppen marschierten in Richtung Litauen, und Polen forderte Hilfe.')).not.toContain(
    'REQUEST POL -> LTU',
  );
});

test('a government that announces what is to be done does it', () => {
  expect(
    told('Die britische Regierung teilte am Montag mit, das Vermögen des russischen Präsidenten werde eingefroren.'),
  ).toEqual(['SANCTION GBR -> RUS']);
  expect(
    told('Die russische Regierung teilte am Montag mit, zwei russische Diplomaten würden ausgewiesen.'),
  ).not.toContain('SANCTION RUS -> RUS');
});

describe('those between whom it happens act together, though the sentence opens with them', () => {
  test.each([
    ['Zwischen Armenien und Aserbaidschan haben am Montag Gespräche begonnen.', 'CONSULT ARM+AZE <=>'],
    ['Zwischen Armenien und Aserbaidschan sind am Montag Kämpfe ausgebrochen.', 'ASSAULT ARM+AZE <=>'],
    ['Zwischen Armenien und Aserbaidschan wurde am Montag ein Abkommen unterzeichnet.', 'SUPPORT ARM+AZE <=>'],
    [
      'Zwischen der Kanzlerin und dem chinesischen Außenminister kam es am Montag zu einem Gespräch.',
      'CONSULT CHN+DEU <=>',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

test('who is received in a capital is received by its state', () => {
  expect(told('Der chinesische Außenminister wurde am Montag in Berlin empfangen.')).toEqual(['CONSULT CHN -> DEU']);
  expect(told('Der chinesische Außenminister wurde am Montag im Kreml empfangen.')).toEqual(['CONSULT CHN -> RUS']);
});
