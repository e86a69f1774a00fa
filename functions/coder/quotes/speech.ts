import { childrenOf } from '../acts/phrases.ts';
import { isComplement } from '../acts/restrictions.ts';
import { foldNoun, nounsAmong } from '../de/noun-forms.ts';
import {
  BARE_SPEECH_VERBS,
  DECIDING_VERBS,
  DOCUMENT_NOUNS,
  HAD_SAID_VERBS,
  NAMING_VERBS,
  OPINION_NOUNS,
  OPINION_VERBS,
  OPINION_WORDS,
  QUOTING_VERBS,
  REFLEXIVE_SPEECH_VERBS,
  SAID_CONJUNCTIONS,
  SOURCE_NOUNS,
  SPEECH_VERBS,
  THOUGHT_VERBS,
  UNSAID_MODALS,
} from '../de/speech.data.ts';
import type { Analysis, Clause, NounPhrase, Spelling } from '../syntax.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);
const speechVerbs: ReadonlySet<string> = new Set(list(SPEECH_VERBS));
const bareSpeechVerbs: ReadonlySet<string> = new Set(list(BARE_SPEECH_VERBS));
const reflexiveSpeechVerbs: ReadonlySet<string> = new Set(list(REFLEXIVE_SPEECH_VERBS));
const hadSaidVerbs: ReadonlySet<string> = new Set(list(HAD_SAID_VERBS));
const thoughtVerbs: ReadonlySet<string> = new Set(list(THOUGHT_VERBS));
const namingVerbs: ReadonlySet<string> = new Set(list(NAMING_VERBS));
const opinionWords: ReadonlySet<string> = new Set(list(OPINION_WORDS));
const opinionNounsOf = nounsAmong(list(OPINION_NOUNS).map(foldNoun));
const documentNounsOf = nounsAmong(list(DOCUMENT_NOUNS).map(foldNoun));
const sourceNounsOf = nounsAmong(list(SOURCE_NOUNS).map(foldNoun));
const opinionVerbs: ReadonlySet<string> = new Set(list(OPINION_VERBS));
const decidingVerbs: ReadonlySet<string> = new Set(list(DECIDING_VERBS));
const quotingVerbs: ReadonlySet<string> = new Set(list(QUOTING_VERBS));
const unsaidModals: ReadonlySet<string> = new Set(list(UNSAID_MODALS));
const saidConjunctions: ReadonlySet<string> = new Set(list(SAID_CONJUNCTIONS));

/** Whether the verb is one of saying. */
export const isSpeechVerb = (lemma: string): boolean => speechVerbs.has(lemma);

/** Whether the verb of the clause is one of saying. */
export const isSpeech = ({ lemma, modal, reflexive, accusative }: Clause): boolean =>
  lemma !== null &&
  (speechVerbs.has(lemma) ||
    (modal === 'lassen' && hadSaidVerbs.has(lemma)) ||
    (reflexive ? reflexiveSpeechVerbs.has(lemma) : accusative === null && bareSpeechVerbs.has(lemma)));

/** Whether the verb of the clause tells how somebody calls something. */
export const isNaming = ({ lemma }: Clause): boolean => lemma !== null && namingVerbs.has(lemma);

/** Whether the object of the clause is who speaks: "zitierte den Minister". */
export const isQuoting = ({ lemma }: Clause): boolean => lemma !== null && quotingVerbs.has(lemma);

/** Whether the clause may be what somebody says: not "wenn …", "nachdem …". */
export const introducesSaid = ({ kind, conjunction }: Clause): boolean =>
  kind !== 'subordinate' || saidConjunctions.has(conjunction ?? '');

/** Whether the verb of the clause is one of thinking. */
export const isThought = ({ lemma }: Clause): boolean => lemma !== null && thoughtVerbs.has(lemma);

/** Whether the noun names what somebody gave out: "nach Angaben", "nach Einschätzung". */
export const isSourceNoun = (word: string | Spelling): boolean => sourceNounsOf(word).size > 0;

/** Whether the noun names something written in somebody's name. */
export const isDocumentNoun = (word: string | Spelling): boolean => documentNounsOf(word).size > 0;

/** Whether the clause, with one that depends on it, says what its subject thinks: "ist der Ansicht, dass …". */
export function isOpinion(analysis: Analysis, clause: Clause): boolean {
  const { lemma, negated, modal } = clause;
  if (lemma !== null && clause.kind === 'main' && leadsTo(analysis, clause)) return true;
  if (lemma === null || negated || !(thoughtVerbs.has(lemma) || opinionVerbs.has(lemma))) return false;
  if (modal !== null && unsaidModals.has(modal)) return false;
  const decides = decidingVerbs.has(lemma);
  const complement =
    childrenOf(analysis, clause).some((child) => isComplement(child) && !(decides && child.kind === 'infinitive')) ||
    reportsNext(analysis, clause);
  if (!complement || thoughtVerbs.has(lemma)) return complement;
  const { tokens } = analysis.sentence;
  const isTheirs = ({ head, preposition }: NounPhrase) => preposition === null && clause.tokens.includes(head);
  return (
    analysis.phrases.some((phrase) => isTheirs(phrase) && opinionNounsOf(tokens[phrase.head] ?? '').size > 0) ||
    clause.tokens.some((position) => opinionWords.has(tokens[position]?.lower ?? ''))
  );
}

/** "Der Minister wurde deutlich: Das sei …": whatever the verb, what follows the colon in the Konjunktiv is said. */
const leadsTo = (analysis: Analysis, clause: Clause): boolean =>
  analysis.sentence.tokens[(clause.tokens.at(-1) ?? 0) + 1]?.text === ':' && reportsNext(analysis, clause);

/** "glaubt, er sei …": the next clause is in the Konjunktiv. */
function reportsNext({ clauses }: Analysis, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return next !== undefined && next.kind !== 'subordinate' && next.mood.startsWith('konjunktiv');
}

/** "Wie die Regierung mitteilte, drohte sie …": what stands before the verb there says who says so, and is not what is said. */
export const followsSource = ({ clauses }: Analysis, verb: number): boolean =>
  clauses.some(
    (clause) =>
      clause.conjunction === 'wie' && clause.tokens[0] === 0 && clause.tokens.at(-1) === verb - 2 && isSpeech(clause),
  );
