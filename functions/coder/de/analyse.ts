import { phraseTrees } from '../phrase-tree.ts';
import type { Analysis, Clause, Sentence } from '../syntax.ts';
import { dateline } from '../text/dateline.ts';
import { attributesOf } from './attributes.ts';
import { clausesOf } from './clauses.ts';
import { inContext } from './context.ts';
import { linked } from './links.ts';
import type { Phrase } from './phrase.ts';
import { phrasesOf } from './phrases.ts';
import { withRelatives } from './relatives.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * The phrases and clauses of a German sentence. A dateline is left out. What stands in parentheses is analysed by itself, so
 * that it never takes part in the clause around it. `surnames` are those of the article ("Weil kritisierte …").
 */
export function analyse(sentence: Sentence, surnames: ReadonlySet<string> = NOBODY): Analysis {
  const words = withRelatives(inContext(wordsOf(sentence, dateline(sentence)?.tokens ?? 0, surnames)));
  const phrases: Phrase[] = [];
  const clauses: Clause[] = [];
  const attributes: Clause[] = [];
  for (const [level, part] of parts(words).entries()) {
    const own = phrasesOf(part);
    const settled = withAttributes(part, own);
    const links = linked(settled, own);
    phrases.push(...links.phrases);
    attributes.push(...attributesOf(part, links.phrases.flatMap(withInner)));
    const found = clausesOf(sentence, settled, links, clauses.length);
    clauses.push(...(level === 0 ? found : withVerbs(found, clauses.length)));
  }
  phrases.sort((left, right) => left.start - right.start);
  return {
    sentence,
    phrases,
    allPhrases: phraseTrees(phrases),
    clauses,
    attributes,
    clauseAt: clausesByToken(sentence, clauses),
  };
}

/** The clauses of what stands in parentheses that have a verb; those that depend on another one still do. `offset` is the index of the first. */
function withVerbs(found: readonly Clause[], offset: number): Clause[] {
  const kept = found.filter(({ lemma }) => lemma !== null);
  return kept.map((clause) => {
    const parent = clause.parent === null ? undefined : found[clause.parent - offset];
    const at = parent ? kept.indexOf(parent) : -1;
    return { ...clause, parent: at < 0 ? null : at + offset };
  });
}

const NOBODY: ReadonlySet<string> = new Set();

/** "der in Moskau inhaftierte Journalist": a verb form between determiner and noun is an attribute, no verb of a clause. */
function withAttributes(words: readonly Word[], phrases: readonly Phrase[]): readonly Word[] {
  const attributes = new Set<number>();
  const look = ({ first, core, genitives, appositions }: Phrase): void => {
    for (let index = first + 1; index < core; index++) if (words[index]?.class === 'verb') attributes.add(index);
    genitives.forEach(look);
    appositions.forEach(look);
  };
  phrases.forEach(look);
  if (attributes.size === 0) return words;
  return words.map((word, index) =>
    attributes.has(index) ? { ...word, class: 'adjective' as const, verbs: [] } : word,
  );
}

const withInner = (phrase: Phrase): readonly Phrase[] =>
  phrase.genitives.length === 0 && phrase.appositions.length === 0
    ? [phrase]
    : [phrase, ...phrase.genitives.flatMap(withInner), ...phrase.appositions.flatMap(withInner)];

function clausesByToken({ tokens }: Sentence, clauses: readonly Clause[]): (Clause | undefined)[] {
  const byToken: (Clause | undefined)[] = tokens.map(() => undefined);
  for (const clause of clauses) for (const position of clause.tokens) byToken[position] ??= clause;
  return byToken;
}

/** The words outside parentheses and asides first, then those of each pair of parentheses and each aside. */
function parts(words: readonly Word[]): Word[][] {
  const outside: Word[] = [];
  const inside: Word[][] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const close =
      word.text === '(' ? words.findIndex(({ text }, at) => at > index && text === ')') : asideEnd(words, index);
    if (close < 0) outside.push(word);
    else {
      inside.push(words.slice(index + 1, close));
      index = close;
    }
  }
  return [outside, ...inside.filter((part) => part.length > 0)];
}

/** An aside between dashes is short. */
const LONGEST_ASIDE = 14;
const DASH = /^[–—]$/;

/** "Ghana – derzeit Vorsitzland – kritisierte Peru": the dash that closes the aside which one before a finite verb opens, or -1. */
function asideEnd(words: readonly Word[], open: number): number {
  if (!DASH.test(words[open]?.text ?? '') || open === 0) return -1;
  const close = words.findIndex(({ text }, at) => at > open && DASH.test(text));
  const [first, next] = [words[open + 1], words[close + 1]];
  if (close < 0 || close - open > LONGEST_ASIDE || first?.class === 'coordinator') return -1;
  return next?.verbs.some(({ kind }) => kind === 'finite') ? close : -1;
}
