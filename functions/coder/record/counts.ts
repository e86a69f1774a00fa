import { roleOf } from '../actors/roles.ts';
import { wordAt } from '../acts/phrases.ts';
import {
  AMONG,
  AMONG_THEM,
  BEFORE_NUMBER,
  BEFORE_YEAR,
  BODIES_COUNTED,
  FOR,
  MEASURES,
  MONEY,
  MORE,
  NUMBERED,
  OF_THEM,
  PEOPLE_COUNTED,
  THESE_YEARS,
  YEAR,
} from '../de/amounts.data.ts';
import { COLLECTIVES } from '../de/collectives.data.ts';
import { DETERMINERS } from '../de/determiners.ts';
import { FATE_NOUNS, VICTIM_NOUNS } from '../de/fates.data.ts';
import { prepositionOf } from '../de/prepositions.ts';
import { countryOfInhabitant } from '../places/countries.ts';
import { remember } from '../remember.ts';
import type { Analysis, Clause, Token } from '../syntax.ts';
import { type Amount, findAmounts } from './amounts.ts';

/** Some who are counted in a sentence; positions are those of tokens. */
export interface Count {
  readonly value: number;
  readonly qualifier: Amount['qualifier'];
  /** The first word, with qualifiers, and the last one of the number. */
  readonly from: number;
  readonly at: number;
  /** The noun of those counted, or null where it goes without saying. */
  readonly unit: number | null;
  /** The preposition that governs it, also before the count that it is coordinated with. */
  readonly preposition: string | null;
  /** Where that stands. */
  readonly governor: number;
  readonly clause: Clause | undefined;
  /** Some of those who are counted before: "darunter", and "drei von ihnen". */
  readonly among: 'among' | 'of-them' | null;
  /** Others than those counted before: "weitere 30". */
  readonly more: boolean;
  /** Whether it is coordinated with the count before it: "zwei Soldaten und drei Zivilisten". */
  readonly joined: boolean;
  readonly crowd: boolean;
  /** Sums of money count nobody. */
  readonly money: boolean;
  /** "einem", "einer": a number only where it is told elsewhere what became of them. */
  readonly oblique: boolean;
}

/** The people, or things, that a sentence counts, in order: no dates, ages, sums, measures and numbers of names. */
export function countsOf({ sentence, allPhrases, clauses, clauseAt }: Analysis, text: string): readonly Count[] {
  const { tokens } = sentence;
  const verbs = new Set(clauses.flatMap((clause) => clause.verbs));
  const counts: Count[] = [];
  let measured = false;
  let last = tokens.length;
  for (const amount of findAmounts(text).toReversed()) {
    const tokenAt = (offset: number) => tokens.findLastIndex((token) => token.start <= sentence.start + offset);
    const [from, start, end] = [tokenAt(amount.from), tokenAt(amount.start), tokenAt(amount.end - 1)];
    // "im Alter von 21 und 28 Jahren"
    const measure: boolean = isMeasure(tokens, end) || (measured && last - end === 2 && isLink(tokens[end + 1]));
    [measured, last] = [measure, from];
    if (measure || isName(tokens, start, end)) continue;
    const unit = unitOf(tokens, allPhrases, verbs, end);
    if (isDate(tokens, from, start, unit) || !isNumber(tokens, amount, start, end, unit)) continue;
    const governor = governorOf(tokens, from);
    counts.push({
      value: amount.value,
      qualifier: amount.qualifier,
      from,
      at: end,
      unit,
      preposition: governor === null ? null : (prepositionOf(tokens[governor]?.lower ?? '')?.name ?? null),
      governor: governor ?? -1,
      clause: clauseAt.slice(0, end + 1).findLast((clause) => clause !== undefined) ?? clauseAt[end + 1],
      among: amongOf(tokens, from, end, text, amount),
      more: [tokens[from - 1], tokens[end + 1]].some((token) => MORE.test(token?.lower ?? '')),
      joined: false,
      crowd: amount.crowd,
      money: MONEY.test(tokens[end + 1]?.text ?? ''),
      oblique: OBLIQUE.test(tokens[start]?.lower ?? ''),
    });
  }
  return withLinks(tokens, counts.reverse());
}

const OBLIQUE = /^eine[mrs]$/;

/** What follows the number of a date or an age. */
function isMeasure(tokens: readonly Token[], end: number): boolean {
  return MEASURES.test(tokens[end + 1]?.text ?? '');
}

const isLink = (token: Token | undefined): boolean => /^(?:,|und|sowie|oder|bis)$/.test(token?.lower ?? '');

/** "Resolution 2254", "Sea-Watch 3", "(19)", "Jan Huber, 47,", "am 3. und 4." */
function isName(tokens: readonly Token[], start: number, end: number): boolean {
  const [before, own, after] = [tokens[start - 1], tokens[start], tokens[end + 1]];
  if (!/^\d/.test(own?.text ?? '') || own === undefined) return false;
  if (own.text.endsWith('.') || NUMBERED.test(before?.lower ?? '')) return true;
  if (before?.text === '(' && after?.text === ')') return true;
  if (before?.text === ',' && (after?.text === ',' || after === undefined) && start === end) return true;
  return /^["“”»«]$/.test(after?.text ?? '');
}

function isDate(tokens: readonly Token[], from: number, start: number, unit: number | null): boolean {
  const own = tokens[start]?.text ?? '';
  if (!YEAR.test(own) || (from !== start && tokens[from]?.lower !== 'zwischen')) return false;
  const before = tokens[start - 1]?.lower ?? '';
  return unit === null || BEFORE_YEAR.test(before) || (FOR.test(before) && THESE_YEARS.test(own));
}

/** "ein" is a number before a noun, and only where it may be who something befalls; "eine Reihe von Menschen" are not one. */
function isNumber(
  tokens: readonly Token[],
  { value }: Amount,
  start: number,
  end: number,
  unit: number | null,
): boolean {
  const own = tokens[start]?.lower ?? '';
  if (value !== 1 || !own.startsWith('ein') || start !== end) return true;
  if (tokens[end + 1]?.lower === 'paar') return false;
  if (unit === null) return /^weitere[nr]?$/.test(tokens[end + 1]?.lower ?? '');
  return !COLLECTIVES.has(tokens[unit]?.text ?? '') && unit - end <= LONGEST_UNIT;
}

/** The noun is so many words behind its number at most: "zwei von der Armee gesuchte Männer". */
const LONGEST_UNIT = 6;
const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}[\p{L}-]*e[mnrs]?$/u.test(token.text) && !opensPhrase(token);

/** "gegen", "diese": what phrases begin with, and attributes of a noun. */
const opensPhrase = ({ lower }: Token): boolean => DETERMINERS.has(lower) || prepositionOf(lower) !== null;

/** The noun that a number counts: the head of its phrase, else the noun behind adjectives, "von" or an article in the genitive. */
function unitOf(
  tokens: readonly Token[],
  phrases: Analysis['allPhrases'],
  verbs: ReadonlySet<number>,
  end: number,
): number | null {
  const own = phrases.find((phrase) => phrase.start <= end && end < phrase.head);
  if (own && own.head - end <= LONGEST_UNIT && isCommon(tokens[own.head])) return own.head;
  let at = end + 1;
  if (/^(?:von|der|dieser|ihrer|seiner)$/.test(tokens[at]?.lower ?? '')) at++;
  if (/^(?:den|drei|\d+|zwei)$/.test(tokens[at]?.lower ?? '') && at > end + 1) at++;
  while (isAdjective(tokens[at]) && !verbs.has(at) && at - end < LONGEST_UNIT) at++;
  return isCommon(tokens[at]) ? at : null;
}

/** A noun, also "80-Jährige". */
const isCommon = (token: Token | undefined): boolean => /^(?:\p{Lu}\p{L}|\d+-[Jj]ährige)/u.test(token?.text ?? '');

/** The preposition before a number, behind which only articles and the like stand: "bei den zwei Anschlägen", but "bei dem zwei …". */
function governorOf(tokens: readonly Token[], from: number): number | null {
  let at = from - 1;
  while (at >= 0 && from - at <= 3 && BEFORE_NUMBER.test(tokens[at]?.lower ?? '')) at--;
  const word = tokens[at]?.lower ?? '';
  return at >= 0 && prepositionOf(word) !== null && !/^(?:als|wie|bis|während)$/.test(word) ? at : null;
}

function amongOf(tokens: readonly Token[], from: number, end: number, text: string, amount: Amount): Count['among'] {
  const rest = text.slice(amount.end).trimStart();
  if (OF_THEM.test(rest)) return 'of-them';
  if (/^(?:der|von den) (?:\p{Ll}+ )?(\p{Lu}\p{L}+)/u.test(rest)) {
    const noun = /(\p{Lu}\p{L}+)/u.exec(rest)?.[1] ?? '';
    if (VICTIM_NOUNS.test(noun) || FATE_NOUNS.some(([, pattern]) => pattern.test(noun))) return 'of-them';
  }
  const begin = Math.max(text.lastIndexOf(',', amount.from), text.lastIndexOf(';', amount.from)) + 1;
  if (AMONG_THEM.test(text.slice(begin, amount.from))) return 'among';
  for (let at = from - 1; at >= 0 && end - at < FAR; at--) {
    const word = tokens[at]?.lower ?? '';
    if (AMONG.test(word)) return 'among';
    if (/^[;:.]$/.test(word) || (word === ',' && !isCommon(tokens[at - 1]))) return null;
  }
  return null;
}
/** "darunter zwei Minister, drei Abgeordnete und ein Richter" */
const FAR = 14;

/** Counts coordinated with the one before share its preposition, and what they are some of. */
function withLinks(tokens: readonly Token[], counts: readonly Count[]): readonly Count[] {
  const linked: Count[] = [];
  for (const count of counts) {
    const before = linked.at(-1);
    // "zwei der drei Angreifer"
    if (before?.unit != null && count.at < before.unit) continue;
    if (!before || !areJoined(tokens, before, count)) linked.push(count);
    else {
      const { preposition, governor, among } = before;
      const own = count.preposition === null ? { preposition, governor } : {};
      linked.push({ ...count, ...own, among: count.among ?? among, joined: true });
    }
  }
  return linked;
}

/** Between two coordinated counts stand "und" or a comma, and what belongs to the first noun. */
function areJoined(tokens: readonly Token[], before: Count, count: Count): boolean {
  const between = tokens.slice((before.unit ?? before.at) + 1, count.from);
  const link = between.at(-1)?.lower ?? '';
  const last = MORE.test(link) || BEFORE_NUMBER.test(link) ? between.at(-2) : between.at(-1);
  if (!/^(?:und|sowie|,|oder)$/.test(last?.lower ?? '')) return false;
  return (
    before.clause === count.clause &&
    between.length <= LONGEST_UNIT &&
    between.slice(0, -1).every((token) => /^\p{Lu}/u.test(token.text) || isAdjective(token) || opensPhrase(token))
  );
}

/** Whether a noun names people, who are counted one by one. */
export const arePeople = remember(
  (noun): boolean =>
    PEOPLE_COUNTED.test(noun) ||
    (!BODIES_COUNTED.test(noun) && (roleOf(noun) !== null || countryOfInhabitant(noun) !== null)),
);

/** The word of those counted, or null. */
export const unitWord = (analysis: Analysis, { unit }: Count): string | null =>
  unit === null ? null : wordAt(analysis, unit);
