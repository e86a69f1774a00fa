import { SOURCE_NOUNS } from '../de/collectives.data.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { coordinated, wordAt } from './phrases.ts';

/** Beside the relative pronoun they mean somebody else: "den er kritisierte". */
const PERSONAL = /^(?:er|es|ich|ihm|ihn|ihnen|ihr|man|sie|uns|wir)$/;

/** The phrase, or for a relative pronoun the noun that it stands for. */
export const relativeResolved = (analysis: Analysis, clause: Clause, phrase: NounPhrase): NounPhrase =>
  phrase.pronoun &&
  clause.kind === 'relative' &&
  clause.antecedent &&
  phrase.start <= (clause.tokens[1] ?? 0) &&
  !PERSONAL.test(wordAt(analysis, phrase.head).toLowerCase())
    ? clause.antecedent
    : phrase;

/** "Die Regierung | von Peru wies …": before the verb but one constituent stands. */
export const hangsOnSubject = (
  { kind, subject, tokens, verbs }: Clause,
  { start, end, preposition }: NounPhrase,
): boolean =>
  kind === 'main' &&
  preposition === 'von' &&
  subject !== null &&
  subject.start === tokens[0] &&
  start === subject.end &&
  end <= (verbs[0] ?? 0);

/** The clause's phrases with one of the prepositions; of "mit dem er sprach" the one that "dem" stands for. */
export function prepositional(analysis: Analysis, clause: Clause, prepositions: readonly string[]): NounPhrase[] {
  // "nach Angaben von Ärzten", "aus Regierungskreisen": who tells it is no side.
  const sources = clause.prepositional
    .filter(({ head }) => SOURCE_NOUNS.test(wordAt(analysis, head)))
    .flatMap(({ attachments }) => attachments.map(({ head }) => head));
  return clause.prepositional
    .filter(
      (phrase) =>
        prepositions.includes(phrase.preposition ?? '') &&
        !sources.includes(phrase.head) &&
        !hangsOnSubject(clause, phrase),
    )
    .flatMap((phrase) => coordinated(phrase).map((inner) => relativeResolved(analysis, clause, inner)));
}
