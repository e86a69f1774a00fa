import { foldName } from '../../store/keys.ts';
import type { Read } from './parameter.ts';
import { terms } from './terms.ts';

/** Letters of a name; a partition key takes 2048 bytes. */
const MAX_LENGTH = 200;

/** Reads a name as the store compares them: without case, accents and punctuation. */
export function foldedName(text: string): Read<string> {
  const value = foldName(text);
  if (value === '') return { message: 'needs a name with at least one letter or digit' };
  return value.length > MAX_LENGTH ? { message: `takes names of at most ${MAX_LENGTH} letters` } : { value };
}

/** A filter by names. */
export const names = terms(foldedName, { type: 'string' });
