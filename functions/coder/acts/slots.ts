import type { Slot } from '../de/acts.ts';
import { COLLECTIVES, DEALINGS, SENDING } from '../de/collectives.data.ts';
import { VERBS_OF_TRAVEL } from '../de/frames.data.ts';
import { MEETINGS } from '../de/scenes.data.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { agents, wholeBehind, wholeOf } from './agents.ts';
import { childrenOf, clauseIndex, coordinated, parentOf, wordAt } from './phrases.ts';
import { prepositional, relativeResolved } from './prepositional.ts';
import { isComplement } from './restrictions.ts';

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
      // "das Vermögen Putins wird eingefroren"
      return [...own(clause.genitive), ...(passive ? (clause.subject?.genitives ?? []) : ownersOf(clause.accusative))];
    case 'c':
      return (
        childrenOf(analysis, clause)
          .filter((child) => isComplement(child) || (child.kind === 'main' && child.mood !== 'indicative'))
          // "beklagte, dass Menschenrechtler verurteilt werden": who suffers it is not blamed.
          .flatMap((child) =>
            child.voice === 'passive' || isTarget(analysis, child)
              ? agents(analysis, child)
              : coordinated(child.subject),
          )
      );
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

/** "dass Helfer zum Ziel von Angriffen geworden seien" */
const isTarget = (analysis: Analysis, { lemma, prepositional: phrases }: Clause): boolean =>
  (lemma === 'werden' || lemma === 'fallen') &&
  phrases.some(({ preposition, head }) => preposition === 'zu' && TARGET.test(wordAt(analysis, head)));
const TARGET = /^(?:Opfer|Ziel|Zielscheibe)$/;

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
  // "Einer der Anführer, Kofi Mensah, …"
  const [named] = ofMany ? phrase.appositions : [];
  if (named) return [named];
  if (!ofMany && !COLLECTIVES.has(wordAt(analysis, phrase.head))) return [phrase];
  const isGroup = /^Grupp(?:en?|ierung(?:en)?)$/.test(wordAt(analysis, phrase.head));
  const of = [
    // "beschuldigte die Gruppe des Terrors"
    ...phrase.genitives.filter(({ determiner }) => determiner !== 'des' || !isGroup),
    ...phrase.attachments.slice(0, 1).filter(({ preposition }) => preposition === 'von'),
  ];
  return of.length > 0 ? of.flatMap((inner) => coordinated(inner)) : [phrase];
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

/**
 * Those that stand free or belong to another phrase; with "von" rather the free ones: "verlangt vom Bund Geld für die
 * Versorgung von Kranken".
 */
function standing(
  analysis: Analysis,
  clause: Clause,
  all: NounPhrase[],
  subject: NounPhrase | null,
  preposition: string,
): NounPhrase[] {
  const holders = [clause.accusative, subject];
  // "Die Regierung von Grönland wies das Angebot von Trump zurück": what belongs to who acts is not whom it is done to.
  const acting = clause.voice === 'active' && preposition === 'von' && clause.subject ? phraseTree(clause.subject) : [];
  const verb = clause.verbs[0] ?? 0;
  const owned = acting.flatMap(({ attachments }) => attachments.map(({ head }) => head)).filter((head) => head < verb);
  const phrases = all.filter(({ head }) => !owned.includes(head));
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

/** Everything named inside the phrase: its genitives, attachments and appositions; of "zwischen Ghanas Regierung und …" not Ghana itself. */
function inside(phrase: NounPhrase | null): NounPhrase[] {
  const [, ...all] = phrase ? phraseTree(phrase) : [];
  return all.filter((one) => !all.some(({ genitives, head }) => genitives.includes(one) && one.end <= head));
}

/**
 * The phrase with everything that hangs on it, but without what says the same again ("des Konzerns Novomatic") and at what it is
 * aimed ("Ungarns und der Slowakei gegen die Verteilung von Flüchtlingen").
 */
function ownersWithin(phrase: NounPhrase): NounPhrase[] {
  const all = phraseTree(phrase);
  const aimed = all.flatMap(({ attachments }) =>
    attachments.filter(({ preposition }) => preposition === 'gegen' || preposition === 'für').flatMap(phraseTree),
  );
  return all.filter((one) => !aimed.includes(one) && !all.some(({ appositions }) => appositions.includes(one)));
}

/** "die Klage der AfD gegen das Gesetz der Regierung": whose the thing itself is, else whoever stands inside. */
const ownersOf = (thing: NounPhrase | null): NounPhrase[] => {
  if (thing && thing.genitives.length > 0) return thing.genitives.flatMap(ownersWithin);
  // "blockiert EU-Erklärung zu Hongkong": what it is about owns nothing.
  const topics = thing?.attachments.filter(({ preposition }) => preposition === 'zu' || preposition === 'über') ?? [];
  const about = new Set(topics.flatMap(phraseTree));
  return inside(thing).filter((phrase) => !about.has(phrase));
};
