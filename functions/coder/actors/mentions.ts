import { DEFINITE } from '../de/function-words.data.ts';
import type { Analysis, NounPhrase } from '../syntax.ts';
import type { OwnReference } from './own-reference.ts';
import type { Reference } from './reference.ts';

/** A phrase that names somebody, where it stands. */
export interface Mention {
  /** Sentence, counted over title and body, and the token of the phrase's head. */
  readonly sentence: number;
  readonly at: number;
  /** The word of the head as written. */
  readonly word: string;
  /** What stands before the head, in lower case. */
  readonly attributes?: readonly string[];
  /** The word of who stands in the genitive behind it, or null: "die Kandidatin der Linken". */
  readonly of?: string | null;
  readonly phrase: NounPhrase;
  readonly reference: Reference;
  /** It is the subject of a clause, so what follows is likely about it. */
  readonly subject: boolean;
}

/** To whom an office belongs: genitives, a phrase with "von", or several as in "die Regierungen in Lima und Quito", "Kollegen aus Peru und Chile". */
export const holdersOf = ({ genitives, attachments }: NounPhrase): readonly NounPhrase[] => [
  ...genitives,
  ...attachments.filter(
    ({ preposition, conjuncts }) =>
      preposition === 'von' || (/^(?:aus|in)$/.test(preposition ?? '') && conjuncts.length > 0),
  ),
];

/** Whether a phrase takes up somebody and does not say itself to whom he belongs: "die Miliz", but not "die Miliz des Landes". */
export const takesUp = (phrase: NounPhrase): boolean =>
  DEFINITE.test(phrase.determiner ?? '') && holdersOf(phrase).length === 0;

/** The word of a phrase's head. */
export const wordAt = ({ sentence }: Analysis, { head }: NounPhrase): string => sentence.tokens[head]?.text ?? '';

/** "Einer der kenianischen Minister, Peter Otieno, …": whoever is named is what they are. */
const oneOf = (person: Reference | null, many: Reference | null): Reference | null =>
  person && many && person.country === null && person.org === null
    ? { ...person, role: many.role, country: many.country, org: many.org, sectors: many.sectors }
    : person;

/** Everybody who is named in the sentences, in order. */
export function mentionsIn(analyses: readonly Analysis[], read: OwnReference): Mention[] {
  return analyses.flatMap((analysis, sentence) => {
    // Of an infinitive the subject is what another clause has as its object.
    const own = analysis.clauses.filter(({ kind }) => kind !== 'infinitive');
    const subjects = new Set(own.map(({ subject }) => subject?.head));
    const mentions: Mention[] = [];
    for (const phrase of analysis.phrases) {
      // "Einer der Anführer, Kofi Mensah, …"
      const [named = phrase] = phrase.pronoun && phrase.genitives.length > 0 ? phrase.appositions : [];
      const reference =
        named === phrase
          ? read(analysis, named)
          : oneOf(read(analysis, named), read(analysis, phrase.genitives[0] ?? phrase));
      if (reference) mentions.push(mention(analysis, sentence, named, reference, subjects.has(phrase.head)));
    }
    return mentions.sort((a, b) => a.at - b.at);
  });
}

/** Who is introduced inside another phrase: "die Entführung des Aktivisten Karl Sommer". */
export const ownersIn = (analyses: readonly Analysis[], own: OwnReference): Mention[] =>
  mentionsInside(
    analyses,
    own,
    ({ genitives }) => genitives,
    ({ name, role }) => name !== null && role !== null,
  );

/** Bodies inside other phrases: "nach dem Überfall der Hamas", "Kämpfer der Miliz". */
export const bodiesInside = (analyses: readonly Analysis[], own: OwnReference): Mention[] =>
  mentionsInside(
    analyses,
    own,
    ({ genitives, attachments }) => [
      ...genitives,
      ...attachments.filter(({ preposition }) => OF.test(preposition ?? '')),
    ],
    ({ name, country, org }) => name === null && (country ?? org) !== null,
  );

/** Those of whom `counts` is true inside other phrases, however deep; `within` are the phrases inside one. */
function mentionsInside(
  analyses: readonly Analysis[],
  own: OwnReference,
  within: (phrase: NounPhrase) => readonly NounPhrase[],
  counts: (reference: Reference) => boolean,
): Mention[] {
  const found: Mention[] = [];
  const look = (analysis: Analysis, sentence: number, phrase: NounPhrase): void => {
    for (const inner of within(phrase)) {
      const reference = own(analysis, inner);
      if (reference && counts(reference)) found.push(mention(analysis, sentence, inner, reference, false));
      look(analysis, sentence, inner);
    }
  };
  for (const [sentence, analysis] of analyses.entries())
    for (const phrase of analysis.phrases) look(analysis, sentence, phrase);
  return found;
}

const OF = /^(?:durch|von|zwischen)$/;

const mention = (
  analysis: Analysis,
  sentence: number,
  phrase: NounPhrase,
  reference: Reference,
  subject: boolean,
): Mention => ({
  sentence,
  at: phrase.head,
  word: wordAt(analysis, phrase),
  attributes: attributesOf(analysis, phrase),
  of: ownerWord(analysis, phrase),
  phrase,
  reference,
  subject,
});

/** What stands between the beginning of a phrase and its head, in lower case. */
export const attributesOf = ({ sentence }: Analysis, { start, head }: NounPhrase): readonly string[] =>
  sentence.tokens.slice(start, head).map(({ lower }) => lower);

/** The word of who stands in the genitive behind a phrase's head, or null. */
export const ownerWord = (analysis: Analysis, { genitives, head }: NounPhrase): string | null => {
  const [owner] = genitives;
  return owner && owner.head > head ? wordAt(analysis, owner) : null;
};
