import { agreement } from './agreement.ts';
import { controlOf } from './control.ts';
import { sharesNoun } from './coordinated-adjectives.ts';
import { DETERMINERS } from './determiners.ts';
import { canBeFinite } from './finiteness.ts';
import {
  AMBIGUOUS_SUBORDINATORS,
  BEHIND_OBJECT,
  DATIVE_ARTICLES,
  FIXED_ADVERBS,
  INFINITIVE_OPENERS,
  MANNERS,
  PHRASE_COORDINATORS,
  SUPREME,
} from './function-words.data.ts';
import { nounForm } from './nouns.ts';
import { opensClause } from './openers.ts';
import { PLACE_NAMES } from './place-names.data.ts';
import { prepositionOf } from './prepositions.ts';
import { BOUNDARY, startsStretch, stretchEnd, stretchStart } from './stretch.ts';
import { isAuxiliary, isVerbPrefix, type VerbReading, verbReadings, withPrefix } from './verb-forms.ts';
import { isDemonymInEr, isInflectedParticiple, isYear, type Word, type WordClass } from './words.ts';

const BEFORE_ADJECTIVES: ReadonlySet<WordClass> = new Set(['determiner', 'adjective', 'number', 'preposition']);

/** The words with the classes that only their surroundings decide: "an", "zu", "während", "verhängten". */
export function inContext(words: readonly Word[]): Word[] {
  const result = withFixedAdverbs(words);
  for (const [index, word] of words.entries()) {
    const resolved = resolve(result, index);
    if (resolved !== word.class) {
      result[index] = { ...word, class: resolved, verbs: resolved === 'verb' ? verbReadings(word) : [] };
    }
  }
  return result;
}

/** "vor allem", "nach wie vor": their words are no prepositions. */
function withFixedAdverbs(words: readonly Word[]): Word[] {
  const result = [...words];
  for (const index of words.keys()) {
    const length = fixedLength(words, index);
    for (let at = index; at < index + length; at++) {
      const word = words[at];
      if (word !== undefined) result[at] = { ...word, class: 'adverb', verbs: [] };
    }
  }
  return result;
}

function fixedLength(words: readonly Word[], index: number): number {
  const first = words[index]?.lower ?? '';
  const found = FIXED_ADVERBS.get(first)?.find((rest) =>
    rest.every((word, at) => words[index + at + 1]?.lower === word),
  );
  return found === undefined ? 0 : found.length + 1;
}

function resolve(words: readonly Word[], index: number): WordClass {
  const word = words[index];
  if (word === undefined) return 'punctuation';
  if (isVerbPrefix(word.lower) && word.class !== 'noun' && isSeparatedPrefix(words, index)) return 'particle';
  if (word.class === 'zu') return zuClass(words, index);
  // "Mohammed bin Salman"
  if (word.lower === 'bin' && words[index - 1]?.class === 'noun' && words[index + 1]?.class === 'noun') return 'adverb';
  if (word.lower === 'sein' && word.class === 'determiner' && endsClause(words, index)) return 'verb';
  // "sagte ihr 50 Millionen zu": before a number it is no possessive.
  if (word.lower === 'ihr' && words[index + 1]?.class === 'number' && !/\.$/.test(words[index + 1]?.text ?? ''))
    return 'pronoun';
  if (word.lower === 'einigen' && isAgreeing(words, index)) return 'verb';
  if (word.class === 'adjective' && isSurname(words, index)) return 'noun';
  if (SUPREME.test(word.text) && nounForm(words[index + 1] ?? '').known) return 'adjective';
  if (word.class === 'preposition' && opensInfinitive(words, index)) return 'subordinator';
  if (word.class === 'verb' && isAttributive(words, index)) return 'adjective';
  if ((word.class === 'adverb' || (word.class === 'noun' && index === 0)) && sharesNoun(words, index))
    return 'adjective';
  // "Ghana ebenso wie Togo"
  const beside = () => /^(?:ebenso|genauso)$/.test(words[index - 1]?.lower ?? '') && words[index - 2]?.class === 'noun';
  if (word.lower === 'wie' && beside() && !opensClause(words, index)) return 'coordinator';
  if (word.class === 'subordinator' && AMBIGUOUS_SUBORDINATORS.has(word.lower) && !opensClause(words, index)) {
    return prepositionOf(word.lower) === null ? 'adverb' : 'preposition';
  }
  return word.class;
}

/** "kann keine Rede sein,", "dass es so sein müsse": nothing stands behind it whose it could be. */
function endsClause(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next === undefined || BOUNDARY.test(next.text) || canBeFinite(next);
}

/** "einigen sich auf", "wollen sich darauf einigen", but "mit einigen Ländern", "sich einigen Fragen widmen". */
function isAgreeing(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]?.class;
  if (next === 'reflexive') return true;
  const from = stretchStart(words, index);
  const reflexive = words.slice(from, index).some(({ class: wordClass }) => wordClass === 'reflexive');
  return reflexive && words[index - 1]?.class !== 'preposition' && !INSIDE_PHRASES.has(next ?? 'punctuation');
}

const INSIDE_PHRASES: ReadonlySet<WordClass> = new Set(['adjective', 'determiner', 'noun', 'number', 'preposition']);

/** "zu" before an infinitive, before an adverb or adjective ("zu groß"), or as a preposition. */
function zuClass(words: readonly Word[], index: number): WordClass {
  const next = words[index + 1];
  if (next?.class === 'verb' && next.verbs.some(({ kind }) => kind === 'infinitive')) return 'zu';
  if (next?.lower === 'einigen' && isAgreeing(words, index + 1)) return 'zu';
  if (next?.lower === 'sein' && endsClause(words, index + 1)) return 'zu';
  return next?.class === 'adverb' || next?.class === 'verb' ? 'adverb' : 'preposition';
}

/** "um Zölle zu erheben": the stretch has an infinitive with "zu" and no finite verb; but not ", Truppen ohne Mandat der UN zu entsenden". */
function opensInfinitive(words: readonly Word[], index: number): boolean {
  if (!INFINITIVE_OPENERS.has(words[index]?.lower ?? '')) return false;
  if (!startsStretch(words, index) && !words.slice(stretchStart(words, index), index).some(canBeFinite)) return false;
  const end = stretchEnd(words, index + 1);
  const verbs = words.slice(index, end).filter(({ class: wordClass }) => wordClass === 'verb');
  const last = verbs.at(-1);
  if (last === undefined || verbs.some((verb) => verb.verbs.every(({ kind }) => kind === 'finite'))) return false;
  return last.verbs.some(({ kind }) => kind === 'zu-infinitive') || words[words.indexOf(last) - 1]?.lower === 'zu';
}

/** "haben Anhänger von Hugo Banzer Straßen blockiert": behind a given name a word in "-er" is no inhabitant of a town. */
function isSurname(words: readonly Word[], index: number): boolean {
  const [given, word] = [words[index - 1], words[index]];
  if (given?.class !== 'noun' || !word || !/^\p{Lu}\p{Ll}+er$/u.test(word.text) || isDemonymInEr(word.text))
    return false;
  return !nounForm(given).known && !PLACE_NAMES.has(given.text) && !given.text.endsWith('s');
}

/** "die verhängten Sanktionen": a verb form in the place of an adjective. */
function isAttributive(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined) return false;
  if (!BEFORE_ADJECTIVES.has(before.class) && !isGraded(words, index)) return false;
  if (!isInflectedParticiple(word.lower) && !/[^e]e[nrsm]?$/.test(word.lower)) return false;
  // "Im Jahr 2015 hatte Polen …", "2011 wurde …": behind a year stands the verb.
  if (isYear(before) && word.verbs.some(({ kind }) => kind === 'finite')) return false;
  // "dem Ministerium zufolge haben mehrere Staaten …"
  if (word.verbs.some(({ kind, lemma }) => kind === 'finite' && isAuxiliary(lemma))) return false;
  if (isOnlyVerb(words, index)) return false;
  const after = words[index + 1]?.class;
  return after === 'noun' || after === 'adjective' || (after === 'number' && before.class === 'determiner');
}

/** "Schwer bewaffnete Angreifer töteten": how they are, where another verb follows. */
function isGraded(words: readonly Word[], index: number): boolean {
  if (!MANNERS.has(words[index - 1]?.lower ?? '') || words[index + 1]?.class !== 'noun') return false;
  return words.slice(index + 1, stretchEnd(words, index)).some(canBeFinite);
}

/** "Das lehnte Scholz ab", "Einige kritisieren Scholz": behind a pronoun that opens the clause, without another finite verb. */
export function isOnlyVerb(words: readonly Word[], index: number): boolean {
  const [opener, word, next] = words.slice(index - 1, index + 2);
  if (isOnlyVerbOfBoth(words, index)) return true;
  const several = SEVERAL.has(opener?.lower ?? '');
  if (!(several || DEMONSTRATIVES.has(opener?.lower ?? '')) || !startsStretch(words, index - 1)) return false;
  if (!word?.verbs.some(({ kind, tense }) => kind === 'finite' && (several || tense === 'past'))) return false;
  // "das geplante Vorhaben", but "das bestätigte Merkel"
  if (isInflectedParticiple(word.lower) && !(next && (isSomebody(next) || disagree(opener, next)))) return false;
  const end = stretchEnd(words, index + 1);
  return !words.slice(index + 1, end).some(canBeFinite);
}

/** "Die beiden unterzeichneten zwölf Abkommen", but "Die beiden unterzeichneten Abkommen gelten". */
function isOnlyVerbOfBoth(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.lower !== 'beiden' || words[index - 2]?.lower !== 'die') return false;
  if (!startsStretch(words, index - 2) || words[index]?.verbs.every(({ tense }) => tense !== 'past')) return false;
  const end = stretchEnd(words, index + 1);
  return !words.slice(index + 1, end).some(canBeFinite);
}

/** "Dieser kritisierte Peru": no article of it. */
const disagree = (opener: Word | undefined, { text, class: wordClass }: Word): boolean =>
  wordClass === 'noun' && ((DETERMINERS.get(opener?.lower ?? '') ?? 0) & nounForm(text).agreement) === 0;

const SEVERAL = new Set(['alle', 'beide', 'einige', 'manche', 'mehrere']);
const DEMONSTRATIVES = new Set(['das', 'dem', 'den', 'dies', 'diese', 'diesen', 'dieser']);

/** A name that no lexicon knows, or somebody who is no neuter: "das bestätigte Innenminister Vogt". */
function isSomebody({ class: wordClass, text }: Word): boolean {
  const { known, agreement: set, agency } = nounForm(text);
  return wordClass === 'noun' && (known ? agency === 1 && (set & NEUTER) === 0 : !PLACE_NAMES.has(text));
}

const NEUTER = agreement('n');

/**
 * Whether the word stands where a separated prefix stands, at the end of its clause or before another preposition, with a
 * finite verb before it that takes the prefix.
 */
function isSeparatedPrefix(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined) return false;
  const atEnd = next === undefined || BOUNDARY.test(next.text) || PHRASE_COORDINATORS.has(next.lower);
  const beforePhrase = next?.class === 'preposition' || (next?.class === 'subordinator' && next.lower === 'als');
  if (!atEnd && !beforePhrase && next?.lower !== 'zu') return opensBareInfinitive(words, index);
  if (beforePhrase && word.lower === 'ein' && isArticleApart(words, index)) return false;
  if (
    atEnd &&
    next !== undefined &&
    PHRASE_COORDINATORS.has(next.lower) &&
    prepositionOf(words[index + 2]?.lower ?? '')
  ) {
    if (prepositionOf(word.lower) !== null && words[index + 3]?.class !== 'determiner') return false;
  }
  for (let left = index - 1; left >= 0; left--) {
    const verb = words[left];
    if (verb === undefined || (verb.class === 'punctuation' && /^[;:.!?]$/.test(verb.text))) return false;
    if (
      verb.verbs.some(({ kind, fused, lemma }) => kind === 'finite' && !fused && withPrefix(word.lower, lemma) !== null)
    ) {
      if (beforePhrase && verb.verbs.some(({ lemma }) => isAuxiliary(lemma))) return false;
      return !beforePhrase || index - left > 1 || next?.lower === 'zu';
    }
  }
  return false;
}

/** Whether an infinitive with "zu" follows that lacks its comma: "forderte Moskau auf | die Gefangenen freizulassen". */
export function opensBareInfinitive(words: readonly Word[], index: number): boolean {
  let end = index + 1;
  while (end < words.length && !BOUNDARY.test(words[end]?.text ?? '') && words[end]?.class !== 'coordinator') end++;
  const stretch = words.slice(index + 1, end - 1);
  const kind = stretch.at(-1)?.lower === 'zu' ? 'infinitive' : 'zu-infinitive';
  if (!words[end - 1]?.verbs.some((reading) => reading.kind === kind)) return false;
  const { lower: prefix } = words[index] ?? { lower: '' };
  if (stretch.some((word) => word.lower === prefix || (word.class === 'verb' && canBeFinite(word)))) return false;
  const governs = ({ kind: form, fused, lemma }: VerbReading): boolean =>
    form === 'finite' && !fused && controlOf(withPrefix(prefix, lemma), 'c') !== null;
  const verb = words.slice(0, index).findLastIndex(({ text, verbs }) => BOUNDARY.test(text) || verbs.some(governs));
  if (prefix === 'an' && DATIVE_ARTICLES.test(stretch[0]?.lower ?? '')) return false;
  return words[verb]?.verbs.some(governs) === true && (index - verb > 1 || !BEHIND_OBJECT.test(prefix));
}

/** "um ein auf zwei Jahre angelegtes Darlehen": the article of a noun whose participle has a phrase before it. */
function isArticleApart(words: readonly Word[], index: number): boolean {
  if (words[index - 1]?.class === 'preposition') return true;
  const end = stretchEnd(words, index + 1);
  return words.slice(index + 1, end).some(({ lower }, at, stretch) => {
    const noun = stretch[at + 1];
    return lower.endsWith('es') && isInflectedParticiple(lower) && noun?.class === 'noun';
  });
}
