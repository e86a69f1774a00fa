import type { Analysis } from '../syntax.ts';
import type { Mention } from './mentions.ts';
import { nounStem } from './noun-stem.ts';
import { isPerson } from './persons.ts';
import { isNounAlone, type Reference } from './reference.ts';

/** How many sentences of the body tell of whom the headline speaks. */
const REACH = 3;

/**
 * "Kapitän festgenommen": somebody whom the headline names by a calling alone is who is introduced by it at the beginning of the
 * body; null for all others.
 */
export function announced(
  { reference, sentence, phrase }: Mention,
  all: readonly Mention[],
  analyses: readonly Analysis[],
): Reference | null {
  const isHeadline = analyses[sentence]?.sentence.field === 'title';
  if (!isHeadline || !isNounAlone(reference)) return null;
  if (phrase.determiner !== null || phrase.number === 'plural' || phrase.conjuncts.length > 0) return null;
  const first = analyses.findIndex(({ sentence: { field } }) => field === 'body');
  const named = all.find(
    (other) =>
      first >= 0 &&
      other.sentence >= first &&
      other.sentence < first + REACH &&
      other.reference.name !== null &&
      (other.reference.country ?? other.reference.org) !== null &&
      isPerson(other.reference) &&
      nounStem(other.reference.role ?? '').endsWith(nounStem(reference.role)),
  );
  return named?.reference ?? null;
}
