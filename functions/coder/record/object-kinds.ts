import { foldNoun, nounsAmong } from '../de/noun-forms.ts';
import { OBJECT_KINDS } from '../de/objects.data.ts';
import { remember } from '../remember.ts';

const kinds = OBJECT_KINDS.map(([kind, nouns]) => [kind, nouns.split(' ').map(foldNoun)] as const);

const nounsOf = nounsAmong(kinds.flatMap(([, nouns]) => nouns));

/** Shorter nouns are no last parts of others: "Öl" is none of "Parolen". */
const SHORTEST_PART = 4;
const isWhole = (word: string, noun: string): boolean => {
  const folded = foldNoun(word);
  return folded.startsWith(noun) && /^(?:e?s|e)?$/.test(folded.slice(noun.length));
};

/** Kinds of things that can be agreed upon; told in other words they may be one and the same. */
export const AGREED_KINDS: ReadonlySet<string> = new Set(['agreement', 'plan', 'programme', 'cooperation']);

/** The kind of thing that a noun names, or null. */
export const kindOf = remember((word): string | null => {
  const found = new Set([...nounsOf(word)].filter((noun) => noun.length >= SHORTEST_PART || isWhole(word, noun)));
  return found.size === 0 ? null : (kinds.find(([, nouns]) => nouns.some((noun) => found.has(noun)))?.[0] ?? null);
});
