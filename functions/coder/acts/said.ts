import type { ActEntry, Slot } from '../de/acts.ts';
import { OWN_STATE, OWNED } from '../de/collectives.data.ts';
import { RESOLVED } from '../de/control.data.ts';
import type { Actor } from '../event.ts';
import type { EventType } from '../plover.ts';
import { sourceOf, speakerBefore } from '../quotes/attribution.ts';
import { isSpeech } from '../quotes/speech.ts';
import type { Voice } from '../quotes/voices.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { isDenied } from './denied.ts';
import { followsAllegation } from './modality.ts';
import { coordinated, parentOf } from './phrases.ts';
import { isComplement } from './restrictions.ts';
import { clauseSlot } from './slots.ts';

const speakersOf = (analysis: Analysis, clause: Clause): NounPhrase[] =>
  coordinated(sourceOf(analysis, clause)?.phrase ?? speakerBefore(analysis, clause));

const subjectWord = ({ sentence }: Analysis, { subject }: Clause): string =>
  subject === null ? '' : (sentence.tokens[subject.head]?.lower ?? '');

/** "Man werde Cherson verlassen, sagte der Minister", "„Wir verhandeln“": of the speaker or of those for whom he speaks. */
const isSpeakers = (analysis: Analysis, clause: Clause): boolean => {
  const word = subjectWord(analysis, clause);
  return clause.voice === 'active' && (FIRST_PERSON.test(word) || (clause.mood !== 'indicative' && word === 'man'));
};

/** The phrases in a slot of the clause; who says so where the slot asks for that or the clause only has "man" or "wir". */
export const sideOf = (slot: Slot, analysis: Analysis, clause: Clause): NounPhrase[] =>
  slot === 'q' || (slot === 's' && isSpeakers(analysis, clause))
    ? speakersOf(analysis, clause)
    : clauseSlot(slot, analysis, clause);

/** Who says so, where the act is done by saying it or is the speaker's; he counts where no phrase of the sentence names him. */
export const speakerFor = (entry: ActEntry, analysis: Analysis, clause: Clause, voice: Voice | null): Actor | null =>
  entry.actor.includes('q') || (entry.actor.includes('s') && isSpeakers(analysis, clause))
    ? (voice?.speaker ?? null)
    : null;

/** Where the speaker acts by what is said ("das sei ein Skandal, sagte …"), somebody must say so. */
export function unsaid(entry: ActEntry, analysis: Analysis, clause: Clause, voice: Voice | null): string | null {
  if (!entry.actor.includes('q')) return null;
  if (!isAsserted(analysis, clause) || followsAllegation(analysis, clause)) return 'only mentioned, not said';
  // "Die Agentur meldete, dass die Regierung Gegner erpresst"
  if (voice?.speaker.sectors[0] === 'MED') return 'reported, not said';
  // "sie seien nicht hier, um zu provozieren"
  const aim = clause.kind === 'infinitive' ? parentOf(analysis, clause) : null;
  if (!entry.negated && (isDenied(analysis, clause) || (aim && isDenied(analysis, aim)))) return 'denied, not said';
  if (
    !entry.negated &&
    entry.lemma !== ULTIMATUM &&
    voice?.kind === 'direct' &&
    FIRST_PERSON.test(subjectWord(analysis, clause))
  )
    return 'said of oneself';
  if (voice?.kind === 'direct' && clause.voice !== 'active' && entry.recipient.includes('s')) return 'told, not said';
  return !isVoiced(clause, voice) && speakersOf(analysis, clause).length === 0 ? 'nobody says so' : null;
}

/** What is told in the indicative, without quotation marks, the article may say itself. */
const isVoiced = ({ kind, mood }: Clause, voice: Voice | null): boolean =>
  voice !== null && (voice.kind === 'direct' || mood !== 'indicative' || kind === 'subordinate');

const FIRST_PERSON = /^(?:ich|wir)$/;

const QUESTION = /^(?:ob|wann|warum|wem|wen|wer|weshalb|wessen|wie|wieso|wo|welche[mnrs]?)$/;

/** What somebody says himself: "das sei ein Skandal", "sagte, dass …"; not "ob …", "mahnte, den Streit nicht anzuheizen". */
function isAsserted(analysis: Analysis, clause: Clause): boolean {
  const { kind, conjunction } = clause;
  const parent = parentOf(analysis, clause);
  if (conjunction === 'wonach') return true;
  if (QUESTION.test(analysis.sentence.tokens[clause.tokens[0] ?? 0]?.lower ?? '')) return false;
  if (kind === 'subordinate') return isComplement(clause) && (parent === null || isSpeech(parent));
  if (kind !== 'infinitive') return kind !== 'relative';
  return parent !== null && !isSpeech(parent) && isAsserted(analysis, parent);
}

/** "„Wir fordern Russland auf …“": what somebody does by telling that he does it. */
export const isPerformed = (analysis: Analysis, clause: Clause, { type, negated, lemma }: ActEntry): boolean =>
  PERFORMED.has(type) &&
  !negated &&
  lemma !== 'sein' &&
  clause.kind === 'main' &&
  clause.tense === 'present' &&
  clause.mood === 'indicative' &&
  clause.modal === null &&
  isSpeakers(analysis, clause);

const PERFORMED: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT']);

/** Under this name the lexicon has what a speaker does who says what he will not do. */
export const REFUSED = 'nichtwerden';

/** Under this one what he says that he will do if others do not yield. */
export const ULTIMATUM = 'sonstwerden';

/** "Verträge werde man nicht schließen", "„Wir werden nicht verhandeln“": what the speaker will not do he refuses. */
export function isRefused(analysis: Analysis, clause: Clause, voice: Voice | null): boolean {
  const { tense, voice: verbal, modal } = clause;
  if (tense !== 'future' || verbal !== 'active' || (modal !== null && modal !== 'lassen')) return false;
  if (
    !isDenied(analysis, clause) ||
    RESOLVED.has(clause.lemma ?? '') ||
    THREATENING.has(parentOf(analysis, clause)?.lemma ?? '')
  )
    return false;
  return isOwnDoing(analysis, clause, voice);
}

/** Whether the speaker or his side does what is said: "„Wir …“", "man werde …". */
export const isOwnDoing = (analysis: Analysis, clause: Clause, voice: Voice | null): boolean =>
  voice?.kind === 'direct'
    ? FIRST_PERSON.test(subjectWord(analysis, clause))
    : clause.mood !== 'indicative' && isOwn(analysis, clause);

const THREATENING = new Set(['drohen', 'warnen']);

/** Whether the subject of what is reported is the speaker or his side: "er", "man", "sein Land", "Ungarn". */
function isOwn(analysis: Analysis, clause: Clause): boolean {
  const { subject } = clause;
  if (subject === null) return clause.subjectShared;
  const word = subjectWord(analysis, clause);
  if (subject.pronoun) return OWN_STATE.test(word);
  return subject.determiner === null ? subject.end - subject.start === 1 : OWNED.test(`${subject.determiner} ${word}`);
}
