import type { Slot } from '../de/acts.ts';
import {
  COLLECTIVES,
  DEALINGS,
  DONE_TO_OBJECT,
  RELATIONAL_NOUNS,
  SENDING,
  SOURCE_NOUNS,
} from '../de/collectives.data.ts';
import { VERBS_OF_TRAVEL } from '../de/frames.data.ts';
import { MEETINGS } from '../de/scenes.data.ts';
import { phraseTree } from '../phrase-tree.ts';
import { countryOfAdjective } from '../places/countries.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { childrenOf, clauseIndex, coordinated, parentOf } from './phrases.ts';
import { isComplement } from './restrictions.ts';

const AGENT_PREPOSITIONS = ['von', 'durch', 'seitens'];

/** Who performs the clause: its subject, or that of the clause that it shares or borrows it from. */
export function subjectOf(analysis: Analysis, clause: Clause): NounPhrase | null {
  if (clause.subject) return relativeResolved(analysis, clause, clause.subject);
  if (clause.kind === 'relative' && !clause.accusative && !clause.dative) return clause.antecedent;
  if (clause.kind === 'infinitive') {
    const parent = parentOf(analysis, clause);
    return parent ? subjectOf(analysis, parent) : null;
  }
  if (!clause.subjectShared) return null;
  const before = analysis.clauses
    .slice(0, clauseIndex(analysis, clause))
    .findLast((other) => other.subject !== null && other.kind !== 'relative');
  return before?.subject ?? null;
}

/** Beside the relative pronoun they mean somebody else: "den er kritisierte". */
const PERSONAL = /^(?:er|es|ich|ihm|ihn|ihnen|ihr|man|sie|uns|wir)$/;

const relativeResolved = (analysis: Analysis, clause: Clause, phrase: NounPhrase): NounPhrase =>
  phrase.pronoun &&
  clause.kind === 'relative' &&
  clause.antecedent &&
  phrase.start <= (clause.tokens[1] ?? 0) &&
  !PERSONAL.test(wordAt(analysis, phrase.head).toLowerCase())
    ? clause.antecedent
    : phrase;

/** The phrases of a clause that stand in the slot; passive clauses name the actor by "von" or "durch". */
export function clauseSlot(slot: Slot, analysis: Analysis, clause: Clause): NounPhrase[] {
  return firstOf(slot, (one) => standingIn(one, analysis, clause).flatMap((phrase) => members(analysis, phrase)));
}

/** "gegen;vor": the phrases of the first slot that has any. */
function firstOf(slot: Slot, standing: (slot: Slot) => NounPhrase[]): NounPhrase[] {
  for (const one of slot.split(';')) {
    const found = standing(one);
    if (found.length > 0) return found;
  }
  return [];
}

function standingIn(slot: Slot, analysis: Analysis, clause: Clause): NounPhrase[] {
  const passive = clause.voice !== 'active';
  const own = (phrase: NounPhrase | null) =>
    coordinated(phrase).map((inner) => relativeResolved(analysis, clause, inner));
  switch (slot) {
    case 's':
      return passive
        ? agents(analysis, clause)
        : [...coordinated(wholeOf(analysis, clause) ?? subjectOf(analysis, clause)), ...companions(analysis, clause)];
    case 'a':
      if (saidBefore(analysis, clause)) return doersBefore(analysis, clause);
      return passive
        ? coordinated(wholeOf(analysis, clause) ?? subjectOf(analysis, clause))
        : own(wholeBehind(analysis, clause.accusative, clause) ?? clause.accusative ?? sharedObject(analysis, clause));
    case 'd':
      return own(clause.dative);
    case 'g':
      return [...own(clause.genitive), ...ownersOf(clause.accusative)];
    case 'c':
      return childrenOf(analysis, clause)
        .filter((child) => isComplement(child) || (child.kind === 'main' && child.mood !== 'indicative'))
        .flatMap((child) => coordinated(child.subject));
    case 'i':
      return inside(clause.subject);
    case 'o':
      return childrenOf(analysis, clause)
        .filter((child) => child.kind === 'infinitive')
        .flatMap((child) =>
          child.dative ? [child.dative] : [isSent(child) ? null : child.accusative, ...freeIn(child)],
        )
        .flatMap(coordinated);
    default:
      return standing(analysis, clause, prepositional(analysis, clause, [slot]), passive ? clause.subject : null, slot);
  }
}

/** "bereit, Truppen in die Ukraine zu entsenden": who is sent is not whom it is offered to. */
const isSent = ({ lemma }: Clause): boolean => SENDING.has(lemma ?? '');

/** "die Türkei im Kampf gegen die PKK zu unterstützen": without those that belong to another such phrase. */
const freeIn = ({ prepositional: phrases }: Clause): NounPhrase[] => {
  const inner = phrases.flatMap(({ attachments }) => attachments.map(({ head }) => head));
  return phrases.filter(({ head }) => !inner.includes(head));
};

/** ", was Mali kritisierte": the relative pronoun stands for what the clause before tells. */
export const saidBefore = (analysis: Analysis, { kind, voice, subject, accusative }: Clause): boolean => {
  const what = voice === 'active' ? accusative : subject;
  return kind === 'relative' && what?.pronoun === true && wordAt(analysis, what.head).toLowerCase() === 'was';
};

/** Who did what was said before, or said it: "wirft ihm vor, den Terror zu fördern, was er zurückwies". */
function doersBefore(analysis: Analysis, clause: Clause): NounPhrase[] {
  let before = parentOf(analysis, clause);
  while (before && (before.kind === 'infinitive' || before.mood !== 'indicative')) before = parentOf(analysis, before);
  return before ? standingIn('s', analysis, before) : [];
}

/** "haben den Mann gestellt und verhaftet": of a verb that stands alone behind a coordinator the object of the one before. */
function sharedObject(analysis: Analysis, clause: Clause): NounPhrase | null {
  const { kind, subjectShared, dative, tokens, verbs } = clause;
  const alone = kind === 'main' && subjectShared && dative === null && tokens.every((at) => verbs.includes(at));
  const before = alone ? analysis.clauses[clauseIndex(analysis, clause) - 1] : undefined;
  return before?.voice === 'active' ? before.accusative : null;
}

/** Who is many: of "eine Gruppe von Soldaten" the soldiers; not of "Tausende gegen die Politik von Fico" Fico. */
export function members(analysis: Analysis, phrase: NounPhrase): NounPhrase[] {
  // "Einer der Anführer"
  const ofMany = phrase.pronoun && phrase.genitives.length > 0;
  if (!ofMany && !COLLECTIVES.has(wordAt(analysis, phrase.head))) return [phrase];
  const of = [
    ...phrase.genitives,
    ...phrase.attachments.slice(0, 1).filter(({ preposition }) => preposition === 'von'),
  ];
  return of.length > 0 ? of.flatMap((inner) => coordinated(inner)) : [phrase];
}

/** Words for some of many. */
const SOME =
  /^(?:(?:ein|kein|jed)e[rs]?|einige|manche|mehrere|viele|wenige|meisten|beide|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+)$/;

/** "Viele von Meiers Mitarbeitern wurden verhaftet": those of whom the subject is a part, or null. */
function wholeOf(analysis: Analysis, clause: Clause): NounPhrase | null {
  const whole = clause.kind === 'main' ? wholeBehind(analysis, clause.subject, clause) : null;
  return whole && whole.end <= (clause.verbs[0] ?? 0) ? whole : null;
}

/** "Zwei | von ihnen habe die Armee getötet": the phrase right behind a pronoun or number that is some of them, or null. */
const wholeBehind = (
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

/** Who acts in a passive clause. "Der Präsident von Mali wurde von Soldaten gestürzt": by the soldiers only. */
function agents(analysis: Analysis, clause: Clause): NounPhrase[] {
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
  // "bei einer Reihe von Einsätzen der Armee getötet"
  const collected = clause.prepositional
    .filter(({ preposition, head }) => preposition !== 'von' && takesObject(wordAt(analysis, head)))
    .flatMap(({ attachments }) => attachments.slice(0, 1));
  const owned = [...[...attributes, ...behind, ...collected].flatMap(coordinated).map(({ head }) => head), ...inner];
  const goesOn = ({ start }: NounPhrase) =>
    wordAt(analysis, start - 1).toLowerCase() === 'und' && !all.some(({ end }) => end === start - 1);
  const others = all.filter((phrase) => !owned.includes(phrase.head) && !goesOn(phrase));
  const free = others.filter((phrase) => !coordinated(subject).some(({ attachments }) => attachments.includes(phrase)));
  return free.length > 0 ? free : others;
}

/** "wurde von der Küstenwache aufgebracht und erst später wieder freigelassen": by the same. */
function agentsBefore(analysis: Analysis, clause: Clause): NounPhrase[] {
  const before = analysis.clauses[clauseIndex(analysis, clause) - 1];
  return before?.voice === 'passive' && before.kind === clause.kind ? agents(analysis, before) : [];
}

/** "lud gemeinsam mit Polen ein": who acts together with the subject. */
const companions = (analysis: Analysis, { lemma, prepositional: phrases }: Clause): NounPhrase[] =>
  phrases
    .filter(
      (phrase) =>
        phrase.preposition === 'mit' &&
        (/^(?:gemeinsam|zusammen)$/.test(wordAt(analysis, phrase.start - 1).toLowerCase()) ||
          // "reiste zu Gesprächen mit Arce"
          (VERBS_OF_TRAVEL.has(lemma ?? '') && !phrases.some(({ attachments }) => attachments.includes(phrase)))),
    )
    .flatMap((phrase) => coordinated(phrase));

const wordAt = ({ sentence }: Analysis, position: number): string => sentence.tokens[position]?.text ?? '';

/** The clause's phrases with one of the prepositions; of "mit dem er sprach" the one that "dem" stands for. */
function prepositional(analysis: Analysis, clause: Clause, prepositions: readonly string[]): NounPhrase[] {
  // "nach Angaben von Ärzten", "aus Regierungskreisen": who tells it is no side.
  const sources = clause.prepositional
    .filter(({ head }) => SOURCE_NOUNS.test(wordAt(analysis, head)))
    .flatMap(({ attachments }) => attachments.map(({ head }) => head));
  return clause.prepositional
    .filter(({ preposition, head }) => prepositions.includes(preposition ?? '') && !sources.includes(head))
    .flatMap((phrase) => coordinated(phrase).map((inner) => relativeResolved(analysis, clause, inner)));
}

/**
 * Those that stand free or belong to another phrase; with "von" rather the free ones: "verlangt vom Bund Geld für die
 * Versorgung von Kranken".
 */
function standing(
  analysis: Analysis,
  clause: Clause,
  phrases: NounPhrase[],
  subject: NounPhrase | null,
  preposition: string,
): NounPhrase[] {
  const holders = [clause.accusative, subject];
  const inner = [...holders.flatMap((phrase) => (phrase ? phraseTree(phrase) : [])), ...clause.prepositional].flatMap(
    ({ attachments }) => attachments.map(({ head }) => head),
  );
  const free = phrases.filter(({ head }) => !inner.includes(head));
  if (preposition === 'von' && free.length > 0) return free;
  // "ermittelt wegen Widerstands gegen Beamte", "berieten über den Umgang mit dem Land": what it is about is no side.
  const charged = clause.prepositional
    .filter(
      (phrase) =>
        phrase.preposition === 'wegen' ||
        (phrase.preposition === 'über' && preposition === 'mit' && DEALINGS.test(wordAt(analysis, phrase.head))),
    )
    .flatMap(({ attachments }) => attachments.map(({ head }) => head));
  return [
    ...withoutEarlier(
      analysis,
      clause,
      phrases.filter(({ head }) => !charged.includes(head)),
    ),
    ...attached(holders, preposition),
  ];
}

/** "traf sich nach einem Gespräch mit Rutte mit Duda": without those of another meeting, unless nobody else is named. */
function withoutEarlier(analysis: Analysis, clause: Clause, phrases: NounPhrase[]): NounPhrase[] {
  const partners = clause.prepositional
    .filter(({ head }) => MEETINGS.test(wordAt(analysis, head)))
    .flatMap(({ attachments }) => attachments.slice(0, 1).filter(({ preposition }) => preposition === 'mit'))
    .map(({ head }) => head);
  const others = phrases.filter(({ head }) => !partners.includes(head));
  return others.length > 0 ? others : phrases;
}

const attached = (phrases: readonly (NounPhrase | null)[], preposition: string): NounPhrase[] =>
  phrases
    .flatMap((phrase) => (phrase ? phraseTree(phrase) : []))
    .flatMap((phrase) => phrase.attachments)
    .filter((phrase) => phrase.preposition === preposition)
    .flatMap((phrase) => coordinated(phrase));

/** Everything named inside the phrase: its genitives, attachments and appositions. */
const inside = (phrase: NounPhrase | null): NounPhrase[] => (phrase ? phraseTree(phrase).slice(1) : []);

/** "die Klage der AfD gegen das Gesetz der Regierung": whose the thing itself is, else whoever stands inside. */
const ownersOf = (thing: NounPhrase | null): NounPhrase[] =>
  thing && thing.genitives.length > 0 ? thing.genitives.flatMap(phraseTree) : inside(thing);
