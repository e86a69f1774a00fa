import { DESIRABLE, PROPOSALS } from '../de/control.data.ts';
import { OPINIONS_TOLD } from '../de/speech.data.ts';
import { phraseTree } from '../phrase-tree.ts';
import { sourceOf, speakerBefore } from '../quotes/attribution.ts';
import { sayerOf } from '../quotes/frames.ts';
import { isSpeech } from '../quotes/speech.ts';
import type { Voice } from '../quotes/voices.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { parentOf, wordsAt } from './phrases.ts';

/** "Moskau müsse seine Truppen abziehen, sagte …": somebody wants it of others; `voice` is who says it by what is quoted. */
export function isWanted(analysis: Analysis, clause: Clause, voice: Voice | null = null): boolean {
  const must = clause.modal === 'müssen' || clause.modal === 'sollen';
  if (!must || clause.tense === 'perfect') return false;
  if (voice !== null && isLikelyWish(clause, voice)) return true;
  if (clause.modal === 'sollen' && clause.tense === 'past' && isSaidBehind(analysis, clause)) return true;
  // "Außerdem müsse Moskau abziehen": said by whoever spoke before.
  if (clause.mood === 'konjunktiv1' && clause.modal === 'müssen' && clause.kind === 'main') return true;
  // "Moskau solle abziehen, so der Minister"
  if (clause.mood !== 'indicative')
    return sourceOf(analysis, clause) !== null || (voice !== null && clause.mood === 'konjunktiv1');
  if (speakerBefore(analysis, clause) !== null) return true;
  return clause.modal === 'müssen' && (isInOpinion(analysis, clause) || isSaidOfOthers(analysis, clause));
}

/** "betonte, dass die Türkei ihre Gesetze ändern muss", "sagte, Moskau muss abziehen"; not "…, dass er gehen muss", "…, dass ein Kandidat Geld sammeln muss". */
function isSaidOfOthers(analysis: Analysis, clause: Clause): boolean {
  const { conjunction, tense, subject } = clause;
  if (tense !== 'present' || subject === null || subject.pronoun || /^k?ein/.test(subject.determiner ?? ''))
    return false;
  const frame = conjunction === 'dass' ? parentOf(analysis, clause) : clauseBefore(analysis, clause);
  return frame !== null && isSpeech(frame) && sayerOf(analysis, frame) !== null;
}

/** The clause whose last word stands before the comma that a clause begins behind. */
const clauseBefore = ({ clauses, sentence }: Analysis, { kind, tokens: [first = 0] }: Clause): Clause | null =>
  kind === 'main' && sentence.tokens[first - 1]?.text === ','
    ? (clauses.find(({ tokens }) => tokens.at(-1) === first - 2) ?? null)
    : null;

/** "Beide Seiten sollten verhandeln, hieß es": "sollten" looks like no Konjunktiv. */
const isSaidBehind = ({ clauses }: Analysis, { tokens }: Clause): boolean =>
  clauses.some(({ lemma, tokens: [first] }) => lemma === 'heißen' && first === (tokens.at(-1) ?? 0) + 2);

/** "Nach Ansicht der Regierung muss Moskau abziehen"; not "laut Polizei muss er zahlen". */
const isInOpinion = ({ sentence }: Analysis, { prepositional, tense }: Clause): boolean =>
  tense === 'present' &&
  prepositional.some(
    ({ preposition, head }) =>
      (preposition === 'aus' || preposition === 'nach') && OPINIONS_TOLD.test(sentence.tokens[head]?.text ?? ''),
  );

/** Whether what is quoted is wanted: "Moskau müsse abziehen" in the words of the article, "Moskau muss abziehen" in those of the speaker; not "müsste zahlen". */
const isLikelyWish = ({ kind: clause, modal, mood, subject, tense }: Clause, { kind }: Voice): boolean =>
  modal === 'müssen' &&
  tense === 'present' &&
  (mood === 'konjunktiv1' ||
    (kind === 'direct' && mood === 'indicative' && clause === 'main') ||
    (kind === 'indirect' && mood === 'konjunktiv2' && subject?.number === 'plural'));

/** "Wichtig sei, dass beide Seiten verhandeln", "unter der Bedingung, dass Kiew abzieht": it would be good if it were so. */
export function isDesired(analysis: Analysis, { kind, tense, tokens: [first = 0] }: Clause, parent: Clause): boolean {
  if (tense !== 'present') return false;
  const before = analysis.sentence.tokens[first - 2]?.lower ?? '';
  if (kind === 'subordinate' && PROPOSALS.test(before)) return true;
  const judged = parent.lemma === 'sein' || parent.lemma === 'bleiben';
  const words = wordsAt(analysis, parent.tokens);
  return (
    (judged && words.some((word) => DESIRABLE.test(word))) ||
    // "Sie machte es zur Bedingung, dass Kiew abzieht"
    (parent.lemma === 'machen' && words.some((word) => CONDITIONS.test(word)))
  );
}

/** "zur Bedingung für die Wiederaufnahme von Friedensgesprächen": what depends on something that is not so yet. */
export const isConditionFor = ({ sentence: { tokens }, allPhrases }: Analysis, noun: NounPhrase): boolean =>
  allPhrases.some(
    ({ head, attachments }) =>
      CONDITIONS.test(tokens[head]?.lower ?? '') &&
      attachments.some((one) => one.preposition === 'für' && phraseTree(one).includes(noun)),
  );
const CONDITIONS = /(?:bedingung(?:en)?|voraussetzung(?:en)?)$/;
