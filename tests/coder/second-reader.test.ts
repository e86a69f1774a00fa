import { describe, expect, test } from 'vitest';
import { code } from '../../functions/coder/code.ts';
import { articleOf } from './article-of.ts';
import { found, told } from './told.ts';

/** What readers of other articles reported as wrong, each in a sentence of ours. */
describe('who does it to whom', () => {
  test.each([
    ['Wie schon Norwegen verurteilte nun auch Dänemark Israel.', 'ACCUSE DNK -> ISR'],
    ['Wie zuvor Spanien lieferte auch Portugal der Ukraine Panzer.', 'AID PRT -> UKR'],
    ['Schwer bewaffnete Angreifer töteten am Sonntag in Nigeria zwölf Bauern.', 'ASSAULT NGA -> NGA'],
    ['Am Montag griffen russische Drohnen Kiew und Charkiw an.', 'ASSAULT RUS -> UKR'],
    ['Am Montag griff Israel Rafah an.', 'ASSAULT ISR -> PSE'],
    ['Der Oberste Verteidigungsrat in Rumänien hatte Tiktok schwere Vorwürfe gemacht.', 'ACCUSE ROU -> CHN'],
    ['Die Taliban ließen zwei Briten frei, die sie vor Monaten festgenommen hatten.', 'COERCE AFG -> GBR'],
    ['Israel verurteilte die Anerkennung Palästinas durch Spanien.', 'ACCUSE ISR -> ESP'],
    ['Russland hat seinen Austritt aus dem Europarat vollzogen.', 'SANCTION RUS -> COE'],
    ['Die französische Regierung hat Kundgebungen gegen Israel verboten.', 'COERCE FRA -> FRA'],
    ['Ein Gericht in Lima hat die Abschiebung von Chilenen durch die Regierung untersagt.', 'REJECT PER -> PER'],
    ['Der spanische Regierungschef sieht sich Vorwürfen der Opposition ausgesetzt.', 'ACCUSE ESP -> ESP'],
    ['Polen kritisierte die Verhaftung des belarussischen Bloggers.', 'COERCE BLR -> BLR'],
    ['Drei Männer sind wegen Spionage für China angeklagt worden.', 'ACCUSE DEU -> DEU'],
    ['Am Montag griff Merz Macron an.', 'ACCUSE DEU -> FRA'],
    ['Im März hat Kanzler Merz Macron kritisiert.', 'ACCUSE DEU -> FRA'],
    ['Am Montag kritisierte Peña Nieto Kuba.', 'ACCUSE MEX -> CUB'],
  ])('%s', (sentence, event) => expect(found(sentence)).toContain(event));

  test('two surnames side by side are two whom the article introduces', () => {
    const body =
      'Bayerns Ministerpräsident Markus Söder und sein Minister Hubert Aiwanger stritten. Am Dienstag kritisierte Söder Aiwanger.';
    const [dispute] = code(articleOf(body)).events.filter(({ type }) => type === 'ACCUSE');
    const names = [dispute?.actors, dispute?.recipients].map((side) => side?.map(({ name, text }) => [name, text]));
    expect(names).toEqual([[['Markus Söder', 'Söder']], [['Hubert Aiwanger', 'Aiwanger']]]);
  });

  test('in a headline of two halves', () => {
    const events = (title: string) => code(articleOf('Das ist der Stand.', title)).events;
    const sides = events('Macron lobt Merz, rügt Orbán').map(({ actors, recipients }) => [actors, recipients]);
    expect(sides.map((both) => both.map(([one]) => one?.country))).toEqual([
      ['FRA', 'DEU'],
      ['FRA', 'HUN'],
    ]);
    const [ban] = events('Opposition in Haft, Zeitungen verboten');
    expect(ban).toMatchObject({ type: 'COERCE', actors: [{ text: '' }], recipients: [{ text: 'Zeitungen' }] });
  });
});

describe('no deed is', () => {
  test.each([
    'Drei von den Rebellen entführte Ingenieure sind zurück in China.',
    'Der Verdacht, Soldaten hätten in Mali zwei Bauern getötet, erhärtet sich.',
    'Die Falschmeldung, ukrainische Soldaten hätten ein Kind getötet, verbreitete sich.',
    'Es ist nicht wahr, dass die Armee in Goma Zivilisten erschossen hat.',
    'Zu einem Treffen zwischen Putin und Trump wird es vorerst nicht kommen.',
    'Die Staatsanwaltschaft in Oslo ließ die Anklage gegen den Abgeordneten fallen.',
    'Anwohner in Oslo bezweifeln, dass der Zug pünktlich kommt.',
    'Ein Treffen von Biden und Putin ist im Gespräch.',
    'Die Klinik in Oslo unterzeichnete mit der Ärztin einen Arbeitsvertrag.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));

  test.each([
    ['Das Ministerium in Mali wies Berichte zurück, die Armee habe ein Krankenhaus bombardiert.', 'ASSAULT'],
    ['Tausende haben am Samstag in Berlin für ein Verbot der AfD demonstriert.', 'COERCE'],
    ['Trump versprach die Aufhebung der Sanktionen gegen Syrien.', 'SANCTION'],
    ['Die EU beschloss die Aufhebung der Sanktionen gegen Syrien.', 'SANCTION'],
    ['Die Außenminister der EU einigten sich auf die Aufhebung der Sanktionen gegen Syrien.', 'SANCTION'],
    ['Das Parlament in Minsk beschloss die Aufhebung des Verbots der Partei.', 'COERCE'],
    ['Der König sprach in Oslo nach dem Anschlag mit Helfern.', 'ACCUSE'],
    ['Die Polizei in Oslo nahm einen Mann fest, der den Minister töten sollte.', 'THREATEN'],
    ['Die Bahn in Oslo widerspricht der Kritik.', 'ACCUSE'],
    ['Ein Jugendlicher ist von Beamten des Staatsschutzes in Haft genommen worden.', 'SUPPORT'],
  ])('%s (%s)', (sentence, type) => expect(told(sentence).join()).not.toContain(type));

  test('what a headline asks', () => {
    for (const title of [
      'Norwegen vom Gipfel ausgeschlossen?',
      'Kenia weist Botschafter aus?',
      'Zivilisten erschossen?',
    ])
      expect(code(articleOf('Das ist der Stand.', title)).events, title).toEqual([]);
  });
});

describe('one act or two', () => {
  const records = (body: string) => code(articleOf(body)).events;

  test('a heading inside the body and what stands below it', () => {
    const body = 'Der Ton wird rauer.\n\nTürkei droht Norwegen\n\nPräsident Erdogan hat Norwegen gedroht.';
    expect(records(body).map(({ evidence }) => evidence.length)).toEqual([2]);
  });

  test('a former case beside the news', () => {
    const body =
      'Kenia hat zwei ugandische Diplomaten ausgewiesen. Im Februar hatte Kenia bereits einen ugandischen Diplomaten ausgewiesen.';
    expect(records(body).map(({ date }) => date?.start)).toEqual(['2024-05-16', '2024-02-01']);
  });

  test('protests in two towns', () => {
    const body = 'In Lima haben am Samstag Hunderte demonstriert. In Cusco protestierten am Samstag Tausende.';
    expect(records(body).map(({ place }) => place?.name)).toEqual(['Lima', 'Cusco']);
  });
});

describe('when and where', () => {
  const first = (body: string) => code(articleOf(body)).events[0];

  test.each([
    'Das Wahlamt in Gabun hat die Kandidatur des Generals bei der Wahl im Juni abgelehnt.',
    'Die Polizei in Köln hat zwei Männer festgenommen.\n\nÜber dieses Thema berichtete der Sender am 15. Mai 2024 um 20:00 Uhr.',
  ])('not on a day that is told of something else: %s', (body) => {
    expect(first(body)?.date).toMatchObject({ start: '2024-05-16', basis: 'publication' });
  });

  test('who speaks after a day since which something has been so does so today', () => {
    const body =
      'Seit dem 3. Mai lässt Algerien keine Schiffe ein. Außenminister Tajani forderte Algerien auf, sie einzulassen.';
    const demand = code(articleOf(body)).events.find(({ type }) => type === 'REQUEST');
    expect(demand?.date?.start).toBe('2024-05-16');
  });

  test('a day that stands alone dates what stands below it, up to the next', () => {
    const body = `Das Wichtigste in Kürze.

Donnerstag, 16. 5.

Kenia hat den Botschafter Ugandas ausgewiesen.

Mittwoch, 15. 5., 18.20 Uhr

Ruanda hat zwei Diplomaten aus Burundi ausgewiesen.`;
    expect(code(articleOf(body)).events.map(({ date }) => date?.start)).toEqual(['2024-05-16', '2024-05-15']);
  });

  test('wars long ago have no day', () => {
    expect(first('Im Kosovokrieg bombardierte die Nato Belgrad.')).toMatchObject({
      modality: 'historical',
      date: null,
    });
  });

  test.each([
    ['Mit Blick auf die Kämpfe in Goma hat Norwegen Ruanda gewarnt.', 'NOR'],
    ['Bolsonaro, der sich damals in Florida aufhielt, bestreitet die Vorwürfe.', 'BRA'],
  ])('not where something else is or was: %s', (body, country) => expect(first(body)?.place?.country).toBe(country));

  test('at a meeting of states speak those who came', () => {
    const body =
      'Addis Abeba (AFP) - Beim Gipfel der Afrikanischen Union haben am Mittwoch die Staatschefs beraten. Kenias Präsident William Ruto forderte Ruanda zum Abzug auf.';
    const demand = code(articleOf(body)).events.find(({ type }) => type === 'REQUEST');
    expect(demand?.place?.name).toBe('Addis Abeba');
  });

  test('those who sign a truce abroad are not of there', () => {
    const body =
      'Im Jemen herrscht Krieg. Vertreter der Regierung und der Rebellen haben in Doha einen Waffenstillstand unterzeichnet.';
    expect(first(body)?.actors.map(({ country }) => country)).toEqual(['YEM', 'YEM']);
  });
});

test('words that are only quoted name nobody', () => {
  const body =
    'Der Abgeordnete Matt Gaetz gibt auf. Die Polizei hatte wegen „Sex Trafficking“, also Menschenhandel, gegen ihn ermittelt.';
  const names = code(articleOf(body)).events.flatMap(({ recipients }) => recipients.map(({ name }) => name));
  expect(names).toEqual(['Matt Gaetz']);
});
