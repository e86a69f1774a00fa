import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('who says the same', () => {
  test.each([
    [
      'Der litauische Außenminister kritisierte Belarus. Ähnlich äußerte sich die polnische Regierung.',
      'ACCUSE POL -> BLR',
    ],
    ['Norwegen verlangte vom Iran eine Untersuchung. Dem schloss sich Japan an.', 'REQUEST JPN -> IRN'],
  ])('does what was said before: %s', (text, expected) => {
    expect(told(text)).toContainEqual(expected);
  });

  test('does nothing where nothing was said', () => {
    expect(told('Die Ernte fiel schlecht aus. Ähnlich äußerte sich die polnische Regierung.')).toEqual([]);
  });
});

test('"man" in a capital of several words is the government', () => {
  const body = 'Peru hat den Botschafter Boliviens einbestellt. In La Paz reagierte man verärgert auf den Schritt.';
  expect(told(body)).toContainEqual('ACCUSE BOL -> PER');
});

test('"die Organisation" is the one that was named with what it is', () => {
  const body =
    'Die westafrikanische Staatengemeinschaft Ecowas hat Guinea-Bissau verurteilt. Zugleich drohte die Organisation den Putschisten Strafen an.';
  expect(told(body)).toContainEqual('THREATEN WAS -> GNB');
});

test('who laments his dead accuses nobody', () => {
  expect(told('Äthiopien beklagte zwei getötete Polizisten.')).toEqual([]);
});
