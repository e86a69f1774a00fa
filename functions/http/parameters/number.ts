import { one, type Read } from './parameter.ts';

/** A number as a parameter writes it, or null. */
export const numberIn = (text: string): number | null => (/^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : null);

/** A parameter that is a number between two others. */
export const numberBetween = (minimum: number, maximum: number) =>
  one(
    (text): Read<number> => {
      const value = numberIn(text);
      return value !== null && value >= minimum && value <= maximum
        ? { value }
        : { message: `must be a number from ${minimum} to ${maximum}` };
    },
    { type: 'number', minimum, maximum },
  );

/** `-10..-5`, `3..`, `..0` or one number: a range, both ends inclusive; null where it is open. */
export const rangeBetween = (minimum: number, maximum: number) =>
  one(
    (text): Read<{ min: number | null; max: number | null }> => {
      const [first = '', last = first, ...rest] = text.split('..');
      const bounds = [first, last].filter((bound) => bound !== '').map(numberIn);
      const wrong = bounds.some((bound) => bound === null || bound < minimum || bound > maximum);
      if (rest.length > 0 || bounds.length === 0 || wrong) {
        return { message: `must be a number or a range from ${minimum} to ${maximum}, such as ${minimum}..0` };
      }
      const range = { min: first === '' ? null : numberIn(first), max: last === '' ? null : numberIn(last) };
      const backwards = range.min !== null && range.max !== null && range.min > range.max;
      return backwards ? { message: 'ends before it begins' } : { value: range };
    },
    { type: 'string', examples: [`${minimum}..0`] },
  );

/** `true` or `false`. */
export const flag = one(
  (text): Read<boolean> => {
    const value = { true: true, false: false }[text.toLowerCase()];
    return value === undefined ? { message: 'must be true or false' } : { value };
  },
  { type: 'boolean' },
);
