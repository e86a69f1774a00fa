import { phraseTree } from '../phrase-tree.ts';
import { countryOfAdjective } from '../places/countries.ts';
import { agreement } from './agreement.ts';
import type { Arguments, Situation } from './arguments.ts';
import { DATIVE_VERBS, DITRANSITIVE_VERBS, VERBS_OF_PERSONS } from './frames.data.ts';
import type { Phrase } from './phrase.ts';

const DATIVE = 4;
const FEMININE = agreement('gen-f');

/** A genitive at the end of a phrase, and whose it is. */
interface Trailing {
  readonly owner: Phrase;
  readonly genitive: Phrase;
}

/** "lieferte die Regierung der Ukraine Panzer": what looks like a genitive is the dative that the verb still lacks. */
export function detached({ words, draft, complex }: Situation, found: Arguments): Arguments {
  const { subject, dative, accusative } = found;
  if (subject === null || dative !== null) return found;
  // Before a verb in second position stands one phrase only.
  const mayEnd = draft.kind !== 'main' || (draft.finite !== null && subject.first > draft.finite);
  const trailing = mayEnd ? trailingGenitive(subject) : null;
  if (trailing === null || (trailing.genitive.agreement & FEMININE) === 0) return found;
  const { genitive, owner } = trailing;
  const lemma = complex.lemma ?? '';
  // "Am Abend stimmten Israel und die Hamas einer Waffenruhe zu"
  const isThing = DATIVE_VERBS.has(lemma) && genitive.agency === -1;
  const isPerson =
    owner === subject &&
    genitive.agency === 1 &&
    DITRANSITIVE_VERBS.has(lemma) &&
    (accusative !== null || VERBS_OF_PERSONS.has(lemma));
  // "drohte der ghanaische Präsident der peruanischen Regierung": who is of somebody already is not of somebody else.
  const isOther =
    genitive.agency === 1 &&
    isOwned(words, owner, genitive) &&
    (DATIVE_VERBS.has(lemma) || (DITRANSITIVE_VERBS.has(lemma) && accusative !== null));
  if (!isThing && !isPerson && !isOther) return found;
  return { ...found, subject: without(subject, trailing), dative: { ...genitive, cases: DATIVE } };
}

/** The innermost genitive with which the phrase ends, or what is attached right behind it. */
function trailingGenitive(phrase: Phrase): Trailing | null {
  const genitive = phrase.genitives.at(-1);
  if (genitive && genitive.last === phrase.last && genitive.first > phrase.core)
    return trailingGenitive(genitive) ?? { owner: phrase, genitive };
  const next = [...phrase.attachments, ...phrase.appositions, ...phrase.conjuncts].find(
    ({ first, last }) => first >= phrase.last || last === phrase.last,
  );
  return next ? trailingGenitive(next) : null;
}

/** Whether the phrase says without the genitive whose it is, or who: "ghanaisch", a name, another genitive. */
const isOwned = (
  words: Situation['words'],
  { first, core, genitives, appositions, preposition, determiner }: Phrase,
  genitive: Phrase,
): boolean =>
  genitives.length > 1 ||
  // "die Regierung in Accra"
  (preposition === 'in' && determiner === null) ||
  appositions.some(({ last }) => last <= genitive.first) ||
  words.slice(first, core).some((word) => countryOfAdjective(word) !== null);

/** The phrase without the genitive at its end. */
function without(phrase: Phrase, trailing: Trailing): Phrase {
  const { owner, genitive } = trailing;
  const cut = phrase.last === genitive.last ? { last: genitive.first, end: genitive.start } : {};
  if (phrase === owner) return { ...phrase, ...cut, genitives: phrase.genitives.slice(0, -1) };
  const inner = (parts: readonly Phrase[]): Phrase[] =>
    parts.map((part) => (phraseTree(part).includes(owner) ? without(part, trailing) : part));
  const { genitives, attachments, appositions, conjuncts } = phrase;
  return {
    ...phrase,
    ...cut,
    genitives: inner(genitives),
    attachments: inner(attachments),
    appositions: inner(appositions),
    conjuncts: inner(conjuncts),
  };
}
