import { countryOfAdjective } from '../places/countries.ts';
import type { Word } from './words.ts';

/** Two adjectives and what joins them. */
export const FEWEST_WORDS_OF_SEVERAL = 3;

const ENDING = /..(e[mnrs]?)$/;
const endingOf = (word: Word | undefined): string | null => ENDING.exec(word?.lower ?? '')?.[1] ?? null;

const isOfCountry = (word: Word | undefined): boolean => word !== undefined && countryOfAdjective(word) !== null;

/**
 * Whether another adjective of the same ending shares its noun with the word: "politische und wirtschaftliche Fragen", "der deutsche und
 * der polnische Minister", "deutsche, polnische und dänische Firmen".
 */
export function sharesNoun(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (next?.class !== 'coordinator' && next?.text !== ',') return false;
  const ending = endingOf(word);
  if (ending === null) return false;
  if (next.text === ',')
    return (
      isOfCountry(word) &&
      endingOf(words[index + 2]) === ending &&
      isOfCountry(words[index + 2]) &&
      sharesNoun(words, index + 2)
    );
  const other = next.class === 'coordinator' ? words[secondAdjective(words, index)] : undefined;
  return other?.class === 'adjective' && endingOf(other) === ending;
}

/** Behind an adjective and a coordinator the index of the next adjective, before which the article may stand again. */
export const secondAdjective = (words: readonly Word[], index: number): number =>
  words[index + 2]?.class === 'determiner' && words[index + 2]?.lower === words[index - 1]?.lower
    ? index + 3
    : index + 2;

/** "die russische und die ukrainische Armee", "deutsche und polnische Firmen": adjectives that make several of one noun. */
export const makeSeveral = (words: readonly Word[], from: number, to: number): boolean =>
  to - from >= FEWEST_WORDS_OF_SEVERAL && words.slice(from, to).filter(isOfCountry).length > 1;
