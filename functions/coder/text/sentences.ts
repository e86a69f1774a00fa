import { SENTENCE_OPENERS } from '../de/abbreviations.data.ts';
import type { Field, Sentence, Token } from '../syntax.ts';
import { isCapital } from './capital.ts';
import { isQuotationMark, quotedTokens, stretches } from './quotations.ts';
import { tokens } from './tokens.ts';

const TERMINATORS = new Set(['.', '!', '?', '…', '...', '..']);
const CLOSERS = new Set([')', ']', '“', '”', '"', '«', '»', '‘', '’', "'"]);

/** The sentences of a field in order. Paragraphs are separated by empty lines; a sentence never spans two. */
export function sentences(text: string, field: Field): Sentence[] {
  const found: Sentence[] = [];
  for (const [paragraph, [from, to]] of paragraphs(text).entries()) {
    const words = tokens(text, from, to);
    const quoted = quotedTokens(words);
    let first = 0;
    for (const end of boundaries(words, quoted)) {
      const own = words.slice(first, end);
      const start = own[0];
      const last = own.at(-1);
      if (start === undefined || last === undefined) continue;
      const inside = stretches(quoted.slice(first, end));
      const texts = own.map(({ text }) => text);
      found.push({ field, start: start.start, end: last.end, paragraph, tokens: own, words: texts, quoted: inside });
      first = end;
    }
  }
  return found;
}

type Range = [from: number, to: number];

/** UTF-16 ranges of the paragraphs. A sentence that goes on behind an empty line, as behind a link in scraped text, keeps them together. */
function paragraphs(text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(/\n[ \t\r]*(?:\n[ \t\r]*)+/g)) {
    found.push([from, index]);
    from = index + gap.length;
  }
  found.push([from, text.length]);
  return joined(
    text,
    found.filter(([start, end]) => text.slice(start, end).trim() !== ''),
  );
}

/** So many broken lines, and this share of all, make a text whose line ends mean nothing. */
const BROKEN_LINES = 4;
const BROKEN_SHARE = 0.4;

function joined(text: string, ranges: readonly Range[]): Range[] {
  const open = ranges.map(([start, end]) => /[\p{L}\d,;–-]$/u.test(text.slice(start, end).trimEnd()));
  const continues = ranges.map(([start]) => /^\s*\p{Ll}/u.test(text.slice(start, start + 8)));
  const broken = open.filter((is, index) => is && continues[index + 1] === true).length;
  const all = broken >= BROKEN_LINES && open.filter(Boolean).length >= ranges.length * BROKEN_SHARE;
  const result: Range[] = [];
  for (const [index, [start, end]] of ranges.entries()) {
    const last = result.at(-1);
    if (last !== undefined && open[index - 1] && (continues[index] || all)) last[1] = end;
    else result.push([start, end]);
  }
  return result;
}

/** Token positions after the last token of each sentence. */
function boundaries(words: readonly Token[], quoted: readonly boolean[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!endsSentence(words, i)) continue;
    let end = i + 1;
    while (end < words.length && closes(words, end, quoted)) end++;
    if (end < words.length && !beginsSentence(words, end, i)) continue;
    found.push(end);
    i = end - 1;
  }
  if (found.at(-1) !== words.length) found.push(words.length);
  return found;
}

function endsSentence(words: readonly Token[], i: number): boolean {
  return TERMINATORS.has(words[i]?.text ?? '');
}

/** Whether the token at `i` still belongs to the sentence that has just ended: a closing mark or another terminator. */
function closes(words: readonly Token[], i: number, quoted: readonly boolean[]): boolean {
  const word = words[i]?.text ?? '';
  if (TERMINATORS.has(word)) return true;
  if (!CLOSERS.has(word)) return false;
  return !isQuotationMark(word) || quoted[i - 1] === true || words[i - 1]?.end === words[i]?.start;
}

/** Whether the token at `i` can begin a sentence after the terminator at `stop`. */
function beginsSentence(words: readonly Token[], i: number, stop: number): boolean {
  const word = words[i]?.text ?? '';
  if (isCapital(word)) return followsGap(words, i);
  if (isQuotationMark(word) || word === '(' || word === '[') return followsGap(words, i);
  if (/^\d/.test(word)) return followsGap(words, i) || words[stop]?.text !== '.';
  return /^[–—•*-]$/.test(word) && words[stop]?.text === '.';
}

/** A gap before the token, or the sign before it ended a quotation ("Ende.“Die"). */
function followsGap(words: readonly Token[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  if (word === undefined || before === undefined) return true;
  return word.start > before.end || SENTENCE_OPENERS.has(word.text) || CLOSERS.has(before.text);
}
