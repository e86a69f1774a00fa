import { nearest } from '../../nearest.ts';
import { one, type Read } from './parameter.ts';
import { list, terms } from './terms.ts';

/** Reads one of the given values, in any letter case. */
export function oneOf<const Value extends string>(values: readonly Value[]) {
  return (text: string): Read<Value> => {
    const value = values.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
    if (value !== undefined) return { value };
    const suggestion = nearest(text, values);
    return { message: `"${text}" is unknown. Did you mean "${suggestion}"?`, ...(suggestion && { suggestion }) };
  };
}

/** A parameter of one of the values. */
export const choice = <const Value extends string>(values: readonly Value[]) =>
  one(oneOf(values), { type: 'string', enum: values });

/** A parameter of several of the values. */
export const choices = <const Value extends string>(values: readonly Value[]) =>
  list(oneOf(values), { type: 'string', enum: values });

/** A filter by the values: alternatives, and with a minus what is not wanted. */
export const filterOf = <const Value extends string>(values: readonly Value[]) =>
  terms(oneOf(values), { type: 'string', enum: [...values, ...values.map((value) => `-${value}`)] });

/** A filter by so many values that a description names their form instead. */
export const filterOfForm = <const Value extends string>(values: readonly Value[], pattern: string) =>
  terms(oneOf(values), { type: 'string', pattern: `^-?${pattern}$` });
