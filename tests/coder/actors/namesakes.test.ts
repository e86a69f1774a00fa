import { describe, expect, test } from 'vitest';
import { code } from '../../../functions/coder/code.ts';
import { articleOf } from '../article-of.ts';
import { told } from '../told.ts';

/** Surnames that are nouns: callings, groups, seasons, things. */
const SURNAMES = ['Fischer', 'Richter', 'König', 'Bauer', 'Wolf', 'Winter', 'Wagner', 'Sturm', 'Frieden', 'Gusenbauer'];

const INTRODUCED = 'Der schwedische Außenminister Karl';

describe.each(SURNAMES)('somebody called %s', (name) => {
  test('has his name behind his office, and nobody else is meant', () => {
    expect(told(`Österreichs Präsident ${name} hat am Montag Kanada kritisiert.`)).toEqual(['ACCUSE AUT -> CAN']);
    expect(told(`Kanada hat den schwedischen Minister ${name} scharf kritisiert.`)).toEqual(['ACCUSE CAN -> SWE']);
  });

  test.each([
    [`${name} kritisierte dabei Kanada.`, 'ACCUSE SWE -> CAN'],
    [`Kanadas Botschafter warf ${name} Versagen vor.`, 'ACCUSE CAN -> SWE'],
    [`Kanada solle sich zurückhalten, forderte ${name} am Dienstag.`, 'REQUEST SWE -> CAN'],
  ])('is meant by his surname alone once he has been introduced: %s', (sentence, act) => {
    expect(told(`${INTRODUCED} ${name} hat sich am Montag geäußert. ${sentence}`)).toContain(act);
  });
});

test('behind an article the noun is meant', () => {
  const text = 'Der schwedische Minister Karl Fischer hat sich geäußert. Die Fischer protestierten am Montag in Oslo.';
  expect(told(text)).toContain('PROTEST NOR -> NOR');
});

test('names are told as the article writes them', () => {
  const { quotes } = code(
    articleOf('Der Geschäftsführer der Kammer, Andreas Richter, schwieg. „Das ist falsch“, sagte Richter in Wien.'),
  );
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Andreas Richter']);
});
