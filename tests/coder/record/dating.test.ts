import { describe, expect, test } from 'vitest';
import type { CodedEvent } from '../../../functions/coder/event.ts';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

const coded = (body: string): CodedEvent[] => explain(articleOf(body)).drafts.map(({ event }) => event);
const dayOf = (body: string, type: CodedEvent['type']) => {
  const date = coded(body).find((event) => event.type === type)?.date;
  return date && { start: date.start, basis: date.basis };
};

describe('the date of an act', () => {
  test('stands in its clause', () => {
    expect(dayOf('Norwegen kritisierte am Dienstag Belarus.', 'ACCUSE')).toEqual({
      start: '2024-05-14',
      basis: 'weekday',
    });
  });

  test('is the day rather than the year that surrounds it', () => {
    expect(dayOf('Norwegen kritisierte am 3. April dieses Jahres Belarus.', 'ACCUSE')?.start).toBe('2024-04-03');
  });

  test('is not that of a relative clause', () => {
    expect(dayOf('Norwegen kritisierte die Regierung von Belarus, die 1994 gewählt wurde.', 'ACCUSE')?.start).toBe(
      '2024-05-16',
    );
  });

  test('begins when a stretch begins that is told to the day, even if that has begun', () => {
    const text = 'Der Minister Norwegens will vom 14. bis zum 20. Mai Belarus besuchen.';
    expect(dayOf(text, 'CONSULT')?.start).toBe('2024-05-14');
    expect(dayOf('Der Minister Norwegens will im Mai Belarus besuchen.', 'CONSULT')?.start).toBe('2024-05-16');
  });

  test('of a visit is the day after the night that was told before', () => {
    const text = 'In der Nacht zum Mittwoch bombardierte Belarus den Hafen. Der Minister Norwegens besuchte Belarus.';
    expect(dayOf(text, 'CONSULT')?.start).toBe('2024-05-15');
  });

  test('in a relative clause is that of the noun which it tells of', () => {
    const text = 'Er erinnerte an die Anschläge vom 11. September 2001, bei denen 3000 Menschen getötet worden waren.';
    expect(dayOf(text, 'ASSAULT')?.start).toBe('2001-09-11');
    const person = 'Er traf den am Montag verhafteten Politiker, der Belarus kritisiert.';
    expect(dayOf(person, 'ACCUSE')?.start).toBe('2024-05-16');
  });

  test('is carried over from the sentence before', () => {
    const text = 'Die Minister trafen am Montag in Oslo ein. Norwegen kritisierte Belarus.';
    expect(dayOf(text, 'ACCUSE')).toEqual({ start: '2024-05-13', basis: 'previous-sentence' });
  });

  test('stands in its clause behind the one whom it is done to', () => {
    const days = [
      ['2018', '2018-01-01'],
      ['im vergangenen Jahr', '2023-01-01'],
      ['Anfang Mai', '2024-05-01'],
      ['vor einem Jahr', '2023-01-01'],
      ['von Montag bis Mittwoch', '2024-05-13'],
    ];
    for (const [day, start] of days)
      expect(dayOf(`Norwegen hatte Belarus ${day} scharf kritisiert.`, 'ACCUSE')?.start).toBe(start);
  });

  test('begins the sentence with its preposition', () => {
    expect(dayOf('In der vergangenen Woche hatte Norwegen Belarus kritisiert.', 'ACCUSE')?.start).toBe('2024-05-06');
  });

  test('is not the term of what is signed', () => {
    const text = 'Norwegen und Belarus unterzeichneten am Dienstag ein Abkommen 2026 bis 2030.';
    expect(dayOf(text, 'SUPPORT')?.start).toBe('2024-05-14');
  });

  test('is the old one that the pluperfect goes on telling of', () => {
    const same = 'Am Mittwoch tagte der Rat.\n\nIm Jahr 2019 wurde gewählt. Norwegen hatte Belarus kritisiert.';
    expect(dayOf(same, 'ACCUSE')?.start).toBe('2019-01-01');
    const next = 'Am Mittwoch tagte der Rat.\n\nIm Jahr 2019 wurde gewählt.\n\nNorwegen hatte Belarus kritisiert.';
    expect(dayOf(next, 'ACCUSE')?.start).toBe('2019-01-01');
    const news = 'Am Mittwoch tagte der Rat.\n\nIm Jahr 2019 wurde gewählt.\n\nNorwegen kritisierte Belarus.';
    expect(dayOf(news, 'ACCUSE')?.start).toBe('2024-05-15');
  });

  test('is the day for which it is announced', () => {
    expect(dayOf('Norwegen kündigte für den 18. Juni ein Treffen mit Belarus an.', 'CONSULT')?.start).toBe(
      '2024-06-18',
    );
  });

  test('is not that of the noun which the date describes', () => {
    const sentences = [
      'Norwegen kritisierte Belarus für den Erlass von Montag.',
      'Norwegen kritisierte Belarus für die Wahl vom 3. März.',
      'Norwegen kritisierte Belarus für das im vergangenen Jahr beschlossene Gesetz.',
      'Norwegen kritisierte Belarus wegen der Wahlen des vergangenen Jahres.',
      'Der 2019 in Oslo festgenommene Aktivist kritisierte die Regierung von Belarus.',
    ];
    for (const sentence of sentences) expect(dayOf(sentence, 'ACCUSE')?.start).toBe('2024-05-16');
  });

  test('is not the day that is declared something', () => {
    const text = 'Norwegen kritisierte Belarus und erklärte den Sonntag zum Feiertag.';
    expect(dayOf(text, 'ACCUSE')?.start).toBe('2024-05-16');
  });

  test('is that of its own noun', () => {
    expect(dayOf('Norwegen verurteilte am Mittwoch den Anschlag vom Montag in Kabul.', 'ASSAULT')?.start).toBe(
      '2024-05-13',
    );
  });

  test('keeps the side of today on which it was told when it is carried over', () => {
    const text = 'Die Minister trafen am Montag in Oslo ein. Norwegen lud die Minister von Belarus für Juli ein.';
    expect(dayOf(text, 'AGREE')?.start).not.toBe('2024-05-20');
  });

  test('lies ahead where the present tells of a weekday', () => {
    const text = 'Am Montag berät das Parlament in Oslo. Dabei wird Norwegen die Minister von Belarus treffen.';
    expect(dayOf(text, 'CONSULT')?.start).toBe('2024-05-20');
  });

  test('lies not ahead for what has been done', () => {
    const text = 'Das Parlament wird am Freitag wählen. Norwegen hat Belarus kritisiert.';
    expect(dayOf(text, 'ACCUSE')?.start).toBe('2024-05-16');
  });

  test('is not that of what a relative clause had told', () => {
    const text =
      'Am Mittwoch tagte der Rat in Oslo. Ihn beschäftigte ein Bericht, der am Montag veröffentlicht worden war. Norwegen kritisierte Belarus.';
    expect(dayOf(text, 'ACCUSE')?.start).toBe('2024-05-15');
  });

  test('is not what had happened before, told in a clause of its own', () => {
    const sentences = [
      'Norwegen kritisierte Belarus, nachdem dort am Montag Aktivisten verurteilt worden waren.',
      'Norwegen kritisierte Belarus für ein Gesetz, das am Montag verkündet worden war.',
    ];
    for (const sentence of sentences) expect(dayOf(sentence, 'ACCUSE')?.start).toBe('2024-05-16');
  });

  test('is told by the relative clause of its noun', () => {
    const text = 'Norwegen kündigte am Dienstag ein Manöver an, das am Montag in der Ostsee beginnen soll.';
    expect(dayOf(text, 'MOBILIZE')?.start).toBe('2024-05-20');
    const said = 'Norwegen kündigte am Dienstag ein Manöver an, das der Außenminister am Montag abgelehnt hatte.';
    expect(dayOf(said, 'MOBILIZE')?.start).not.toBe('2024-05-13');
  });

  test('is counted from the day of the sentence for what it sets at a distance', () => {
    const noun = 'Zwei Wochen nach dem Anschlag auf einen Markt in Kabul hat Norwegen am Dienstag Belarus kritisiert.';
    expect(dayOf(noun, 'ASSAULT')?.start).toBe('2024-04-30');
    expect(dayOf(noun, 'ACCUSE')?.start).toBe('2024-05-14');
    const clause = 'Zwei Tage nachdem die Polizei in Oslo Aktivisten festgenommen hatte, kritisierte Norwegen Belarus.';
    expect(dayOf(clause, 'COERCE')?.start).toBe('2024-05-14');
    expect(dayOf(clause, 'ACCUSE')?.start).toBe('2024-05-16');
    const next = 'Einen Tag nach dem Anschlag in Kabul tagte der Rat. Norwegen kritisierte Belarus.';
    expect(dayOf(next, 'ACCUSE')?.start).toBe('2024-05-16');
  });

  test('is not counted from a year', () => {
    const text = 'Zwei Wochen nach dem Anschlag auf einen Markt in Kabul hat Norwegen im Jahr 2021 Belarus kritisiert.';
    expect(dayOf(text, 'ASSAULT')?.start).toBe('2021-01-01');
  });

  test('is the day right behind its noun, and that of the verb another one', () => {
    const text = 'Die Gewerkschaft in Oslo rief am Dienstag zu einem Streik am Freitag auf.';
    expect(dayOf(text, 'PROTEST')?.start).toBe('2024-05-17');
    expect(dayOf(text, 'REQUEST')?.start).toBe('2024-05-14');
  });

  test('is the past day on which a plan without one was announced', () => {
    const text = 'Norwegen kündigte am Dienstag ein Manöver in der Ostsee an.';
    expect(dayOf(text, 'MOBILIZE')?.start).toBe('2024-05-14');
  });

  test('is past for what has been going on since', () => {
    expect(dayOf('Seit drei Wochen protestieren in Oslo Tausende gegen die Regierung.', 'PROTEST')?.start).toBe(
      '2024-04-25',
    );
    expect(dayOf('Seit Montag protestieren in Oslo Tausende gegen die Regierung.', 'PROTEST')?.start).toBe(
      '2024-05-13',
    );
  });

  test('lies ahead where the present tells of the weekend', () => {
    expect(dayOf('Norwegens Ministerpräsident reist am Wochenende nach Riga.', 'CONSULT')?.start).toBe('2024-05-18');
  });

  test('is not carried over from what went on day after day', () => {
    const text = 'Den dritten Tag in Folge streikten in Oslo Lehrer. Norwegen kritisierte Belarus.';
    expect(dayOf(text, 'ACCUSE')?.start).toBe('2024-05-16');
  });

  test('is not the year since which something else has been so', () => {
    const text = 'Am Mittwoch tagte der Rat in Oslo. Die Grenze ist seit Ende 2021 zu. Norwegen kritisierte Belarus.';
    expect(dayOf(text, 'ACCUSE')?.start).toBe('2024-05-15');
  });

  test('is not the month from which something asked for is to hold', () => {
    expect(dayOf('Norwegen forderte von Belarus Reisefreiheit ab September.', 'REQUEST')?.start).toBe('2024-05-16');
  });

  test('is not the day that an attribute tells', () => {
    const text = 'Die gestern ernannte Ministerin reiste am Dienstag nach Oslo. Norwegen kritisierte Belarus.';
    expect(dayOf(text, 'ACCUSE')?.start).toBe('2024-05-14');
  });

  test('is not the day of what the body tells in the pluperfect', () => {
    const told = 'Norwegen kritisierte Belarus.\n\nDas Parlament hatte am Dienstag in Oslo getagt.';
    expect(dayOf(told, 'ACCUSE')?.start).toBe('2024-05-16');
    const news = 'Norwegen kritisierte Belarus.\n\nDas Parlament tagte am Dienstag in Oslo.';
    expect(dayOf(news, 'ACCUSE')?.start).toBe('2024-05-14');
    const old = 'Norwegen kritisierte Belarus.\n\nDas Parlament tagte am Montag in Oslo.';
    expect(dayOf(old, 'ACCUSE')?.start).toBe('2024-05-16');
  });

  test('is not that of the subject before the verb', () => {
    const text = 'Die norwegischen Beobachter der Wahl am 6. April kritisierten am Dienstag Belarus.';
    expect(dayOf(text, 'ACCUSE')?.start).toBe('2024-05-14');
  });

  test('is that of the occasion before the verb', () => {
    const sentences = ['Bei der Sitzung am Montag', 'Noch bei der Sitzung am Montag', 'Noch am Montag'];
    for (const opening of sentences)
      expect(dayOf(`${opening} kritisierte Norwegen Belarus.`, 'ACCUSE')?.start).toBe('2024-05-13');
  });

  test('is that of the subject before the verb where this is the act', () => {
    expect(dayOf('Der Anschlag am Montag in Kabul wurde von Norwegen verurteilt.', 'ASSAULT')?.start).toBe(
      '2024-05-13',
    );
  });

  test('is not the day of what is asked for', () => {
    const text = 'Norwegen forderte Belarus auf, die Wahl am Wochenende zu prüfen.';
    expect(dayOf(text, 'REQUEST')?.start).toBe('2024-05-16');
  });

  test('is the day of the news for plans without one', () => {
    const text = 'Am Mittwoch tagte der Rat.\n\nAm Montag wählt das Land.\n\nNorwegen will Belarus verklagen.';
    expect(dayOf(text, 'ACCUSE')?.start).toBe('2024-05-15');
  });

  test('is the day of the lead if that was within the week', () => {
    expect(dayOf('Am Sonntag tagte der Rat.\n\nNorwegen kritisierte Belarus.', 'ACCUSE')?.start).toBe('2024-05-12');
  });

  test('is the day of publication where the article names none', () => {
    expect(dayOf('Norwegen kritisierte Belarus.', 'ACCUSE')).toEqual({ start: '2024-05-16', basis: 'publication' });
  });
});

describe('the modality of an act', () => {
  const modalityOf = (body: string, type: CodedEvent['type']) => {
    const event = coded(body).find((found) => found.type === type);
    return event && { modality: event.modality, start: event.date?.start ?? null };
  };

  test('is historical where the text sets it far back', () => {
    expect(modalityOf('Norwegen hat in der Vergangenheit mehrfach Belarus kritisiert.', 'ACCUSE')).toEqual({
      modality: 'historical',
      start: null,
    });
  });

  test('is historical for what was "damals", with the date told before', () => {
    const text = 'Im Mai 2020 wurde in Minsk gewählt. Damals kritisierte Norwegen die Regierung von Belarus.';
    expect(modalityOf(text, 'ACCUSE')).toEqual({ modality: 'historical', start: '2020-05-01' });
  });

  test('is historical for what was "damals", with the date since when something has been going on', () => {
    const text = 'Belarus ist seit Ende Mai 2020 unruhig. Damals kritisierte Norwegen die Regierung von Belarus.';
    expect(modalityOf(text, 'ACCUSE')).toEqual({ modality: 'historical', start: '2020-05-21' });
  });

  test('is planned for what is dated ahead', () => {
    expect(modalityOf('Am Montag trifft der Außenminister Norwegens seinen Kollegen aus Belarus.', 'CONSULT')).toEqual({
      modality: 'planned',
      start: '2024-05-20',
    });
  });
});

describe('sides that go without saying', () => {
  test('have no text and the country of the sentence', () => {
    const [event] = coded('In Oslo wurden am Dienstag zwölf Aktivisten festgenommen.');
    expect(event?.actors).toMatchObject([{ text: '', country: 'NOR', sectors: ['COP'], span: null }]);
  });

  test('are the government for criticism of a thing', () => {
    const [event] = coded('Die Opposition in Oslo kritisierte die Pläne scharf.');
    expect(event?.recipients).toMatchObject([{ text: '', country: 'NOR', sectors: ['GOV'] }]);
  });
});
