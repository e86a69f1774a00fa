import { describe, expect, test } from 'vitest';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';
import { found, told } from '../told.ts';

const accusations = (body: string) => told(body).filter((event) => event.startsWith('ACCUSE'));

describe('statements', () => {
  test('of different people are different acts, though all are of one country', () => {
    const body =
      'Die Grünen in Österreich kritisierten die österreichische Regierung. Auch die SPÖ warf der österreichischen Regierung Versagen vor.';
    expect(accusations(body)).toHaveLength(2);
  });

  test('of one speaker to the same are one act', () => {
    const body = 'Der polnische Präsident kritisierte Ungarn. Der polnische Präsident rügte Ungarn.';
    expect(accusations(body)).toEqual(['ACCUSE POL -> HUN']);
  });

  test('of others stay apart from what headline and lead tell', () => {
    const title = 'Peru: Gewerkschaften fordern Rücktritt der Präsidentin';
    const body =
      'In Peru haben Gewerkschaften den Rücktritt der Präsidentin gefordert. Ein Bergbauunternehmen forderte die Behörden auf, die Straßen zu räumen.';
    const requests = explain({ ...articleOf(body), title }).coding.events.filter(({ type }) => type === 'REQUEST');
    expect(requests.map(({ actors }) => actors[0]?.sectors[0])).toEqual(['LAB', 'BUS']);
  });
});

describe('what somebody is accused of', () => {
  test('is no event, also where a noun tells it', () => {
    expect(told('Sambia warf Malawi am Montag den Beschuss von Dörfern vor.')).toEqual(['ACCUSE ZMB -> MWI']);
    expect(told('Die Staatsanwältin in Lusaka legte ihm zur Last, einen Mord befohlen zu haben.')).not.toContainEqual(
      expect.stringMatching(/^(?:REQUEST|ASSAULT)/),
    );
  });
});

describe('what a sentence sums up', () => {
  test('is what the next one reports', () => {
    const body =
      'Bei der Opposition in Österreich stieß das auf scharfe Kritik. Der grüne Abgeordnete Jan Huber warf der österreichischen Regierung Versagen vor.';
    expect(accusations(body)).toHaveLength(1);
  });
});

describe('what others answer or judge', () => {
  const days = (body: string, type: string) =>
    explain(articleOf(body))
      .drafts.filter(({ event }) => event.type === type)
      .map(({ event }) => event.date?.start);

  test.each([
    [
      'Rebellen haben am Montag in Mali ein Dorf angegriffen und 20 Menschen getötet.\n\nAm Donnerstag verurteilte Norwegen den Angriff. In Bamako demonstrierten am Mittwoch Hunderte gegen das Massaker.',
      'ASSAULT',
      '2024-05-13',
    ],
    [
      'Am Mittwoch sind in Khartum Tausende gegen den Putsch auf die Straße gegangen. Das Militär hatte am Montag die Regierung gestürzt.',
      'COERCE',
      '2024-05-13',
    ],
    [
      'Peru hat am Mittwoch wegen der Ausweisung seines Botschafters aus Mexiko protestiert. Mexiko hatte den Diplomaten am Dienstag ausgewiesen.',
      'SANCTION',
      '2024-05-14',
    ],
  ])('has not their day but its own: "%s"', (body, type, day) => {
    expect(days(body, type)).toEqual([day]);
  });
});

describe('an attack told twice', () => {
  const attacks = (body: string) =>
    explain(articleOf(body))
      .drafts.map(({ event }) => event)
      .filter(({ type }) => type === 'ASSAULT')
      .map(({ date, evidence }) => ({ start: date?.start, told: evidence.length }));

  test('has not the day on which somebody says so', () => {
    const body =
      'Außenminister Barth Eide schrieb am Mittwoch, Belarus habe Riga angegriffen. Belarus hatte Riga am Montag bombardiert.';
    expect(attacks(body)).toEqual([{ start: '2024-05-13', told: 2 }]);
  });

  test('is none of those that a sentence sums up, nor of another day', () => {
    const body =
      'Rebellen haben in Mali am Mittwoch 23 Menschen getötet. Es war das schlimmste Blutbad seit Monaten. Allein in der vergangenen Woche waren bei zwei Überfällen 15 Bauern ums Leben gekommen.';
    expect(attacks(body).map(({ start }) => start)).toEqual(['2024-05-15', '2024-05-06']);
  });

  test('is two where it is told of two countries', () => {
    const body = 'Rebellen töteten in Mali zwölf Soldaten. Auch in Niger töteten Rebellen am Mittwoch Soldaten.';
    expect(attacks(body)).toHaveLength(2);
  });

  test('has the day rather than the month that it lies in', () => {
    const body =
      'Im April 2021 wurden in Kabul zwölf Soldaten getötet. Am 9. April 2021 wurden in Kabul Soldaten getötet.';
    expect(attacks(body)).toEqual([{ start: '2021-04-09', told: 2 }]);
  });

  test('is another one when the text tells it as long ago', () => {
    const body = 'In Kabul wurden Soldaten getötet.\n\nIm April 2021 waren in Kabul Soldaten getötet worden.';
    expect(attacks(body)).toEqual([
      { start: '2024-05-16', told: 1 },
      { start: '2021-04-01', told: 1 },
    ]);
  });
});

describe('in one sentence', () => {
  test('an attack that is told by several verbs is one', () => {
    const body = 'Am Montag griffen Rebellen in Mali eine Kaserne an und setzten ein Krankenhaus in Brand.';
    expect(told(body).filter((event) => event.startsWith('ASSAULT'))).toHaveLength(1);
  });

  test('an accusation that is told by two verbs is one', () => {
    const body =
      'Österreich äußerte am Montag Bedenken gegen die Pläne und warf der ungarischen Regierung Wortbruch vor.';
    expect(accusations(body)).toEqual(['ACCUSE AUT -> HUN']);
  });

  test('the answer to an attack is another one', () => {
    const body = 'Nach dem Anschlag auf Touristen in Indien griff Indien am Mittwoch Pakistan an.';
    expect(told(body).filter((event) => event.startsWith('ASSAULT'))).toHaveLength(2);
  });

  test('those who gather in order to protest protest once', () => {
    const body =
      'In Tiflis versammelten sich am Montag Zehntausende vor dem Parlament, um gegen Russland zu demonstrieren.';
    expect(told(body).filter((event) => event.startsWith('PROTEST'))).toHaveLength(1);
  });

  test('is in the country that the better telling names, however fine the place of the other', () => {
    const body =
      'Die Separatistin Ana Puig ist am Sonntag in Norwegen festgenommen worden. In Barcelona demonstrierten am Sonntag Tausende gegen die Festnahme.';
    const arrest = explain(articleOf(body)).coding.events.find(({ type }) => type === 'COERCE');
    expect(arrest?.place?.country).toBe('NOR');
  });
});

describe('what happened to others', () => {
  const victims = (body: string, type: string) =>
    explain(articleOf(body))
      .drafts.map(({ event }) => event)
      .filter((event) => event.type === type)
      .map(({ recipients }) => recipients.map(({ text }) => text).join());

  test('is not told again by the case of somebody known', () => {
    const body =
      'Der Abgeordnete Paul Mwale ist am Montag in Lusaka verhaftet worden.\n\nIn Lusaka wurden zwölf Demonstranten verhaftet.';
    expect(victims(body, 'COERCE')).toEqual(['Der Abgeordnete Paul Mwale', 'zwölf Demonstranten']);
  });

  test('is not told again by a total', () => {
    const body =
      'In Lusaka hat die Polizei am Montag zwei Reporter verhaftet. Die Behörden schwiegen. Die Opposition ist empört. Das Land wählt im August. Seit dem 1. März sind in Sambia 40 Journalisten verhaftet worden.';
    expect(victims(body, 'COERCE')).toEqual(['zwei Reporter', '40 Journalisten']);
  });

  test('is threatened by each who says so', () => {
    const body =
      'Die Opposition in Sambia drohte der Regierung mit Streiks.\n\nDie sambische Gewerkschaft drohte der Regierung mit Streiks.';
    expect(victims(body, 'THREATEN')).toHaveLength(2);
  });
});

test('an attack is theirs who claim it', () => {
  const body =
    'Bewaffnete haben am Samstag in Kismayo in Somalia zehn Menschen getötet. Zu der Tat bekannte sich die Miliz Al-Shabaab.';
  const attacks = explain(articleOf(body)).drafts.filter(({ event }) => event.type === 'ASSAULT');
  expect(attacks.map(({ event }) => event.actors.map(({ text }) => text))).toEqual([['die Miliz Al-Shabaab']]);
});

test('the sentence of the headline and that of the court are one', () => {
  const body =
    'Die Aktivistin Lea Brandt muss für drei Monate ins Gefängnis. Das Amtsgericht Cottbus verurteilte die 24-Jährige am Dienstag.';
  const sentences = explain(articleOf(body, 'Haft für Aktivistin')).drafts.filter(
    ({ event }) => event.type === 'COERCE',
  );
  expect(sentences.map(({ event }) => event.evidence.length)).toEqual([3]);
});

test('threats of a president and of a woman in that office are two', () => {
  const body = 'Übergangspräsidentin Joyce Mwale drohte ihm mit einem Sondereinsatz.';
  const threats = explain(articleOf(body, 'Sambias gestürzter Präsident droht mit Bürgerkrieg')).drafts;
  expect(threats.filter(({ event }) => event.type === 'THREATEN')).toHaveLength(2);
});

describe('an attack', () => {
  const attacks = (body: string) =>
    explain(articleOf(body))
      .drafts.filter(({ event }) => event.type === 'ASSAULT')
      .map(({ event: { reciprocal, date } }) => `${reciprocal ? 'both' : 'one'} ${date?.start}`);

  test('and those whom it kills are one act', () => {
    const body = 'Bei Kämpfen zwischen der Armee und Rebellen wurden am Montag in Mali fünf Menschen getötet.';
    expect(attacks(body)).toEqual(['both 2024-05-13']);
    const post = 'In Mali sind am Montag bei einem Angriff auf einen UN-Posten 15 Blauhelmsoldaten getötet worden.';
    expect(attacks(post)).toEqual(['one 2024-05-13']);
  });

  test('on each other is one of both', () => {
    expect(attacks('Die Soldaten Malis und die Rebellen griffen sich am Montag mit Raketen an.')).toEqual([
      'both 2024-05-13',
    ]);
  });

  test('after which others attack is another one', () => {
    const body =
      'Einen Tag nach dem Beschuss eines Dorfes in Mali haben Rebellen am Mittwoch in Mali 20 Dorfbewohner getötet.';
    expect(attacks(body)).toContain('one 2024-05-15');
  });

  test('is another one than what had happened to others before', () => {
    const body =
      'In Mali haben Rebellen am Mittwoch 20 Polizisten getötet. Vor zehn Tagen war ein Bus überfallen worden.';
    expect(attacks(body)).toEqual(['one 2024-05-15', 'one 2024-05-06']);
  });

  test('is never joined with what those do who suffered it', () => {
    const body =
      'Bei einem Anschlag der verbotenen kurdischen Arbeiterpartei PKK sind mehrere türkische Soldaten getötet worden. Türkische Soldaten stürmten die Stadt Cizre.';
    expect(attacks(body)).toHaveLength(2);
  });

  test('is the one of whose victims the text goes on to tell', () => {
    const body =
      'Nach dem Anschlag auf einen Bus in Mali hat die Regierung am Donnerstag Rebellen beschuldigt. Bei dem Attentat waren am Mittwoch fünf Soldaten getötet worden.';
    expect(attacks(body)).toEqual(['one 2024-05-15']);
  });

  test('is another one than that of other numbers since days before', () => {
    const body =
      'In Mali hat die Polizei am Mittwoch 34 Bergarbeiter erschossen. Seit Freitag waren bereits zehn Menschen getötet worden.';
    expect(attacks(body)).toHaveLength(2);
  });

  test('is another one than what police did in an eviction', () => {
    const body =
      'Bei der Räumung von zwei Lagern sind in Mali am Mittwoch 70 Menschen getötet worden. In Gao griffen Anhänger der Partei Kirchen an.';
    expect(attacks(body)).toHaveLength(2);
  });

  test('is the same where somebody is taken up by his surname', () => {
    const body =
      'Nach dem Anschlag auf den Forscher Omar Diallo hat Mali am Mittwoch Trauer angeordnet. Diallo war am Dienstag erschossen worden.';
    expect(attacks(body)).toEqual(['one 2024-05-14']);
  });
});

test('what a verb does with its object is told once', () => {
  const body = 'Norwegen hat am Mittwoch Sanktionen gegen Belarus beschlossen.';
  expect(told(body)).toEqual(['SANCTION NOR -> BLR']);
});

test('who does something in spite of protests does not protest', () => {
  const body =
    'Ungeachtet internationaler Proteste hat die syrische Armee ihre Offensive gegen die Stadt Hama fortgesetzt.';
  expect(told(body)).toEqual(['ASSAULT SYR -> SYR']);
});

test('what an agreement is about is not done yet', () => {
  const body = 'Die USA und Katar haben am Mittwoch ein Abkommen über den Abzug von Truppen unterzeichnet.';
  expect(told(body)).toEqual(['SUPPORT QAT+USA <=>']);
});

test('what a court does long after a coup is no coup', () => {
  const body =
    'In Mali ist ein Putschversuch gescheitert. Der Präsident sprach am Mittwoch im Fernsehen. Die Lage sei ruhig. Die Geschäfte öffneten wieder. Die Justiz enthob 27 Richter ihrer Ämter.';
  expect(found(body).filter((one) => one.startsWith('COERCE'))).toHaveLength(2);
});

test('what somebody unknown says is no statement of somebody else', () => {
  const body =
    'In Berlin waren Gäste im Parlament. Diese hatten Minister Peter Altmaier beschimpft. Präsident Wolfgang Schäuble verurteilte die Vorfälle scharf.';
  expect(accusations(body)).toHaveLength(2);
});

test('who is hit by the one does not do the other', () => {
  const body =
    'Israel drohte der Hamas, sie werde für ihre Angriffe gegen Israel bezahlen. Präsident Mahmud Abbas verurteilte die israelischen Angriffe.';
  expect(explain(articleOf(body)).drafts.filter(({ event }) => event.type === 'ASSAULT')).toHaveLength(2);
});

test('what states could not agree on is told once', () => {
  const body = 'Die EU-Außenminister haben sich nicht auf Sanktionen gegen Belarus verständigen können.';
  expect(told(body).filter((event) => event.startsWith('SANCTION'))).toHaveLength(1);
});
