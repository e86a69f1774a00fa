import { foldNoun, isFormOf } from '../de/noun-forms.ts';
import { OBJECT_KINDS } from '../de/objects.data.ts';
import { remember } from '../remember.ts';

const kinds = OBJECT_KINDS.map(([kind, nouns]) => [kind, nouns.split(' ').map(foldNoun)] as const);

/** Most words have none of the nouns in them. */
const ANY = new RegExp(kinds.flatMap(([, nouns]) => nouns).join('|'));

/** Kinds of things that can be agreed upon; told in other words they may be one and the same. */
export const AGREED_KINDS: ReadonlySet<string> = new Set(['agreement', 'plan', 'programme', 'cooperation']);

/** The kind of thing that a noun names, or null. */
export const kindOf = remember((word): string | null => {
  const folded = foldNoun(word);
  if (!ANY.test(folded)) return null;
  return kinds.find(([, nouns]) => nouns.some((noun) => isFormOf(folded, noun)))?.[0] ?? null;
});
