import type { WordTerms } from '../../store/event-query.ts';
import { stemsOf } from '../../store/words.ts';
import { one, type Read } from './parameter.ts';

/** Words of a query; more narrow it down no further. */
const MAX_WORDS = 20;

/** Words that all have to be there, and those with a minus before them not; compared by their stems. */
export const words = one(
  (text): Read<WordTerms> => {
    const parts = text.split(/\s+/).filter(Boolean);
    const stems = (minus: boolean) =>
      [...new Set(parts.filter((part) => part.startsWith('-') === minus).flatMap((part) => stemsOf(part)))].sort();
    const value = { all: stems(false), none: stems(true) };
    const count = value.all.length + value.none.length;
    if (count === 0) return { message: 'needs a word' };
    return count > MAX_WORDS ? { message: `takes at most ${MAX_WORDS} words` } : { value };
  },
  { type: 'string', examples: ['Waffenruhe -Gaza'] },
);
