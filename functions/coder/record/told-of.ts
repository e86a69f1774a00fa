import type { Candidate } from '../acts/candidate.ts';
import { FATE_NOUNS } from '../de/fates.data.ts';
import { AFTERWARDS } from '../de/scenes.data.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import type { Fated } from './fated.ts';

/** Clauses that tell what had been before, or was at another time. */
const OTHER_TIMES: ReadonlySet<string> = new Set(['bevor', 'ehe', 'nachdem', 'seit', 'seitdem', 'obwohl', 'obgleich']);

/**
 * How near to the act those are told who are counted: 3 in its own noun or clause, 2 where it goes on, 1 elsewhere in the sentence,
 * 0 where they are another act's ("Nach dem Anschlag mit 14 Toten …", "…, nachdem am Montag drei Menschen getötet worden waren").
 */
export function nearness(count: Fated, { told: { analysis }, entry, noun, clause }: Candidate): number {
  // "Proteste gegen die Festnahme von drei Männern" are another act than that.
  if (entry.type === 'PROTEST' && count.deed >= 0) return 0;
  const occasion = occasionOf(analysis, count);
  if (noun !== null && isIn(noun, count)) return 3;
  if (occasion && !(noun !== null && occasion.head === noun.head)) return 0;
  const other = count.clause;
  if (other === undefined || clause === null) return 1;
  if (other === clause) {
    if (noun === null) return 3;
    return AFTERWARDS.has(noun.preposition ?? '') && !count.toll && !isVictim(count, analysis) ? 0 : 2;
  }
  if (other.kind === 'relative' && other.antecedent) return ofAntecedent(other.antecedent, analysis, noun, clause);
  if (noun !== null && AFTERWARDS.has(noun.preposition ?? '')) return 0;
  if ([other, clause].some(({ conjunction }) => OTHER_TIMES.has(conjunction ?? ''))) return 0;
  return goesOn(other, clause) ? 2 : 1;
}

/** "39 Tote nach Angriff" */
const isVictim = ({ unit, preposition }: Fated, { sentence }: Analysis): boolean =>
  unit !== null && preposition === null && FATE_NOUNS.some(([, noun]) => noun.test(sentence.words[unit] ?? ''));

/** "ein Anschlag, bei dem 14 Menschen starben" is told of that; what somebody did who acts now is not. */
function ofAntecedent(antecedent: NounPhrase, analysis: Analysis, noun: NounPhrase | null, clause: Clause): number {
  if (noun !== null && phraseTree(noun).some(({ head }) => head === antecedent.head)) return 3;
  const phrases = analysis.allPhrases.filter(({ preposition }) => AFTERWARDS.has(preposition ?? ''));
  if (phrases.some((phrase) => phrase.start <= antecedent.head && antecedent.head < phrase.end)) return 0;
  const { subject, voice } = clause;
  return subject?.head === antecedent.head && voice === 'active' && noun === null ? 0 : 1;
}

/** "Zwölf wurden getötet und 80 verletzt" */
const goesOn = (other: Clause, { kind, subject }: Clause): boolean =>
  other.kind === kind && (other.voice !== 'active' || other.subjectShared || other.subject === subject);

/** "nach dem Anschlag mit 14 Toten": the occasion that somebody is counted in. */
const occasionOf = ({ allPhrases }: Analysis, count: Fated): NounPhrase | undefined =>
  (count.preposition === null && count.deed < 0) || count.toll
    ? undefined
    : allPhrases.find(
        (phrase) => AFTERWARDS.has(phrase.preposition ?? '') && phrase.head < count.from && isIn(phrase, count),
      );

const isIn = (phrase: NounPhrase, { at }: Fated): boolean =>
  phraseTree(phrase).some(({ start, end }) => start <= at && at < end);
