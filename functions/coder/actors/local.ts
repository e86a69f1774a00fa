import type { Mention } from './mentions.ts';
import type { Reference } from './reference.ts';

/** How many sentences back the country may have been named. */
const REACH = 2;

/** "floh nach Thailand. Die dortigen Behörden …": of the country that was named last. Null for all that is not said to be there. */
export function localOf(
  reference: Reference,
  attributes: readonly string[],
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  if (reference.country !== null || reference.org !== null || !attributes.some((word) => word.startsWith('dortige')))
    return null;
  const state = earlier.findLast(
    ({ sentence: at, reference: { country, role, name } }) =>
      sentence - at <= REACH && country !== null && role === null && name === null,
  );
  return state ? { ...reference, country: state.reference.country } : null;
}
