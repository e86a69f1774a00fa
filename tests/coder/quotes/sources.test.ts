import { describe, expect, test } from 'vitest';
import { code } from '../../../functions/coder/code.ts';
import { articleOf } from '../article-of.ts';
import { said } from './said.ts';

describe('the source', () => {
  test.each([
    ['Laut dem Anwalt der Familie, Karl Huber, ist der Deich gebrochen.', 'dem Anwalt der Familie'],
    ['Laut Sipho Dube von der Universität Lima ist der Deich gebrochen.', 'Sipho Dube'],
    ['Nach Angaben des Bürgermeisters von Passau ist der Deich gebrochen.', 'des Bürgermeisters'],
    ['Nach Angaben der Anwohner ist der Deich gebrochen.', 'der Anwohner'],
    ['Nach Angaben aus Feuerwehrkreisen ist der Deich gebrochen.', 'Feuerwehrkreisen'],
    ['Einem Sprecher des Umweltministeriums zufolge ist der Deich gebrochen.', 'Einem Sprecher des Umweltministeriums'],
    ['Angaben von Landrätin Anna Wolf zufolge ist der Deich gebrochen.', 'Landrätin Anna Wolf'],
    ['Ersten Angaben vom Montag zufolge ist der Deich gebrochen.', 'Ersten Angaben'],
    ['Laut einer Meldung vom Mittwoch ist der Deich gebrochen.', 'einer Meldung'],
  ])('ends before the verb: %s', (body, speaker) => {
    const [quote = ''] = said(body);
    expect(quote).toContain(speaker);
    expect(quote).toMatch(/indirect: ist der Deich gebrochen$/);
  });

  test('is whoever is named where somebody tells of himself', () => {
    expect(said('Die Feuerwehr hat nach eigenen Angaben zwölf Menschen gerettet.')[0]).toMatch(/^Die Feuerwehr /);
    expect(said('Die Landrätin sagte, der Deich halte. Ihren Worten zufolge fehlt aber Geld.')[1]).toMatch(
      /^Die Landrätin .*: fehlt aber Geld$/,
    );
  });

  test('may be a paper out of which it goes', () => {
    expect(said('Wie aus einem Bericht des Umweltministeriums hervorgeht, ist der Deich gebrochen.')).toEqual([
      'des Umweltministeriums (hervorgehen) indirect: ist der Deich gebrochen',
    ]);
  });

  test('is no law and no result', () => {
    expect(said('Laut Verfassung wählt das Parlament den Präsidenten.')).toEqual([]);
    expect(said('Dem vorläufigen Ergebnis zufolge gewann die Opposition.')).toEqual([]);
  });

  test('of a frame says nothing of its own', () => {
    expect(said('„Der Deich hält“, sagte der Landrat laut der Agentur Interfax.')).toEqual([
      'der Landrat (sagen) direct: Der Deich hält',
    ]);
  });

  test('covers what is coordinated without a comma', () => {
    expect(said('In Passau wurde laut Polizei ein Mann getötet und eine Frau verletzt.')).toEqual([
      'Polizei (–) indirect: In Passau wurde laut Polizei ein Mann getötet und eine Frau verletzt',
    ]);
  });
});

describe('events', () => {
  const attributions = (body: string) =>
    code(articleOf(body)).events.map(
      ({ type, attribution }) => `${type} ${attribution?.kind ?? '–'} ${attribution?.speaker.text ?? '–'}`,
    );

  test.each([
    ['Nach Behördenangaben hat die Armee in Lima drei Menschen getötet.', 'ASSAULT report Behördenangaben'],
    ['Laut Ruiz hat die Armee in Lima drei Menschen getötet.', 'ASSAULT report Ruiz'],
    ['Dem Weißen Haus zufolge hat die Armee in Lima drei Menschen getötet.', 'ASSAULT report Dem Weißen Haus'],
    [
      'Wie aus einem Bericht des Innenministeriums hervorgeht, hat die Armee in Lima drei Menschen getötet.',
      'ASSAULT report des Innenministeriums',
    ],
    ['Die Armee hat nach eigenen Angaben in Lima drei Menschen getötet.', 'ASSAULT report Die Armee'],
    ['Der Anwalt nannte den Plan gut. Die Armee hat in Lima drei Menschen getötet.', 'ASSAULT – –'],
  ])('are attributed to whoever says so: %s', (body, expected) => {
    expect(attributions(body)).toContain(expected);
  });
});
