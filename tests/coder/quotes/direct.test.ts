import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('whole sentences in quotation marks go on with the last speaker', () => {
  test('though they are short', () => {
    expect(said('„Der Deich hält“, sagte der Landrat. „Wir bleiben wachsam.“')).toEqual([
      'der Landrat (sagen) direct: Der Deich hält',
      'der Landrat (–) direct: Wir bleiben wachsam.',
    ]);
  });

  test('and so does what follows in the Konjunktiv', () => {
    expect(said('„Der Deich hält“, sagte der Landrat. „Wir bleiben wachsam.“ Niemand müsse fliehen.')).toContain(
      'der Landrat (–) indirect: Niemand müsse fliehen',
    );
  });

  test('as do paragraphs without marks behind a colon', () => {
    expect(said('Der Landrat sagte:\n\nDer Deich hält. Wir bleiben wachsam.\n\nDann fuhr er ab.')).toEqual([
      'Der Landrat (sagen) direct: Der Deich hält. Wir bleiben wachsam.',
    ]);
  });
});

describe('single quotation marks', () => {
  test('hold a quotation', () => {
    expect(said('Der Landrat sagte: ‚Der Deich hält bis morgen.‘')).toEqual([
      'Der Landrat (sagen) direct: Der Deich hält bis morgen.',
    ]);
    expect(said('Der Landrat sagte: ›Der Deich hält bis morgen.‹')).toEqual([
      'Der Landrat (sagen) direct: Der Deich hält bis morgen.',
    ]);
  });

  test('within double ones are part of what is quoted', () => {
    expect(said('„Alle riefen ‚Nichts wie weg‘ und liefen los“, sagte der Landrat.')).toEqual([
      'der Landrat (sagen) direct: Alle riefen ‚Nichts wie weg‘ und liefen los',
    ]);
  });
});

describe('the speaker', () => {
  test.each([
    ['Die Zeitung El Sol zitierte den Landrat mit den Worten: „Der Deich hält.“', 'den Landrat'],
    ['Der Landrat wurde mit den Worten zitiert: „Der Deich hält.“', 'Der Landrat'],
  ])('is whoever is cited: %s', (body, speaker) => {
    expect(said(body)).toEqual([`${speaker} (zitieren) direct: Der Deich hält.`]);
  });

  test('is not the subject within the quotation', () => {
    expect(said('„Wir“, sagten Anwohner, „haben nichts gehört.“')).toEqual([
      'Anwohner (sagen) direct: Wir',
      'Anwohner (sagen) direct: haben nichts gehört.',
    ]);
  });

  test('is never a thing of his', () => {
    const body = 'Der Landrat sagte, der Deich halte. Seine Zuversicht hat einen Grund: „Wir haben lange geübt.“';
    expect(said(body)).toContain('Der Landrat (haben) direct: Wir haben lange geübt.');
  });

  test('may be told by "so" and any verb, in the perfect or by "lassen"', () => {
    expect(said('„Der Deich hält“ – so beruhigte der Landrat die Leute.')).toEqual([
      'der Landrat (beruhigen) direct: Der Deich hält',
    ]);
    expect(said('„Der Deich hält“, hat der Landrat am Montag gesagt.')).toEqual([
      'der Landrat (sagen) direct: Der Deich hält',
    ]);
    expect(said('Der Deich sei sicher, ließ der Landrat wissen.')).toEqual([
      'der Landrat (wissen) indirect: Der Deich sei sicher',
    ]);
    expect(said('Der Deich sei sicher, hatte der Landrat zuvor gesagt.')).toEqual([
      'der Landrat (sagen) indirect: Der Deich sei sicher',
    ]);
  });

  test('has the whole of a name in quotation marks, and whose speaker he is', () => {
    expect(said('Wie die Tageszeitung „El Sol“ berichtet, ist der Deich gebrochen.')).toEqual([
      'die Tageszeitung „El Sol“ (berichten) indirect: ist der Deich gebrochen',
    ]);
    expect(said('Ein Sprecher von Siemens sagte, der Deich halte.')).toEqual([
      'Ein Sprecher von Siemens (sagen) indirect: der Deich halte',
    ]);
  });
});

describe('no quotation of their own are', () => {
  test('a few words in quotation marks within what is reported', () => {
    expect(said('Der Deich sei „völlig intakt“, sagte der Landrat.')).toEqual([
      'der Landrat (sagen) indirect: Der Deich sei „völlig intakt“',
    ]);
  });

  test.each([
    'Im Kino läuft der Film „Wir waren Helden in unserem Dorf“.',
    'Am Abend stellt sie ihr Buch „Warum wir nicht schweigen dürfen“ vor.',
    'Die Aktivisten gründeten ein „Netzwerk gegen die Vertreibung alter Mieter“.',
    'Dort tagte die „Alliance for Peace and Progress“.',
    'Die Bande, genannt „Pinguin“, floh.',
  ])('names and titles: %s', (body) => {
    expect(said(body)).toEqual([]);
  });

  test('the paper that cites and the body that criticises', () => {
    expect(said('Der Landrat wurde in der „Morgenpost“ mit den Worten zitiert: „Der Deich hält.“')).toEqual([
      'Der Landrat (zitieren) direct: Der Deich hält.',
    ]);
    expect(said('Der „Bürgerrat Elbe“ kritisierte den Landrat als „völlig überfordert“.')).toEqual([
      'Der „Bürgerrat Elbe“ (kritisieren) direct: völlig überfordert',
    ]);
  });
});
