import type { ActEntry } from '../de/acts.ts';
import { foldNoun, isFormOf } from '../de/noun-forms.ts';
import { AFTERWARDS } from '../de/scenes.data.ts';
import { phraseTree } from '../phrase-tree.ts';
import { sourceIn } from '../quotes/sources.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { isDenied } from './denied.ts';
import { generality } from './general.ts';
import { nobodys } from './nobody.ts';
import { childrenOf, textAt } from './phrases.ts';

/** Those of the phrases that have, or on which hangs, one of the nouns as its head; their words are read once for all the lines of a verb. */
export function objectsAmong(
  analysis: Analysis,
  phrases: readonly NounPhrase[],
): (nouns: readonly string[]) => NounPhrase[] {
  const wordsOf = (phrase: NounPhrase) =>
    phraseTree(phrase).map(({ head }) => foldNoun(analysis.sentence.tokens[head] ?? ''));
  const headed = phrases.map((phrase) => ({ phrase, words: wordsOf(phrase) }));
  // Most nouns are in no word of any phrase.
  const text = headed.flatMap(({ words }) => words).join(' ');
  return (nouns) => {
    const likely = nouns.filter((noun) => text.includes(noun));
    if (likely.length === 0) return [];
    return headed
      .filter(({ words }) => likely.some((noun) => words.some((word) => isFormOf(word, noun))))
      .map(({ phrase }) => phrase);
  };
}

/** Why the words or the build of the clause forbid the act, or null. */
export function refusal(entry: ActEntry, analysis: Analysis, clause: Clause | null, text: string): string | null {
  const forbidden = entry.not.find(text);
  if (forbidden !== null) return `"${forbidden}" is another sense`;
  if (entry.predicate && clause?.modal) return 'only possible';
  const where = entry.predicate && clause?.subject ? besideSubject(analysis, clause, clause.subject) : text;
  if (entry.with.written.length > 0 && entry.with.find(where) === null) return 'no word that makes it this sense';
  if (entry.negated && !(clause && isDenied(analysis, clause))) return 'not negated';
  if (entry.negated && clause?.modal === 'müssen' && clause.mood === 'indicative')
    return 'what need not be done is not refused';
  if (entry.reflexive && clause && !clause.reflexive) return 'not reflexive';
  if (clause && entry.type !== 'ACCUSE' && isLet(entry, analysis, clause)) return 'done to the subject';
  if (entry.complement && clause && !childrenOf(analysis, clause).some(isComplement)) return 'no dependent clause';
  return clause && (nobodys(entry, analysis, clause) ?? generality(analysis, clause, text));
}

/** "muss sich von Ghana Betrug vorwerfen lassen": the subject does not do it, but has it done to himself. */
export const isLet = (
  { reflexive, lemma }: ActEntry,
  { sentence: { tokens } }: Analysis,
  { reflexive: hasSich, verbs, lemma: told }: Clause,
): boolean =>
  !reflexive &&
  lemma === told &&
  hasSich &&
  verbs.some((at) => /^l(?:ä|a|ie)(?:ss|ß)(?:t|e|en)?$/.test(tokens[at]?.lower ?? ''));

/**
 * The words behind the subject and the finite verb, or around the subject that stands behind it; without who says so, and without the
 * occasion that opens the clause ("Nach dem schrecklichen Krieg war das ein Anfang").
 */
function besideSubject(analysis: Analysis, clause: Clause, { start, end }: NounPhrase): string {
  const [finite = 0] = clause.verbs;
  const from = start < finite && clause.kind === 'main' ? finite : 0;
  const sources = clause.prepositional.filter(
    (phrase) =>
      sourceIn(analysis, phrase) !== null || (AFTERWARDS.has(phrase.preposition ?? '') && phrase.end <= finite),
  );
  const isOutside = (at: number) => at < start || at >= end;
  return textAt(
    analysis,
    clause.tokens.filter(
      (at) => at >= from && isOutside(at) && !sources.some((phrase) => phrase.start <= at && at < phrase.end),
    ),
  );
}

export const isComplement = (clause: Clause): boolean =>
  clause.kind === 'infinitive' ||
  (clause.kind === 'subordinate' && (clause.conjunction === 'dass' || clause.conjunction === 'daß'));
