import { isTownAdjective } from '../places/town-adjectives.ts';
import { remember, spellingOf } from '../remember.ts';
import type { Sentence, Spelling } from '../syntax.ts';
import { hasArabicArticle, isCapital } from '../text/capital.ts';
import { WORDS_AS_GIVEN_NAMES } from '../text/given-names.data.ts';
import { isQuotationMark } from '../text/quotations.ts';
import { isBody } from './bodies.ts';
import { DETERMINERS, PERSONAL_PRONOUNS } from './determiners.ts';
import { fixedNameLength } from './fixed-names.ts';
import {
  ADJECTIVE_STEMS,
  ADVERBS,
  AMBIGUOUS_SUBORDINATORS,
  COORDINATORS,
  NEGATIONS,
  NOBILITY,
  NUMERALS,
  OTHER_NAMES,
  PARTIES_LIKE_ADJECTIVES,
  REFLEXIVES,
  STATE_CLASSES,
  SUBORDINATORS,
} from './function-words.data.ts';
import { longPlaceLength } from './long-places.ts';
import { NAMES_IN_S } from './nouns.data.ts';
import { nounForm } from './nouns.ts';
import { ARTICLED_PLACES, PLACE_NAMES } from './place-names.data.ts';
import { isPreposition } from './prepositions.ts';
import { NAMED_IN_QUOTES } from './somebody.data.ts';
import { isAuxiliary, type VerbReading, verbReadings } from './verb-forms.ts';

export type WordClass =
  | 'adjective'
  | 'adverb'
  | 'coordinator'
  | 'determiner'
  | 'noun'
  | 'number'
  | 'particle'
  | 'preposition'
  | 'pronoun'
  | 'punctuation'
  | 'reflexive'
  | 'subordinator'
  | 'verb'
  | 'zu';

/** A token as the clause analysis sees it; quotation marks are no words. */
export interface Word extends Spelling {
  /** Position of the token in the sentence, and of its last token where it is a name of several words. */
  readonly token: number;
  readonly lastToken: number;
  readonly class: WordClass;
  readonly verbs: readonly VerbReading[];
  /** It is a relative pronoun and opens its clause. */
  readonly relative: boolean;
}

const NO_VERBS: readonly VerbReading[] = [];
const STARTERS = new Set([':', '(', '–', '—', '-', '•']);
const ARTICLES_IN_TITLES = new Set(['das', 'dem', 'den', 'der', 'des', 'die']);
const ADJECTIVE_ENDING = /(?:e|em|en|er|es)$/;
const ADJECTIVE_SUFFIX = /(?:bar|haft|ig|isch|lich|los|sam|iv|ell|al|är|ös|end|ert|iert|weit|weilig)$/;

/** The words of a sentence from token `from` on, each with its class as far as the word itself, its neighbours and the `surnames` of the article tell. */
export function wordsOf(sentence: Sentence, from: number, surnames: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  const { tokens } = sentence;
  for (let token = from; token < tokens.length; token++) {
    const own = tokens[token];
    if (own === undefined || isQuotationMark(own.text)) continue;
    const named = Math.max(
      fixedNameLength(tokens, token),
      quotedNameLength(sentence, token),
      longPlaceLength(tokens, token),
    );
    if (named > 1) {
      const lastToken = token + named - 1;
      const name = spellingOf(sentence.words.slice(token, lastToken + 1).join(' '));
      words.push(wordAt(token, lastToken, name, 'noun'));
      token = lastToken;
      continue;
    }
    const before = tokens[token - 1]?.text ?? '';
    const first = token === from || STARTERS.has(before) || isQuotationMark(before) || words.length === 0;
    const after = nextText(sentence, token);
    const isName = first && surnames.has(own.text) && verbReadings(after).some(({ kind }) => kind === 'finite');
    words.push(wordAt(token, token, own, isName ? 'noun' : classOf(own, first, after)));
  }
  return words;
}

/** "die Initiative „Frohes Leben“": how many tokens the name in quotation marks has that begins here; 1 where none does. */
function quotedNameLength({ tokens, quoted }: Sentence, token: number): number {
  const bearer = tokens[token - 2];
  if (!isQuotationMark(tokens[token - 1]?.text ?? '') || !bearer || !NAMED_IN_QUOTES.test(bearer.text)) return 1;
  const [, end = token] = quoted.find(([start]) => start === token) ?? [];
  const inside = tokens.slice(token, end);
  const isName = inside.length <= LONGEST_QUOTED_NAME && isCapital(inside[0]?.text ?? '');
  return isName && inside.every(({ text }) => /\p{L}|\d/u.test(text)) ? Math.max(1, inside.length) : 1;
}

/** Longer quotations are no names. */
const LONGEST_QUOTED_NAME = 6;

function wordAt(token: number, lastToken: number, spelling: Spelling, wordClass: WordClass): Word {
  const { text, lower, known } = spelling;
  const verbs = wordClass === 'verb' ? verbReadings(spelling) : NO_VERBS;
  return { token, lastToken, text, lower, known, class: wordClass, verbs, relative: false };
}

function nextText({ tokens }: Sentence, token: number): string {
  const next = tokens[token + 1]?.text ?? '';
  return isQuotationMark(next) ? (tokens[token + 2]?.text ?? '') : next;
}

function classOf(word: Spelling, first: boolean, after: string): WordClass {
  const { text, lower } = word;
  const { always, cut } = looksOf(word);
  if (cut && /^(?:,|bzw\.|oder|sowie|und)$/.test(after)) return 'adjective';
  if (always !== null) return always;
  if (!isCapital(text)) return openClass(lower, after);
  if (!first) return capitalised(text, lower, after);
  // "Tausende protestierten": nobody follows of whom they are.
  if (MULTITUDES.has(text) && PLURAL.test(after) && verbReadings(after).length > 0) return 'noun';
  return closedClass(lower) ?? sentenceInitial(text, lower, after);
}

/** Not "Tausende bewaffnete Kämpfer" */
const PLURAL = /^(?:\p{Ll}+n|sind)$/u;
const MULTITUDES: ReadonlySet<string> = new Set(['Hunderte', 'Hunderttausende', 'Tausende', 'Zehntausende']);

/** What a word tells by itself: its class whatever stands beside it, if it has one, and whether its second part is left out ("Außen-"). */
interface Looks {
  readonly always: WordClass | null;
  readonly cut: boolean;
}

const looksOf = remember((text): Looks => ({ always: classAlways(text), cut: /\p{L}-$/u.test(text) }), 'often');

function classAlways(text: string): WordClass | null {
  if (text === '%') return 'noun';
  if (!/[\p{L}\d]/u.test(text)) return 'punctuation';
  if (/^\d/.test(text)) return /\d-\p{Ll}/u.test(text) ? 'adjective' : /\d-\p{Lu}/u.test(text) ? 'noun' : 'number';
  if (isCapital(text)) return null;
  if (hasArabicArticle(text) || isBody(text)) return 'noun';
  const lower = text.toLowerCase();
  return closedClass(lower) ?? (verbReadings(lower).length > 0 ? 'verb' : null);
}

const closedClass = remember((lower): WordClass | null => {
  if (REFLEXIVES.has(lower)) return 'reflexive';
  if (AMBIGUOUS_SUBORDINATORS.has(lower)) return 'subordinator';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  if (COORDINATORS.has(lower)) return 'coordinator';
  if (lower === 'zu') return 'zu';
  if (isPreposition(lower)) return 'preposition';
  if (PERSONAL_PRONOUNS.has(lower) && !DETERMINERS.has(lower)) return 'pronoun';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (NUMERALS.has(lower)) return 'number';
  if (NEGATIONS.has(lower) || ADVERBS.has(lower)) return 'adverb';
  if (verbReadings(lower).some(({ lemma }) => isAuxiliary(lemma))) return 'verb';
  return null;
});

/** Lower-case words of open classes that are no verbs. */
function openClass(lower: string, after: string): WordClass {
  // "schwer bewaffnete": without an ending of its own before another adjective.
  if (ADJECTIVE_STEMS.has(lower) && !isCapital(after)) return 'adverb';
  if (ADJECTIVE_ENDING.test(lower) && lower.length > 3 && (isCapital(after) || isAdjectival(after))) return 'adjective';
  return 'adverb';
}

/** Capitalised words within a sentence: nouns, adjectives in names, articles of titles, the polite pronoun. */
function capitalised(text: string, lower: string, after: string): WordClass {
  if (text === 'Sie' || text === 'Ihnen') return 'pronoun';
  if (ARTICLES_IN_TITLES.has(lower) && isCapital(after)) return 'determiner';
  return isCapital(after) && isAdjectiveInName(text, lower, after) ? 'adjective' : 'noun';
}

/** Capitalised words at the beginning, where the capital tells nothing. */
function sentenceInitial(text: string, lower: string, after: string): WordClass {
  if ((isCapital(after) && isAdjectiveInName(text, lower, after)) || opensAsAdjective(lower, after)) return 'adjective';
  const readings = verbReadings(lower);
  if (opensWithManner(lower, readings, after)) return 'adverb';
  const known = nounForm(text).known || PLACE_NAMES.has(text);
  // "Inhaftierte Oppositionelle": a noun of its own, but not before another for persons.
  if (known && isInflectedParticiple(lower) && isPersonal(after)) return 'adjective';
  if (!known && /^\p{Lu}\p{Ll}+$/u.test(text)) {
    // "Empörte Bürger", "Abgelehnte Asylbewerber"
    const inflected = isCapital(after) && isInflectedParticiple(lower);
    if (inflected) return 'adjective';
    // "Verhandeln werde man nicht"
    if (readings.some(({ kind }) => kind === 'infinitive') && GOVERNS_INFINITIVE.test(after)) return 'verb';
    // "Ermittelt wurde …", "Kritisiert hat …", which alone could be finite
    if (readings.some(isParticiple) && AUXILIARY.test(after)) return 'verb';
    if (
      readings.length > 0 &&
      (!verbReadings(after).some(({ kind }) => kind === 'finite') || readings.every(isParticiple))
    )
      return 'verb';
  }
  if (isUndone(lower) && !known && !isCapital(after)) return 'adverb';
  const adverbial = ADJECTIVE_STEMS.has(lower) || /(?:lich|weise|ig|isch)$|(?:lich|ig)er$/.test(lower);
  if (adverbial && !known && !isCapital(after)) return 'adverb';
  return 'noun';
}

/** "Oppositionelle Gruppen", "Linke Abgeordnete": what may stand alone for people tells at the beginning of which kind those behind it are. */
const opensAsAdjective = (lower: string, after: string): boolean =>
  OF_PEOPLE.test(lower) &&
  (isCapital(after) ? nounForm(after).known : isAdjectival(after) && verbReadings(after).length === 0);
const OF_PEOPLE =
  /(?:abtrünnig|alliiert|arbeitslos|extrem|farbig|geistlich|grün|indigen|intellektuell|jugendlich|kriminell|liberal|link|militant|oppositionell|orthodox|prominent|radikal|recht|schwarz|.{4}treu|verbündet|vermummt)en?$/;

/** Finite verbs behind which an infinitive that opens the sentence is theirs. */
const GOVERNS_INFINITIVE =
  /^(?:w[iüeu]r?de?[nt]?|wird|woll(?:e|t?en|te)|will|k[aöo]nn(?:en?|te|ten)?|d[aüu]rf(?:en?|te|ten)?|m[uü]ss(?:e|en|te|ten)?|soll(?:e|en|te|ten)?|l(?:ä|a|ie)(?:ss|ß)(?:t|e|en)?)$/;

const isPersonal = (text: string): boolean => {
  const { known, agency } = nounForm(text);
  return isCapital(text) && known && agency === 1;
};

/** Endings of adverbs that no noun has, though some look like compounds of "Tisch", "Weise", "Recht": "Politisch ist …". */
const ADVERBIAL = /.{2}(?:(?:ist|[aeiouäöü]t|[^tfw])isch|erweise|gemäß|gerecht|weit|halber|falls|mals|wärts)$/;
const AUXILIARY =
  /^(?:bl(?:ei|ie)b(?:en|t)?|hat(?:te|ten)?|haben|ist|sei|seien|sind|wäre|wären|war|waren|werden?|wird|w[uü]rden?)$/;

/** "Anschließend unterzeichneten …", "Wiederholt forderte …", "Verärgert reagierte …": before the finite verb, how or when it was done. */
function opensWithManner(lower: string, readings: readonly VerbReading[], after: string): boolean {
  if (isCapital(after) || !verbReadings(after).some(({ kind }) => kind === 'finite')) return false;
  if (ADVERBIAL.test(lower) || isGoingOn(lower)) return true;
  // "Festgenommen wurden drei Männer"
  return readings.some(isParticiple) && !AUXILIARY.test(after);
}

/** "abschließend", "überraschend" */
const isGoingOn = (lower: string): boolean =>
  lower.endsWith('end') && verbReadings(lower.slice(0, -1)).some(({ kind }) => kind === 'infinitive');

/** "unangekündigt", "unbeeindruckt". */
const isUndone = (lower: string): boolean => lower.startsWith('un') && verbReadings(lower.slice(2)).some(isParticiple);

const isParticiple = ({ kind }: VerbReading): boolean => kind === 'participle';

/** "Auswärtige", "Vereinten", "Russische", "Pariser": capitalised, but an adjective to the noun behind it. */
function isAdjectiveInName(text: string, lower: string, after: string): boolean {
  if ((PARTIES_LIKE_ADJECTIVES.test(text) && !OTHER_NAMES.test(after)) || WORDS_AS_GIVEN_NAMES.has(text)) return false;
  if (/er$/.test(lower) && (isDemonymInEr(text) || isBeforeNoun(text, after))) return true;
  if (isTownAdjective(text) && nounForm(after).known) return true;
  // "die US-geführte Koalition"
  if (/-\p{Ll}{4,}e[mnrs]?$/u.test(text)) return true;
  const stem = ADJECTIVE_ENDING.test(lower) && !NAMES_IN_S.has(text) ? lower.replace(ADJECTIVE_ENDING, '') : null;
  if (stem === null || stem.length < 2) return false;
  if (ADJECTIVE_STEMS.has(stem) || ADJECTIVE_STEMS.has(`${stem}er`) || /.{4}isch$/.test(stem)) return true;
  if (nounForm(text).known || PLACE_NAMES.has(text)) return false;
  return (
    stem.length > 3 && (ADJECTIVE_SUFFIX.test(stem) || /end$/.test(stem)) && !/(?:al|är|ert|end|iv)er?$/.test(lower)
  );
}

/** "Pariser", "Moskauer": the inhabitant adjective of a known place, which does not inflect. */
export function isDemonymInEr(text: string): boolean {
  const base = text.slice(0, -2);
  return (
    ARTICLED_PLACES.f.has(base) || PLACE_NAMES.has(base) || PLACE_NAMES.has(`${base}en`) || PLACE_NAMES.has(`${base}e`)
  );
}

/** "Bremer Parteien": of an unknown word in "-er" and a common noun, the first says where. */
function isBeforeNoun(text: string, after: string): boolean {
  return (
    text.length > 4 &&
    !NOBILITY.has(after) &&
    !STATE_CLASSES.test(text) &&
    /\p{Ll}er$/u.test(text) &&
    !nounForm(text).known &&
    nounForm(after).known
  );
}

/** "2015": a number that is rather a year than a count. */
export function isYear({ text }: Word): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

/** Whether a lower-case form can be an inflected adjective. */
function isAdjectival(lower: string): boolean {
  return /^\p{Ll}/u.test(lower) && ADJECTIVE_ENDING.test(lower) && lower.length > 3 && closedClass(lower) === null;
}

/** "verhängten", "getöteter", "kommenden": a participle with an adjective's ending. */
export function isInflectedParticiple(lower: string): boolean {
  if (/[ed]nd(?:e|em|en|er|es)$/.test(lower)) return true;
  const stem = lower.replace(ADJECTIVE_ENDING, '');
  return stem !== lower && verbReadings(stem).some(isParticiple);
}
