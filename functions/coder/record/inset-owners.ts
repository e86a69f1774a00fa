import type { Told } from '../acts/candidate.ts';
import type { NounPhrase, Token } from '../syntax.ts';

/** By whom something is, or with whom, inside an attribute before the noun. */
const LEADING = /^(?:durch|von|mit|zwischen)$/;
/** Against whom it is. */
const AGAINST = /^gegen$/;
/** The participle that ends such an attribute: "eingebrachte", "geplanten", "vorgelegtes". */
const PARTICIPLE = /^\p{Ll}{3,}(?:t|en)e[mnrs]?$/u;
/** Where the noun ends whose the attribute is. */
const INNER = /^(?:aus|bei|im|in)$/;
/** Where what follows is of the act and not of its owner: "von Norwegen gegen Belarus verhängte". */
const OTHER = /^(?:an|auf|für|gegen|nach|über|vor)$/;
const BETWEEN = /^(?:,|und|sowie|oder)$/;

/**
 * Those of whom an attribute before the noun tells that it is by them or with them: "die von Chile und Peru eingebrachte Resolution",
 * "eine mit Japan geplante Übung"; only where the attribute has such a participle. The parser leaves them inside the phrase, so that
 * each is given as a phrase of its own.
 */
export const insetOwners = (told: Told, phrase: NounPhrase, participle = PARTICIPLE): readonly NounPhrase[] =>
  insetAt(told, phrase, LEADING, participle);

/** The same of those against whom an attribute tells it to be: "die gegen Belarus verhängten Sanktionen". */
export const insetTargets = (told: Told, phrase: NounPhrase): readonly NounPhrase[] =>
  insetAt(told, phrase, AGAINST, PARTICIPLE);

function insetAt(
  { analysis }: Told,
  { start, head, determiner }: NounPhrase,
  leading: RegExp,
  participle: RegExp,
): readonly NounPhrase[] {
  const { tokens } = analysis.sentence;
  if (determiner === null) return [];
  const at = tokens.findIndex(({ lower }, i) => i > start && i < head && leading.test(lower));
  if (at < 0) return [];
  const end = tokens.findIndex(({ lower }, i) => i > at + 1 && i < head && participle.test(lower));
  if (end < 0) return [];
  const cuts = [at, ...tokens.flatMap(({ lower }, i) => (i > at && i < end && BETWEEN.test(lower) ? [i] : [])), end];
  return cuts.slice(0, -1).flatMap((cut, index) => {
    const [from, to] = [cut + 1, cuts[index + 1] ?? end];
    const isNoun = ({ text }: Token, i: number) => i >= from && i < to && /^\p{Lu}/u.test(text);
    const other = tokens.findIndex(({ lower }, i) => i > from && i < to && OTHER.test(lower));
    const last = tokens.findLastIndex((token, i) => (other < 0 || i < other) && isNoun(token, i));
    if (last < 0) return [];
    // "von Soldaten aus Ghana"
    const inner = tokens.findIndex(({ lower }, i) => i > from && i < last && INNER.test(lower));
    const noun = inner < 0 ? last : tokens.findLastIndex((token, i) => i < inner && isNoun(token, i));
    return [phraseOf(from, last + 1, Math.max(noun, from), tokens[at]?.lower ?? null, cut === at)];
  });
}

const phraseOf = (
  start: number,
  end: number,
  head: number,
  preposition: string | null,
  isFirst: boolean,
): NounPhrase => ({
  start: isFirst ? start - 1 : start,
  end,
  head,
  preposition: isFirst ? preposition : null,
  cases: 0,
  number: 'both',
  determiner: null,
  pronoun: false,
  genitives: [],
  conjuncts: [],
  appositions: [],
  attachments: [],
});
