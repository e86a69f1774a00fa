import { foldNoun, nounsAmong } from '../de/noun-forms.ts';
import { OBJECT_KINDS } from '../de/objects.data.ts';
import { remember } from '../remember.ts';

const kinds = OBJECT_KINDS.map(([kind, nouns]) => [kind, nouns.split(' ').map(foldNoun)] as const);

const nounsOf = nounsAmong(kinds.flatMap(([, nouns]) => nouns));

/** Kinds of things that can be agreed upon; told in other words they may be one and the same. */
export const AGREED_KINDS: ReadonlySet<string> = new Set(['agreement', 'plan', 'programme', 'cooperation']);

/** The kind of thing that a noun names, or null. */
export const kindOf = remember((word): string | null => {
  const found = nounsOf(word);
  return found.size === 0 ? null : (kinds.find(([, nouns]) => nouns.some((noun) => found.has(noun)))?.[0] ?? null);
});
