import { describe, expect, test } from 'vitest';
import { code } from '../../functions/coder/code.ts';
import { articleOf } from './article-of.ts';

/** What readers who looked at nothing but days and places reported as wrong, each in sentences of ours. The articles are of Thursday, 2024-05-16. */
const records = (text: string) => {
  const [title, body] = text.includes('||') ? text.split('||') : ['', text];
  return code(articleOf(body ?? '', title ?? '')).events;
};

describe('the day', () => {
  test.each([
    [
      'Am Dienstag hat Kenia Sanktionen verhängt. Das Land brach 2013 die Beziehungen ab. Peru kritisierte die Sanktionen.',
      'ACCUSE',
      '2024-05-14',
    ],
    [
      'Am Dienstag haben in Lima Tausende demonstriert. Die Regierung hatte im Februar die Gespräche ausgesetzt. Die Polizei nahm 40 Menschen fest.',
      'COERCE',
      '2024-05-14',
    ],
    ['Angola lud Ruanda zu Gesprächen ein, die am Dienstag beginnen sollen.', 'AGREE', '2024-05-16'],
    ['Der Iran drohte mit einem Manöver, das am Freitag beginnen soll.', 'THREATEN', '2024-05-16'],
    ['Scholz hat der Ukraine Waffen zugesagt, die noch im Dezember geliefert werden sollen.', 'AGREE', '2024-05-16'],
    ['Tusk hat Russland für den Brand in Warschau im Mai 2023 verantwortlich gemacht.', 'ACCUSE', '2024-05-16'],
    ['Amnesty kritisierte die Niederschlagung der Proteste im Herbst 2022.', 'ACCUSE', '2024-05-16'],
    ['Die USA hätten im Februar drei Soldaten entführt, warf Maduro den USA vor.', 'ACCUSE', '2024-05-16'],
    [
      'Bei ihrem Treffen vom Dienstag haben sich Peru und Chile auf eine Waffenruhe verständigt.',
      'CONCEDE',
      '2024-05-14',
    ],
    ['Er hatte 2019 einen Polizisten angegriffen.', 'ASSAULT', '2019-01-01'],
    ['Er hatte im Jahr 2019 Soldaten angegriffen.', 'ASSAULT', '2019-01-01'],
  ])('%s (%s)', (text, type, day) => {
    expect(records(text).find((event) => event.type === type)?.date?.start).toBe(day);
  });

  test.each([
    ['Die Armee hat in Kivu binnen zwei Tagen 23 Rebellen getötet.', 'ASSAULT', '2024-05-14'],
    ['Banden haben in Haiti innerhalb von 24 Stunden 40 Menschen getötet.', 'ASSAULT', '2024-05-15'],
    ['Innerhalb weniger Tage nahm die Polizei in Minsk 300 Menschen fest.', 'COERCE', '2024-05-09'],
    ['Zum zweiten Mal binnen zwei Tagen hat Israel Damaskus bombardiert.', 'ASSAULT', '2024-05-16'],
    ['Die Türkei verlangte von Schweden, binnen 48 Stunden den Botschafter abzuziehen.', 'REQUEST', '2024-05-16'],
    ['Die russische Armee hat Charkiw seit drei Tagen beschossen.', 'ASSAULT', '2024-05-13'],
    ['Das Gericht hat den seit drei Jahren inhaftierten Politiker in Minsk verurteilt.', 'COERCE', '2024-05-16'],
    ['Am Dienstag ist Außenminister Blinken in Polen zu Besuch.', 'CONSULT', '2024-05-21'],
    ['Am Freitag ist Kanzler Scholz in Paris zu Gast.', 'CONSULT', '2024-05-17'],
    ['Vor Tagen hatte der Bürgermeister die Vorwürfe der Regierung zurückgewiesen.', 'REJECT', '2024-05-09'],
    [
      'Das Gericht wies den Antrag der Organisation im Februar 2024 zurück (Beschl. v. 16.02.2024, Az. 5 L 37/24).',
      'REJECT',
      '2024-02-16',
    ],
    ['Das Gericht wies die Klage der Organisation im April zurück (Urteil vom 10.04.2024).', 'REJECT', '2024-04-10'],
    [
      'In der Nacht zum Dienstag hat Israel Syrien angegriffen. In der Nacht zuvor bombardierte es Damaskus.',
      'ASSAULT',
      '2024-05-13',
      '2024-05-12',
    ],
    [
      'Im April 2022 verurteilte ein Gericht in Prag den Minister.\n\nEin halbes Jahr später nahm die Polizei in Prag 30 Demonstranten fest.',
      'COERCE',
      '2022-04-01',
      '2022-10-01',
    ],
    [
      'In der Nacht zum Dienstag brannten in Paris 482 Autos, nach 617 in der Nacht davor. Die Polizei nahm 203 Jugendliche fest.',
      'COERCE',
      '2024-05-13',
    ],
  ])('of a stretch, a visit, a ruling or a night: %s (%s)', (text, type, ...days) => {
    const told = records(text).filter((event) => event.type === type);
    expect(told.map(({ date }) => date?.start).sort()).toEqual([...days].sort());
  });
});

test('the day on which police answer an attack is not that of the attack', () => {
  const text =
    'Nach dem Anschlag vom Samstag in Villach hat die Polizei am Mittwoch einen Mann festgenommen. Bei dem Anschlag waren fünf Menschen getötet worden.';
  const attacks = records(text).filter(({ type }) => type === 'ASSAULT');
  expect(attacks.map(({ date }) => date?.start)).toEqual(['2024-05-11']);
});

test('up to now, and no longer', () => {
  const [bombed] = records('Israel hat Mitte Mai Damaskus bombardiert.');
  expect(bombed?.date).toMatchObject({ end: '2024-05-16' });
});

test.each([
  'Am Freitag Streik bei der Bahn||Die Gewerkschaft will am Freitag bei der Bahn streiken.',
  'Aktivisten streiken||Die Aktivisten wollen am Freitag auf die Straße gehen.',
])('a headline tells of the day that the lead plans: %s', (text) => {
  expect(records(text).map(({ modality, date }) => [modality, date?.start])).toEqual([['planned', '2024-05-17']]);
});

test('"ein Gericht" is no "er"', () => {
  const text = 'Ein Gericht in Minsk hat einen Aktivisten verurteilt. Er war im Mai 2023 festgenommen worden.';
  const arrest = records(text).find(({ date }) => date?.start === '2023-05-01');
  expect(arrest?.recipients).toMatchObject([{ sectors: ['CVL', 'OPP'] }]);
});

describe('who is condemned, or convicted', () => {
  test.each([
    'Die EU verurteilte den Anschlag in Kabul.',
    'Merz verurteilte das Attentat in Moskau scharf.',
    'Die EU verurteilte den Anschlag in Peschawar.',
  ])('is nobody for where an attack was: %s', (text) => {
    expect(records(text)[0]?.recipients).toMatchObject([{ text: '', country: null, sectors: ['UNK'] }]);
  });

  test('is a foreign leader, condemned in a capital and convicted nowhere', () => {
    const [trump] = records('In Teheran wurde US-Präsident Trump verurteilt.');
    expect(trump).toMatchObject({ type: 'ACCUSE', actors: [{ country: 'IRN' }], recipients: [{ country: 'USA' }] });
  });

  test.each([
    'In Minsk ist ein Mann verurteilt worden.',
    'Franzose in Minsk verurteilt||Ein Gericht in Minsk hat einen Franzosen verurteilt.',
  ])('is somebody whom a court convicts: %s', (text) => {
    expect(records(text).map(({ type, actors }) => [type, actors[0]?.country, actors[0]?.sectors])).toEqual([
      ['COERCE', 'BLR', ['JUD']],
    ]);
  });
});

describe('where it was', () => {
  test.each([
    ['Im ostukrainischen Torske wurden drei Menschen getötet.', 'UKR', 'UKR'],
    ['Im südrussischen Rostow am Don wurden drei Menschen getötet.', 'RUS', 'RUS'],
    ['Zwei Deutsche sind im mexikanischen Puerto Morelos erschossen worden.', 'MEX', 'DEU'],
    ['Ein deutscher Tourist ist im thailändischen Ao Nang festgenommen worden.', 'THA', 'DEU'],
    ['Im ägyptischen Badeort Hurghada wurden zwei Deutsche erstochen.', 'EGY', 'DEU'],
    ['In Süd-Kordofan wurden zehn Menschen getötet.', 'SDN', 'SDN'],
    ['Im Teheraner Evin-Gefängnis wurde ein Deutscher hingerichtet.', 'IRN', 'DEU'],
    ['In der von Russland besetzten Region Saporischschja wurden drei Menschen getötet.', 'UKR', 'UKR'],
    ['In dem von Israel besetzten Westjordanland wurden drei Menschen getötet.', 'PSE', 'PSE'],
    ['Im Januar bombardierte Moskau Aleppo.', 'SYR', 'SYR'],
    ['Auf der von Russland annektierten Krim wurden drei Menschen getötet.', 'UKR', 'UKR'],
    ['Im von Russland besetzten Luhansk wurden drei Menschen getötet.', 'UKR', 'UKR'],
  ])('%s', (text, place, victims) => {
    const [event] = records(text);
    expect([event?.place?.country, event?.recipients[0]?.country]).toEqual([place, victims]);
  });
});

test('who rejects criticism of an attack answers those who criticised', () => {
  const text = 'Die EU kritisierte Israel. Israel wies die Kritik an dem Angriff in Gaza zurück.';
  expect(records(text).find(({ type }) => type === 'REJECT')?.recipients).toMatchObject([{ org: 'EUR' }]);
});

test('colleagues in office are not those of activists', () => {
  const text =
    'Aktivisten riefen zu Protesten auf. Den von Präsident William Ruto und seinem Amtskollegen Emmanuel Macron ausgerichteten Gipfel kritisierten die Organisatoren.';
  expect(
    records(text)
      .at(-1)
      ?.recipients.map(({ sectors }) => sectors),
  ).toEqual([['GOV'], ['GOV']]);
});

describe('not where', () => {
  const event = (text: string, type: string) => records(text).find((one) => one.type === type);

  test.each([
    [
      'those are who tell of it',
      'In Myanmar hat die Armee ein Dorf angegriffen. Elf Kinder wurden getötet, teilte Unicef in Bangkok mit.',
      'ASSAULT',
      'MMR',
      'MMR',
    ],
    [
      'somebody is deported to',
      'Hunderte protestierten gegen die Abschiebung eines Schülers nach Afghanistan.',
      'PROTEST',
      'DEU',
      'DEU',
    ],
    [
      'an embassy is of',
      'Demonstranten haben vor der russischen Botschaft eine Puppe verbrannt.',
      'PROTEST',
      'DEU',
      'DEU',
    ],
    ['somebody wants a truce', 'Frankreich hat eine Waffenruhe in Gaza gefordert.', 'REQUEST', 'FRA', 'PSE'],
    ['an attack is feared', 'Die USA warnten vor einem Angriff auf Taiwan.', 'THREATEN', 'USA', 'TWN'],
    [
      'others govern',
      'Die Regierung in Athen verteidigte den Einsatz, die Türkei verurteilte ihn.',
      'ACCUSE',
      'TUR',
      'GRC',
    ],
    [
      'others have met',
      'In Genf haben die USA und China verhandelt. Deutschland begrüßte die Gespräche.',
      'SUPPORT',
      'DEU',
      'USA',
    ],
    [
      'another square is called so',
      'In Budapest haben Tausende auf dem Heldenplatz gegen die Regierung demonstriert.',
      'PROTEST',
      'HUN',
      'HUN',
    ],
    [
      'a village is called like a quarter',
      'In Straßburg hat die Polizei im Stadtteil Neudorf einen Mann festgenommen.',
      'COERCE',
      'FRA',
      'FRA',
    ],
  ])('%s: %s', (_, text, type, place, recipient) => {
    const found = event(text, type);
    expect([found?.place?.country, found?.recipients[0]?.country]).toEqual([place, recipient]);
  });
});

test('who protests is not of where the war is', () => {
  const [protest] = records('In Wien haben Tausende gegen den Krieg in Gaza protestiert.');
  expect(protest?.actors).toMatchObject([{ country: 'AUT' }]);
});

describe('whom a state strikes abroad', () => {
  test.each([
    ['Bei russischen Angriffen wurden nach ukrainischen Angaben drei Menschen getötet.', 'RUS', 'UKR', 'UKR'],
    ['Bei israelischen Angriffen wurden nach palästinensischen Angaben drei Menschen getötet.', 'ISR', 'PSE', 'PSE'],
    ['Bei einem amerikanischen Luftangriff wurden acht Zivilisten getötet.', 'USA', null, undefined],
    ['Israel hat bei einem Luftangriff 20 Menschen getötet.', 'ISR', null, undefined],
    ['Bei dem iranischen Angriff starben vier Menschen.', 'IRN', null, undefined],
    [
      'Ein russischer Drohnenangriff hat zwei Menschen getötet. Das teilte der Gouverneur der Region Sumy mit.',
      'RUS',
      'UKR',
      'UKR',
    ],
    ['Kiew (dpa) - Russland hat mit Drohnen angegriffen. Dabei wurden fünf Menschen getötet.', 'RUS', 'UKR', 'UKR'],
    ['Die Armee von Myanmar hat ein Dorf bombardiert. Zwölf Menschen wurden getötet.', 'MMR', 'MMR', 'MMR'],
    ['Russische Truppen haben in Moskau zwei Menschen getötet.', 'RUS', 'RUS', 'RUS'],
    ['Tel Aviv (dpa) - Israelische Soldaten haben am Montag einen Mann erschossen.', 'ISR', 'ISR', 'ISR'],
    ['In Belgorod waren sie am Montag. Die russische Armee erschoss zwei Männer.', 'RUS', 'RUS', 'RUS'],
    ['Ein US-Soldat hat seine Frau erschossen. Der Mann hatte in Afghanistan gedient.', 'USA', 'USA', 'USA'],
    ['Die USA haben einen Mann hingerichtet.', 'USA', 'USA', 'USA'],
    ['Bei dem pakistanischen Selbstmordanschlag wurden zehn Menschen getötet.', 'PAK', 'PAK', 'PAK'],
    ['In Dschenin erschossen Soldaten drei Männer.', 'ISR', 'PSE', 'PSE'],
  ])('%s', (text, state, victims, place) => {
    const [event] = records(text);
    expect([event?.actors[0]?.country, event?.recipients[0]?.country, event?.place?.country]).toEqual([
      state,
      victims,
      place,
    ]);
  });
});

describe('what kills', () => {
  test.each([
    'Russische Raketen haben in Kiew zwei Menschen getötet.',
    'Am Montag töteten russische Drohnen in Kiew zwei Menschen.',
    'Ein russischer Luftangriff tötete in Kiew zwei Menschen.',
    'Zwei Menschen töteten russische Raketen in Kiew.',
    'Nichts Neues.\n\nUkrainer von Russen erschossen\n\nMehr dazu morgen.',
  ])('is never killed: %s', (text) => {
    const [event] = records(text);
    expect([event?.actors[0]?.country, event?.recipients[0]?.country]).toEqual(['RUS', 'UKR']);
  });
});
