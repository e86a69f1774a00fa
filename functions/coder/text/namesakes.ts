import { spellingOf } from '../remember.ts';
import type { Sentence, Token } from '../syntax.ts';
import { FULL_NAME_ENDINGS, GIVEN_NAMES, SURNAME_ENDINGS, SURNAME_NOUNS } from './given-names.data.ts';

/**
 * Surnames that are nouns as well: "Heinz Fischer", "Präsident Wolf", or stand side by side: "kritisierte Söder Aiwanger". Where an article has introduced somebody by one, its tokens are
 * spelt with a letter more that no German word has, so that they are in no lexicon of nouns, roles or groups; names are compared
 * without it (`plainName`).
 */
const MARK = 'ƒ';

/** A name as the article writes it. */
export const withoutMark = (name: string): string => name.replaceAll(MARK, '');

/** Those who are called by their office and surname alone. */
const OFFICE =
  /(?:[Pp]räsident|[Mm]inister|[Kk]anzler|[Pp]remier|[Cc]hef|[Ss]precher|[Ss]enator|[Mm]eister|[Kk]ommissar|[Bb]otschafter|[Ss]ekretär|[Pp]olitiker|[Oo]bmann|[Oo]bfrau|[Ll]andesrat|[Ss]tadtrat|[Aa]nwalt|[Pp]rofessor)(?:in|en|s)?$|^(?:Frau|Herrn?)$/u;
/** Before a plural these are objects of somebody in office: "dass der Präsident Richter entlässt". */
const MANY = new Set(['Bürger', 'Händler', 'Lehrer', 'Richter', 'Schweizer']);
/** Behind these stands the noun. */
const BEFORE_NOUN =
  /^(?:d(?:er|ie|as|e[mns])|k?ein(?:e[mnrs]?)?|diese[mnrs]?|jede[mnrs]?|(?:mein|sein|ihr|unser)(?:e[mnrs]?)?|am|beim|im|ins|vom|zu[mr]|(?:letzt|vergangen|vorig|kommend|nächst)e[mnrs]|vor|nach|bis|seit)$/;

/** The word and, where that may be a genitive, without its ending. */
const formsOf = ({ text }: Token): readonly string[] =>
  text.endsWith('s') ? [text, text.replace(/(?<=\p{Ll})s$/u, '')] : [text];

/** The surname that a word would be, without its genitive. */
const surnameIn = (token: Token): string | null =>
  formsOf(token).find((word) => SURNAME_NOUNS.has(word) || SURNAME_ENDINGS.test(word)) ?? null;

const isGiven = (word: Token | undefined): boolean => word !== undefined && GIVEN_NAMES.has(word.text);

/** The surname by which the token introduces somebody, because of the given name or office before it, or null. */
function introduced(tokens: readonly Token[], at: number): string | null {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!token || !(isGiven(before) || OFFICE.test(before?.text ?? ''))) return null;
  const isFullName = isGiven(before) && FULL_NAME_ENDINGS.test(token.text);
  const surname = surnameIn(token) ?? (isFullName ? token.text : null);
  if (surname === null || isGiven(before)) return surname;
  const determined = /^(?:der|die|das)$/.test(tokens[at - 2]?.lower ?? '');
  return determined && MANY.has(surname) ? null : surname;
}

/** Whether the words are two of those whom an article introduces: "kritisierte Söder | Aiwanger". */
export const areMarked = (first: string, second: string): boolean => first.includes(MARK) && second.includes(MARK);

/** "griff Söder Aiwanger an": the surnames that stand side by side where the article introduces both elsewhere, each by a given name. */
function besideEachOther(sentences: readonly Sentence[]): string[] {
  const named = new Set<string>();
  for (const { tokens, words } of sentences)
    for (const [at, text] of words.entries())
      if (isGiven(tokens[at - 1]) && /^\p{Lu}\p{Ll}/u.test(text)) named.add(text);
  if (named.size === 0) return [];
  const found: string[] = [];
  for (const { tokens } of sentences)
    for (const [at, second] of tokens.entries()) {
      const first = tokens[at - 1];
      if (first === undefined || !named.has(first.text) || isGiven(first)) continue;
      const other = formsOf(second).find((word) => named.has(word));
      if (other !== undefined) found.push(first.text, other);
    }
  return found;
}

/** The sentences of an article with the surnames of those whom it introduces told apart from nouns. */
export function withSurnames(sentences: readonly Sentence[]): readonly Sentence[] {
  const surnames = new Set(besideEachOther(sentences));
  for (const { tokens } of sentences)
    for (const at of tokens.keys()) {
      const likeNoun = introduced(tokens, at);
      if (likeNoun !== null) surnames.add(likeNoun);
    }
  return surnames.size === 0 ? sentences : sentences.map((sentence) => marked(sentence, surnames));
}

function marked(sentence: Sentence, surnames: ReadonlySet<string>): Sentence {
  const tokens = sentence.tokens.map((token, at): Token => {
    const surname = formsOf(token).find((word) => surnames.has(word));
    if (surname === undefined || BEFORE_NOUN.test(sentence.tokens[at - 1]?.lower ?? '')) return token;
    return { ...token, ...spellingOf(`${surname}${MARK}${token.text.slice(surname.length)}`) };
  });
  return { ...sentence, tokens, words: tokens.map(({ text }) => text) };
}
