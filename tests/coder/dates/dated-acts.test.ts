import { describe, expect, test } from 'vitest';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** The first day of the first event of that type, in an article of Thursday, 16 May 2024. */
const dayOf = (body: string, type: CodedEvent['type']) =>
  explain(articleOf(body))
    .drafts.map(({ event }) => event)
    .find((event) => event.type === type)?.date?.start;

describe('a paragraph that opens with how soon something followed goes on with what was told last', () => {
  test.each(['Kurz darauf', 'Nur Stunden später', 'Kurze Zeit später', 'Im Anschluss', 'Wenige Minuten danach'])(
    '%s',
    (words) => {
      const text = `Am 3. April traf der Tross in Oslo ein.\n\n${words} nahm die Polizei neun Männer fest.`;
      expect(dayOf(text, 'COERCE')).toBe('2024-04-03');
    },
  );

  test('be it no day but a year', () => {
    const text = 'Im März 2019 zerfiel das Bündnis.\n\nDaraufhin nahm die Polizei neun Männer fest.';
    expect(dayOf(text, 'COERCE')).toBe('2019-03-01');
  });
});

describe('a night without a day', () => {
  test('is one, too, where "von" says by whom', () => {
    expect(dayOf('Neun Männer wurden in der Nacht von der Polizei festgenommen.', 'COERCE')).toBe('2024-05-15');
  });

  test('in the pluperfect led to the day told before, with all that goes on in it', () => {
    const scene = 'In Gao räumten Helfer am Dienstag Trümmer. Ein Haus war in der Nacht von Raketen getroffen worden.';
    expect(dayOf(`${scene} Die Miliz habe auch den Hafen beschossen.`, 'ASSAULT')).toBe('2024-05-13');
  });
});

describe('the day behind a noun', () => {
  test.each([
    ['Die Festnahme der Schriftstellerin in Minsk am Montag löste Streit aus.', 'COERCE', '2024-05-13'],
    ['Der Anschlag auf einen Markt in Gao vergangene Woche löste Streit aus.', 'ASSAULT', '2024-05-06'],
    ['Die Agentur meldete am Mittwoch die Festnahme der Schriftstellerin in Minsk am Montag.', 'COERCE', '2024-05-13'],
    ['Das Ministerium kündigte am Mittwoch den Streik der Lotsen in Lima am Freitag an.', 'PROTEST', '2024-05-17'],
    [
      'Die Zeitung schrieb am Mittwoch über die vergangene Woche erfolgte Festnahme der Schriftstellerin.',
      'COERCE',
      '2024-05-06',
    ],
    ['Der Anschlag auf einen Markt in Gao, der am Montag geschah, bleibt ungesühnt.', 'ASSAULT', '2024-05-13'],
    ['Der Streik der Lotsen in Lima, der im Januar stattfand, bleibt umstritten.', 'PROTEST', '2024-01-01'],
  ] as const)('is of what it names, with all that stands between: %s', (text, type, day) => {
    expect(dayOf(text, type)).toBe(day);
  });

  test('is that of the noun next to it where both happen', () => {
    const text = 'Der Minister hat am Mittwoch bei einem Besuch in Lima den Abzug der Truppen im Juni angekündigt.';
    expect(dayOf(text, 'CONSULT')).toBe('2024-05-15');
  });

  test.each([
    ['Die am Freitag beginnende Demonstration der Opposition in Lima sorgt für Streit.', 'PROTEST', '2024-05-17'],
    ['Der im Juni geplante Besuch des Papstes in Peru sorgt für Streit.', 'CONSULT', '2024-06-01'],
    ['Der Streik der Lotsen ist für Juni geplant.', 'PROTEST', '2024-06-01'],
    ['Über den für nächste Woche geplanten Streik der Lotsen wurde am Mittwoch beraten.', 'PROTEST', '2024-05-20'],
  ] as const)('lies ahead where the noun is still to come: %s', (text, type, day) => {
    expect(dayOf(text, type)).toBe(day);
  });

  test('is over where something has been so since', () => {
    expect(dayOf('Seit der Festnahme der Schriftstellerin in Minsk am Montag schweigt sie.', 'COERCE')).toBe(
      '2024-05-13',
    );
  });
});

describe('what is done before an occasion', () => {
  test.each(['Vor dem Gipfel', 'Kurz vor der Wahl', 'Vor dem Besuch des Papstes in Lima'])(
    'is not of its day, which is still to come: %s',
    (occasion) => {
      expect(dayOf(`${occasion} am Freitag hat Norwegen Belarus kritisiert.`, 'ACCUSE')).toBe('2024-05-16');
      expect(dayOf(`${occasion} am Freitag hat Norwegen am Montag Belarus kritisiert.`, 'ACCUSE')).toBe('2024-05-13');
    },
  );

  test('but that of the occasion is', () => {
    expect(dayOf('Vor dem Treffen mit Ghana am Freitag hat Norwegen Belarus kritisiert.', 'CONSULT')).toBe(
      '2024-05-17',
    );
  });

  test('in front of somebody is done on that day', () => {
    expect(dayOf('Vor dem Parlament am Dienstag hat Norwegen Belarus kritisiert.', 'ACCUSE')).toBe('2024-05-14');
  });
});

describe('what is done some days from an occasion with a day of its own', () => {
  test.each([
    ['Zwei Tage nach dem Anschlag vom Montag hat Norwegen Belarus kritisiert.', '2024-05-15', '2024-05-13'],
    ['Zwei Tage nach dem Anschlag am Montag kritisierte Norwegen Belarus.', '2024-05-15', '2024-05-13'],
    ['Eine Woche nach dem Anschlag vom Dienstag hat Norwegen Belarus kritisiert.', '2024-05-14', undefined],
    [
      'Zwei Tage nach dem Anschlag vom Montag hat Norwegen am Donnerstag Belarus kritisiert.',
      '2024-05-16',
      '2024-05-13',
    ],
  ])('is counted from it, and has happened: %s', (text, act, occasion) => {
    expect(dayOf(text, 'ACCUSE')).toBe(act);
    if (occasion) expect(dayOf(text, 'ASSAULT')).toBe(occasion);
  });

  test('or to it', () => {
    const text = 'Zwei Tage vor dem Treffen am Freitag hat Norwegen Belarus kritisiert.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-15');
  });
});

describe('the day of what tells the act', () => {
  test('gives way to its own', () => {
    const text = 'Laut einem am Mittwoch gezeigten Bericht hat Norwegen am Montag Belarus kritisiert.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-13');
  });

  test('is its own where it is said therein, also by night', () => {
    const text = 'In einer Ansprache, die in der Nacht zum Dienstag gezeigt wurde, drohte Norwegen Belarus mit Krieg.';
    expect(dayOf(text, 'THREATEN')).toBe('2024-05-13');
  });
});

describe('of a deed that others answer, the day', () => {
  test.each([
    ['Norwegen verurteilte am Mittwoch den Angriff der Miliz auf die Stadt Gao vom Montag.', 'ACCUSE', '2024-05-15'],
    ['Norwegen verurteilte am Mittwoch den Angriff der Miliz auf die Stadt Gao vom Montag.', 'ASSAULT', '2024-05-13'],
    ['Tausende protestierten in Lima gegen die Festnahme der Schriftstellerin vom Montag.', 'COERCE', '2024-05-13'],
    ['Tausende protestierten in Lima gegen die Festnahme der Schriftstellerin vom Montag.', 'PROTEST', '2024-05-16'],
  ] as const)('is not theirs behind all that names it: %s', (text, type, day) => {
    expect(dayOf(text, type)).toBe(day);
  });

  test.each([
    'Als Reaktion auf den Anschlag in Gao am Montag hat die EU Sanktionen gegen Mali verhängt.',
    'Als Reaktion auf den Anschlag in Gao am Montag verhängte die EU am Donnerstag Sanktionen gegen Mali.',
    'Wegen des Angriffs der Miliz auf Gao am Montag verhängte die EU am Donnerstag Sanktionen gegen Mali.',
  ])('is not theirs in what stands before the verb: %s', (text) => {
    expect(dayOf(text, 'SANCTION')).toBe('2024-05-16');
    expect(dayOf(text, 'ASSAULT')).toBe('2024-05-13');
  });
});

test.each([
  'Wenige Stunden vor dem Treffen mit Macron am Dienstag nahm die Polizei neun Männer fest.',
  'Nur Minuten nach dem Treffen mit Macron am Dienstag hat die Polizei neun Männer festgenommen.',
])('hours from an occasion it is the same day: %s', (text) => {
  expect(dayOf(text, 'COERCE')).toBe('2024-05-14');
});

test('what is said in a letter is of the day that a relative clause tells of it, also as its content', () => {
  const text =
    'In einem Brief, der am Montag eintraf, schrieb Norwegens Minister, Belarus müsse seine Truppen abziehen.';
  expect(dayOf(text, 'REQUEST')).toBe('2024-05-13');
});

test('who sets something for a day does so with a relative clause, too', () => {
  const text = 'Die Armee Ghanas kündigte ein Manöver an, das von Freitag an vor der Küste stattfindet.';
  expect(dayOf(text, 'MOBILIZE')).toBe('2024-05-17');
});

test('"in der Nacht nach" an occasion is that night, and what follows goes on with it', () => {
  const text = 'In Lima gingen die Proteste in der Nacht nach der Flucht des Präsidenten weiter.';
  expect(dayOf(`${text} Die Polizei nahm neun Männer fest.`, 'COERCE')).toBe('2024-05-15');
});
