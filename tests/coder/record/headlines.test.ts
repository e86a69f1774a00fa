import { describe, expect, test } from 'vitest';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

describe('a headline and the lead', () => {
  const records = (title: string, body: string) =>
    explain(articleOf(body, title))
      .drafts.map(({ event }) => event)
      .map(({ type, recipients, evidence }) => [type, recipients.map(({ country }) => country), evidence.length]);

  test('are one act where the headline seems to tell it of somebody of another country', () => {
    const title = 'Mutmaßlicher französischer Spion in Teheran hingerichtet';
    const body = 'Teheran (dpa) - Im Iran ist am Montag ein iranischer Offizier hingerichtet worden.';
    expect(records(title, body)).toEqual([['ASSAULT', ['IRN'], 2]]);
  });

  test('are one act where the headline does not say who did it', () => {
    const title = 'Gambischer Fahrer muss lebenslang hinter Gitter';
    const body = 'Zu lebenslanger Haft hat das Landgericht Wien den 48 Jahre alten Gambier am Montag verurteilt.';
    expect(records(title, body)).toEqual([['COERCE', ['GMB'], 2]]);
  });

  test('are one act where the headline calls somebody by a part of the name', () => {
    const title = 'Thailands ehemalige Ministerpräsidentin Yingluck festgenommen';
    const body = 'Bangkok (dpa) - Die Armee hat am Montag Yingluck Shinawatra festgenommen.';
    expect(records(title, body)).toEqual([['COERCE', ['THA'], 2]]);
  });

  test.each([
    [
      'London verhängt Sanktionen gegen Sudan',
      'London (dpa) - Großbritannien hat am Montag das Vermögen von drei sudanesischen Ministern eingefroren.',
      'SDN',
    ],
    [
      'Japan verhängt Sanktionen gegen Myanmar',
      'Tokio (dpa) - Japan hat am Montag die Ausfuhr von Stahl nach Myanmar verboten.',
      'MMR',
    ],
  ])('are one sanction, whatever the lead says of its kind: "%s"', (title, body, country) => {
    expect(records(title, body)).toEqual([['SANCTION', [country], 2]]);
  });

  test('are two acts where they name two people', () => {
    const title = 'Polizei in Wien nimmt Paul Huber fest';
    const body = 'Am Montag nahm die Polizei in Wien Jan Novak fest.';
    expect(records(title, body)).toHaveLength(2);
  });
});

describe('a headline', () => {
  const coded = (title: string, body: string) => explain(articleOf(body, title)).coding.events;

  test('that tells as done what the lead says to be planned tells a plan', () => {
    const events = coded(
      'Scholz reist nach Paris',
      'Bundeskanzler Olaf Scholz bricht am Freitag zu einem Besuch nach Paris auf.',
    );
    expect(events.map(({ type, modality, date }) => `${type} ${modality} ${date?.start}`)).toEqual([
      'CONSULT planned 2024-05-17',
    ]);
  });

  test('is not told again by whoever answers nobody in particular', () => {
    const body =
      'Der Europäische Gerichtshof hat Polen verurteilt. Polens Minister Sebastian Kaleta bezeichnete das Urteil als Erpressung.';
    const accusations = coded('EuGH verurteilt Polen', body).filter(({ type }) => type === 'ACCUSE');
    expect(accusations.at(-1)?.actors[0]?.name).toBe('Sebastian Kaleta');
  });

  test('blames whom the lead says to be accused', () => {
    const body = 'Ugandas Oppositionsführer Bobi Wine hat der Regierung von Uganda Fälschung der Wahl vorgeworfen.';
    expect(coded('Uganda: Oppositionsführer Wine spricht von Wahlbetrug', body)).toHaveLength(1);
  });
});
