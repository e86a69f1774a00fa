import { citiesNamed, LONGEST_NAME, opensPlaceName, regionsNamed } from '../places/gazetteer.ts';
import { written } from '../places/place-lead.ts';
import { remember } from '../remember.ts';
import type { Token } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import { nounForm } from './nouns.ts';
import { SEATED_BODIES } from './place-names.data.ts';

/** Where a place is named, and nobody of that name. */
const BEFORE_PLACE: ReadonlySet<string> = new Set(['aus', 'bei', 'bis', 'in', 'nach', 'um', 'von', 'vor']);
/** What a name goes on with, if not with a capital: "Frankfurt am Main", "Ribeirão das Neves". */
const WITHIN = new Set(
  'am an auf bei da das de del der di do dos du e el i im in la las le les los ob of sur und unter upon y'.split(' '),
);

/** "in Buenos Aires", "aus Santiago de Chile", "nach Rhode Island": how many tokens the name of a town or region has that begins at the position; 1 where it is one word, or no place. */
export function longPlaceLength(tokens: readonly Token[], position: number): number {
  const first = tokens[position];
  const before = tokens[position - 1];
  if (!first || !before || !isCapital(first.text)) return 1;
  if (!BEFORE_PLACE.has(before.lower) && !SEATED_BODIES.test(before.text)) return 1;
  const second = tokens[position + 1];
  if (!second || !(isCapital(second.text) || WITHIN.has(second.lower)) || !opensPlaceName(first)) return 1;
  for (let length = Math.min(LONGEST_NAME, tokens.length - position); length > 1; length--) {
    const end = position + length;
    if (!isCapital(tokens[end - 1]?.text ?? '') || goesOn(tokens[end])) continue;
    if (isPlace(written(tokens, position, end))) return length;
  }
  return 1;
}

const isPlace = remember((name): boolean => citiesNamed(name).length > 0 || regionsNamed(name).length > 0);

/** Not "in New York | Demonstranten", but "in New York Times". */
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined && isCapital(next.text) && !nounForm(next).known;
