import type { ActEntry } from '../de/acts.ts';
import { MISHAPS, VERBS_OF_FATES } from '../de/frames.data.ts';
import { THINGS } from '../de/things.data.ts';
import type { Analysis, Clause } from '../syntax.ts';
import { childrenOf, coordinated } from './phrases.ts';

/** Why the verb of the clause is nothing that somebody does to somebody else, or null: what a storm does, what one does to oneself. */
export function nobodys(entry: ActEntry, analysis: Analysis, clause: Clause): string | null {
  if (isCircumstance(entry, analysis, clause)) return 'nobody is to blame for it';
  if (entry.kind === 'noun' || clause.voice !== 'active' || !entry.actor.includes('s')) return null;
  if (isThing(analysis, clause) || isFate(analysis, clause)) return 'nobody does it';
  return isToOneself(entry, clause) ? 'done to oneself' : null;
}

/** "Die Lage in Gaza sei unerträglich", "nennt die Lage der Menschen schrecklich": how things are, not what somebody did. */
function isCircumstance({ type, recipient, with: words }: ActEntry, analysis: Analysis, clause: Clause): boolean {
  if (type !== 'ACCUSE' || words.written.length === 0) return false;
  const judged = recipient.includes('s') ? clause.subject : recipient.includes('a') ? clause.accusative : null;
  return judged !== null && CIRCUMSTANCES.has(analysis.sentence.tokens[judged.head]?.lower ?? '');
}

const CIRCUMSTANCES: ReadonlySet<string> = new Set(['lage', 'leid', 'situation', 'zustand', 'zustände']);

function isThing({ sentence }: Analysis, { subject }: Clause): boolean {
  const heads = coordinated(subject).map(({ head }) => sentence.tokens[head]?.lower ?? '');
  return heads.length > 0 && heads.every((word) => THINGS.has(word));
}

/** "Die Koalition droht zu zerbrechen", "… abgewählt zu werden": what may befall the subject. */
const isFate = (analysis: Analysis, clause: Clause): boolean =>
  VERBS_OF_FATES.has(clause.lemma ?? '') &&
  childrenOf(analysis, clause).some(
    ({ kind, lemma, voice }) => kind === 'infinitive' && (voice === 'passive' || MISHAPS.has(lemma ?? '')),
  );

/** "erschoss sich": where one alone does it, the reflexive pronoun is who suffers it; "beschossen sich" is of two. */
function isToOneself(
  { type, recipient, reflexive }: ActEntry,
  { subject, accusative, reflexive: itself }: Clause,
): boolean {
  if (type !== 'ASSAULT' || recipient[0] !== 'a' || reflexive || !itself || accusative !== null) return false;
  return subject !== null && subject.number === 'singular' && subject.conjuncts.length === 0;
}
