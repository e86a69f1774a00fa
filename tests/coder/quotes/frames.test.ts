import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('nothing is said', () => {
  test.each([
    [
      'by a verb behind a relative clause of its own subject',
      'Kanada, das am Gipfel teilnahm, sagte eine Million Dollar zu.',
    ],
    ['by what only goes on with the subject', 'Die Bauern begrüßten den Plan, fordern aber höhere Preise.'],
    ['before a temporal clause', 'Seit der Deich gebrochen ist, warnt der Landrat vor Seuchen.'],
    [
      'by those of whom a relative clause tells',
      'Begleitet von Bauern, die laut protestierten, wurde der Deich gestern geöffnet.',
    ],
    ['in the passive, by nobody', 'Es wird vermutet, dass der Deich gesprengt wurde.'],
    ['by an accusation without an accuser', 'Dem Mann wird vorgeworfen, den Deich gesprengt zu haben.'],
    ['by deciding to do something', 'Der Kreistag beschloss, den Deich zu erhöhen.'],
    ['by those who should know', 'Der Landrat sollte wissen, dass der Deich alt ist.'],
    ['by the article that is sure', 'Sicher ist, dass der Deich bricht.'],
    ['by a relative clause about what is named', 'Der Landrat verwies auf Dörfer, aus denen die Helfer kämen.'],
    ['by a sum', 'Kanada, das in Oslo (wo es schneite) teilnahm, sagte 20 Millionen Dollar zu.'],
    ['in brackets', 'Im Mai brach der Deich (die „Morgenpost“ berichtete): Damals starben drei Menschen.'],
    ['by negation', 'Der Landrat sagte nicht, wann der Deich fertig wird.'],
    ['by "So riet sie …" of the sentence before', 'Es gab Kritik am Landrat. So riet sie dem Landrat zur Vorsicht.'],
  ])('%s', (_, body) => {
    expect(said(body)).toEqual([]);
  });
});

describe('what is said', () => {
  test('is that of the verb that stands next', () => {
    expect(said('Die Feuerwehr bestätigte den Brand und teilte mit, es gebe keine Verletzten.')).toEqual([
      'Die Feuerwehr (mitteilen) indirect: es gebe keine Verletzten',
    ]);
  });

  test('is only the quotation where one stands right before the verb', () => {
    expect(said('Der Landrat drohte den Nachbarn: „Wir öffnen das Wehr noch heute“, sagte er.')).toEqual([
      'er (sagen) direct: Wir öffnen das Wehr noch heute',
    ]);
  });

  test('stands behind verbs that call something, too', () => {
    expect(said('Der Landrat sprach davon, dass der Deich gesprengt worden sei.')).toEqual([
      'Der Landrat (sprechen) indirect: dass der Deich gesprengt worden sei',
    ]);
    expect(said('Sie nannte das einen Plan, der nicht aufgehe.')).toEqual([]);
  });

  test('is what somebody said, not what threatens by itself', () => {
    expect(said('Es drohe ein Hochwasser, hatte der Landrat am Montag in Passau gesagt.')).toEqual([
      'der Landrat (sagen) indirect: Es drohe ein Hochwasser',
    ]);
  });

  test('stands before "so" with a verb', () => {
    expect(said('Der Deich sei sicher, so versicherte der Landrat.')).toEqual([
      'der Landrat (versichern) indirect: Der Deich sei sicher',
    ]);
  });

  test('is told once, with the verb around the words in quotation marks', () => {
    const body = 'Der Landrat sagte, das Dorf sei arm. Es sei „eines der ärmsten, wenn nicht das ärmste der Welt“.';
    expect(said(body)[1]).toBe('Der Landrat (–) indirect: Es sei „eines der ärmsten, wenn nicht das ärmste der Welt“');
  });

  test('may stand on a page', () => {
    expect(said('Der Deich sei alt, heißt es auf der Internetseite des Wasserverbands.')[0]).toContain(
      'der Internetseite',
    );
  });

  test('has a speaker without the article of a preposition', () => {
    expect(said('Der Deich sei alt, hieß es vom Wasserverband.')).toEqual([
      'Wasserverband (heißen) indirect: Der Deich sei alt',
    ]);
  });

  test('may come from one of many', () => {
    expect(said('Einige der Anwohner sagten, der Deich sei undicht.')).toEqual([
      'Einige der Anwohner (sagen) indirect: der Deich sei undicht',
    ]);
  });
});

describe('before the colon of a title', () => {
  test.each([
    ['Kreml: Gespräche gehen weiter', ['Kreml (–) indirect: Gespräche gehen weiter']],
    ['Das Weiße Haus: Gespräche gehen weiter', ['Das Weiße Haus (–) indirect: Gespräche gehen weiter']],
    ['Merkel: Keine Waffen für Kiew', ['Merkel (–) indirect: Keine Waffen für Kiew']],
    ['Frankreichs Präsident vor Gericht: Macron bestreitet Vorwürfe', []],
    ['Schulen in Bremen: Sind die Klassen zu groß?', []],
    ['Green Tower: Neubau begonnen', []],
  ])('%s', (title, expected) => {
    expect(said('Nichts weiter.', title)).toEqual(expected);
  });
});
