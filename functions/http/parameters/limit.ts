import * as v from 'valibot';
import { one, type Read } from './parameter.ts';

/** How many items a page holds at most. */
export function limitOf(maximum: number, standard: number) {
  const read = (text: string): Read<number> =>
    /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= maximum
      ? { value: Number(text) }
      : { message: `must be a whole number from 1 to ${maximum}` };
  return v.optional(one(read, { type: 'integer', minimum: 1, maximum, default: standard }), String(standard));
}

export const limit = limitOf(1000, 50);
