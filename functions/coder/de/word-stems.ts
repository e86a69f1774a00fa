import { remember } from '../remember.ts';
import type { Spelling } from '../syntax.ts';

/** The lines of a table split at blanks; those that begin with # are headings. */
export const dataLines = (data: string): string[][] =>
  data
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split(' '));

/** The word among those of a vocabulary. Throws where a table has another. */
export function oneOf<Word extends string>(vocabulary: readonly Word[], word: string): Word {
  const found = vocabulary.find((candidate) => candidate === word);
  if (found === undefined) throw new Error(`"${word}" is none of ${vocabulary.join(', ')}`);
  return found;
}

/** A stem as contexts.data.ts writes them, with what it stands for. */
export type Stem<Value> = readonly [stem: string, value: Value];

/** Stems are looked up by this many letters; none but whole words is shorter. */
const INDEXED = 3;
/** What may follow the last noun of a compound. */
const ENDING = /^(?:e|en|er|ern|es|n|nen|ns|s|se|sen)?$/;

/** What the stems in a word stand for, without repetition, in the order of the list. */
export function stemReader<Value>(stems: readonly Stem<Value>[]): (word: string | Spelling) => readonly Value[] {
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  for (const [index, [stem]] of stems.entries()) {
    if (stem.startsWith('=')) add(whole, stem.slice(1), index);
    else if (stem.startsWith('~')) add(endings, stem.slice(1, 1 + INDEXED), index);
    else add(beginnings, stem.slice(0, INDEXED), index);
  }
  return remember((word) => {
    const lower = word.toLowerCase();
    const found = [
      ...(whole.get(word) ?? []),
      ...(lower === word ? [] : (whole.get(lower) ?? [])),
      ...(beginnings.get(lower.slice(0, INDEXED)) ?? []).filter((index) => lower.startsWith(stems[index]?.[0] ?? '')),
      ...within(lower, endings).filter((index) => endsIn(lower, stems[index]?.[0].slice(1) ?? '')),
    ];
    const hits = found.sort((a, b) => a - b).flatMap((index) => stems.slice(index, index + 1));
    return [...new Set(hits.map(([, value]) => value))];
  });
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key);
  if (known) known.push(index);
  else map.set(key, [index]);
}

/** Those whose first letters stand somewhere in the word. */
function within(word: string, indexed: ReadonlyMap<string, readonly number[]>): number[] {
  const found: number[] = [];
  for (let at = 0; at + INDEXED <= word.length; at++) found.push(...(indexed.get(word.slice(at, at + INDEXED)) ?? []));
  return found;
}

function endsIn(word: string, stem: string): boolean {
  const at = word.lastIndexOf(stem);
  return at >= 0 && ENDING.test(word.slice(at + stem.length));
}
