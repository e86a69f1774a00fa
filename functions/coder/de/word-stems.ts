import { remember } from '../remember.ts';
import type { Spelling } from '../syntax.ts';
import { partsBefore } from './endings.ts';

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

/** Stems that words begin with are looked up by this many letters; none is shorter. */
const INDEXED = 3;
/** What may follow the last noun of a compound. */
const ENDINGS = ['', 'e', 'en', 'er', 'ern', 'es', 'n', 'nen', 'ns', 's', 'se', 'sen'];

/** What the stems in a word stand for, without repetition, in the order of the list. */
export function stemReader<Value>(stems: readonly Stem<Value>[]): (word: string | Spelling) => readonly Value[] {
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const endings: number[] = [];
  for (const [index, [stem]] of stems.entries()) {
    if (stem.startsWith('=')) add(whole, stem.slice(1), index);
    else if (stem.startsWith('~')) endings.push(index);
    else add(beginnings, stem.slice(0, INDEXED), index);
  }
  const last = (index: number): string => stems[index]?.[0].slice(1) ?? '';
  const before = partsBefore(endings, last, ENDINGS);
  const none: readonly Value[] = [];
  return remember((word) => {
    const lower = word.toLowerCase();
    const found = [
      ...(whole.get(word) ?? []),
      ...(lower === word ? [] : (whole.get(lower) ?? [])),
      ...(beginnings.get(lower.slice(0, INDEXED)) ?? []).filter((index) => lower.startsWith(stems[index]?.[0] ?? '')),
      ...before(lower).filter((index) => endsIn(lower, last(index))),
    ];
    if (found.length === 0) return none;
    const hits = found.sort((a, b) => a - b).flatMap((index) => stems.slice(index, index + 1));
    return [...new Set(hits.map(([, value]) => value))];
  });
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key);
  if (known) known.push(index);
  else map.set(key, [index]);
}

function endsIn(word: string, stem: string): boolean {
  const at = word.lastIndexOf(stem);
  return at >= 0 && ENDINGS.includes(word.slice(at + stem.length));
}
