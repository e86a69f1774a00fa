import { wordAt } from '../acts/phrases.ts';
import {
  GIVEN_OUT_PREPOSITIONS,
  OWN_WORDS,
  SOURCE_PREPOSITIONS,
  TIMES_OF_SOURCES,
  VOICELESS_SOURCES,
} from '../de/speech.data.ts';
import { type Analysis, CASE, type Clause, type NounPhrase } from '../syntax.ts';
import type { Frame } from './frames.ts';
import { isSourceNoun, isSpeech } from './speech.ts';

const isOneOf = (words: readonly string[], word: string | null): boolean => word !== null && words.includes(word);

/** "laut X", "X zufolge", "nach Angaben von X". */
export function sourceFrames(analysis: Analysis): Frame[] {
  const found: Frame[] = [];
  for (const phrase of analysis.allPhrases) {
    const source = sourceIn(analysis, phrase);
    if (!source || isVoiceless(analysis, source)) continue;
    const clause = analysis.clauseAt[phrase.head] ?? null;
    if (clause && isFraming(analysis, clause)) continue;
    const from = isBehind(analysis, phrase) ? (chainBefore(analysis, phrase)[0]?.start ?? phrase.start) : phrase.start;
    const end = Math.max(phrase.end, source.end);
    const to = wordAt(analysis, end) === 'zufolge' ? end + 1 : end;
    found.push({
      kind: 'source',
      verb: null,
      phrase: source,
      clause,
      from,
      to: topicEnd(analysis, from, to),
      inverted: from > 0,
    });
  }
  return found;
}

/** "wie aus Berichten hervorgeht", "…, sagte der Minister laut Agentur", "Das sagte er laut Agentur": the clause says itself who says something else. */
const isFraming = (analysis: Analysis, clause: Clause): boolean =>
  clause.conjunction === 'wie' ||
  (clause.kind === 'main' &&
    isSpeech(clause) &&
    (clause.verbs[0] === clause.tokens[0] || /^(?:das|dies)$/i.test(wordAt(analysis, clause.tokens[0] ?? 0))));

/**
 * Where the topic of a main clause ends that the source opens: before the finite verb, with all that belongs to the source
 * ("Laut dem Anwalt der Familie, Karl Huber, | wurde …").
 */
function topicEnd(analysis: Analysis, from: number, to: number): number {
  const clause = analysis.clauses.find(({ kind, tokens }) => kind === 'main' && tokens[0] === from);
  const verb = clause?.verbs[0] ?? to;
  return Math.max(verb, to);
}

/** Whom the phrase names as the source of its clause, or null where it names none. */
export function sourceIn(analysis: Analysis, phrase: NounPhrase): NounPhrase | null {
  if (isBehind(analysis, phrase)) {
    const [first, second] = chainBefore(analysis, phrase);
    const source =
      first && isSourceNoun(wordAt(analysis, first.head))
        ? ((second && isGiven(analysis, second) ? second : null) ?? giverOf(analysis, first) ?? first)
        : first;
    return source ?? phrase;
  }
  const { preposition } = phrase;
  const bySelf = isOneOf(SOURCE_PREPOSITIONS, preposition);
  if (!bySelf && !isOneOf(GIVEN_OUT_PREPOSITIONS, preposition)) return null;
  if (isSourceNoun(wordAt(analysis, phrase.head))) return giverOf(analysis, phrase) ?? phrase;
  return bySelf ? phrase : null;
}

/** "X zufolge": the preposition stands behind the phrase, or behind one with "von". */
const isBehind = (analysis: Analysis, { preposition, end }: NounPhrase): boolean =>
  preposition === 'zufolge' || (preposition === 'von' && wordAt(analysis, end) === 'zufolge');

/** What stands before "zufolge": "Einem Sprecher | des Ministeriums", "Angaben | von Präsident X". */
function chainBefore(analysis: Analysis, phrase: NounPhrase): NounPhrase[] {
  const before = analysis.phrases.find(({ end, preposition }) => end === phrase.start && preposition === null);
  if (!before) return [phrase];
  const belongs =
    phrase.preposition === 'von' ||
    phrase.cases === CASE.gen ||
    ((phrase.cases & CASE.gen) > 0 && isSourceNoun(wordAt(analysis, before.head)));
  return belongs ? [...chainBefore(analysis, before), phrase] : [phrase];
}

/** "Angaben der Polizei", "Worten von Präsident X". */
export const giverOf = (analysis: Analysis, phrase: NounPhrase): NounPhrase | null =>
  phrase.genitives[0] ??
  phrase.attachments.find((inner) => isGiver(analysis, inner)) ??
  analysis.phrases.find(
    (next) =>
      next.start === phrase.end &&
      (isGiver(analysis, next) ||
        (next.preposition === null && (next.cases & CASE.gen) > 0 && /^de[rs]$/.test(next.determiner ?? ''))),
  ) ??
  null;

/** Behind "Angaben": a genitive, or a giver. */
const isGiven = (analysis: Analysis, phrase: NounPhrase): boolean =>
  phrase.preposition !== 'von' || isGiver(analysis, phrase);

/** "von Präsident X", "aus Armeekreisen", not "vom Mittwoch". */
const isGiver = (analysis: Analysis, { preposition, head }: NounPhrase): boolean =>
  (preposition === 'von' || preposition === 'aus') && !TIMES_OF_SOURCES.test(wordAt(analysis, head));

/** "nach eigenen Angaben", "seinen Worten zufolge": the words of somebody who is named elsewhere. */
export const isOwnSource = (analysis: Analysis, phrase: NounPhrase): boolean =>
  isSourceNoun(wordAt(analysis, phrase.head)) &&
  analysis.sentence.tokens.slice(phrase.start, phrase.head).some(({ lower }) => OWN_WORDS.test(lower));

/** "laut Verfassung", "dem Ergebnis zufolge". */
const isVoiceless = (analysis: Analysis, { head }: NounPhrase): boolean =>
  VOICELESS_SOURCES.test(wordAt(analysis, head));
