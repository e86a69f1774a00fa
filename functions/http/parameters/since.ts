import { one, type Read } from './parameter.ts';

/** A day or a moment with its zone, as ISO 8601 in UTC. */
export const since = one(
  (text): Read<string> => {
    const known = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
    const time = known ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time)
      ? { message: 'must be a day or a moment such as 2025-01-28T06:00:00Z' }
      : { value: new Date(time).toISOString() };
  },
  { type: 'string', examples: ['2025-01-28T06:00:00Z'] },
);
