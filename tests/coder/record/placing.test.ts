import { describe, expect, test } from 'vitest';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

const placeOf = (body: string, type: CodedEvent['type'], title = ''): string | null | undefined => {
  const event = explain(articleOf(body, title)).drafts.find((draft) => draft.event.type === type)?.event;
  return event && (event.place?.country ?? null);
};

/** An article that is about Georgia. */
const ABOUT = 'Georgien wählt. In Georgien regiert der Streit um Georgiens Weg.\n\n';

describe('the place of an act', () => {
  test('stands in its clause', () => {
    expect(placeOf(`${ABOUT}Norwegen kritisierte in Wien Belarus.`, 'ACCUSE')).toBe('AUT');
  });

  test.each([
    ['Aufständische haben am Montag im Irak zwei Soldaten getötet.', 'IRQ'],
    ['Beim norwegischen Tromsø haben Aufständische zwei Soldaten getötet.', 'NOR'],
  ])('stands behind a preposition that has grown together with its article: "%s"', (text, country) => {
    expect(placeOf(`${ABOUT}${text}`, 'ASSAULT')).toBe(country);
  });

  test('of a meeting is where somebody speaks after it', () => {
    const text = 'Georgien werde nicht nachgeben, sagte Norwegens Minister nach einem Treffen mit seinem polnischen';
    expect(placeOf(`${ABOUT}${text} Kollegen am Montag in Wien.`, 'CONSULT')).toBe('AUT');
  });

  test('is the city of a building that stands for it', () => {
    expect(placeOf(`${ABOUT}Der Präsident Georgiens kritisierte im Weißen Haus Belarus.`, 'ACCUSE')).toBe('USA');
    expect(placeOf(`${ABOUT}Demonstranten protestierten auf dem Taksim-Platz gegen Belarus.`, 'PROTEST')).toBe('TUR');
  });

  test('is the first of several that stand together', () => {
    expect(placeOf(`${ABOUT}In Wien, Prag und Oslo nahm die Polizei Männer fest.`, 'COERCE')).toBe('AUT');
    expect(
      placeOf(`${ABOUT}In den Wiener Stadtteilen Favoriten und Simmering nahm die Polizei sie fest.`, 'COERCE'),
    ).toBe('AUT');
  });

  test('is not told on the other side of a dash in the headline', () => {
    const title = 'Georgiens Präsident reist nach Oslo – Demonstranten in Wien stürmen Botschaft';
    expect(placeOf(ABOUT, 'CONSULT', title)).toBe('NOR');
  });

  test('is at its seat where the Security Council meets', () => {
    const text = 'In Oslo sind zwei Männer gestorben.\n\nDer UN-Sicherheitsrat will am Freitag beraten.';
    expect(placeOf(text, 'CONSULT')).toBe('USA');
  });

  test('is at home for a government that answers what its name was told in', () => {
    const text = 'Norwegen hat den Iran nach den Angriffen in Riad kritisiert. Der Iran wies die Vorwürfe zurück.';
    expect(placeOf(text, 'REJECT')).toBe('IRN');
  });

  test('is not that of which somebody only speaks, nor is the next act there', () => {
    const met =
      'Georgien und Tiflis.\n\nDer Präsident Georgiens hat in Tiflis Norwegens Ministerpräsidenten empfangen. ';
    const threat = `${met}Georgien drohte mit Vergeltung, sollten in Oslo Bomben fallen.`;
    expect(placeOf(threat, 'THREATEN')).toBe('GEO');
    expect(placeOf(`${threat} Der Präsident lehnte das ab.`, 'REJECT')).toBe('GEO');
    const list = 'Obama rief die Regierungen in Bahrain, Libyen und dem Jemen auf, keine Gewalt anzuwenden.';
    expect(placeOf(`${ABOUT}${list}`, 'REQUEST')).toBe('USA');
  });

  test('is told with the noun that names the act, and what else is done is elsewhere', () => {
    const text =
      'Nach dem Anschlag vor dem Ministerium in Ankara hat die Luftwaffe im Nordirak Stellungen bombardiert.';
    expect(placeOf(`${ABOUT}${text}`, 'ASSAULT')).toBe('IRQ');
    const arrest = 'In Berlin demonstrierten Hunderte wegen der Verhaftung des Journalisten in Minsk.';
    expect(placeOf(`${ABOUT}${arrest}`, 'COERCE')).toBe('BLR');
  });

  test('is where forces are sent, and at home for governments that give in', () => {
    expect(placeOf(`${ABOUT}Die Nato verlegte Soldaten in die Umgebung von Tromsø.`, 'MOBILIZE')).toBe('NOR');
    expect(placeOf(`${ABOUT}Norwegens Regierung bedauerte den Tod eines Georgiers.`, 'CONCEDE')).toBe('NOR');
    const title = 'Nach Anschlag in Oslo: Georgien verlegt Truppen, Belarus sperrt seinen Luftraum';
    expect(placeOf(ABOUT, 'MOBILIZE', title)).toBe('GEO');
  });

  test('is at home for a government that speaks of the session of a parliament', () => {
    const text = 'Am Rande der Sitzung in Tiflis prügelten sich Abgeordnete. Norwegen drohte mit Sanktionen.';
    expect(placeOf(`${ABOUT}${text}`, 'THREATEN')).toBe('NOR');
  });

  test('is no little town that is called like a thing, nor what stands behind a semicolon', () => {
    expect(placeOf(`${ABOUT}Nach den Anschlägen auf Kirchen nahm die Polizei Männer fest.`, 'COERCE')).toBe('GEO');
    expect(placeOf(`${ABOUT}Rebellen töteten Soldaten der Armee des Nordens.`, 'ASSAULT')).toBe('GEO');
    const text = 'Frankreichs Präsident Macron rief Georgien zur Mäßigung auf; ein Besuch in Teheran wurde verschoben.';
    expect(placeOf(`${ABOUT}${text}`, 'REQUEST')).toBe('FRA');
  });

  test('is at home for who does not belong to those that met there', () => {
    const text =
      'In Brüssel beschlossen die EU-Außenminister Sanktionen. Der Kreml schickte einen Vermittler. Russlands Außenminister Lawrow nannte das Erpressung.';
    expect(placeOf(`${ABOUT}${text}`, 'ACCUSE')).toBe('RUS');
  });

  test('is where those sit who speak "aus Teheran"', () => {
    expect(placeOf(`${ABOUT}Aus Teheran forderten Abgeordnete die Freilassung der Männer.`, 'REQUEST')).toBe('IRN');
  });

  test('is at home for forces whose missile falls into the sea, and at the seat for an organisation', () => {
    const paris = 'Paris - Frankreichs Präsident tagte in Paris. ';
    const text = `${paris}\n\nNordkorea hatte am Morgen eine Rakete abgefeuert, die im Japanischen Meer niederging.`;
    expect(placeOf(text, 'MOBILIZE')).toBe('PRK');
    expect(placeOf(`${paris}\n\nDie Afrikanische Union verurteilte Belarus.`, 'ACCUSE')).toBe('ETH');
  });

  test('is the town of a court, whatever its judgement is about', () => {
    expect(placeOf(`${ABOUT}Das Landgericht Linz verurteilte einen Mann zu drei Jahren Haft.`, 'COERCE')).toBe('AUT');
  });

  test('is the town or region that something is done to', () => {
    expect(placeOf(`${ABOUT}Norwegen bombardierte die Stadt Tromsø.`, 'ASSAULT')).toBe('NOR');
    expect(placeOf(`${ABOUT}Belarus bombardierte Vororte Tromsøs.`, 'ASSAULT')).toBe('NOR');
  });

  test('is the town that the first sentence tells where it lies in the country that the article is about', () => {
    const place = explain(
      articleOf(`Georgien verhandelt in Batumi.\n\n${ABOUT}Die Regierung Georgiens kritisierte Belarus.`),
    ).coding.events.find(({ type }) => type === 'ACCUSE')?.place;
    expect(place).toMatchObject({ name: 'Batumi', basis: 'dateline' });
  });

  test('is the country that the article is about where its own government speaks', () => {
    expect(placeOf(`${ABOUT}Die Regierung Georgiens kritisierte Belarus.`, 'ACCUSE')).toBe('GEO');
  });

  test('is the home of the government that speaks of another country', () => {
    expect(placeOf(`${ABOUT}Die norwegische Regierung kritisierte Georgien scharf.`, 'ACCUSE')).toBe('NOR');
  });

  test('is the country of the hosts of a visit', () => {
    expect(placeOf(`${ABOUT}Der georgische Präsident wird Norwegen besuchen.`, 'CONSULT')).toBe('NOR');
  });

  test('is the town of the dateline where nothing nearer is told', () => {
    for (const dateline of [
      'Wien (dpa) - ',
      'Wien/Paris (AFP/dpa) – ',
      'WIEN. ',
      'Wien, 3. Mai (Reuters) - ',
      'Ein Streit.\n\nWien - ',
    ])
      expect(placeOf(`${dateline}Georgien und Belarus haben ein Abkommen vereinbart.`, 'AGREE')).toBe('AUT');
  });

  test('is not the town of a dateline abroad for what is no meeting', () => {
    expect(placeOf(`Wien (dpa) - ${ABOUT}Aufständische haben Soldaten getötet.`, 'ASSAULT')).toBe('GEO');
  });

  test('is no first word that is not a dateline', () => {
    expect(
      placeOf(`Wien streitet - wie immer.\n\n${ABOUT}Georgien und Belarus haben ein Abkommen vereinbart.`, 'AGREE'),
    ).toBe('GEO');
  });

  test('is the seat of an organisation that speaks or decides', () => {
    expect(placeOf(`${ABOUT}Die Nato verurteilte das Vorgehen der Regierung Georgiens.`, 'ACCUSE')).toBe('BEL');
    expect(placeOf(`${ABOUT}Die EU hat Sanktionen gegen Georgien verhängt.`, 'SANCTION')).toBe('BEL');
  });

  const IN_GORI = 'In Gori haben Aufständische am Montag zwei Polizisten erschossen. ';

  test.each([
    ['Norwegens Regierungschef forderte Georgien auf, die Täter zu bestrafen.', 'REQUEST', 'NOR'],
    ['Oslo warf Georgien Untätigkeit vor.', 'ACCUSE', 'NOR'],
    ['Norwegens Botschafter warf Georgien Untätigkeit vor.', 'ACCUSE', 'GEO'],
    ['Bei einem Treffen der Minister warf Oslo Georgien Untätigkeit vor.', 'ACCUSE', 'GEO'],
  ] as const)(
    'is the home of another government that speaks of what was told before, unless it is there: "%s"',
    (text, type, country) => {
      const meeting = text.startsWith('Bei') ? 'In Gori kamen die Minister zu einem Treffen zusammen. ' : IN_GORI;
      expect(
        placeOf(`${ABOUT}${meeting}${text.replace('Bei einem Treffen der Minister warf Oslo', 'Oslo warf')}`, type),
      ).toBe(country);
    },
  );

  test('is not where that happens of which somebody speaks', () => {
    expect(placeOf(`${ABOUT}Norwegen kritisierte die Gewalt in Darfur scharf.`, 'ACCUSE')).toBe('NOR');
    expect(placeOf(`${ABOUT}Norwegen kritisierte Belarus bei einem Treffen in Darfur scharf.`, 'ACCUSE')).toBe('SDN');
    expect(placeOf(`${ABOUT}Die norwegische Botschaft in Belarus kritisierte Georgien scharf.`, 'ACCUSE')).toBe('BLR');
  });

  test('is not where somebody else tells of it', () => {
    const seat = 'nach Angaben des Verteidigungsministeriums in Oslo';
    const text = `In Gori wird gekämpft. Aufständische haben ${seat} Soldaten getötet.`;
    expect(placeOf(`${ABOUT}${text}`, 'ASSAULT')).toBe('GEO');
    const reported =
      'In Gori wird gekämpft. Aufständische hätten zwei Soldaten getötet, teilte der Sprecher der Armee in Wien mit.';
    expect(placeOf(`${ABOUT}${reported}`, 'ASSAULT')).toBe('GEO');
  });

  test('is the seat of an organisation that speaks of what was told before', () => {
    expect(placeOf(`${ABOUT}${IN_GORI}Die Nato verurteilte den Angriff auf die Polizisten.`, 'ACCUSE')).toBe('BEL');
  });

  test('is no meeting that was held elsewhere than the place told last', () => {
    const meeting = 'In Wien kamen die Minister zu einem Treffen zusammen. ';
    expect(placeOf(`${ABOUT}${meeting}${IN_GORI}Oslo warf Georgien Untätigkeit vor.`, 'ACCUSE')).toBe('NOR');
  });

  test('is the town that a meeting is named after', () => {
    const text = 'Norwegen warf Georgien auf der Münchner Sicherheitskonferenz Untätigkeit vor.';
    expect(placeOf(`${ABOUT}${text}`, 'ACCUSE')).toBe('DEU');
  });

  test('is the country of the police that act, whatever the article is about', () => {
    expect(placeOf(`${ABOUT}Die norwegische Polizei hat zwei Männer festgenommen.`, 'COERCE')).toBe('NOR');
  });

  test('is no town that the lead tells only later', () => {
    const text = 'Georgien und Belarus haben ein Abkommen vereinbart. Norwegen warnte in Oslo vor Eile.';
    expect(placeOf(`${text}\n\n${ABOUT}`, 'AGREE')).not.toBe('NOR');
  });

  test('is not where that happened after which a body decided', () => {
    const text = 'Nach der Landung einer Maschine in Wien haben die EU-Staaten Sanktionen gegen Georgien verhängt.';
    expect(placeOf(`${ABOUT}${text}`, 'SANCTION')).toBe('BEL');
  });

  test('is the home of another government that promises something to the country of the lead', () => {
    const lead = 'In Tiflis werden die Vorräte knapp.\n\n';
    expect(placeOf(`${lead}${ABOUT}Norwegens Präsident sagte Georgien Hilfe zu.`, 'AGREE')).toBe('NOR');
  });

  test('is the town whose airport or harbour is attacked', () => {
    expect(placeOf(`${ABOUT}Belarus bombardierte den Hafen von Tromsø.`, 'ASSAULT')).toBe('NOR');
  });

  test('is where the meeting is at whose edge people meet', () => {
    const text = 'Am Rande der UN-Vollversammlung traf der Präsident Georgiens seinen Kollegen aus Belarus.';
    expect(placeOf(`${ABOUT}${text}`, 'CONSULT')).toBe('USA');
  });

  test('is the home of a prosecutor who rejects something', () => {
    expect(placeOf(`${ABOUT}Die Osloer Staatsanwaltschaft wies die Kritik aus Georgien zurück.`, 'REJECT')).toBe('NOR');
  });

  test('at sea is no country, and nothing is said there', () => {
    const text = 'Piraten überfielen im Roten Meer einen Frachter.';
    expect(placeOf(`${ABOUT}${text}`, 'ASSAULT')).toBeNull();
    expect(placeOf(`${ABOUT}${text} Die Regierung Georgiens kritisierte Belarus.`, 'ACCUSE')).toBe('GEO');
  });

  test.each([
    ['Das Welternährungsprogramm', 'ITA'],
    ['Die Unesco', 'FRA'],
  ])('is where the agency of the United Nations sits: "%s"', (agency, country) => {
    expect(placeOf(`${ABOUT}${agency} forderte den Sudan auf, Helfer einreisen zu lassen.`, 'REQUEST')).toBe(country);
  });

  test.each([
    ['Marokkos Armee hat am Montag eine algerische Drohne abgeschossen.', 'MAR'],
    ['Die Küstenwache Guineas hat ein senegalesisches Kriegsschiff beschossen.', 'GIN'],
  ])('is not the country of what moves and is hit: "%s"', (text, country) => {
    expect(placeOf(text, 'ASSAULT')).toBe(country);
  });

  test('is not what talks are about', () => {
    const text = 'In Wien sprach Norwegens Außenminister mit dem Außenminister Schwedens über die Lage in Libyen.';
    expect(placeOf(text, 'CONSULT')).toBe('AUT');
  });

  test('is nowhere where two telephone', () => {
    expect(
      placeOf(`${ABOUT}Der Außenminister Norwegens telefonierte am Montag mit Schwedens Präsidenten.`, 'CONSULT'),
    ).toBeNull();
  });

  test('is at home where missiles are launched', () => {
    const text = 'Nordkorea hat nach Angaben des südkoreanischen Militärs mehrere Marschflugkörper abgefeuert.';
    expect(placeOf(text, 'MOBILIZE')).toBe('PRK');
  });

  test('is the town of that name in the country that the dateline tells', () => {
    expect(placeOf('Palma (Mosambik) – Bewaffnete haben am Montag zwei Soldaten getötet.', 'ASSAULT')).toBe('MOZ');
  });
});
