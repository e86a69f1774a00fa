import { UTTERANCES } from '../dates/described.data.ts';
import { PLANNING } from '../de/control.data.ts';
import { TAKING_PLACE } from '../de/occurrence.data.ts';
import { isSpeech } from '../quotes/speech.ts';
import type { Analysis, Clause, NounPhrase, Sentence } from '../syntax.ts';
import { isOccasion } from './date-attributes.ts';
import { covers, isNight, isOld, type ToldDate } from './told-dates.ts';

/** Dates that relative clauses tell of what stands before them, or have from it. */

const ABOUT: ReadonlySet<string> = new Set(['für', 'gegen', 'über', 'um', 'wegen']);

/** Whether a relative clause tells of the noun at an offset: "ein Treffen, das am Montag beginnen soll". */
export function tellsOf(clause: Clause | null, analysis: Analysis, at: number): boolean {
  const {
    sentence: { tokens },
    phrases,
  } = analysis;
  if (clause?.kind !== 'relative') return false;
  // "kündigte ein Treffen an, das": where the verb stands between, it is the last noun.
  const first = clause.tokens[0] ?? 0;
  // "ein Antrag, über den am Freitag abgestimmt wird"
  if (ABOUT.has(tokens[first]?.lower ?? '')) return false;
  // "ein Treffen, das er am Montag abgelehnt hatte" was not on Monday.
  if (clause.accusative?.start === first) return false;
  const antecedent = clause.antecedent ?? phrases.findLast(({ end }) => end <= first);
  if (antecedent === undefined) return false;
  return tokens[antecedent.head]?.start === at || isHeld(clause, analysis, at, antecedent);
}

/**
 * "Der Anschlag auf ein Haus in Kabul, der am Montag geschah": only what happens does, whatever noun stands between. "Beraumte
 * eine Übung an, die am Dienstag beginnt": who sets it for that day.
 */
function isHeld(
  { lemma, parent, tokens: own }: Clause,
  { sentence: { tokens }, clauses }: Analysis,
  at: number,
  antecedent: NounPhrase,
): boolean {
  const first = own[0] ?? 0;
  const governing = parent === null ? undefined : clauses[parent];
  if (!governing || !TAKING_PLACE.has(lemma ?? '') || at >= (tokens[first]?.start ?? 0)) return false;
  if (isOccasion(tokens[antecedent.head]?.text ?? ''))
    return PLANNING.has(governing.lemma ?? '') && governing.verbs.some((verb) => tokens[verb]?.start === at);
  const between = tokens.slice(0, first - 1).filter(({ start }) => start > at);
  return !between.some(({ text }) => /^[,;:.]$/.test(text));
}

/** "Die Anschläge vom 11. September, bei denen … getötet wurden": what a relative clause tells of is of the day of its noun. */
export function ofAntecedent(sentence: Sentence, clause: Clause, dates: readonly ToldDate[]): ToldDate | undefined {
  const { antecedent, tokens } = clause;
  const first = sentence.tokens[tokens[0] ?? 0]?.start ?? 0;
  if (dates.some((date) => covers(sentence, clause, date))) return undefined;
  const noun = antecedent && sentence.tokens[antecedent.head]?.start;
  // What stands before its noun ("der am Montag verhaftete Politiker, der …") tells of something else.
  return dates.findLast(
    ({ describes, start, end }) =>
      describes !== null && describes.end <= start && end <= first && (!noun || describes.start === noun),
  );
}

/** Prepositions of the occasion on which something is done. */
const ON_OCCASION: ReadonlySet<string> = new Set(['auf', 'bei', 'während', 'zu']);

/**
 * The day that a relative clause tells of who acts or of the occasion: "Der Minister, der am Montag in Oslo eintraf, forderte
 * …", "Beim Gipfel, der für Samstag anberaumt ist, wollen sie …".
 */
export function besideAct(
  { sentence, clauses }: Analysis,
  clause: Clause,
  dates: readonly ToldDate[],
  published: string,
): ToldDate | undefined {
  const isPast = clause.tense !== 'present' && clause.tense !== 'future';
  // "In einem Brief, der am Montag eintraf, schrieb er, man werde …": what is said on an occasion is of its day.
  const speaking = clauses.filter((one) => one !== clause && one.kind === 'main' && isSpeech(one));
  return dates.find((date) => {
    const home = date.clause;
    if (home?.kind !== 'relative' || date.pluperfect || date.describes) return false;
    if (date.precision !== 'day' && !isNight(date)) return false;
    const governing = home.parent === null ? undefined : clauses[home.parent];
    const of = (phrase: NounPhrase | null) => phrase !== null && phrase.head === home.antecedent?.head;
    if (governing !== clause && !(governing && speaking.includes(governing))) return false;
    if (occasionsOf(sentence, governing).some(of)) return true;
    return governing === clause && isPast && of(clause.subject) && home.tense === 'past' && !isOld(date, published);
  });
}

/** The occasions on which something is done, and the letters and speeches in which something is said. */
const occasionsOf = ({ tokens }: Sentence, { prepositional }: Clause): readonly NounPhrase[] =>
  prepositional.filter(
    ({ preposition, head }) =>
      ON_OCCASION.has(preposition ?? '') || (preposition === 'in' && UTTERANCES.test(tokens[head]?.text ?? '')),
  );
