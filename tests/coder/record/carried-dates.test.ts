import { describe, expect, test } from 'vitest';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** The first day of the first event of that type, in an article of Thursday, 16 May 2024. */
function dayOf(body: string, type: CodedEvent['type'], publishedAt = '2024-05-16'): string | null {
  const events = explain({ ...articleOf(body), publishedAt }).drafts.map(({ event }) => event);
  return events.find((event) => event.type === type)?.date?.start ?? null;
}

describe('what an act without a date does not go on with', () => {
  test('is the day since when something has been so, told of a noun', () => {
    const text =
      'Am Mittwoch tagte der Rat. Die Halle, in der sich seit Montag Aktivisten verschanzt halten, ist leer. Norwegen kritisierte Belarus.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-15');
  });

  test('is the year until which somebody held an office', () => {
    const text = 'Am Mittwoch tagte der Rat. Geleitet hat ihn bis 2021 ein Richter. Norwegen kritisierte Belarus.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-15');
  });

  test('is the date of a noun, the stretch of a summary, nor for what goes on now a week that is over', () => {
    const wednesday = 'Am Mittwoch tagte der Rat. ';
    const election = `${wednesday}Der Bericht über die Wahl vom 20. Oktober liegt vor. Norwegen kritisierte Belarus.`;
    expect(dayOf(election, 'ACCUSE')).toBe('2024-05-15');
    const summary = `${wednesday}In den vergangenen drei Tagen gab es Regen. Norwegen kritisierte Belarus.`;
    expect(dayOf(summary, 'ACCUSE')).toBe('2024-05-15');
    const now = `${wednesday}\n\nIn der vergangenen Woche gab es Regen. Norwegen kritisiert Belarus.`;
    expect(dayOf(now, 'ACCUSE')).toBe('2024-05-15');
  });

  test.each([
    'Der Minister sprach über die im Jahr 2017 geschlossenen Verträge. Norwegen drohte Belarus mit Zöllen.',
    'Der Minister sprach über seinen 2008 verstorbenen Vater. Norwegen drohte Belarus mit Zöllen.',
    'Norwegen versprach, die im Februar verhängten Zölle abzuschaffen. Belarus hatte mit einer Klage gedroht.',
  ])('is the date of an attribute: "%s"', (text) => {
    expect(dayOf(text, 'THREATEN')).toBe('2024-05-16');
  });

  test('is an old year told beside the news, even in the pluperfect', () => {
    const text = 'Der Minister, der 2018 nach Oslo kam, ist entlassen.\n\nNorwegen hatte Belarus kritisiert.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-16');
  });
});

describe('an act without a date returns to the news', () => {
  const kidnapped = 'Am Donnerstag tagte der Rat in Minsk. Am Dienstag hatte Belarus einen Soldaten entführt. ';

  test('where an official of another country joins in', () => {
    const about = `Belarus und Minsk in Belarus.\n\n${kidnapped}`;
    expect(dayOf(`${about}Bundeskanzler Olaf Scholz forderte die Freilassung.`, 'REQUEST')).toBe('2024-05-16');
    expect(dayOf(`${about}Umgehend forderte Bundeskanzler Olaf Scholz die Freilassung.`, 'REQUEST')).toBe('2024-05-14');
    expect(dayOf(`${about}Die Polizei nahm zwei Männer fest.`, 'COERCE')).toBe('2024-05-14');
  });

  test('where another government or an organisation joins in, and where the word says so', () => {
    const about = `Belarus und Minsk in Belarus.\n\n${kidnapped}`;
    expect(dayOf(`${about}Norwegen kritisierte Belarus.`, 'ACCUSE')).toBe('2024-05-16');
    expect(dayOf(`${about}Die Vereinten Nationen forderten die Freilassung.`, 'REQUEST')).toBe('2024-05-16');
    expect(dayOf(`${about}Unterdessen nahm die Polizei zwei Männer fest.`, 'COERCE')).toBe('2024-05-16');
  });

  test('after "waren … getötet und … verletzt worden"', () => {
    const text =
      'Belarus und Minsk in Belarus.\n\nAm Donnerstag tagte der Rat in Minsk. Am Dienstag waren zwölf Menschen getötet und 30 verletzt worden. ';
    expect(dayOf(`${text}Bundeskanzler Olaf Scholz forderte die Freilassung.`, 'REQUEST')).toBe('2024-05-16');
  });

  test('that its paragraph has told before a look back, and in the lead', () => {
    const paragraph = 'Belarus und Minsk in Belarus.\n\nAm Mittwoch tagte der Rat in Minsk. ';
    const back = `${paragraph}Am Sonntag hatte der Präsident in Minsk Fehler eingeräumt. `;
    expect(dayOf(`${back}Die Opposition kritisierte Belarus.`, 'ACCUSE')).toBe('2024-05-15');
    const lead = 'Belarus hat gestern in Minsk getagt. In der Nacht zum Samstag waren zwölf Menschen gestorben. ';
    expect(dayOf(`${lead}Die Opposition kritisierte Belarus.`, 'ACCUSE')).toBe('2024-05-15');
    const month =
      'Am Mittwoch tagte der Rat.\n\nAnfang Mai hatte Norwegen gewarnt. Die Opposition kritisierte Belarus.';
    expect(dayOf(month, 'ACCUSE')).toBe('2024-05-15');
  });

  test('where a look back breaks off what has no day, and where a day is still to come', () => {
    const lead =
      'Am Mittwoch tagte der Rat.\n\nDer Minister erklärte, es sei ruhig. Am Freitag war ein Mann getötet worden. ';
    expect(dayOf(`${lead}Die Opposition kritisierte Belarus.`, 'ACCUSE')).toBe('2024-05-15');
    const week = 'Am Mittwoch tagte der Rat.\n\nVor einer Woche waren zwölf Menschen getötet worden. ';
    expect(dayOf(`${week}Die Opposition kritisierte Belarus.`, 'ACCUSE')).toBe('2024-05-15');
    const old = 'Am Mittwoch tagte der Rat.\n\nAm 2. Mai hatte die Polizei ihn gefasst. ';
    expect(dayOf(`${old}Die Opposition forderte für Freitag seine Freilassung.`, 'REQUEST')).toBe('2024-05-15');
  });

  test('of the morning after the evening of which the lead tells both', () => {
    const lead = 'Der Präsident sprach am Dienstagabend im Fernsehen. Am Mittwoch hob er den Erlass auf.\n\n';
    expect(dayOf(`${lead}Die Opposition kritisierte Belarus.`, 'ACCUSE')).toBe('2024-05-15');
  });

  test('where it is of an evening and the date told last is a year', () => {
    const text = 'Am Donnerstag tagte der Rat. Das Gesetz wurde 2019 beschlossen. ';
    expect(dayOf(`${text}Am Abend nahm die Polizei zwei Männer fest.`, 'COERCE')).toBe('2024-05-16');
  });
});

describe('words after a deed that the lead reports', () => {
  test('are of the day on which it was announced', () => {
    const text =
      'Die Angreifer seien am Mittwochabend in das Dorf eingedrungen, teilte der Gouverneur am Donnerstag mit.\n\nNorwegen kritisierte Belarus.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-16');
  });
});

describe('words after a night that the lead tells', () => {
  test('are of the day that it leads to, rather than of one that is told later', () => {
    const lead = 'Belarus hat in der Nacht zum Mittwoch den Hafen bombardiert.\n\n';
    const text = `${lead}Norwegen kritisierte Belarus.\n\nDer Rat beriet am Dienstag darüber.`;
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-15');
  });
});

describe('a night that leads from no day and to none', () => {
  test.each([
    ['In der Nacht hat Belarus den Hafen bombardiert.', '2024-05-15'],
    ['Am Dienstagabend tagte der Rat. In der Nacht hatte Belarus den Hafen bombardiert.', '2024-05-14'],
    ['Am Donnerstag tagte der Rat. In der Nacht hatte Belarus den Hafen bombardiert.', '2024-05-15'],
    ['Am Dienstag tagte der Rat. In der Nacht bombardierte Belarus den Hafen.', '2024-05-14'],
    ['Am Dienstag tagte der Rat. In der Nacht zuvor hatte Belarus den Hafen bombardiert.', '2024-05-13'],
  ])('is that before publication, or before or after the day told last: "%s"', (text, day) => {
    expect(dayOf(text, 'ASSAULT')).toBe(day);
  });

  test('is no day of words', () => {
    expect(dayOf('Norwegen kritisierte in der Nacht Belarus.', 'ACCUSE')).toBe('2024-05-16');
  });
});

describe('what an act without a date goes on with', () => {
  test('is "the same day", which a night leads to, unless the news is of another', () => {
    const night = 'Bewaffnete überfielen in der Nacht zum Dienstag das Dorf Lura. ';
    expect(dayOf(`${night}Norwegen kritisierte noch am selben Tag Belarus.`, 'ACCUSE')).toBe('2024-05-14');
    const since = 'Das Gesetz gilt seit Montag. Am Mittwoch tagte der Rat. Das Gesetz, das seit Montag gilt, blieb. ';
    expect(dayOf(`${since}Noch am selben Abend kritisierte Norwegen Belarus.`, 'ACCUSE')).toBe('2024-05-15');
    const later = `${night}Noch am selben Tag schlug die Armee zurück. Am Mittwoch war dort Ruhe.`;
    expect(dayOf(`${later}\n\nNorwegen kritisierte Belarus.`, 'ACCUSE')).toBe('2024-05-15');
  });

  test('is what the same sentence told before, if it was "then"', () => {
    const text = 'Er führt das Land erst seit Februar; damals hatte das Parlament seinen Vorgänger abgesetzt.';
    expect(dayOf(text, 'COERCE')).toBe('2024-02-01');
  });

  test('is for words no day of what others were accused of', () => {
    const text =
      'Am Mittwoch beschuldigte der Minister Belarus, im Dezember Waffen geliefert zu haben. Norwegen kritisierte den Minister.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-15');
    expect(dayOf(`${text} Schweden forderte Belarus zum Einlenken auf.`, 'REQUEST')).toBe('2024-05-15');
  });

  test('is the news rather than what the lead tells in the pluperfect', () => {
    const lead = 'Studenten hatten am Dienstag in Oslo eine Halle besetzt. Am Mittwoch zogen sie ab.';
    expect(dayOf(`${lead}\n\nNorwegen kritisierte Belarus.`, 'ACCUSE')).toBe('2024-05-15');
    expect(dayOf(`${lead}\n\nDie Polizei nahm in Oslo zwölf Aktivisten fest.`, 'COERCE')).toBe('2024-05-15');
    const only = 'Studenten hatten am Dienstag in Oslo eine Halle besetzt. Die Polizei nahm zwölf Aktivisten fest.';
    expect(dayOf(only, 'COERCE')).toBe('2024-05-14');
  });

  test('is the news for words after background in the pluperfect', () => {
    const text =
      'Am Mittwoch tagte der Rat.\n\nIm Dezember hatte das Parlament in Minsk getagt. Norwegen kritisierte Belarus.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-15');
  });

  test('is for a heading the first day told under it', () => {
    const text =
      'Am Mittwoch tagte der Rat.\n\nNorwegen kritisiert Belarus\n\nDie Minister sprachen am Montag in Oslo.\n\nEs regnete.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-13');
  });

  test('is what was told last where it followed from that', () => {
    const text =
      'Am Mittwoch tagte der Rat.\n\nBelarus hatte am Montag die Grenze geschlossen.\n\nNorwegen hatte daraufhin Belarus kritisiert.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-13');
  });

  test('is for deeds the day of the deed rather than that on which it was made known', () => {
    const told = 'Die Halle in Oslo sei am Dienstag abgebrannt, teilte die Polizei am Mittwoch mit.';
    expect(dayOf(`${told} Beamte nahmen in Oslo zwölf Aktivisten fest.`, 'COERCE')).toBe('2024-05-14');
    expect(dayOf(`${told} Norwegen kritisierte Belarus.`, 'ACCUSE')).toBe('2024-05-15');
  });

  test('is for deeds of the lead the night of the news, else its day', () => {
    const news = 'In der Nacht zum Donnerstag bebte in Oslo die Erde. Am Donnerstag tagte der Rat.';
    expect(dayOf(`Die Polizei hat in Oslo zwölf Aktivisten festgenommen. ${news}`, 'COERCE')).toBe('2024-05-15');
    expect(dayOf(`Norwegen hat Belarus kritisiert. ${news}`, 'ACCUSE')).toBe('2024-05-16');
    expect(dayOf(`${news}\n\nDie Polizei nahm in Oslo zwölf Aktivisten fest.`, 'COERCE')).toBe('2024-05-16');
  });

  test('is for "damals" also what is not long ago', () => {
    const text = 'Die Gespräche waren Anfang des Monats gescheitert. Damals hatte Norwegen Belarus kritisiert.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-01');
  });
});

describe('the date of a clause', () => {
  test('stands before it where it tells what was then', () => {
    const text = 'Er war Zeuge der Unruhen vom 28. März, als Soldaten in Minsk zwölf Demonstranten erschossen.';
    expect(dayOf(text, 'ASSAULT')).toBe('2024-03-28');
    const since = 'Es sind die schwersten Unruhen seit 2009, als Soldaten in Minsk zwölf Demonstranten erschossen.';
    expect(dayOf(since, 'ASSAULT')).toBe('2009-01-01');
  });

  test('is that since when something has been going on, behind its object too', () => {
    expect(dayOf('Israel blockiert den Gazastreifen seit drei Jahren.', 'COERCE')).toBe('2021-05-16');
  });

  test('is not the time since when it has not been so', () => {
    const sentences = [
      'So viele Lehrer wie seit 1989 nicht mehr streikten in Oslo.',
      'Erstmals seit 1989 streikten in Oslo Lehrer.',
      'Norwegen kritisierte das härteste Gesetz seit 1989 in Belarus.',
    ];
    expect(sentences.map((text) => dayOf(text, text.includes('streik') ? 'PROTEST' : 'ACCUSE'))).toEqual([
      '2024-05-16',
      '2024-05-16',
      '2024-05-16',
    ]);
  });

  test('is the day before for what was done in the course of the last day', () => {
    expect(dayOf('Im Laufe des vergangenen Tages hat Norwegen Belarus kritisiert.', 'ACCUSE')).toBe('2024-05-15');
  });

  test('is not that of an attribute that tells of a recent time', () => {
    expect(dayOf('Norwegen kritisierte den kürzlich ernannten Präsidenten von Belarus.', 'ACCUSE')).toBe('2024-05-16');
  });

  test('is not put a year back for a day that lies just ahead', () => {
    const text = 'Norwegen hat von Belarus Ruhe bis nach der Wahl am 23. März gefordert.';
    expect(dayOf(text, 'REQUEST', '2024-02-08')).toBe('2024-02-08');
  });
});

describe('the part of the day', () => {
  const NIGHT = 'Bewaffnete überfielen in der Nacht zum Dienstag das Dorf Lura. ';

  test('after a night is of the day that it leads to', () => {
    expect(dayOf(`${NIGHT}Am Mittag verhaftete die Polizei drei Männer.`, 'COERCE')).toBe('2024-05-14');
    expect(dayOf(`${NIGHT}Die Polizei verhaftete drei Männer.`, 'COERCE')).toBe('2024-05-13');
  });

  test('makes answers to what was done at night those of the day after it', () => {
    expect(dayOf(`${NIGHT}Norwegen verurteilte den Überfall der Bewaffneten.`, 'ACCUSE')).toBe('2024-05-14');
  });

  test('in the morning after an evening is of the next day, unless that lies ahead or it is told in the pluperfect', () => {
    const evening = 'Bewaffnete überfielen am Dienstagabend das Dorf Lura. ';
    expect(dayOf(`${evening}Am Morgen verhaftete die Polizei drei Männer.`, 'COERCE')).toBe('2024-05-15');
    expect(dayOf(`${evening}Am Morgen verhaftete die Polizei drei Männer.`, 'COERCE', '2024-05-14')).toBe('2024-05-14');
    expect(dayOf(`${evening}Am Morgen hatte die Polizei drei Männer verhaftet.`, 'COERCE')).toBe('2024-05-14');
  });
});

describe('the news', () => {
  test('is what somebody does "now", whatever the paragraph told before', () => {
    const text = 'Am Mittwoch tagte der Rat.\n\nAnfang Mai war die Halle gesperrt. Nun kritisierte Norwegen Belarus.';
    expect(dayOf(text, 'ACCUSE')).toBe('2024-05-15');
  });

  test('is not of the day that only the pluperfect tells after it', () => {
    expect(dayOf('Norwegen hat Belarus kritisiert. Der Minister war am Montag in Oslo angekommen.', 'ACCUSE')).toBe(
      '2024-05-16',
    );
  });

  test('is not of the day that is still to come in the passive', () => {
    expect(dayOf('Norwegen hat Belarus kritisiert. Der Minister wird am Montag in Oslo erwartet.', 'ACCUSE')).toBe(
      '2024-05-16',
    );
  });

  test('is for words the day after the night that the lead tells rather than one in the pluperfect', () => {
    const lead =
      'In der Nacht zum Mittwoch schoss die Polizei auf Demonstranten. Am Samstag hatte ein Polizist einen Mann getötet.';
    expect(dayOf(`${lead}\n\nNorwegen kritisierte Belarus.`, 'ACCUSE')).toBe('2024-05-15');
  });
});
