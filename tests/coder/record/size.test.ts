import { describe, expect, test } from 'vitest';
import type { Size } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { joinedSizes } from '../../../functions/coder/record/joined-sizes.ts';
import { kindOf } from '../../../functions/coder/record/object-kinds.ts';
import { articleOf } from '../article-of.ts';

/** The sizes that the sentence gives to its acts of a type. */
const sizes = (type: string, sentence: string): (Size | null)[] =>
  explain(articleOf(sentence))
    .drafts.filter(({ event }) => event.type === type)
    .map(({ event }) => event.size);

type Case = readonly [type: string, sentence: string, size: Partial<Size> | null];
const tell = (name: string, cases: readonly Case[]) =>
  test.each(cases)(`${name}: %s: %s`, (type, sentence, size) => {
    const [first] = sizes(type, sentence);
    if (size === null) expect(first).toBeNull();
    else expect(first).toEqual({ qualifier: 'exact', ...size });
  });

describe('the size of an act', () => {
  tell('what became of people is told by verbs, idioms and nouns', [
    ['ASSAULT', 'Zwölf Menschen wurden getötet und mehr als 80 verletzt.', { dead: 12, injured: 80 }],
    ['ASSAULT', 'Bei dem Angriff starben nach Angaben der Polizei sechs Menschen.', { dead: 6 }],
    ['ASSAULT', 'Der Attentäter riss in Herat neun Menschen mit in den Tod.', { dead: 9 }],
    ['ASSAULT', 'Ein Anschlag in Herat kostete neun Menschen das Leben.', { dead: 9 }],
    ['ASSAULT', 'Bei dem Angriff auf Goma verloren elf Menschen ihr Leben.', { dead: 11 }],
    ['ASSAULT', 'Bei dem Angriff auf Goma wurden elf Menschen tödlich verletzt.', { dead: 11 }],
    ['ASSAULT', 'Bei dem Überfall in Graz erlitten vier Passanten schwere Verletzungen.', { injured: 4 }],
    ['ASSAULT', 'Bei Kämpfen in Darfur gab es 60 Tote und Dutzende Verletzte.', { dead: 60, injured: 24 }],
    ['ASSAULT', 'Herat: Neun Tote bei Anschlag', { dead: 9 }],
    ['ASSAULT', '39 Tote und 69 Verletzte nach Angriff auf Nachtclub in Istanbul', { dead: 39, injured: 69 }],
    [
      'ASSAULT',
      'Bei Kämpfen im Ostkongo sind 17 Soldaten gefallen und 30 verwundet worden.',
      { dead: 17, injured: 30 },
    ],
    ['ASSAULT', 'Dem Beschuss von Cherson fielen acht Zivilisten zum Opfer.', { dead: 8 }],
    ['ASSAULT', 'In Katyn war ein Massaker der Armee an 22.000 Polen verübt worden.', { dead: 22_000 }],
    ['ASSAULT', 'Bei dem Säureangriff wurden 14 Menschen, darunter fünf Kinder, verletzt.', { injured: 14 }],
    ['ASSAULT', 'Nach dem Messerangriff in Graz gab es 14 Verletzte.', { injured: 14 }],
    ['ASSAULT', 'Es gab sechs Opfer, die ein Amokläufer in Graz erschossen hatte.', { dead: 6 }],
    ['ASSAULT', 'Die Zahl der Toten nach dem Anschlag in Herat ist auf 17 gestiegen.', { dead: 17 }],
    ['ASSAULT', 'Bei dem Überfall auf ein Dorf in Mali gab es acht tote Bewohner.', { dead: 8 }],
    ['COERCE', 'In Minsk nahm die Polizei rund 3000 Demonstranten fest.', { arrested: 3000, qualifier: 'about' }],
    ['COERCE', '47 Demonstranten nahm die Polizei in Minsk fest.', { arrested: 47 }],
    ['COERCE', 'Die Polizei nahm in Brest 19 Menschen in Gewahrsam.', { arrested: 19 }],
    ['COERCE', 'Bei Protesten in Brest kam es zu 19 Festnahmen.', { arrested: 19 }],
    ['COERCE', 'Die Behörden in Minsk meldeten die Festnahme von elf Verdächtigen.', { arrested: 11 }],
    ['COERCE', 'Spezialkräfte rückten in mehrere Häuser vor und nahmen 13 Personen fest.', { arrested: 13 }],
  ]);

  tell('groups of one fate add up', [
    ['ASSAULT', 'Bei einem Anschlag in Herat starben am Montag zwei Soldaten und drei Zivilisten.', { dead: 5 }],
    ['ASSAULT', 'Bei dem Anschlag in Herat wurden sechs Soldaten, zwei Polizisten und ein Kind getötet.', { dead: 9 }],
    ['ASSAULT', 'Unbekannte haben in Mexiko zwei Iraner und einen Deutschen erschossen.', { dead: 3 }],
    ['COERCE', 'In Graz wurden zwei Männer und eine Frau festgenommen.', { arrested: 3 }],
    [
      'PROTEST',
      'Am Samstag demonstrierten in Prag Hunderte gegen Präsident Pavel.',
      { count: 200, qualifier: 'more-than' },
    ],
    ['PROTEST', 'In Prag demonstrierten 30 Frauen und 20 Männer gegen die Regierung.', { count: 50 }],
  ]);

  tell('some of those who are counted, and parts of a total, do not add up', [
    ['ASSAULT', 'Bei dem Anschlag in Herat starben 14 Menschen, darunter drei Kinder.', { dead: 14 }],
    ['ASSAULT', 'In Herat wurden 14 Menschen getötet, unter ihnen zwei Polizisten und drei Kinder.', { dead: 14 }],
    ['ASSAULT', 'Bei einem Messerangriff in Graz gab es fünf Verletzte, drei von ihnen schwer.', { injured: 5 }],
    ['ASSAULT', '14 Menschen, drei Kinder und elf Erwachsene, wurden in Herat getötet.', { dead: 14 }],
    ['COERCE', 'Sechs Personen nahm die Polizei in Graz fest, vier von ihnen wegen Raubes.', { arrested: 6 }],
  ]);

  tell('of mixed acts each has its own number', [
    ['COERCE', 'Nach dem Anschlag mit 14 Toten nahm die Polizei in Herat drei Männer fest.', { arrested: 3 }],
    ['ASSAULT', '47 Demonstranten festgenommen, zwölf Polizisten verletzt', { injured: 12 }],
    ['COERCE', 'Die Polizei nahm in Minsk 47 Demonstranten fest, zwölf Polizisten wurden verletzt.', { arrested: 47 }],
    [
      'ASSAULT',
      'Bei Zusammenstößen starben zwölf Menschen, weitere 30 erlitten Verletzungen.',
      { dead: 12, injured: 30 },
    ],
    ['COERCE', 'Ein Gericht in Kairo hat 75 Menschen zum Tode verurteilt.', { count: 75, unit: 'Menschen' }],
    [
      'PROTEST',
      'Nach dem Tod von zwei Demonstranten gingen in Dakar 3000 Menschen auf die Straße.',
      {
        count: 3000,
        unit: 'Menschen',
      },
    ],
    [
      'PROTEST',
      'In Dakar demonstrierten 300 Menschen gegen die Festnahme von zwei Bloggern.',
      { count: 300, unit: 'Menschen' },
    ],
    ['RETREAT', 'Nach Protesten mit mindestens zwei Toten trat Präsident Merino in Peru am Sonntag zurück.', null],
  ]);

  tell('who does it is not among those to whom it is done', [
    ['ASSAULT', 'Drei Männer töteten in Lyon zwei Soldaten.', { dead: 2 }],
    ['ASSAULT', 'Ein Attentäter tötete in Herat mindestens 26 Menschen.', { dead: 26, qualifier: 'more-than' }],
    ['COERCE', 'In Minsk wurden von 200 Polizisten elf Demonstranten festgenommen.', { arrested: 11 }],
    ['ASSAULT', 'In Balad explodierten vier Autobomben und töteten 98 Menschen.', { dead: 98 }],
  ]);

  tell('dates, ages, times, measures and names count nobody', [
    ['ASSAULT', 'Am 15. Mai 2024 töteten Rebellen in Mali neun Soldaten.', { dead: 9 }],
    ['ASSAULT', 'Zwischen 2000 und 2007 hatten zwei Männer in Mali neun Händler erschossen.', { dead: 9 }],
    ['ASSAULT', 'Ende Mai 2010 töteten Soldaten in Mali neun Aktivisten.', { dead: 9 }],
    ['ASSAULT', 'In Mali wurden nach 48 Stunden gegen 20 Uhr neun Soldaten getötet.', { dead: 9 }],
    ['ASSAULT', 'Bei drei Anschlägen in zwei Städten wurden in Mali neun Soldaten getötet.', { dead: 9 }],
    [
      'ASSAULT',
      'Ein 47 Jahre alter Mann hat in Lyon drei Menschen im Alter von 12 und 15 Jahren erschossen.',
      {
        dead: 3,
      },
    ],
    ['ASSAULT', 'Trotz der Resolution 2254 wurden in Syrien 30 Kilometer vor Homs neun Menschen getötet.', { dead: 9 }],
    ['COERCE', 'Der Politiker Jan Huber (47) wurde im März 2005 in Graz verhaftet.', null],
  ]);

  tell('those who take part are counted', [
    ['PROTEST', 'Hunderte zogen durch Prag.', { count: 200, qualifier: 'more-than' }],
    ['PROTEST', 'Am 15. Mai demonstrierten 20.000 Menschen.', { count: 20_000, unit: 'Menschen' }],
    ['PROTEST', 'Am Montag demonstrierten in Prag 3 000 Lehrer.', { count: 3000, unit: 'Lehrer' }],
    ['PROTEST', 'In Prag gab es eine Demonstration mit 300 Teilnehmern.', { count: 300, unit: 'Teilnehmern' }],
    [
      'PROTEST',
      'In Prag demonstrierten laut Polizei 3000, laut den Veranstaltern 10.000 Menschen.',
      {
        count: 3000,
        unit: 'Menschen',
      },
    ],
    ['MOBILIZE', 'Polen verlegte 2500 Soldaten an die Grenze.', { count: 2500, unit: 'Soldaten' }],
    ['RETREAT', 'Die Rebellen ließen nach 48 Stunden drei Geiseln frei.', { count: 3, unit: 'Geiseln' }],
    ['ASSAULT', 'Bewaffnete entführten in Nigeria 30 Schülerinnen.', { count: 30, unit: 'Schülerinnen' }],
    ['COERCE', 'Die Türkei schob 300 Afghanen ab.', { count: 300, unit: 'Afghanen' }],
  ]);

  tell('the main figure says how exact the numbers are', [
    [
      'ASSAULT',
      'In Herat wurden mindestens zwölf Menschen getötet und 30 weitere verletzt.',
      { dead: 12, injured: 30, qualifier: 'more-than' },
    ],
    ['ASSAULT', 'In Herat wurden 27 Menschen getötet und Hunderte verletzt.', { dead: 27, injured: 200 }],
  ]);

  tell('of what is given or imposed the object is counted', [
    ['AID', 'Deutschland lieferte der Ukraine vier Hubschrauber.', { count: 4, unit: 'Hubschrauber' }],
    ['AID', 'Deutschland lieferte der Ukraine im Jahr 2024 zwölf Panzer.', { count: 12, unit: 'Panzer' }],
    ['AID', 'China schickte 100.000 Dosen Impfstoff nach Kambodscha.', { count: 100_000, unit: 'Dosen' }],
    ['MOBILIZE', 'Die USA verlegten 4000 Soldaten und 250 Panzer nach Polen.', { count: 4000, unit: 'Soldaten' }],
    [
      'SANCTION',
      'Deutschland erklärte 18 russische Diplomaten zu unerwünschten Personen.',
      { count: 18, unit: 'russische Diplomaten' },
    ],
    ['AGREE', 'Die USA sagten der Ukraine 500 Millionen Dollar zu.', { count: 5e8, unit: 'Dollar' }],
    [
      'AGREE',
      'Deutschland sagte der Ukraine für 2025 Hilfen von vier Milliarden Euro zu.',
      { count: 4e9, unit: 'Euro' },
    ],
    ['SANCTION', 'Die EU verhängte Sanktionen gegen 13 Minister aus Belarus.', { count: 13, unit: 'Minister' }],
    ['SANCTION', 'Russland hat 40 deutsche Diplomaten ausgewiesen.', { count: 40, unit: 'deutsche Diplomaten' }],
  ]);

  test('told twice is that of the better telling, with what only the other one knows', () => {
    const [dead, injured] = [
      { dead: 18, qualifier: 'more-than' } as const,
      { injured: 40, qualifier: 'exact' } as const,
    ];
    expect(joinedSizes(dead, injured)).toEqual({ dead: 18, injured: 40, qualifier: 'more-than' });
    expect(joinedSizes(injured, dead)).toEqual({ dead: 18, injured: 40, qualifier: 'more-than' });
    expect(joinedSizes(null, dead)).toEqual(dead);
  });

  test('told roundly in the headline is that of the lead', () => {
    const article = articleOf(
      'Rund 600 Menschen haben am Dienstag in Prag gegen die Regierung protestiert.',
      'Prag: Hunderte protestieren gegen Regierung',
    );
    const [size] = explain(article).drafts.map(({ event }) => event.size);
    expect(size).toMatchObject({ count: 600, qualifier: 'about' });
    const [round, other] = [
      { count: 200, qualifier: 'more-than' } as const,
      { count: 5000, qualifier: 'exact' } as const,
    ];
    expect(joinedSizes(round, other)).toEqual(round);
  });
});

test.each([
  ['Hilfsgüter', 'aid'],
  ['Kampfjets', 'weapons'],
  ['Brigaden', 'troops'],
  ['Kriegsgefangenen', 'prisoners'],
  ['Waffenruhe', 'ceasefire'],
  ['Strafzölle', 'sanctions'],
  ['Mandat', 'mandate'],
  ['Geldbußen', 'penalty'],
])('%s are of the kind %s', (noun, kind) => {
  expect(kindOf(noun)).toBe(kind);
});

test.each(['Parolen', 'Pistole', 'Idole', 'Gasse'])(
  '"%s" is no energy, though its letters end like a word for it',
  (noun) => {
    expect(kindOf(noun)).toBeNull();
  },
);
