import type { Candidate } from '../acts/candidate.ts';
import { POSSESSIVE } from '../de/function-words.data.ts';
import type { Actor } from '../event.ts';
import type { NounPhrase } from '../syntax.ts';
import { sideKey } from './side-keys.ts';
import type { People } from './sides.ts';

/** "begrüßte die Einigung mit seinem Amtskollegen": of an act of two of whom one is told, whose counterpart he is. */
export function possessorOf(
  { clause, noun, told }: Candidate,
  [one, ...others]: readonly Actor[],
  phrase: NounPhrase | null,
  people: People,
): readonly Actor[] {
  if (!one || others.length > 0 || noun === null || !clause?.subject) return [];
  if (!POSSESSIVE.test(phrase?.determiner ?? '')) return [];
  return people.named(told, clause.subject).filter((owner) => sideKey(owner) !== sideKey(one));
}
