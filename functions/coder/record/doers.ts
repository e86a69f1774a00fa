import type { Candidate, Told } from '../acts/candidate.ts';
import { CLASHES, DEED, EVICTIONS, OPERATIONS, VERBS_OF_VICTIMS } from '../de/judged.data.ts';
import { BORDER } from '../de/scenes.data.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { Clause, NounPhrase } from '../syntax.ts';

/** "das Massaker der Hamas, bei dem 1200 Menschen getötet wurden": whose deed it was of which a relative clause tells. */
export function doersBefore({ clause, entry, told }: Candidate): NounPhrase[] {
  const deed = entry.type === 'ASSAULT' && clause?.kind === 'relative' ? clause.antecedent : null;
  if (deed === null || !clause?.prepositional.some(({ pronoun, preposition }) => pronoun && preposition === 'bei'))
    return [];
  if (!DEED.test(told.analysis.sentence.tokens[deed.head]?.text ?? '')) return [];
  const by = deed.attachments.filter(({ preposition }) => preposition === 'von' || preposition === 'durch');
  return (deed.genitives.length > 0 ? deed.genitives : by).flatMap((phrase) => [phrase, ...phrase.conjuncts]);
}

/**
 * "Bei Gefechten zwischen Hirten und Bauern wurden zehn Menschen getötet", "An der Grenze zwischen Togo und Benin kam es zu Gefechten":
 * both of those who fought.
 */
export function fighters({ clause, entry }: Candidate, told: Told): NounPhrase[] {
  if (entry.type !== 'ASSAULT' || clause === null || (clause.voice === 'active' && !entry.reciprocal)) return [];
  const scene = entry.reciprocal ? BORDER : CLASHES;
  const clash = clause.prepositional.find(
    ({ preposition, head }) =>
      (preposition === 'bei' || (preposition === 'an' && entry.reciprocal)) &&
      scene.test(told.analysis.sentence.tokens[head]?.text ?? ''),
  );
  const between = clash?.attachments.find(({ preposition }) => preposition === 'zwischen');
  return between ? [between, ...between.conjuncts] : [];
}

/** "Der Vertrag zwischen Ghana und Togo wurde unterzeichnet": the parties to what is agreed, where nobody else is named. */
export function parties({ clause, entry }: Candidate): NounPhrase[] {
  const isAgreed =
    entry.reciprocal && clause?.voice === 'passive' && (entry.type === 'SUPPORT' || entry.type === 'AGREE');
  const between = isAgreed
    ? clause.subject?.attachments.find(({ preposition }) => preposition === 'zwischen')
    : undefined;
  return between ? [between, ...between.conjuncts] : [];
}

/** "Bei Gefechten mit der PKK starben vier Polizisten": against whom those fought who were hit, where nobody else is said to have hit them. */
export function opponents({ clause, entry, noun, actors }: Candidate, told: Told): NounPhrase[] {
  const clash = clause && entry.type === 'ASSAULT' ? clashOf(clause, told) : undefined;
  const opponent = clash?.attachments.find(({ preposition }) => preposition === 'mit');
  if (!clash || !opponent || !clause?.subject || !areOthers(clause.subject, opponent, told)) return [];
  // Of the fight itself those who were hit are the other side.
  if (noun !== null) return noun.head === clash.head ? [clause.subject] : [];
  return entry.reciprocal || actors.length > 0 ? [] : [opponent, ...opponent.conjuncts];
}

/** The fight in which somebody comes to harm, if no agent stands in the clause. */
function clashOf(clause: Clause, told: Told): NounPhrase | undefined {
  const isSuffered = clause.voice !== 'active' || VERBS_OF_VICTIMS.has(clause.lemma ?? '');
  const isBy = ({ preposition, start }: NounPhrase) =>
    (preposition === 'von' || preposition === 'durch') && start > (clause.verbs[0] ?? 0);
  if (!isSuffered || clause.prepositional.some(isBy)) return undefined;
  return clause.prepositional.find(
    ({ preposition, head }) => preposition === 'bei' && CLASHES.test(told.analysis.sentence.tokens[head]?.text ?? ''),
  );
}

/** Not "Bei Kämpfen mit dem IS kamen 20 IS-Kämpfer ums Leben" nor "mit Hilfe der USA". */
function areOthers(hit: NounPhrase, opponent: NounPhrase, told: Told): boolean {
  const word = ({ head }: NounPhrase) => told.analysis.sentence.tokens[head]?.text ?? '';
  const stem = word(opponent).replace(/(?:en|n|s)$/, '');
  return stem !== 'Hilfe' && ![hit, ...hit.conjuncts].some((one) => word(one).includes(stem));
}

/** "Bei der Räumung des Platzes wurden 30 Menschen getötet": whether police killed them, though nobody says so. */
export function isByPolice({ clause, entry, told, actors }: Candidate): boolean {
  if (entry.type !== 'ASSAULT' || clause?.voice !== 'passive' || actors.length > 0) return false;
  return clause.prepositional.some(
    ({ preposition, head }) => preposition === 'bei' && EVICTIONS.test(told.analysis.sentence.tokens[head]?.text ?? ''),
  );
}

/** "Bei einer Reihe von Einsätzen der Armee wurden sechs Menschen getötet": the operation in which people are killed, or null. */
export function operationOf({ clause, entry, told, actors }: Candidate): NounPhrase | null {
  if (entry.type !== 'ASSAULT' || clause === null || actors.length > 0 || entry.reciprocal) return null;
  const within = clause.prepositional.filter(({ preposition }) => preposition === 'bei').flatMap(phraseTree);
  return within.find(({ head }) => OPERATIONS.test(told.analysis.sentence.tokens[head]?.text ?? '')) ?? null;
}
