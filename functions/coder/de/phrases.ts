import { adjectiveAgreement } from './adjectives.ts';
import { type Agreement, ANY, agreement, inPlural, meet, SINGULAR_ONLY } from './agreement.ts';
import { opensBody } from './bodies.ts';
import { isOnlyVerb } from './context.ts';
import { makeSeveral, secondAdjective } from './coordinated-adjectives.ts';
import { DETERMINERS, PERSONAL_PRONOUNS, RELATIVE_AGREEMENT } from './determiners.ts';
import { PLURAL_DETERMINERS } from './function-words.data.ts';
import { withGenitive } from './genitives.ts';
import { afterMeasure } from './measures.ts';
import { type NameRun, nameRun } from './names.ts';
import { type NounForm, nounForm } from './nouns.ts';
import { afterDegree, GENITIVE_PLURAL, isNumeral, isSeveral, isYearOfItsOwn } from './numerals.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { PLACE_NAMES } from './place-names.data.ts';
import { withPostposition } from './postpositions.ts';
import { prepositionOf } from './prepositions.ts';
import { isInflectedParticiple, isYear, type Word } from './words.ts';

const PLURAL = agreement('p');
const NEUTER = agreement('n');
const LONGEST_ATTRIBUTE = 14;
const NAME_OF_SEVERAL: NounForm = { agreement: ANY, known: false, agency: 0 };
/** What stands before the noun of a phrase. */
interface Frame {
  readonly first: number;
  readonly preposition: string | null;
  readonly determiner: string | null;
  readonly agreement: Agreement;
}

/** All phrases of the words from left to right, genitive attributes and names already inside, not yet linked with each other. */
export function phrasesOf(words: readonly Word[]): Phrase[] {
  const found: Phrase[] = [];
  for (let index = 0; index < words.length; ) {
    const phrase = phraseAt(words, index);
    if (phrase !== null) found.push(phrase);
    index = phrase === null ? index + 1 : Math.max(phrase.last, index + 1);
  }
  return found;
}

/** The phrase that begins at the word, or null. */
export function phraseAt(words: readonly Word[], index: number): Phrase | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.class === 'preposition' || word.class === 'zu') return prepositional(words, index);
  return nominal(words, index, { first: index, preposition: null, determiner: null, agreement: ANY });
}

/** A preposition with its phrase; of two prepositions ("bis in") the second governs. */
function prepositional(words: readonly Word[], index: number): Phrase | null {
  const quantity = afterDegree(words, index);
  if (quantity > index)
    return nominal(words, index, { first: index, preposition: null, determiner: null, agreement: ANY });
  // "im von Rebellen kontrollierten Gebiet": behind an article one opens an attribute.
  const articled = prepositionOf(words[index]?.lower ?? '')?.determiner != null;
  const second = !articled && words[index + 1]?.class === 'preposition' ? index + 1 : index;
  const preposition = prepositionOf(words[second]?.lower ?? '');
  if (preposition === null) return null;
  const frame = { first: index, preposition: preposition.name, ...preposition };
  // "Wie schon Norwegen verurteilte …"
  const isEarlier = preposition.name === 'wie' && words[second + 1]?.class === 'adverb';
  return nominal(words, isEarlier ? second + 2 : second + 1, frame);
}

function nominal(words: readonly Word[], index: number, frame: Frame): Phrase | null {
  const word = words[index];
  if (word === undefined) return null;
  if (word.class === 'pronoun') return pronoun(words, index, frame, pronounAgreement(word.lower));
  const determined = word.class === 'determiner' && frame.determiner === null;
  const several = determined && isSeveral(words, index);
  const own = several ? PLURAL : determined ? (DETERMINERS.get(word.lower) ?? ANY) : ANY;
  const narrowed: Frame = determined
    ? { ...frame, determiner: word.lower, agreement: meet(frame.agreement, own) }
    : frame;
  const phrase = withNoun(words, determined ? index + 1 : index, narrowed, index);
  if (phrase !== null) return phrase;
  if (determined) return pronoun(words, index, frame, PERSONAL_PRONOUNS.get(word.lower) ?? own);
  return numberAlone(words, index, frame);
}

function pronounAgreement(lower: string): Agreement {
  return RELATIVE_AGREEMENT.get(lower) ?? PERSONAL_PRONOUNS.get(lower) ?? DETERMINERS.get(lower) ?? ANY;
}

function pronoun(words: readonly Word[], index: number, frame: Frame, own: Agreement): Phrase {
  const { first, preposition } = frame;
  const determiner = words[index]?.class === 'determiner' ? (words[index]?.lower ?? null) : null;
  const set = meet(frame.agreement, own);
  // "die beiden", "diese drei"
  const counted = determiner !== null && /^(?:alle|beiden?|zwei|drei|vier)$/.test(words[index + 1]?.lower ?? '');
  const found = phraseOf(words, {
    first,
    last: index + (counted ? 2 : 1),
    core: index,
    agreement: set,
    preposition,
    determiner,
    pronoun: true,
    agency: THINGS.test(words[index]?.lower ?? '') && !words[index]?.relative ? -1 : 0,
  });
  // "Einer der Anführer"
  const two = `${words[index]?.lower} ${words[index + 1]?.lower}`;
  return /^k?eine[rs] der$/.test(two) ? withGenitive(words, found, phraseAt) : found;
}

/** Pronouns of what was said or done: "das kritisierte Präsident Huber". */
const THINGS = /^(?:das|dies)$/;

/** "bis 2030", "zwei wurden verletzt": a number without noun. */
function numberAlone(words: readonly Word[], index: number, frame: Frame): Phrase | null {
  const core = afterDegree(words, index);
  const word = words[core];
  const next = words[core + 1];
  const ofSome = GENITIVE_PLURAL.test(next?.lower ?? '');
  const partOfSome = next?.lower === 'von' || ofSome;
  if (word?.class !== 'number' || isYear(word)) return null;
  if (frame.preposition === null && next?.class !== 'verb' && !partOfSome) return null;
  const phrase = phraseOf(words, {
    ...frame,
    last: core + 1,
    core,
    agreement: meet(frame.agreement, PLURAL),
    pronoun: frame.preposition === null,
  });
  return ofSome ? withGenitive(words, phrase, phraseAt) : phrase;
}

/** Attributes and noun behind an optional determiner. */
function withNoun(words: readonly Word[], from: number, frame: Frame, index: number): Phrase | null {
  const attributes = attributesFrom(words, from, frame);
  if (attributes === null) return null;
  const noun = words[attributes.end];
  if (noun?.class !== 'noun') return null;
  const run = nameRun(words, attributes.end, {
    attributed: attributes.end > index,
    determined: frame.determiner !== null,
    plural: isPlural(words, attributes.end, meet(frame.agreement, attributes.agreement)),
  });
  if (contradicts(words, run, attributes.end === index + 1 ? frame : null)) return null;
  // "Roman Abramowitsch": a name of several words, whatever its first one means.
  const isName = run.appositions.length === 0 && run.genitives.length === 0 && run.end > run.core + 1;
  const form = isName ? NAME_OF_SEVERAL : nounForm(words[run.core] ?? '');
  const { known } = form;
  const named = run.appositions.length > 0;
  // "kritisierte Präsident Huber": before a name a title without article shows no case.
  const ownSet = named && attributes.end === index && frame.determiner === null ? SINGULAR_ONLY : form.agreement;
  const before = () => words.slice(from, run.core).map(({ text }) => text);
  const body = form.agency === -1 && opensBody(before(), words[run.core]?.text ?? '');
  const agency = body ? 1 : named && form.agency === -1 ? 0 : form.agency;
  const behindGenitive = run.genitives.some(({ last }) => last <= run.core);
  let set = meet(behindGenitive ? frame.agreement : meet(frame.agreement, attributes.agreement), ownSet);
  if (makeSeveral(words, from, run.core)) set = inPlural(set);
  if (attributes.counted) set = meet(set, PLURAL);
  const base = { ...frame, last: run.end, core: run.core, agreement: set, agency, name: !known };
  const phrase = phraseOf(words, { ...base, genitives: run.genitives, appositions: run.appositions });
  return withPostposition(words, withGenitive(words, phrase, phraseAt));
}

/** "dieser" before "Israel", which is neuter, stands alone. */
function contradicts(words: readonly Word[], { core, genitives }: NameRun, frame: Frame | null): boolean {
  if (frame === null || frame.determiner === null || genitives.length > 0) return false;
  const name = PLACE_NAMES.has(words[core]?.text ?? '');
  return name && /^(?:dies|jen)/.test(frame.determiner) && (frame.agreement & NEUTER) === 0;
}

/** Whether the noun is a plural, as far as it and what stands before it tell. */
const isPlural = (words: readonly Word[], index: number, before: Agreement): boolean =>
  (meet(before, nounForm(words[index] ?? '').agreement) & SINGULAR_ONLY) === 0;

interface Attributes {
  readonly end: number;
  readonly agreement: Agreement;
  readonly counted: boolean;
}

/** Adjectives, numerals and extended attributes up to the noun; null where no noun follows them. */
function attributesFrom(words: readonly Word[], from: number, frame: Frame): Attributes | null {
  let index = afterDegree(words, from);
  let set = ANY;
  let counted = false;
  for (let word = words[index]; word !== undefined; word = words[index]) {
    const measured = frame.determiner === null ? null : afterMeasured(words, index, frame);
    if (measured !== null) {
      index = measured;
    } else if (isNumeral(words, index) && !isYearOfItsOwn(words, index)) {
      counted = counted || !/^(?:1|ein|0?1[.,]\d+|\d+\.)$/.test(word.lower);
      index = index + 1;
    } else if (isAdjectiveLike(words, index, frame)) {
      const behind = frame.determiner !== null ? 'determiner' : counted ? 'plural' : 'nothing';
      set = meet(set, adjectiveAgreement(word.text, pluralDeterminer(frame.determiner) ? 'plural' : behind));
      index = afterAdjective(words, index);
    } else if (modifiesAdjective(words, index, frame)) {
      index = index + 1;
    } else {
      // "Drei von den Rebellen entführte Ingenieure": a number stands for the article, and no verb of several ends in "-e".
      const opened = counted && frame.determiner === null ? { ...frame, determiner: 'alle' } : frame;
      const extended = opened.determiner === null ? null : afterExtended(words, index, opened);
      if (extended === null || (opened !== frame && !words[extended]?.lower.endsWith('te'))) break;
      index = opened === frame ? extended : extended + 1;
    }
  }
  return words[index]?.class === 'noun' ? { end: index, agreement: set, counted } : null;
}

/** "die sehr umstrittene Wahl", "die getrennt lebende Frau". */
function modifiesAdjective(words: readonly Word[], index: number, frame: Frame): boolean {
  const word = words[index];
  if (word === undefined || !isAdjectiveLike(words, index + 1, frame)) return false;
  const participle = word.class === 'verb' && word.verbs.some(({ kind }) => kind === 'participle');
  return word.class === 'adverb' || (participle && frame.determiner !== null && !isInflectedParticiple(word.lower));
}

function isAdjectiveLike(words: readonly Word[], index: number, frame: Frame): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.class === 'adjective') return true;
  if (word.class === 'determiner') return frame.determiner !== null && pluralDeterminer(word.lower);
  const next = words[index + 1]?.class;
  return (
    word.class === 'verb' &&
    frame.determiner !== null &&
    isInflectedParticiple(word.lower) &&
    (next === 'noun' || next === 'adjective') &&
    !isOnlyVerb(words, index)
  );
}

function pluralDeterminer(form: string | null): boolean {
  return form !== null && PLURAL_DETERMINERS.includes(form.replace(/e[nr]?$/, ''));
}

/** Behind an adjective, and behind a comma or coordinator if another adjective follows. */
function afterAdjective(words: readonly Word[], index: number): number {
  const next = words[index + 1];
  const joins = next?.text === ',' || next?.class === 'coordinator';
  const cut = words[index]?.text.endsWith('-') && words[index + 2]?.class === 'noun';
  const second = secondAdjective(words, index);
  return joins && (cut || words[second]?.class === 'adjective') ? second : index + 1;
}

/** "die [von den USA] verhängten Sanktionen": the index of the participle behind its own phrases, or null. */
function afterExtended(words: readonly Word[], index: number, frame: Frame): number | null {
  let end = index;
  while (end < words.length && end - index < LONGEST_ATTRIBUTE) {
    const word = words[end];
    const listed = word?.text === ',' ? afterListed(words, end) : end;
    if (listed > end) {
      end = listed;
      continue;
    }
    // "der als gemäßigt geltende Präsident"
    if (end === index && word?.lower === 'als') {
      end = words[end + 1]?.class === 'noun' ? (phraseAt(words, end + 1)?.last ?? end) : end + 2;
      continue;
    }
    if (word === undefined || word.class === 'punctuation' || word.class === 'subordinator') return null;
    if (end > index && isAdjectiveLike(words, end, frame) && endsAttribute(words, end)) return end;
    if (word.class === 'preposition') end = afterPrepositional(words, end);
    // "die im Jahr 2019 verhängten Sanktionen"
    else if (isYear(word) && words[end - 1]?.class === 'noun') end++;
    else if (word.class === 'coordinator') end = phraseAt(words, end + 1)?.last ?? end + 1;
    else if (word.class === 'adverb' || word.class === 'reflexive' || modifiesAdjective(words, end, frame)) end++;
    else return null;
  }
  return null;
}

/** "die [30 Kilometer südlich von Kiew] gelegene Stadt", "ein [drei Jahre] alter Streit": the index of the adjective or participle behind a measure and what else belongs to it, or null. */
function afterMeasured(words: readonly Word[], index: number, frame: Frame): number | null {
  const end = afterMeasure(words, index);
  if (end === index) return null;
  if (isAdjectiveLike(words, end, frame)) return endsAttribute(words, end) ? end : null;
  const place = words[end]?.class === 'determiner' ? (phraseAt(words, end)?.last ?? end) : end;
  return isAdjectiveLike(words, place, frame) ? place : afterExtended(words, place, frame);
}

/** "[in Mali] stationierten", "der [seit 2010] regierende Präsident" */
function afterPrepositional(words: readonly Word[], index: number): number {
  const year = words[index + 1];
  return year && isYear(year) ? index + 2 : (phraseAt(words, index)?.last ?? index + 1);
}

/** "von Chile[, Peru] und Kuba": behind the next of several that stand in a list, else where the comma is. */
function afterListed(words: readonly Word[], comma: number): number {
  const next = words[comma - 1]?.class === 'noun' ? phraseAt(words, comma + 1) : null;
  if (next === null || next.pronoun || next.preposition !== null) return comma;
  const behind = words[next.last];
  return behind?.class === 'coordinator' || behind?.text === ',' ? next.last : comma;
}

/** A participle or adjective with its noun right behind. */
function endsAttribute(words: readonly Word[], index: number): boolean {
  let end = index;
  while (words[end]?.class === 'adjective' || words[end]?.class === 'verb') end++;
  return words[end]?.class === 'noun';
}
