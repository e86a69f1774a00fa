import type { Told } from '../acts/candidate.ts';
import type { Actor } from '../event.ts';
import type { Texts } from '../record/texts.ts';
import type { NounPhrase } from '../syntax.ts';

/** Whom a phrase of a sentence means, or null. */
export type Who = (told: Told, phrase: NounPhrase) => Actor | null;

/** Words that stand for nobody in particular. */
const NOBODY =
  /^(?:alle|andere|das|dem|den|der|die|dies|diese|dieses|einige|es|etwas|man|manche|niemand|viele|was|wer)$/;

/**
 * The speaker that a phrase names: whom it means in the article, or where nobody knows whom, the words themselves. Null for
 * "man", "es" and the like.
 */
export function speakerOf(told: Told, phrase: NounPhrase, texts: Texts, who: Who): Actor | null {
  const { sentence } = told.analysis;
  const words = sentence.tokens.slice(phrase.start, phrase.end);
  const named = words.filter(
    ({ lower }, at) => phrase.preposition === null || (at > 0 && at < words.length - 1) || lower !== phrase.preposition,
  );
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || (phrase.pronoun && NOBODY.test(first.lower))) return null;
  return {
    name: null,
    role: null,
    country: null,
    org: null,
    sectors: ['UNK'],
    ...who(told, phrase),
    text: texts[sentence.field].slice(first.start, last.end),
    span: texts.span(sentence.field, first.start, last.end),
  };
}

/** "Er" or "sie" who is nobody else is the last speaker. */
export function goingOn(pronoun: Actor, last: Actor | null): Actor {
  const known = pronoun.name ?? pronoun.role ?? pronoun.country ?? pronoun.org;
  const gender = /^(?:er|ihm|ihn)$/i.test(pronoun.text) ? 'm' : /^(?:ihr|sie)$/i.test(pronoun.text) ? 'f' : null;
  if (known !== null || gender === null || !last || /^(?:er|sie)$/i.test(last.text)) return pronoun;
  const female = last.role !== null && /(?:in|frau|königin)$/i.test(last.role);
  if (last.role !== null && female !== (gender === 'f')) return pronoun;
  return { ...last, text: pronoun.text, span: pronoun.span };
}
