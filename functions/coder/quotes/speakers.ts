import type { Told } from '../acts/candidate.ts';
import { wordAt } from '../acts/phrases.ts';
import { RELATIONAL_NOUNS } from '../de/collectives.data.ts';
import {
  BODIES_THAT_SPEAK,
  CONTRACTED_PREPOSITIONS,
  NOBODY_WORDS,
  SOME_OF_MANY,
  SPEAKING_NOUNS,
  VOICELESS_NOUNS,
} from '../de/speech.data.ts';
import type { Actor } from '../event.ts';
import type { Texts } from '../record/texts.ts';
import { type Analysis, CASE, type NounPhrase, type Token } from '../syntax.ts';
import { isQuotationMark } from '../text/quotations.ts';
import type { Frame } from './frames.ts';
import { isDocumentNoun, isSourceNoun } from './speech.ts';

/** Whom a phrase of a sentence means, or null. */
export type Who = (told: Told, phrase: NounPhrase) => Actor | null;

/** Prepositions that hold an article: "vom Bundesverband". */
const CONTRACTIONS: ReadonlySet<string> = new Set(CONTRACTED_PREPOSITIONS.split(' '));

const nobodyWords: ReadonlySet<string> = new Set(NOBODY_WORDS.trim().split(/\s+/));

/**
 * The speaker that a phrase names: whom it means in the article, or where nobody knows whom, the words themselves. Null for
 * "man", "es" and the like.
 */
export function speakerOf(told: Told, phrase: NounPhrase, texts: Texts, who: Who): Actor | null {
  const { sentence } = told.analysis;
  const words = sentence.tokens.slice(phrase.start, endOf(told.analysis, phrase));
  const named = words.filter(
    ({ lower }, at) =>
      phrase.preposition === null ||
      (at > 0 && at < words.length - 1) ||
      (lower !== phrase.preposition && !(at === 0 && CONTRACTIONS.has(lower))),
  );
  const [first, last] = [named[0], named.at(-1)];
  const alone = words.length === phrase.end - phrase.start && phrase.genitives.length === 0;
  if (!first || !last || (phrase.pronoun && alone && nobodyWords.has(first.lower))) return null;
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

/** Where the words of the phrase end: with "von Tesla" of "ein Sprecher von Tesla", "der Anwohner" of "einige der Anwohner" and the mark behind "die Zeitung „La Nación". */
function endOf(analysis: Analysis, { start, end, head, attachments, genitives, pronoun }: NounPhrase): number {
  const among = pronoun ? analysis.phrases : attachments;
  const belongs = among.find(
    (inner) => inner.start === end && (inner.preposition === 'von' || isGenitive(inner, pronoun)),
  );
  const takes =
    genitives.length === 0 && (pronoun ? isSome(analysis, head) : RELATIONAL_NOUNS.test(wordAt(analysis, head)));
  const last = belongs && takes ? belongs.end : end;
  if (wordAt(analysis, last - 1) === 'zufolge') return last - 1;
  const marks = analysis.sentence.words.slice(start, last).filter(isQuotationMark).length;
  return marks % 2 === 1 && isQuotationMark(wordAt(analysis, last)) ? last + 1 : last;
}

/** A genitive by its form, or by its place behind a pronoun: "einige der Anwohner". */
const isGenitive = ({ cases, determiner }: NounPhrase, behindPronoun: boolean): boolean =>
  cases === CASE.gen || (behindPronoun && (cases & CASE.gen) > 0 && determiner === 'der');

const someOfMany: ReadonlySet<string> = new Set(SOME_OF_MANY.split(' '));

/** "einige", "viele": words behind which it may say of whom. */
const isSome = ({ sentence }: Analysis, head: number): boolean => someOfMany.has(sentence.tokens[head]?.lower ?? '');

/** Whether anything is known of the actor but his words. */
export const isKnown = ({ name, role, country, org, sectors }: Actor): boolean =>
  (name ?? role ?? country ?? org) !== null || sectors.some((sector) => sector !== 'UNK');

/** Whether a phrase with this head can stand for somebody who speaks. */
export const canSpeak = (head: Token | undefined): boolean =>
  head === undefined ||
  !VOICELESS_NOUNS.test(head.text) ||
  SPEAKING_NOUNS.test(head.text) ||
  isSourceNoun(head) ||
  isDocumentNoun(head);

/** "Er" or "sie" who is nobody else is the last speaker. */
export function goingOn(pronoun: Actor, last: Actor | null): Actor {
  const known = pronoun.name ?? pronoun.role ?? pronoun.country ?? pronoun.org;
  const gender = /^(?:er|ihm|ihn)$/i.test(pronoun.text) ? 'm' : /^(?:ihr|sie)$/i.test(pronoun.text) ? 'f' : null;
  if (known !== null || gender === null || !last || /^(?:er|sie)$/i.test(last.text)) return pronoun;
  const female = last.role !== null && /(?:in|frau|königin)$/i.test(last.role);
  if (last.role !== null && female !== (gender === 'f')) return pronoun;
  return { ...last, text: pronoun.text, span: pronoun.span };
}

/**
 * Whether who stands before the colon of a title says what follows: somebody with a name or office, a body that is no bare
 * country ("Ukraine: Drei Tote bei Unfall" is about it) where a sentence follows, and not "Schulen: …".
 */
export function isSpeakerOfTitle(analysis: Analysis, { clause, phrase }: Frame, speaker: Actor | null): boolean {
  if (!speaker || !phrase) return false;
  const sentence = clause !== null && clause.kind !== 'headline';
  const isPerson = speaker.role !== null || (speaker.name !== null && speaker.name !== speaker.text);
  if (speaker.name ?? speaker.role) return sentence || isPerson;
  const [sector] = speaker.sectors;
  return sentence && BODIES_THAT_SPEAK.test(wordAt(analysis, phrase.head)) && sector !== undefined;
}
