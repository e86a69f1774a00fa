import { DETERMINERS, RELATIVE_AGREEMENT } from './determiners.ts';
import { canBeFinite, isNonFinite, isVerbSecond } from './finiteness.ts';
import { RELATIVES } from './function-words.data.ts';
import { nounForm } from './nouns.ts';
import { isZuInfinitive } from './segments.ts';
import { BOUNDARY, stretchEnd, stretchStart } from './stretch.ts';
import { isAuxiliary } from './verb-forms.ts';
import { isInflectedParticiple, type Word } from './words.ts';

/** Relative pronouns that are determiners of the noun behind them. */
const POSSESSIVE = new Set(['deren', 'dessen']);

/** The words with the relative pronouns marked, so that "die" in ", die russische Truppen angriffen" is no article. */
export function withRelatives(words: readonly Word[]): Word[] {
  const result = [...words];
  for (const [index, { text }] of words.entries()) {
    if (text !== ',') continue;
    const position = words[index + 1]?.class === 'preposition' ? index + 2 : index + 1;
    const word = words[position];
    if (
      word === undefined ||
      !RELATIVES.has(word.lower) ||
      word.class === 'noun' ||
      !isRelative(words, index, position)
    )
      continue;
    const possessive = POSSESSIVE.has(word.lower) && words[position + 1]?.class !== 'verb';
    // "die Stadt, wo er lebt": it is of no case.
    const wordClass = possessive ? 'determiner' : word.lower === 'wo' ? 'particle' : 'pronoun';
    result[position] = { ...word, class: wordClass, relative: true, verbs: [] };
  }
  return result;
}

/** Whether the stretch behind the comma has its verb at the end, as a relative clause has. */
function isRelative(words: readonly Word[], comma: number, position: number): boolean {
  const end = stretchEnd(words, position + 1);
  const stretch = words.slice(position + 1, end);
  if (isArticle(words, comma, position) || endsPerfect(words, comma, stretch)) return false;
  if (isStillOpen(words, comma, stretch) && !words.slice(end).some(({ class: c }) => c === 'verb')) return false;
  if (isInfinitive(stretch) || continuesPerfect(words[comma - 1], stretch)) return false;
  const last = stretch.findLastIndex((word) => word.class === 'verb');
  const finite = stretch.findIndex(canBeFinite);
  if (finite < 0)
    return (
      words[end]?.text === ',' &&
      stretch[0]?.class !== 'number' &&
      !isApposition(words, comma, stretch, end) &&
      refersBack(words, comma, position) &&
      stretch.every(({ class: c }) => c !== 'verb')
    );
  if (finite === 0 && last === 0) return stretch.length === 1;
  const coordinated = stretch.findIndex(({ class: c }, at) => c === 'coordinator' && stretch[at - 1]?.class === 'verb');
  if (coordinated > 0) return refersBack(words, comma, position) || stretch.slice(0, finite).length > 1;
  if (isVerbSecond(stretch)) return false;
  if (stretch.slice(last + 1).some(({ class: c }) => c === 'noun' || c === 'pronoun' || c === 'particle')) {
    return isLateFinal(stretch, last) && refersBack(words, comma, position);
  }
  // "fest, den sie verdächtigt": before a pronoun stands no article.
  if (stretch[0]?.class === 'pronoun' && finite === last) return true;
  const short = finite === last && last <= 1 + Number(stretch[0]?.class === 'adjective');
  return !short || words[position]?.lower === 'was' || refersBack(words, comma, position);
}

/**
 * ", der in Wien gewesen war, den ungarischen Botschafter …": without an article the adjective would not end so, unless
 * several are meant in the dative ("Waffen, die ukrainischen Soldaten geliefert wurden").
 */
function isArticle(words: readonly Word[], comma: number, position: number): boolean {
  const [word, adjective, noun] = words.slice(position, position + 3);
  if (adjective?.class !== 'adjective' || !adjective.lower.endsWith('en') || noun?.class !== 'noun') return false;
  if (/^de[mn]$/.test(word?.lower ?? '')) return true;
  return /^(?:der|die)$/.test(word?.lower ?? '') && !refersBack(words, comma, position);
}

/** "hat die Präsidentin, Maria Vogt, der Lüge bezichtigt": what ends the clause that an apposition interrupts. */
function endsPerfect(words: readonly Word[], comma: number, stretch: readonly Word[]): boolean {
  const verbs = stretch.filter(({ class: wordClass }) => wordClass === 'verb');
  if (verbs.length !== 1 || verbs[0] !== stretch.at(-1) || !isNonFinite(verbs[0])) return false;
  const opening = words.slice(0, comma).findLastIndex(({ text }) => text === ',');
  if (
    opening < 0 ||
    (words[opening + 1]?.class !== 'noun' && words[opening + 1]?.lower !== 'so') ||
    words.slice(opening, comma).some(({ class: c }) => c === 'verb' || c === 'subordinator')
  )
    return false;
  const before = words.slice(0, opening);
  const from = stretchStart(words, opening);
  const open = before.slice(from).filter(({ class: wordClass }) => wordClass === 'verb');
  return (
    open.length === 1 && (open[0]?.verbs.some(({ kind, lemma }) => kind === 'finite' && isAuxiliary(lemma)) ?? false)
  );
}

/**
 * ", der Kapitän der Elf, hatte …", "war die Abgeordnete, die bekannte Ärztin Lea Brandt, verhaftet worden": a noun with its article
 * between commas, and behind them the verb of the clause, or none at all ("kritisierte Moser, die Chefin der Partei, scharf").
 */
const isApposition = (words: readonly Word[], comma: number, [first]: readonly Word[], end: number): boolean =>
  (first?.class === 'noun' || first?.class === 'adjective') &&
  (canBeFinite(words[end + 1]) ||
    words[end + 1]?.class === 'coordinator' ||
    (isOpen(words, comma) && endsNonFinite(words, end + 1)) ||
    !endsFinite(words, end));

/** Does some clause behind the comma end with a finite verb? */
const endsFinite = (words: readonly Word[], comma: number): boolean =>
  words.some((word, at) => {
    const next = words[at + 1];
    return at > comma && canBeFinite(word) && (!next || BOUNDARY.test(next.text) || next.class === 'coordinator');
  });

/**
 * "haben Merz, die Kirchen und Peru … kritisiert", "dass Merz, die Kirchen und Peru … haben": what stands before the comma lacks its verb,
 * and the stretch behind it goes on with a list and ends with one.
 */
function isStillOpen(words: readonly Word[], comma: number, stretch: readonly Word[]): boolean {
  const from = words.slice(0, comma).findLastIndex(({ text }) => HARD_BOUNDARY.test(text)) + 1;
  const opens = ({ class: c, relative }: Word) => c === 'verb' || c === 'subordinator' || relative;
  const at = words.slice(from, comma).findLastIndex(opens) + from;
  const last = at < from ? undefined : words[at];
  const isList = stretch.some(({ class: c }) => c === 'coordinator');
  if (!isList || last === undefined || last.relative || words[at - 1]?.class === 'verb') return false;
  if (last.class === 'subordinator') return true;
  const isAuxiliaryForm = ({ verbs }: Word) =>
    verbs.some(({ kind }) => kind === 'finite') && verbs.every(({ lemma }) => isAuxiliary(lemma));
  return isAuxiliaryForm(last) && !stretch.some(isAuxiliaryForm) && isNonFinite(stretch.at(-1));
}
const HARD_BOUNDARY = /^[:;().!?„“”»«–—-]$/;

/** The clause before the comma has but an auxiliary. */
function isOpen(words: readonly Word[], comma: number): boolean {
  const before = words.slice(0, comma);
  const from = stretchStart(words, comma);
  const [verb, ...others] = before.slice(from).filter(({ class: wordClass }) => wordClass === 'verb');
  return (
    others.length === 0 && (verb?.verbs.some(({ kind, lemma }) => kind === 'finite' && isAuxiliary(lemma)) ?? false)
  );
}

function endsNonFinite(words: readonly Word[], from: number): boolean {
  const end = stretchEnd(words, from);
  const last = words[end - 1];
  return end > from && last?.class === 'verb' && isNonFinite(last);
}

/** "hat den Streit beendet, den Minister entlassen und …": the participle before the comma and the one behind share "hat". */
function continuesPerfect(before: Word | undefined, stretch: readonly Word[]): boolean {
  const verbs = stretch.filter(({ class: wordClass }) => wordClass === 'verb');
  // "festgenommen, denen Spionage vorgeworfen wurde"
  if (verbs.length > 1 && verbs.slice(1).some(canBeFinite)) return false;
  return isParticiple(before) && isParticiple(verbs[0]) && verbs.every(isNonFinite);
}

function isParticiple(word: Word | undefined): boolean {
  return word?.verbs.some(({ kind }) => kind === 'participle') ?? false;
}

/** ", die Lage zu klären": every verb is an infinitive with "zu", so that "die" is an article. */
function isInfinitive(stretch: readonly Word[]): boolean {
  const verbs = stretch.flatMap((word, index) => (word.class === 'verb' ? [index] : []));
  const last = verbs.at(-1);
  if (last === undefined || !isZuInfinitive(stretch, last)) return false;
  // ", die im Januar verhängten Zölle abzuschaffen"
  const isAttribute = (index: number) =>
    isInflectedParticiple(stretch[index]?.lower ?? '') && stretch[index + 1]?.class === 'noun';
  return verbs.every(
    (index) =>
      isZuInfinitive(stretch, index) ||
      !canBeFinite(stretch[index]) ||
      isNonFinite(stretch[index]) ||
      isAttribute(index),
  );
}

/** The verb closes the clause although a prepositional phrase or comparison follows it. */
function isLateFinal(stretch: readonly Word[], last: number): boolean {
  const next = stretch[last + 1];
  return (
    last > 1 &&
    next?.class === 'preposition' &&
    canBeFinite(stretch[last]) &&
    stretch.filter(canBeFinite).length === 1 &&
    stretch.some(({ class: c, verbs }, at) => at < last && c === 'verb' && verbs.length > 0)
  );
}

/** Whether the word before the comma, or one on which it hangs ("die Regierung von Peru, die …"), is a noun that the pronoun can stand for. */
function refersBack(words: readonly Word[], comma: number, position: number): boolean {
  const pronoun = words[position]?.lower ?? '';
  const own = RELATIVE_AGREEMENT.get(pronoun) ?? DETERMINERS.get(pronoun) ?? 0xffff;
  if (words[comma - 1]?.class !== 'noun' && words[comma - 1]?.class !== 'number') return false;
  for (let at = comma - 1; HANGING.has(words[at]?.class ?? 'punctuation'); at--) {
    const word = words[at];
    if (word?.class === 'noun' || at === comma - 1)
      if ((genders(own) & genders(nounForm(word ?? '').agreement)) > 0) return true;
  }
  return false;
}

/** What a noun and those that hang on it are made of. */
const HANGING: ReadonlySet<Word['class']> = new Set(['adjective', 'determiner', 'noun', 'number', 'preposition']);

/** Genders of an agreement without its cases, one bit each. */
function genders(set: number): number {
  return (set | (set >> 4) | (set >> 8) | (set >> 12)) & 0xf;
}
