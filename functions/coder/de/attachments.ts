import { FRINGES } from './function-words.data.ts';
import { isAdverbialNoun } from './nouns.ts';
import { isOneOf, type Phrase } from './phrase.ts';
import type { Word } from './words.ts';

/** Prepositional phrases belong to all nouns of the chain that they continue: "das Treffen mit dem Präsidenten von Syrien". */
export function attach(words: readonly Word[], phrases: readonly Phrase[]): void {
  const chain: Phrase[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const before = phrases[index - 1];
    if (before !== undefined && isMeasured(words, before, phrase)) before.appositions.push(phrase);
    if (before === undefined || before.last !== phrase.first || phrase.preposition === null) chain.length = 0;
    else for (const owner of ownersOf(chain, before, phrase)) owner.attachments.push(phrase);
    const bears =
      isOneOf(phrase) ||
      (!phrase.pronoun && !isAdverbialNoun(words[phrase.core]?.lower ?? '') && words[phrase.core]?.class === 'noun');
    if (bears) chain.push(phrase, ...(isFringe(words, phrase) ? lastGenitives(phrase) : []));
    else chain.length = 0;
  }
}

/** "Nach elf Tagen | Gewalt": what lasted so long. */
const isMeasured = (words: readonly Word[], { preposition, core, last }: Phrase, phrase: Phrase): boolean =>
  preposition !== null &&
  last === phrase.first &&
  MEASURES.has(words[core]?.lower ?? '') &&
  phrase.preposition === null &&
  phrase.determiner === null &&
  phrase.agency !== 1 &&
  !phrase.name &&
  words[phrase.core]?.class === 'noun';
const MEASURES: ReadonlySet<string> = new Set(['jahren', 'jahrzehnten', 'monaten', 'stunden', 'tagen', 'wochen']);

/** The nouns of the chain, and for a place also the genitive right before it: "den Abzug der Junta | in Guinea". */
const ownersOf = (chain: readonly Phrase[], before: Phrase, { preposition }: Phrase): ReadonlySet<Phrase> =>
  new Set([...chain, ...(preposition === 'in' && chain.length > 0 ? lastGenitives(before) : [])]);

const lastGenitives = ({ genitives, last, core }: Phrase): Phrase[] =>
  genitives.filter((one) => one.last === last && one.first > core);

/** "am Rande des Besuchs | von Präsident Arce in Peru": what follows belongs to the occasion. */
const isFringe = (words: readonly Word[], { preposition, core }: Phrase): boolean =>
  preposition !== null && FRINGES.has(words[core]?.lower ?? '');

/** "zwölf Staaten …, darunter Polen": the examples hang on the last plural before, wherever they stand. */
export function exemplify(words: readonly Word[], phrases: readonly Phrase[]): void {
  for (const [index, { lower, token }] of words.entries()) {
    const among = lower === 'unter' && words[index + 1]?.lower === 'ihnen' ? index + 2 : index + 1;
    const example =
      lower === 'darunter' || among > index + 1 ? phrases.find(({ first }) => first === among) : undefined;
    if (example === undefined || example.preposition !== null) continue;
    const before = phrases.filter(({ last, number, pronoun }) => last < index && number !== 'singular' && !pronoun);
    const owner = before.findLast(({ preposition }) => preposition === null) ?? before.at(-1);
    owner?.attachments.push({
      ...example,
      preposition: 'darunter',
      first: among - 1,
      start: words[among - 1]?.token ?? token,
    });
  }
}
