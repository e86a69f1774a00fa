import { COMMON_NOUN, NO_NAME } from '../de/somebody.data.ts';
import { countryNamed, countryOfAdjective, countryOfInhabitant } from '../places/countries.ts';
import { remember } from '../remember.ts';
import type { Spelling } from '../syntax.ts';
import { hasArabicArticle, isCapital } from '../text/capital.ts';
import { organisationNamed } from './organisations.ts';
import { roleOf } from './roles.ts';

/** Words that may be names of persons, and how far such a name goes. */

export const capital = (word: Spelling | undefined): boolean => word !== undefined && isCapital(word.text);
/** A word that can end a name, with the Arabic article in front or without. */
export const isNameWord = (word: Spelling | undefined): boolean => word !== undefined && isNameText(word.text);
const isNameText = (word: string): boolean => isCapital(word) || hasArabicArticle(word);
export const textAt = (words: readonly Spelling[], at: number): string => words[at]?.text ?? '';
export const written = (words: readonly Spelling[]): string => words.map(({ text }) => text).join(' ');
export const PARTICLE = /^(?:von|van|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|zu|abu|abd|und|y|ter)$/;

/** The run of name words that begins here, its end, or `start` when there is none. */
export function nameEnd(words: readonly Spelling[], start: number): number {
  let end = start;
  while (end < words.length && end - start < 5) {
    const word = textAt(words, end);
    if (isPlainName(words[end] ?? '')) end++;
    else if (capital(words[end + 1]) && /^\p{Lu}\.?$/u.test(word)) end++;
    // "Ralf W."
    else if (end > start && /^\p{Lu}\.$/u.test(word)) end++;
    else if (end > start && /^[IVX]+\.?$/.test(word)) end++;
    else if (end > start && PARTICLE.test(word) && capital(words[end + 1]) && word !== 'und' && word !== 'der') end++;
    else if (end > start && word === 'von' && words[end + 1]?.text === 'der' && capital(words[end + 2])) end += 2;
    else break;
  }
  return end;
}

const isKnownNoun = (word: string): boolean =>
  roleOf(word) !== null || countryNamed(word) !== null || organisationNamed([word]) !== null;

/** Whether nothing is known that the capitalised word means, so that it may be a name. */
export const isPlainName = remember(
  (word): boolean =>
    isNameText(word) &&
    /^[\p{L}’'′-]+$/u.test(word) &&
    !NO_NAME.test(word) &&
    !COMMON_NOUN.test(word) &&
    !isKnownNoun(word),
);

/** Whether no other name stands beside the word: in "Klaus Esser", Klaus is nobody's surname. */
export function isAlone(words: readonly Spelling[], at: number): boolean {
  const nameLike = (word: Spelling | undefined): boolean => word !== undefined && isNameLike(word);
  const before = words[at - 1];
  const particle = before !== undefined && PARTICLE.test(before.text) && nameLike(words[at - 2]);
  // "Außenminister Ahmed bin Mubarak"
  const patronymic = PATRONYMIC.test(textAt(words, at + 1)) && nameLike(words[at + 2]);
  const goesOn = nameLike(words[at + 1]) || hasArabicArticle(textAt(words, at + 1));
  return !nameLike(before) && !particle && !patronymic && !goesOn;
}

const PATRONYMIC = /^(?:bin|bint|ibn|ben)$/;

const isNameLike = remember(
  (word): boolean =>
    /^\p{Lu}(?:\p{L}*\p{Ll}|\.?$)/u.test(word) &&
    !NO_NAME.test(word) &&
    !COMMON_NOUN.test(word) &&
    !/^(?:Herrn?|Frau|Dr|Prof)$/.test(word) &&
    !isKnownNoun(word) &&
    countryOfAdjective(word) === null &&
    countryOfInhabitant(word) === null,
);
