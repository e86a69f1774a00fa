import { phraseTree } from '../phrase-tree.ts';
import type { Sector } from '../plover.ts';
import type { NounPhrase } from '../syntax.ts';
import type { Mention } from './mentions.ts';
import { isPerson } from './persons.ts';
import { PRONOUN_REACH } from './pronouns.ts';
import type { Reference } from './reference.ts';

/** Who has no office that others have, too. */
const PRIVATE: ReadonlySet<Sector> = new Set(['CVL', 'UNK']);

/** The colleague of the person spoken of: the same sectors, and the other country that was named last. */
export function counterpart(
  reference: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference {
  const near = earlier.filter((mention) => sentence - mention.sentence <= PRONOUN_REACH).toReversed();
  const person = near.find((mention) => mention.subject && isPerson(mention.reference))?.reference;
  // "beriet mit Amtskollegen": of several countries, which the text does not tell.
  const several = phrase.number === 'plural' || (phrase.determiner === null && reference.name === null);
  const definite = /^(?:die|der|den)$/i.test(phrase.determiner ?? '');
  if (
    person?.sectors[0] === 'GOV' &&
    reference.country === null &&
    several &&
    !definite &&
    /en$/.test(reference.role ?? '')
  )
    return { ...reference, sectors: ['GOV'], abroad: true };
  // "Die Präsidenten von Chile und Peru … hinter ihren Amtskollegen": none of those who are the subject.
  const own = new Set(
    near.flatMap((mention) =>
      mention.subject && mention.sentence === sentence
        ? phraseTree(mention.phrase).flatMap((part) => near.filter((other) => other.phrase === part))
        : [],
    ),
  );
  const ours = new Set([person?.country ?? null, ...[...own].map((mention) => mention.reference.country), null]);
  const others = near.filter((mention) => !ours.has(mention.reference.country));
  const colleague = own.size > 1 ? others.find((mention) => isPerson(mention.reference)) : undefined;
  const other = (colleague ?? others[0])?.reference;
  return {
    ...reference,
    country: reference.country ?? other?.country ?? null,
    sectors: person && !PRIVATE.has(person.sectors[0] ?? 'UNK') ? person.sectors : reference.sectors,
  };
}
