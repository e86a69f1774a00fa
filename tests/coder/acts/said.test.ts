import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('what is done by saying it', () => {
  test.each([
    // who spoke in the sentence before goes on
    [
      'Norwegens Außenministerin Eva Lund kritisierte am Montag Schweden. Stockholm müsse seine Truppen abziehen.',
      'REQUEST NOR -> SWE',
    ],
    // what is quoted is his act who says it
    [
      '„Peru trägt die Verantwortung für die Eskalation“, sagte der chilenische Präsident Juan Soto.',
      'ACCUSE CHL -> PER',
    ],
    ['„Peru muss den Einsatz beenden“, sagte Chiles Präsident Juan Soto am Dienstag.', 'REQUEST CHL -> PER'],
    // "ließ … wissen" is said
    [
      'Lettland werde mit harten Konsequenzen rechnen müssen, ließ der litauische Präsident wissen.',
      'THREATEN LTU -> LVA',
    ],
    ['Der Plan sei ein Skandal, schrieb der polnische Minister an den Ministerpräsidenten von Ungarn.', 'ACCUSE POL'],
    // denials
    ['Perus Innenminister Cruz nannte das am Montag „eine Lüge“.', 'REJECT PER'],
    ['„Das ist falsch“, erwiderte Chiles Botschafter Diego Rojas.', 'REJECT CHL'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContainEqual(expect.stringContaining(expected));
  });
});

describe('what a speaker says he will not do he refuses', () => {
  test.each([
    [
      'Verträge zulasten der Bauern werde man nicht schließen, sagte der österreichische Kanzler in Wien.',
      'REJECT AUT',
    ],
    ['Ausliefern werde man ihn auf keinen Fall, sagte der Präsident von Peru.', 'REJECT PER'],
    ['„Wir werden mit den Terroristen nicht verhandeln“, sagte Malis Präsident Keita.', 'REJECT MLI'],
    ['Von einem Alleingang könne keine Rede sein, erklärte die Regierung in Lima.', 'REJECT PER'],
    ['Sein Land werde keine Soldaten stellen, stellte der Präsident von Ghana klar.', 'REJECT GHA'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContainEqual(expect.stringContaining(expected));
  });

  test.each([
    'Die Inflation werde nicht steigen, sagte der Finanzminister von Chile.',
    'Der Präsident von Peru drohte, sein Land werde in keine weiteren Gespräche eintreten.',
    'Die Ernte werde dieses Jahr nicht reichen, sagte der Agrarminister von Chile.',
  ])('but: %s', (text) => {
    expect(told(text)).not.toContainEqual(expect.stringContaining('REJECT'));
  });
});

describe('who says what he will do if others do not yield threatens them', () => {
  test.each([
    // whatever the verb
    [
      '„Sollte sich die Regierung in Quito weiter taub stellen, werden wir das Land lahmlegen“, sagte der peruanische Präsident Juan Soto.',
      'THREATEN PER -> ECU',
    ],
    [
      'Wenn Peru die Grenze nicht öffne, werde sein Land eine eigene Straße bauen, sagte der bolivianische Präsident Luis Arce.',
      'THREATEN BOL -> PER',
    ],
    // "andernfalls": behind what was demanded
    [
      'Kenias Präsident William Ruto verlangte von Uganda, seine Truppen abzuziehen. Andernfalls werde man alle nötigen Mittel einsetzen.',
      'THREATEN KEN -> UGA',
    ],
    // what is not left unanswered
    [
      '„Sollte Teheran das nicht überdenken, wird es nicht unbeantwortet bleiben“, so der marokkanische Außenminister Nasser Bourita am Dienstag in Rabat.',
      'THREATEN MAR -> IRN',
    ],
    // where the act is told, but not who threatens
    ['Der UN-Sicherheitsrat verurteilte Pakistan. Ansonsten würden Sanktionen verhängt.', 'THREATEN UNO -> PAK'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContainEqual(expected);
  });

  test.each([
    'Wenn es nicht regne, werde die Ernte schlecht ausfallen, sagte der Agrarminister von Chile.',
    'Wenn Chile nicht helfe, werde es untergehen, sagte der Präsident von Peru.',
    'Sonst werde es eine Katastrophe geben, sagte der Präsident von Peru.',
  ])('but: %s', (text) => {
    expect(told(text)).not.toContainEqual(expect.stringContaining('THREATEN'));
  });

  test('what somebody says of himself is as likely in the Konjunktiv', () => {
    const before = 'Die Lage ist ernst.\n\nDer Winter war lang.\n\n';
    const offer = 'Die Türkei sei zu Verhandlungen mit Griechenland bereit, sagte der türkische Präsident.';
    expect(told(before + offer)).toContainEqual('AGREE TUR -> GRC');
  });

  test('what he says is wanted is as likely in the Konjunktiv', () => {
    const body =
      'Die Regierung in Lima äußerte sich besorgt.\n\nDas Land sei in Aufruhr.\n\nBolivien müsse die Flüge umgehend einstellen, erklärte der peruanische Außenminister.';
    expect(told(body)).toContainEqual('REQUEST PER -> BOL');
  });
});

describe('what is only mentioned nobody does by saying it', () => {
  test.each([
    ['Welche Seite für den Angriff verantwortlich ist, sagte der Präsident von Chile nicht.', 'ACCUSE'],
    ['Den Vorwurf, er habe seine Leute aufgehetzt, wies der Gouverneur von Texas zurück.', 'ACCUSE'],
    ['„Wir müssen mehr für unsere Schulen tun“, sagte der Präsident von Peru.', 'REQUEST'],
    ['Sein Land müsse sich verteidigen können, sagte der Präsident von Peru.', 'REQUEST'],
    ['Russland mische sich in die Wahl nicht ein, versicherte der russische Präsident.', 'ACCUSE'],
  ])('%s', (text, type) => {
    expect(told(text)).not.toContainEqual(expect.stringContaining(type));
  });
});

test('what media report they do not accuse of', () => {
  const text = 'Die Agentur Belta meldete, dass die Regierung in Kiew Gegner erpresst.';
  expect(told(text)).not.toContainEqual(expect.stringContaining('ACCUSE'));
});

test('what somebody says that others should do he asks of them, whatever names him', () => {
  for (const text of [
    'Peru solle seine Truppen abziehen, so Ghanas Präsident am Montag.',
    'Peru solle seine Truppen abziehen, sagte Ghanas Präsident am Montag.',
    'Peru müsse seine Truppen abziehen, so Ghanas Präsident am Montag.',
  ])
    expect(told(text)).toEqual(['REQUEST GHA -> PER']);
});
