import { expect, test } from 'vitest';
import { withSwitches } from './conditions.ts';
import { decide, install, withAll, without } from './switchboard.ts';

const SOURCE = `
export function kindOf(count: number, odd: boolean): string {
  if (count === 0 || (odd && count < 0)) return 'none';
  return count > 1 ? 'many' : 'one';
}
export const LIMIT = 3 > 2 ? 3 : 2;
`;
const { code, conditions } = withSwitches('kind.ts', SOURCE, 0);
install(conditions.map(({ off }) => off));
const kindOf: (count: number, odd: boolean) => string = new Function(
  '__decide',
  `${code.replaceAll('export ', '')}; return kindOf`,
)(decide);
const numberOf = (text: string, off: boolean): number =>
  conditions.findIndex((condition) => condition.text === text && condition.off === off);

test('conditions are operands and tests inside functions, each with what it is when switched off', () => {
  expect(conditions.map(({ line, kind, off, text }) => `${line} ${kind} ${off} ${text}`).toSorted()).toEqual([
    '3 && true count < 0',
    '3 && true odd',
    '3 if false count === 0 || (odd && count < 0)',
    '3 || false count === 0',
    '3 || false odd && count < 0',
    '4 ? false count > 1',
    '4 ? true count > 1',
  ]);
});

test('with all switched on nothing changes, and it is told which would have been another value', () => {
  const { result, deciding } = withAll(() => kindOf(2, false));
  expect(result).toBe('many');
  expect([...deciding].map((one) => conditions[one]?.text).toSorted()).toEqual(['count > 1', 'odd']);
});

test('one that is switched off is as if it were not there', () => {
  expect(without(numberOf('count === 0', false), () => kindOf(0, false))).toBe('one');
  expect(without(numberOf('odd', true), () => kindOf(-1, false))).toBe('none');
  expect(without(numberOf('count > 1', true), () => kindOf(1, false))).toBe('many');
  expect(kindOf(1, false)).toBe('one');
});

test('a loop whose end is switched off ends with an error', () => {
  const endless = () => {
    for (;;) decide(numberOf('odd', true), false);
  };
  expect(() => without(numberOf('count > 1', true), endless)).toThrow('does not end');
});
