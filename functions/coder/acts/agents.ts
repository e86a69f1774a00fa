import { COLLECTIVES, DONE_TO_OBJECT, RELATIONAL_NOUNS } from '../de/collectives.data.ts';
import { ORDERS } from '../de/judged.data.ts';
import { countryOfAdjective } from '../places/countries.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { clauseIndex, coordinated, wordAt } from './phrases.ts';
import { prepositional } from './prepositional.ts';

const AGENT_PREPOSITIONS = ['von', 'durch', 'seitens'];

/** Words for some of many. */
const SOME =
  /^(?:(?:ein|kein|jed)e[rs]?|einige|manche|mehrere|viele|wenige|meisten|beide|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+)$/;

/** "Viele von Meiers Mitarbeitern wurden verhaftet": those of whom the subject is a part, or null. */
export function wholeOf(analysis: Analysis, clause: Clause): NounPhrase | null {
  const whole = clause.kind === 'main' ? wholeBehind(analysis, clause.subject, clause) : null;
  return whole && whole.end <= (clause.verbs[0] ?? 0) ? whole : null;
}

/** "Zwei | von ihnen habe die Armee getötet": the phrase right behind a pronoun or number that is some of them, or null. */
export const wholeBehind = (
  analysis: Analysis,
  some: NounPhrase | null,
  { prepositional: phrases }: Clause,
): NounPhrase | null =>
  some?.pronoun && SOME.test(wordAt(analysis, some.end - 1).toLowerCase())
    ? (phrases.find(({ preposition, start }) => preposition === 'von' && start === some.end) ?? null)
    : null;

/** "Präsident", "Gruppe": a noun that "von" may say of whom it is. */
const isOfOthers = (word: string): boolean => RELATIONAL_NOUNS.test(word) || COLLECTIVES.has(word);

/** "der iranische Präsident", "Irans Präsident": of whom he is stands before him. */
const hasCountry = ({ sentence: { tokens } }: Analysis, { start, head, genitives }: NounPhrase): boolean =>
  genitives.some((genitive) => genitive.end <= head) ||
  tokens.slice(start, head).some(({ lower }) => countryOfAdjective(lower) !== null);

/** "bei einer Reihe von Einsätzen", "bei der Räumung von Lagern": a noun behind which "von" does not name who acts. */
const takesObject = (word: string): boolean => COLLECTIVES.has(word) || DONE_TO_OBJECT.test(word);

/** "Vor dem Besuch | von Präsident Arce wurde ein Dissident entlassen": whose the occasion is, told before who suffers. */
const ofOccasions = ({ subject, prepositional: phrases }: Clause): NounPhrase[] =>
  phrases
    .filter(({ preposition }) => /^(?:nach|vor|während)$/.test(preposition ?? ''))
    .flatMap(({ attachments, end }) =>
      attachments.filter(({ preposition, start }) => preposition === 'von' && start === end),
    )
    .filter(({ end }) => subject !== null && subject.start >= end);

/** Who acts in a passive clause. "Der Präsident von Mali wurde von Soldaten gestürzt": by the soldiers only. */
export function agents(analysis: Analysis, clause: Clause): NounPhrase[] {
  const { subject } = clause;
  if (clause.subjectShared && prepositional(analysis, clause, AGENT_PREPOSITIONS).length === 0)
    return agentsBefore(analysis, clause);
  const whole = wholeOf(analysis, clause);
  const all = prepositional(analysis, clause, AGENT_PREPOSITIONS).filter(({ head }) => head !== whole?.head);
  const attributes = [subject, clause.dative]
    .flatMap(coordinated)
    .filter((phrase) => !hasCountry(analysis, phrase))
    .flatMap(({ attachments, head }) => {
      const of = attachments.filter(({ preposition }) => preposition === 'von');
      const isBefore = ({ end }: NounPhrase) => clause.kind === 'main' && end <= (clause.verbs[0] ?? 0);
      // "dass der Präsident von Mali von Soldaten gestürzt wurde"
      return of.filter(
        (phrase, at) =>
          isBefore(phrase) || (at === 0 && phrase.start === head + 1 && isOfOthers(wordAt(analysis, head))),
      );
    });
  // "von dem Präsidenten von Ghana" is one agent.
  const inner = all
    .filter(({ head }) => isOfOthers(wordAt(analysis, head)))
    .flatMap(({ attachments }) => attachments.flatMap(coordinated).map(({ head }) => head));
  // "Mitarbeiter von Hilfswerken und der UN", "Mitarbeiter der UN und von Hilfswerken"
  // "Sieben der neun Rivalen von Präsident Huber wurden …"
  const [finite = 0] = clause.verbs;
  const behind = all.filter(({ start, end }) => clause.kind === 'main' && start === subject?.end && end <= finite);
  // "bei einer Reihe von Einsätzen der Armee getötet", "wegen der Aufhetzung von Sunniten verurteilt"
  const collected = clause.prepositional
    .filter(
      ({ preposition, head }) =>
        preposition === 'wegen' || (preposition !== 'von' && takesObject(wordAt(analysis, head))),
    )
    .flatMap(({ attachments }) => attachments.slice(0, 1));
  const owned = [
    ...[...attributes, ...behind, ...collected, ...ofOccasions(clause)].flatMap(coordinated).map(({ head }) => head),
    ...inner,
  ];
  const goesOn = ({ start }: NounPhrase) =>
    wordAt(analysis, start - 1).toLowerCase() === 'und' && !all.some(({ end }) => end === start - 1);
  const others = all.filter(
    (phrase) => !owned.includes(phrase.head) && !goesOn(phrase) && !isInsideOpening(analysis, clause, phrase),
  );
  const free = others.filter((phrase) => !coordinated(subject).some(({ attachments }) => attachments.includes(phrase)));
  return free.length > 0 ? free : others;
}

/**
 * "Bei dem Anschlag auf den Bus | von Borussia wurde ein Mann verletzt", "Der Vertrag über die Aufnahme | von Flüchtlingen wurde
 * unterzeichnet": before the verb but one constituent stands, which it is part of; but "auf Weisung von Huber".
 */
const isInsideOpening = (
  analysis: Analysis,
  { kind, verbs, tokens, subject, prepositional: phrases }: Clause,
  { start, end }: NounPhrase,
): boolean =>
  kind === 'main' &&
  end <= (verbs[0] ?? 0) &&
  ((subject?.start === tokens[0] && tokens[start - (subject?.start ?? 0)] === start) ||
    phrases.some(
      (opening) =>
        opening.start === tokens[0] &&
        opening.start < start &&
        opening.preposition !== 'von' &&
        !ORDERS.test(wordAt(analysis, opening.head)),
    ));

/** "wurde von der Küstenwache aufgebracht und erst später wieder freigelassen": by the same. */
function agentsBefore(analysis: Analysis, clause: Clause): NounPhrase[] {
  const before = analysis.clauses[clauseIndex(analysis, clause) - 1];
  return before?.voice === 'passive' && before.kind === clause.kind ? agents(analysis, before) : [];
}
