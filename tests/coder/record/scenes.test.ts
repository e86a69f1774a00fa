import { describe, expect, test } from 'vitest';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** The country of the last event of that type. */
const placeOf = (body: string, type: CodedEvent['type']): string | null | undefined => {
  const event = explain(articleOf(body)).drafts.findLast((draft) => draft.event.type === type)?.event;
  return event && (event.place?.country ?? null);
};

/** An article that is about Georgia. */
const ABOUT = 'Georgien streikt. In Georgien regiert der Streit um Georgiens Weg.\n\n';

describe('what a paragraph tells next', () => {
  test.each([
    'In Oslo forderte der norwegische Außenminister ein Ende des Streiks.',
    'Die norwegische Regierung in Oslo stellte sich hinter den Präsidenten.',
    'Das bestätigte das Außenministerium in Oslo.',
    'Das sagte ein Armeesprecher in Oslo.',
    'Das sei falsch, sagte er in Oslo.',
  ])('does not happen where a government of another country has spoken: "%s"', (speech) => {
    const text = `${ABOUT}In Tiflis zogen Demonstranten vor das Parlament. ${speech}`;
    expect(placeOf(`${text} Die Polizei nahm zwölf Demonstranten fest.`, 'COERCE')).toBe('GEO');
  });

  test('is said there by who goes on speaking', () => {
    const text = 'Der norwegische Außenminister äußerte sich in Oslo besorgt. Er forderte Georgien zu Gesprächen auf.';
    expect(placeOf(`${ABOUT}${text}`, 'REQUEST')).toBe('NOR');
  });

  test('happens where a government has met another', () => {
    const text =
      'Der norwegische Außenminister traf in Oslo seinen georgischen Kollegen. Beide unterzeichneten ein Abkommen.';
    expect(placeOf(`${ABOUT}${text}`, 'SUPPORT')).toBe('NOR');
  });

  test('happens where somebody has gone', () => {
    const text = 'In Oslo tagte der Rat. Der Präsident flog am Montag nach Tiflis zurück. Demonstranten protestierten.';
    expect(placeOf(`${ABOUT}${text}`, 'PROTEST')).toBe('GEO');
    const trip = 'Der schwedische Minister ist nach Oslo gereist. Dabei unterzeichneten beide Länder ein Abkommen.';
    expect(placeOf(`${ABOUT}${trip}`, 'SUPPORT')).toBe('NOR');
  });

  test('is said where those who speak have agreed', () => {
    const text =
      'Die Außenminister haben sich in Oslo auf eine Feuerpause geeinigt. Der schwedische Minister kritisierte Belarus.';
    expect(placeOf(`${ABOUT}${text}`, 'ACCUSE')).toBe('NOR');
  });

  test('is said at home by those whom the sentence about a visit does not name', () => {
    const text = 'Der georgische Präsident empfing in Tiflis seinen Gast aus Schweden.';
    expect(placeOf(`${ABOUT}${text} Der norwegische Außenminister kritisierte Georgien.`, 'ACCUSE')).toBe('NOR');
    expect(placeOf(`${ABOUT}${text} Der schwedische Außenminister kritisierte Georgien.`, 'ACCUSE')).toBe('GEO');
  });

  test('does not happen where that lies which somebody defends elsewhere', () => {
    const text = 'Georgiens Präsident verteidigte in Tiflis den Krieg in Mali. Vor dem Rathaus protestierten Hunderte.';
    expect(placeOf(`${ABOUT}${text}`, 'PROTEST')).toBe('GEO');
  });

  test('is said at home by those who are no members of the union that meets in Brussels', () => {
    const summit = 'Auf dem EU-Gipfel in Brüssel forderten die Regierungschefs Georgien zu Gesprächen auf.';
    const speakers = [
      ['Der kanadische Außenminister Per Lund', 'CAN'],
      ['Der polnische Außenminister Jan Nowak', 'BEL'],
    ] as const;
    for (const [speaker, country] of speakers)
      expect(placeOf(`${ABOUT}${summit} ${speaker} drohte Georgien mit Sanktionen.`, 'THREATEN')).toBe(country);
  });

  test('is said there by who speaks "dort"', () => {
    const text = 'Am Montag tagte in Tiflis der Rat. Der norwegische Präsident kritisierte dort Georgien.';
    expect(placeOf(`${ABOUT}${text}`, 'ACCUSE')).toBe('GEO');
    const situation = 'Am Montag tagte in Tiflis der Rat. Der norwegische Präsident kritisierte die Lage dort.';
    expect(placeOf(`${ABOUT}${situation}`, 'ACCUSE')).toBe('NOR');
  });

  test('does not happen where something is only planned', () => {
    const text =
      'Der Präsident drohte, eine Reise zum Treffen in Oslo abzusagen. Die Polizei nahm zwölf Demonstranten fest.';
    expect(placeOf(`${ABOUT}${text}`, 'COERCE')).toBe('GEO');
  });
});

describe('the place of an act', () => {
  test('is not that of something else which a relative clause tells of', () => {
    const text = 'Der Präsident Georgiens forderte eine Einladung zum Gipfel, der im Juli in Oslo stattfindet.';
    expect(placeOf(`${ABOUT}${text}`, 'REQUEST')).toBe('GEO');
    const visitor = 'Der belarussische Minister, der am Montag in Oslo eintraf, kritisierte Schweden.';
    expect(placeOf(`${ABOUT}${visitor}`, 'ACCUSE')).toBe('NOR');
  });

  test('is not that of the government upon which somebody shall act', () => {
    const text = 'Georgiens Präsident bat den schwedischen Kollegen, auf Oslo einzuwirken.';
    expect(placeOf(`${ABOUT}${text}`, 'REQUEST')).not.toBe('NOR');
  });

  test.each([
    'Der schwedische Präsident verurteilte in Stockholm den Angriff Georgiens auf Norwegen.',
    'In Stockholm demonstrierten Tausende gegen den Angriff Georgiens auf Norwegen.',
  ])('is not where somebody judges it: "%s"', (text) => {
    expect(placeOf(`${ABOUT}${text}`, 'ASSAULT')).not.toBe('SWE');
  });

  test('is that of the phrase, whatever adjective the next one has', () => {
    const text = 'Rebellen schossen über norwegischem Gebiet einen schwedischen Hubschrauber ab.';
    expect(placeOf(`${ABOUT}${text}`, 'ASSAULT')).toBe('NOR');
  });

  test('is no town that is called like the thing attacked', () => {
    expect(placeOf(`${ABOUT}In Nablus haben Bewaffnete zwei Kirchen angegriffen.`, 'ASSAULT')).toBe('PSE');
  });

  test('is the home of a government that releases somebody, where the paragraph tells no exchange', () => {
    const released = 'Norwegen ließ zwei georgische Gefangene frei.';
    const filed = 'Tiflis (dpa) - Georgien hat zwei Spione nach Hause geschickt.';
    expect(placeOf(`${filed}\n\n${ABOUT}${released}`, 'RETREAT')).toBe('NOR');
    expect(placeOf(`${ABOUT}Am Montag trafen Busse in Ankara ein. ${released}`, 'RETREAT')).toBe('TUR');
  });

  test('is the town of the dateline that the first sentence tells, too, whatever the article is about', () => {
    const lead = 'Oslo (dpa) - Die Präsidenten haben sich beim Gipfel in Oslo auf ein Papier zu Georgien geeinigt.';
    expect(placeOf(`${lead}\n\n${ABOUT}Vor dem Zaun protestierten Hunderte.`, 'PROTEST')).toBe('NOR');
    const seat = 'Brüssel (dpa) - Die Minister haben sich in Brüssel auf ein Papier zu Georgien geeinigt.';
    expect(placeOf(`${seat}\n\n${ABOUT}Vor dem Zaun protestierten Hunderte.`, 'PROTEST')).toBe('GEO');
  });

  test('is not where that happened after which somebody abroad speaks, unless he was there', () => {
    const text = 'Der schwedische Präsident hat nach den Krawallen in Oslo die Gewalt verurteilt.';
    expect(placeOf(`${ABOUT}${text}`, 'ACCUSE')).toBe('SWE');
    const guest = 'Nach einem Treffen in Oslo kritisierte der schwedische Präsident Belarus.';
    expect(placeOf(`${ABOUT}${guest}`, 'ACCUSE')).toBe('NOR');
  });

  test('is not where he is at home who acts', () => {
    const text = 'Die in Oslo lebende Autorin Ana Puig kritisierte Georgien.';
    expect(placeOf(`${ABOUT}${text}`, 'ACCUSE')).not.toBe('NOR');
  });

  test('is the seat of an international court that judges a country', () => {
    const warrant =
      'In Tiflis tagte das Parlament. Im Juni hatte der Internationale Strafgerichtshof Haftbefehl gegen den Präsidenten Georgiens erlassen.';
    expect(placeOf(`${ABOUT}${warrant}`, 'COERCE')).toBe('NLD');
    expect(placeOf(`${ABOUT}Der Europäische Gerichtshof hat Georgien verurteilt.`, 'COERCE')).toBe('LUX');
  });

  test('is where troops are withdrawn from', () => {
    const text = 'In Tiflis tagte das Parlament. Schweden zog seine Soldaten aus Norwegen ab.';
    expect(placeOf(`${ABOUT}${text}`, 'RETREAT')).toBe('NOR');
  });

  test('is the country that is visited, whatever town was told before', () => {
    const text = 'In Tiflis tagte das Parlament. Schon im März hatte der georgische Präsident Norwegen besucht.';
    expect(placeOf(`${ABOUT}${text}`, 'CONSULT')).toBe('NOR');
  });

  test.each([
    ['Das norwegische Außenministerium bestellte den georgischen Botschafter ein.', 'ACCUSE'],
    ['Der norwegische Abgeordnete Per Lund kritisierte Georgien.', 'ACCUSE'],
    ['Der norwegische Präsident telefonierte mit dem georgischen Präsidenten.', 'CONSULT'],
    ['Norwegen versetzte seine Streitkräfte in Alarmbereitschaft.', 'MOBILIZE'],
  ] as const)('is at home for those who do not travel to meetings: "%s"', (text, type) => {
    expect(placeOf(`${ABOUT}Am Montag begann in Tiflis das Gipfeltreffen. ${text}`, type)).toBe('NOR');
  });

  test('is not the home of those who send ships elsewhere', () => {
    const text = 'In Tiflis tagte das Parlament. Norwegen entsandte ein Kriegsschiff vor die Küste.';
    expect(placeOf(`${ABOUT}${text}`, 'MOBILIZE')).not.toBe('NOR');
  });
});

test('envoys are summoned at home, whoever speaks in Brussels', () => {
  const body =
    'Der Nato-Generalsekretär warnte in Brüssel vor neuen Angriffen. Das polnische Außenministerium bestellte den russischen Botschafter ein.';
  expect(placeOf(body, 'ACCUSE')).toBe('POL');
});
