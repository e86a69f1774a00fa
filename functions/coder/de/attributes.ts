import type { Clause } from '../syntax.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { range } from './segments.ts';
import { verbReadings } from './verb-forms.ts';
import type { Word } from './words.ts';

/**
 * "die am Montag von der Polizei festgenommenen Aktivisten": what an attribute between article and noun tells of a day, as the clause
 * that it would be ("die … festgenommen worden sind").
 */
export const attributesOf = (words: readonly Word[], phrases: readonly Phrase[]): Clause[] =>
  phrases.flatMap((phrase) => {
    const clause = phrase.determiner === null || phrase.core - phrase.first < LEAST ? null : attributeOf(words, phrase);
    return clause ? [clause] : [];
  });

function attributeOf(words: readonly Word[], phrase: Phrase): Clause | null {
  const from = words.findIndex(({ lower }, at) => at >= phrase.first && lower === phrase.determiner) + 1;
  const at =
    from === 0 ? -1 : words.findIndex(({ lower }, i) => i >= from && i < phrase.core && PARTICIPLE.test(lower));
  if (at <= from || !words.slice(from, at).some(({ lower }) => DAY.test(lower))) return null;
  const stem = words[at]?.lower.replace(/e[mnrs]?$/, '') ?? '';
  const lemma = verbReadings(stem).find(({ kind }) => kind === 'participle')?.lemma;
  if (lemma === undefined) return null;
  const token = (index: number): number => words[index]?.token ?? 0;
  return {
    kind: 'relative',
    lemma,
    verbs: [token(at)],
    voice: 'passive',
    tense: 'perfect',
    mood: 'indicative',
    modal: null,
    negated: words.slice(from, at).some(({ lower }) => lower === 'nicht'),
    reflexive: false,
    subject: phrase,
    subjectShared: false,
    accusative: null,
    dative: null,
    genitive: null,
    predicative: null,
    prepositional: within(words, from, at).filter(({ preposition }) => preposition !== null),
    conjunction: null,
    parent: null,
    antecedent: phrase,
    tokens: range(from, at + 1).map(token),
  };
}

/** Article, preposition, day and participle stand before the noun. */
const LEAST = 3;

/** A participle of what is done, with an adjective's ending. */
const PARTICIPLE = /\p{Ll}{3,}(?:t|en)e[mnrs]?$/u;
/** A day that is not long ago. */
const DAY = /^(?:gestern|heute|vorgestern)$|(?:abend|mittag|mittwoch|morgen|nacht|tag)$/;

/** The phrases that stand between two words. */
function within(words: readonly Word[], from: number, to: number): Phrase[] {
  const found: Phrase[] = [];
  for (let index = from; index < to; ) {
    const phrase = phraseAt(words, index);
    if (phrase !== null && phrase.last <= to) found.push(phrase);
    index = phrase === null ? index + 1 : Math.max(phrase.last, index + 1);
  }
  return found;
}
