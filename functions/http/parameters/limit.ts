import * as v from 'valibot';

const MESSAGE = 'must be a whole number from 1 to 1000';

/** How many items a page holds at most. */
export const limit = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^\d{1,4}$/, MESSAGE),
    v.transform(Number),
    v.minValue(1, MESSAGE),
    v.maxValue(1000, MESSAGE),
  ),
  '50',
);
