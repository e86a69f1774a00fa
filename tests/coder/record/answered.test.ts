import { expect, test } from 'vitest';
import { explain } from '../../../functions/coder/explain.ts';
import { articleOf } from '../article-of.ts';

/** Whom the events of a type are directed at, the unlikely ones too, in a text of 2024. */
const recipients = (body: string, type: string): (string | null)[] =>
  explain(articleOf(body))
    .drafts.filter(({ event }) => event.type === type)
    .flatMap(({ event }) => event.recipients.map(({ country, org, sectors }) => country ?? org ?? `?${sectors[0]}`));

test('who condemns the attack blames those who made it', () => {
  const text = 'Ruandische Soldaten haben am Montag ein Dorf in Burundi angegriffen. Die UN verurteilten den Überfall.';
  expect(recipients(text, 'ACCUSE')).toEqual(['RWA']);
});

test('who rejects the accusations rejects those who made them to him', () => {
  const text = 'Peru hat Chile Spionage vorgeworfen. Bolivien begrüßte das. Chile wies die Vorwürfe am Montag zurück.';
  expect(recipients(text, 'REJECT')).toEqual(['PER']);
});

test('politicians abroad speak to their own government, whatever the article is about', () => {
  const text =
    'In Georgien hat das Parlament ein Gesetz verabschiedet. In Georgien wird protestiert. Die SPD-Politikerin Eva Horn forderte ein Umdenken.';
  expect(recipients(text, 'REQUEST')).toEqual(['DEU']);
});
