import { describe, expect, test } from 'vitest';
import type { Actor } from '../../functions/coder/event.ts';
import { explain } from '../../functions/coder/explain.ts';
import { articleOf } from './article-of.ts';
import { BUILDS } from './direction.data.ts';

const key = ({ country, org, sectors }: Actor): string => country ?? org ?? `?${sectors[0]}`;
const side = (actors: readonly Actor[]): string => [...new Set(actors.map(key))].toSorted().join('+');
/** The sides of every event that was found, the unlikely ones too. */
const who = (title: string, body: string): string[] =>
  explain(articleOf(body, title)).drafts.map(({ event: { type, actors, recipients, reciprocal } }) =>
    reciprocal ? `${type} ${side(actors)}` : `${type} ${side(actors)}>${side(recipients)}`,
  );

const HEADLINES: readonly (readonly [title: string, event: string])[] = [
  ['Iran droht Israel', 'THREATEN IRN>ISR'],
  ['Russischer Journalist in Riga verhaftet', 'COERCE LVA>RUS'],
  ['Französischer Reporter von türkischer Polizei festgenommen', 'COERCE TUR>FRA'],
  ['Orbán: Ungarn lehnt Sanktionen der EU ab', 'REJECT HUN>EUR'],
  ['Nach Anschlag in Kabul: Indien verurteilt Taliban', 'ACCUSE IND>AFG'],
  ['Türkei bestellt schwedischen Botschafter ein', 'ACCUSE TUR>SWE'],
  ['Ukraine von Russland angegriffen', 'ASSAULT RUS>UKR'],
  ['US-Sanktionen gegen Venezuela', 'SANCTION USA>VEN'],
  ['Schweden weist iranische Diplomaten aus', 'SANCTION SWE>IRN'],
  ['Macron: Israel muss Angriffe einstellen', 'REQUEST FRA>ISR'],
  ['Serbische Regierung von Ankara kritisiert', 'ACCUSE TUR>SRB'],
  ['Demonstranten in Daressalam erschossen', 'ASSAULT >TZA'],
  ['Mali: Norweger entführt', 'ASSAULT >NOR'],
  ['Minister in Guinea des Amtes enthoben', 'COERCE >GIN'],
  ['EU: Neue Sanktionen gegen Mali', 'SANCTION EUR>MLI'],
  ['UN: Scharfe Kritik an Eritrea', 'ACCUSE UNO>ERI'],
  ['Scharfe Kritik an Eritrea', 'ACCUSE >ERI'],
  ['Rebellen erschossen in Mali Soldaten', 'ASSAULT MLI>MLI'],
];

/** The event with its sides exchanged. */
const inverted = (event: string): string => event.replace(/ (.*)>(.*)$/, ' $2>$1');

const check = (found: readonly string[], event: string): void => {
  const [type] = event.split(' ');
  if (event.includes('>') && inverted(event) !== event) expect(found).not.toContain(inverted(event));
  expect(found.filter((one) => one === event || (event === type && one.startsWith(`${type} `)))).not.toEqual([]);
};

for (const [build, sentences] of Object.entries(BUILDS)) {
  describe(`who did it to whom: ${build}`, () => {
    test.each(sentences)('%s', (sentence, event) => check(who('', sentence), event));
  });
}

describe('who did it to whom: headlines', () => {
  test.each(HEADLINES)('%s', (title, event) => check(who(title, 'Das teilte ein Sprecher mit.'), event));
});
