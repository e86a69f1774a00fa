import { agreement, GENITIVE, NOMINATIVE } from './agreement.ts';
import { isBodyOfState } from './bodies.ts';
import { isArticledPlace, isOfAcronym } from './names.ts';
import { isAdverbialNoun } from './nouns.ts';
import { COUNTED_GENITIVE } from './numerals.ts';
import type { Phrase } from './phrase.ts';
import { PLACE_NAMES } from './place-names.data.ts';
import type { Word } from './words.ts';

/** Nouns of time that are often the time of something: "am Ende der Sitzung", "am letzten Tag seiner Amtszeit". */
const BOUNDED_TIMES = /^(?:anfang|beginn|ende|mitte|tag)e?s?$/;

/** The phrase with the genitive attribute that follows it; `phraseAt` reads the phrase that begins at a word. */
export function withGenitive(
  words: readonly Word[],
  phrase: Phrase,
  phraseAt: (words: readonly Word[], index: number) => Phrase | null,
): Phrase {
  const next = words[phrase.last];
  const counted = next !== undefined && COUNTED_GENITIVE.test(next.lower);
  if (!counted && next?.class !== 'determiner' && next?.class !== 'adjective') return phrase;
  if (phrase.name && phrase.determiner === null && phrase.preposition === null) return phrase;
  const head = words[phrase.core]?.text ?? '';
  if (phrase.determiner === null ? PLACE_NAMES.has(head) : isArticledPlace(head)) return phrase;
  // "drohte Präsident Huber der EU": behind the name of who holds an office nobody is of anybody.
  if (phrase.determiner === null && phrase.appositions.length > 0) return phrase;
  const time = words[phrase.core]?.lower ?? '';
  if (isAdverbialNoun(time) && !BOUNDED_TIMES.test(time)) return phrase;
  const attribute = phraseAt(words, phrase.last);
  if (attribute === null || attribute.pronoun || attribute.preposition !== null) return phrase;
  // "drohte Togos Minister der Opposition": of whom he is stands before him.
  const isOwned = phrase.genitives.length > 0 || isBodyOfState(words, phrase.first, phrase.core);
  if (isOwned && (attribute.agency === 1 || isArticledPlace(words[attribute.core]?.text ?? ''))) return phrase;
  const set = attribute.agreement & GENITIVE;
  const inflected = attribute.determiner !== null || /er$/.test(next.lower);
  if (set === 0 || !inflected) return phrase;
  if (
    (attribute.agreement & NOMINATIVE) > 0 &&
    numberlessNominative(words, attribute) &&
    !isOfAcronym(words, phrase, attribute)
  )
    return phrase;
  const genitive = { ...attribute, agreement: set, cases: 8 };
  return { ...phrase, last: attribute.last, end: attribute.end, genitives: [...phrase.genitives, genitive] };
}

/** A singular nominative ("der neue Minister") rather than a genitive plural ("der Minister"). */
function numberlessNominative(words: readonly Word[], phrase: Phrase): boolean {
  return (
    phrase.appositions.length > 0 ||
    (phrase.agreement & agreement('gen-p')) === 0 ||
    words[phrase.core]?.class !== 'noun'
  );
}
