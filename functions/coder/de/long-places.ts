import { citiesNamed, opensPlaceName, regionsNamed } from '../places/gazetteer.ts';
import { written } from '../places/place-lead.ts';
import type { Token } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import { nounForm } from './nouns.ts';

/** Where a place is named, and nobody of that name. */
const BEFORE_PLACE: ReadonlySet<string> = new Set(['aus', 'bei', 'bis', 'in', 'nach', 'um', 'von', 'vor']);
const LONGEST = 5;

/** "in Buenos Aires", "aus Santiago de Chile", "nach Rhode Island": how many tokens the name of a town or region has that begins at the position; 1 where it is one word, or no place. */
export function longPlaceLength(tokens: readonly Token[], position: number): number {
  const first = tokens[position];
  if (!first || !isCapital(first.text) || !BEFORE_PLACE.has(tokens[position - 1]?.lower ?? '')) return 1;
  if (!opensPlaceName(first)) return 1;
  for (let length = Math.min(LONGEST, tokens.length - position); length > 1; length--) {
    const end = position + length;
    if (!isCapital(tokens[end - 1]?.text ?? '') || goesOn(tokens[end])) continue;
    const name = written(tokens, position, end);
    if (citiesNamed(name).length > 0 || regionsNamed(name).length > 0) return length;
  }
  return 1;
}

/** Not "in New York | Demonstranten", but "in New York Times". */
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined && isCapital(next.text) && !nounForm(next).known;
