import { describe, expect, test } from 'vitest';
import { quotesIn, said } from './said.ts';

describe('direct quotations', () => {
  test.each([
    [
      'behind the quotation',
      '„Wir bauen im Herbst eine neue Brücke“, sagte Bürgermeisterin Anna Wolf am Montag.',
      'Bürgermeisterin Anna Wolf (sagen) direct: Wir bauen im Herbst eine neue Brücke',
    ],
    [
      'before it',
      'Der finnische Außenminister erklärte: „Wir bleiben bei unserer Entscheidung.“',
      'Der finnische Außenminister (erklären) direct: Wir bleiben bei unserer Entscheidung.',
    ],
    [
      'by a verb that is none of saying',
      '„Endlich ist die Straße wieder frei“, freute sich der Gastwirt.',
      'der Gastwirt (freuen) direct: Endlich ist die Straße wieder frei',
    ],
    [
      'by "so"',
      '„Das Wasser steigt noch immer an“, so der Sprecher der Feuerwehr.',
      'der Sprecher der Feuerwehr (–) direct: Das Wasser steigt noch immer an',
    ],
    [
      'as the source',
      '„Das Wasser steigt noch immer an“, hieß es aus dem Innenministerium.',
      'dem Innenministerium (heißen) direct: Das Wasser steigt noch immer an',
    ],
    [
      'before a colon without a verb',
      'Die Ministerin dazu: „Das prüfen wir gerade sehr genau.“',
      'Die Ministerin (–) direct: Das prüfen wir gerade sehr genau.',
    ],
  ])('have the speaker who is named %s', (_, body, expected) => {
    expect(said(body)).toContain(expected);
  });

  test('of several sentences are one, with the speaker named at its end', () => {
    expect(said('„Die Ernte war schlecht. Wir brauchen bald Hilfe“, klagte der Bauernverband.')).toEqual([
      'der Bauernverband (klagen) direct: Die Ernte war schlecht. Wir brauchen bald Hilfe',
    ]);
  });

  test('that are interrupted keep their speaker on both sides', () => {
    expect(said('„Die Brücke“, sagte der Bürgermeister, „ist seit gestern gesperrt.“')).toEqual([
      'der Bürgermeister (sagen) direct: Die Brücke',
      'der Bürgermeister (sagen) direct: ist seit gestern gesperrt.',
    ]);
  });

  test('without a speaker of their own go on with the last one', () => {
    const body =
      '„Wir haben lange verhandelt und gestritten“, sagte der Minister.\n\n„Am Ende hat sich die Mühe gelohnt.“';
    expect(said(body)[1]).toBe('der Minister (–) direct: Am Ende hat sich die Mühe gelohnt.');
  });

  test('may be a few words that say how somebody calls a thing', () => {
    expect(said('Der Präsident nannte den Bericht „frei erfunden“.')).toEqual([
      'Der Präsident (nennen) direct: frei erfunden',
    ]);
    expect(said('Händler sprachen von „Panik“.')).toEqual(['Händler (sprechen) direct: Panik']);
  });

  test('are not the names of papers, ships and films', () => {
    expect(said('Das Schiff „Stern von Bergen“ lief am Montag in den Hafen ein.')).toEqual([]);
    expect(said('Der Sprecher des Vereins „Rettet die Elbe“ sagte am Montag ab.')).toEqual([]);
  });
});

describe('reported speech', () => {
  test.each([
    [
      'in a dependent clause',
      'Der Minister betonte, dass die Lage, die seit Tagen ruhig sei, stabil bleibe.',
      'Der Minister (betonen) indirect: dass die Lage, die seit Tagen ruhig sei, stabil bleibe',
    ],
    [
      'without conjunction',
      'Der Minister sagte am Montag, er werde im Amt bleiben.',
      'Der Minister (sagen) indirect: er werde im Amt bleiben',
    ],
    [
      'before the verb',
      'Es gebe keine Beweise, sagte der norwegische Botschafter.',
      'der norwegische Botschafter (sagen) indirect: Es gebe keine Beweise',
    ],
    [
      'as an infinitive',
      'Die Regierung kündigte an, die Gespräche fortzusetzen.',
      'Die Regierung (ankündigen) indirect: die Gespräche fortzusetzen',
    ],
    [
      'after "nach Angaben"',
      'Nach Angaben der Polizei wurden drei Menschen verletzt.',
      'der Polizei (–) indirect: wurden drei Menschen verletzt',
    ],
    [
      'before "zufolge"',
      'Angaben des Innenministeriums zufolge kamen zwei Menschen ums Leben.',
      'des Innenministeriums (–) indirect: kamen zwei Menschen ums Leben',
    ],
    [
      'with "wie"',
      'Wie die Polizei mitteilte, wurde ein Mann festgenommen.',
      'die Polizei (mitteilen) indirect: wurde ein Mann festgenommen',
    ],
    ['with "so"', 'Die Lage sei ernst, so der Gouverneur.', 'der Gouverneur (–) indirect: Die Lage sei ernst'],
    [
      'as what somebody thinks',
      'Die Kanzlerin ist der Ansicht, dass das Geld reicht.',
      'Die Kanzlerin (sein) indirect: dass das Geld reicht',
    ],
    [
      'by nobody in particular',
      'Die Truppen seien bereits auf dem Rückweg, hieß es.',
      'nobody (heißen) indirect: Die Truppen seien bereits auf dem Rückweg',
    ],
  ])('is found %s', (_, body, expected) => {
    expect(said(body)).toContain(expected);
  });

  test('goes on over sentences in the Konjunktiv', () => {
    expect(said('Der Minister sagte, die Vorräte seien knapp. Man habe aber vorgesorgt.')).toContain(
      'Der Minister (–) indirect: Man habe aber vorgesorgt',
    );
  });

  test('ends where the article speaks for itself', () => {
    expect(said('Der Minister sagte, er habe Hunger. Draußen regnete es.')).toHaveLength(1);
    expect(said('Draußen regnete es. Die Straßen waren leer.')).toEqual([]);
  });

  test('may be told of the sentence before: "Das teilte … mit."', () => {
    expect(said('In Graz ist eine Fabrik abgebrannt. Das teilte die Feuerwehr mit.')).toEqual([
      'die Feuerwehr (mitteilen) indirect: In Graz ist eine Fabrik abgebrannt',
    ]);
  });
});

describe('speakers', () => {
  test('are resolved: the pronoun is whoever spoke before', () => {
    const [, second] = quotesIn(
      'Der polnische Präsident Andrzej Duda sagte, die Grenze bleibe offen. Er fügte hinzu, niemand müsse gehen.',
    );
    expect(second?.speaker).toMatchObject({ text: 'Er', name: 'Andrzej Duda', country: 'POL' });
  });

  test('whom nobody knows keep the words of the article', () => {
    const [quote] = quotesIn('Die Tischlerin Petra Berg sagte, das Holz sei zu teuer.');
    expect(quote?.speaker?.text).toBe('Die Tischlerin Petra Berg');
    expect(quote?.speaker?.country ?? null).not.toBe('UNK');
  });

  test('of headlines stand before the colon', () => {
    expect(said('Nichts weiter.', 'Merkel: Europa muss handeln')).toEqual(['Merkel (–) indirect: Europa muss handeln']);
    expect(said('Nichts weiter.', 'Ukraine: Drei Tote bei Unfall')).toEqual([]);
  });
});
