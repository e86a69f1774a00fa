import type { ActEntry } from '../de/acts.ts';
import {
  ALLEGATION_NOUNS,
  DENYING,
  EVIDENCE,
  HYPOTHETICAL_WORDS,
  IN_VAIN,
  INTENTIONS,
  PLANNED_WORDS,
  PLANS_FOR,
  PROPOSALS,
  PUNISHING_VERBS,
  REPORTS_OF,
  TALK_OF,
  UNCERTAIN,
  UNPROVEN,
  UNTRUE,
} from '../de/control.data.ts';
import { controlOf, type Unreal } from '../de/control.ts';
import { SPEECH_VERBS } from '../de/frames.data.ts';
import { JUDGING } from '../de/scenes.data.ts';
import { TOLD_NOUNS } from '../de/speech.data.ts';
import type { Modality } from '../plover.ts';
import { sourceOf } from '../quotes/attribution.ts';
import { isNaming } from '../quotes/speech.ts';
import { type Analysis, CASE, type Clause, type NounPhrase } from '../syntax.ts';
import { hangsOnCondition, isConditional } from './conditional.ts';
import { isDenied } from './denied.ts';
import { isLifted } from './lifted.ts';
import { childrenOf, parentOf, wordsAt } from './phrases.ts';
import { isComplement } from './restrictions.ts';
import { isConditionFor, isDesired, isWanted } from './wishes.ts';

/** How real an act is, or why it is none: `omitted` is what somebody does something else instead of. */
export type Reality = Modality | Unreal | 'omitted';

/** The modality of an act, if it is one. */
export const modalityOf = (reality: Reality): Modality =>
  reality === 'asked' || reality === 'alleged' || reality === 'omitted' ? 'hypothetical' : reality;

const ALLEGATIONS: ReadonlySet<string> = new Set(ALLEGATION_NOUNS);
const PUNISHING: ReadonlySet<string> = new Set(PUNISHING_VERBS);
const INSTEAD = new Set(['anstatt', 'ohne', 'statt']);
const WILL = new Set(['wollen', 'sollen', 'möchten', 'mögen']);
/** Of what may be done nobody says that it will be. */
export const MIGHT: ReadonlySet<string> = new Set(['können', 'dürfen']);
const NO_DETERMINER = /^kein/;

/** How real the act of a verb is, from its clause and the clauses above it. */
export function verbReality(entry: ActEntry, analysis: Analysis, clause: Clause): Reality {
  const own = clauseReality(analysis, clause);
  // A refusal is real, whatever the refused act would have been, unless it is only a condition ("Sollte Moskau nicht einlenken").
  if (entry.negated) return isConditional(analysis, clause) ? 'hypothetical' : askedAbove(analysis, clause);
  if (isPermission(entry, clause)) return 'actual';
  if (isCharge(analysis, clause)) return 'alleged';
  // What somebody does by saying it is done, whatever the said is.
  if (entry.actor.includes('q')) return isDenied(analysis, clause) ? 'negated' : 'actual';
  if (isAnnounced(analysis, clause)) return 'planned';
  if (own === 'actual' && isBackground(analysis, clause)) return 'historical';
  if (own !== 'actual') return own;
  if (followsAllegation(analysis, clause)) return 'alleged';
  return aboveReality(analysis, clause) ?? entry.modality ?? 'actual';
}

/** "rief dazu auf, ihn nicht als Präsidenten zu akzeptieren": a refusal that somebody else wants. */
function askedAbove(analysis: Analysis, clause: Clause): Reality {
  const above = aboveReality(analysis, clause);
  return above === 'asked' || above === 'alleged' ? above : 'actual';
}

/** "durfte das Land verlassen", "darf ausreisen": who gets leave to go has it. */
const isPermission = ({ type }: ActEntry, { modal, mood, negated }: Clause): boolean =>
  type === 'RETREAT' && modal === 'dürfen' && mood === 'indicative' && !negated;

/** How real the act of a noun is, from its own words, the verb that governs it and the clauses above. */
export function nounReality(entry: ActEntry, analysis: Analysis, clause: Clause | null, noun: NounPhrase): Reality {
  const words = analysis.sentence.tokens.slice(noun.start, noun.head).map((token) => token.lower);
  if (isAskedInTitle(analysis, noun.head)) return 'alleged';
  if (noun.determiner && NO_DETERMINER.test(noun.determiner)) return 'negated';
  const control = clause && controlOf(clause.lemma, slotOf(noun, clause));
  // "sagte den geplanten Besuch ab"
  if (control?.modality === 'negated') return 'negated';
  const about = talkedOf(analysis, noun);
  if (isConditionFor(analysis, noun)) return 'hypothetical';
  if (words.some((word) => PLANNED_WORDS.test(word)) || PLANS_FOR.test(about)) return 'planned';
  if (words.some((word) => HYPOTHETICAL_WORDS.test(word)) || TALK_OF.test(about)) return 'hypothetical';
  // "sagte er vor einem Besuch in Addis Abeba": it is still to come.
  if (
    noun.preposition === 'vor' &&
    entry.type === 'CONSULT' &&
    !/^\p{Lu}/u.test(analysis.sentence.tokens[noun.start - 1]?.text ?? '')
  )
    return 'planned';
  if (!clause) return entry.modality ?? 'actual';
  if (isNamed(clause, noun)) return 'alleged';
  if (DENYING.has(clause.lemma ?? '') && REPORTS_OF.test(about)) return 'alleged';
  if (isLifted(entry, analysis, noun)) return 'asked';
  // "Peru zur Entsendung von Polizisten bereit"
  if (noun.preposition === 'zu' && wordsAt(analysis, clause.tokens).some((word) => READY.has(word)))
    return entry.type === 'CONSULT' ? 'planned' : 'asked';
  // Who calls for protests organises them.
  if (control?.modality === 'asked' && entry.type === 'PROTEST') return 'planned';
  if (control && control.modality !== 'actual') return control.modality;
  // "Zu einem Treffen kommt es nicht"
  const comesTo = noun.preposition === 'zu' && clause.lemma === 'kommen';
  const governed = noun === clause.accusative || noun === clause.subject || comesTo;
  const own = noun.preposition && !governed ? 'actual' : clauseReality(analysis, clause);
  return own !== 'actual' ? own : (aboveReality(analysis, clause) ?? entry.modality ?? 'actual');
}

/** "nannte die Ausschreitungen einen Anschlag", "wertete das als Angriff": what somebody calls it. */
const isNamed = (clause: Clause, { preposition, determiner, cases }: NounPhrase): boolean =>
  isNaming(clause) &&
  (preposition === 'als' ||
    (clause.lemma === 'nennen' &&
      preposition === null &&
      /^eine?n?$/.test(determiner ?? '') &&
      (cases & CASE.acc) > 0));

/** "Spekulationen über | ein Treffen": the noun before a phrase, and the preposition between them. */
const talkedOf = ({ sentence: { tokens } }: Analysis, { preposition, start }: NounPhrase): string => {
  const between = tokens.findLastIndex(({ lower }, at) => at <= start && lower === preposition);
  return between > 0 && between >= start - 1 ? `${tokens[between - 1]?.lower} ${preposition}` : '';
};

/** Where the noun stands in the clause, as control.data.ts names it. */
export function slotOf(noun: NounPhrase, clause: Clause): string {
  if (noun.preposition) return clause.prepositional.includes(noun) ? noun.preposition : '';
  if (noun === clause.subject) return clause.voice === 'active' ? 's' : 'a';
  if (noun === clause.dative) return 'd';
  return noun === clause.accusative ? 'a' : '';
}

/** "der Vorwurf, Kiew habe Gas gestohlen", "unter dem Verdacht, … getötet zu haben" */
export function followsAllegation({ sentence: { tokens }, clauses }: Analysis, clause: Clause): boolean {
  const first = clause.tokens[0] ?? 0;
  if (!isComplement(clause) && clause.mood === 'indicative') return false;
  // "Den Vorwurf, er habe …, wies er zurück": the noun seems to be the object of what is alleged.
  const before = tokens[first - 1]?.lower === ',' ? first - 2 : clause.accusative?.head;
  if (ALLEGATIONS.has(tokens[before ?? -1]?.lower ?? '')) return true;
  // "wies den Vorwurf zurück, die Polizei habe …"
  const ended = clauses.find(({ tokens: own }) => own.at(-1) === first - 2);
  const denied = tokens[ended?.accusative?.head ?? -1]?.lower ?? '';
  return ALLEGATIONS.has(denied) || (DENYING.has(ended?.lemma ?? '') && TOLD_NOUNS.test(denied));
}

/** "wurden festgenommen, weil sie zu Protesten aufgerufen hatten" */
const isCharge = (analysis: Analysis, clause: Clause): boolean =>
  clause.conjunction === 'weil' &&
  clause.subject?.pronoun === true &&
  PUNISHING.has(parentOf(analysis, clause)?.lemma ?? '');

function clauseReality(analysis: Analysis, clause: Clause): Reality {
  if (isDenied(analysis, clause)) return 'negated';
  if (clause.mood === 'imperative') return 'asked';
  if (clause.kind === 'infinitive' && INSTEAD.has(clause.conjunction ?? '')) return 'omitted';
  // "Um die Staaten unter Druck zu setzen." alone: what for is no deed.
  if (clause.kind === 'infinitive' && clause.conjunction === 'um' && !parentOf(analysis, clause)) return 'asked';
  if (isConditional(analysis, clause)) return 'hypothetical';
  if (isQuestion(analysis, clause) || isAskedInTitle(analysis, clause.verbs[0] ?? 0)) return 'alleged';
  if (isWanted(analysis, clause)) return 'asked';
  // "hätte kritisieren sollen"
  if (clause.modal && clause.mood === 'konjunktiv2' && wordsAt(analysis, clause.verbs).some((word) => HAD.test(word)))
    return 'hypothetical';
  // "Wächst die Bevölkerung, muss die Schweiz den Vertrag kündigen"
  if (clause.modal === 'müssen' && clause.tense === 'present' && hangsOnCondition(analysis, clause))
    return 'hypothetical';
  // "soll angegriffen haben" is hearsay of something past; "soll angreifen" is a plan.
  if (clause.modal && WILL.has(clause.modal)) return clause.tense === 'perfect' ? 'actual' : 'planned';
  // "bevor er ihn kritisieren konnte"
  if (clause.modal === 'können' && BEFORE.has(clause.conjunction ?? '')) return 'omitted';
  if (clause.modal && MIGHT.has(clause.modal))
    return clause.tense === 'past' && clause.mood === 'indicative' ? 'actual' : 'hypothetical';
  // "Beinahe hätte die Armee angegriffen"
  if (clause.mood === 'konjunktiv2' && wordsAt(analysis, clause.tokens).some((word) => ALMOST.has(word)))
    return 'hypothetical';
  if (clause.mood === 'konjunktiv2' && (clause.tense !== 'perfect' || isUnreal(analysis, clause)))
    return isReported(analysis, clause) ? 'actual' : 'hypothetical';
  if (clause.tense === 'future') return 'planned';
  return 'actual';
}

/** "Norwegen vom Gipfel ausgeschlossen?", but not "Anschlag in Kabul: Wer war es?" */
function isAskedInTitle({ sentence: { field, words } }: Analysis, at: number): boolean {
  if (field !== 'title' || words.at(-1) !== '?') return false;
  return !words.slice(at, -1).some((word) => /^[:.!?…–—]$/.test(word));
}

/** "Hat die Regierung Gegner erpresst?": a clause that its verb opens, and a question mark ends. */
function isQuestion({ sentence: { tokens } }: Analysis, { kind, verbs, tokens: own }: Clause): boolean {
  const last = own.at(-1) ?? 0;
  return (
    kind === 'main' && verbs[0] === own[0] && [tokens[last], tokens[last + 1]].some((token) => token?.text === '?')
  );
}

/** "Ohne den Vertrag hätte Mali angegriffen": of one whom nobody reports on; of many it may be the Konjunktiv of reports. */
const isUnreal = (analysis: Analysis, clause: Clause): boolean =>
  clause.kind === 'main' &&
  clause.modal === null &&
  clause.subject?.number === 'singular' &&
  sourceOf(analysis, clause) === null;

const HAD = /^(?:hätten?|wären?)$/;
const BEFORE = new Set(['bevor', 'ehe']);
const ALMOST = new Set(['beinahe', 'fast', 'haaresbreite']);

/** "Die Rebellen beschössen Dörfer, sagte er": of many the Konjunktiv I looks like no Konjunktiv, so that reports have the other one. */
const isReported = (analysis: Analysis, clause: Clause): boolean =>
  clause.subject?.number === 'plural' &&
  clause.modal === null &&
  clause.tense !== 'future' &&
  sourceOf(analysis, clause) !== null &&
  !childrenOf(analysis, clause).some((child) => isConditional(analysis, child));

/** "sagte, man würde die Grenze öffnen": what somebody says of the future with "würde" is no mere thought. */
function isAnnounced(analysis: Analysis, clause: Clause): boolean {
  const parent = parentOf(analysis, clause);
  const reported = clause.conjunction === null || clause.conjunction === 'dass';
  if (clause.mood !== 'konjunktiv2' || clause.tense !== 'future' || clause.negated || !reported) return false;
  return (
    parent?.lemma != null && (SPEECH_VERBS.has(parent.lemma) || controlOf(parent.lemma, 'c')?.modality === 'planned')
  );
}

/** "hatte damals kritisiert": told of long ago, without a date. */
function isBackground(analysis: Analysis, clause: Clause): boolean {
  if (clause.tense !== 'perfect' || clause.mood !== 'indicative') return false;
  const words = wordsAt(analysis, clause.tokens);
  return (
    words.some((word) => LONG_AGO.has(word)) &&
    wordsAt(analysis, clause.verbs).some((word) => PAST_AUXILIARY.test(word))
  );
}

const LONG_AGO = new Set(['damals', 'einst', 'früher', 'seinerzeit', 'vergangenheit']);
const PAST_AUXILIARY = /^(?:hatten?|waren?)$/;

const READY = new Set(['bereit', 'gewillt', 'willens']);

/** What an infinitive tells behind a noun: "kritisierte den Beschluss der Regierung, …", "lehnt den Plan ab, …". */
function intentionReality(
  { sentence: { tokens }, allPhrases }: Analysis,
  clause: Clause,
  parent: Clause,
): Reality | null {
  const first = clause.tokens[0] ?? 0;
  const before = allPhrases.filter(({ end }) => end === first - 1).map(({ head }) => head);
  const heads = before.length > 0 ? before : [parent.accusative?.head ?? -1];
  const nouns = heads.map((head) => tokens[head]?.lower ?? '');
  if (nouns.some((noun) => PROPOSALS.test(noun))) return 'asked';
  if (!nouns.some((noun) => INTENTIONS.test(noun))) return null;
  // "kritisierte den Plan, Truppen zu entsenden": whose plan it is nobody says.
  return clause.subject === parent.subject && JUDGING.has(parent.lemma ?? '') ? 'asked' : 'planned';
}

/** "keine Belege, dass …", "nichts deutet darauf hin, dass …", "es sei falsch, dass …", "Berichte, wonach …, seien falsch": nobody says that it is so. */
function isDoubted(analysis: Analysis, clause: Clause, parent: Clause): boolean {
  if (clause.kind !== 'subordinate' || !/^(?:dass|daß|wonach)$/.test(clause.conjunction ?? '')) return false;
  const words = wordsAt(analysis, parent.tokens);
  if (words.some((word) => UNTRUE.test(word) || UNCERTAIN.test(word))) return true;
  const denied = words.some((word) => /^(?:kein|nichts?$|kaum$)/.test(word)) || isDenied(analysis, parent);
  return denied && (UNPROVEN.has(parent.lemma ?? '') || words.some((word) => EVIDENCE.test(word)));
}

/** What the governing clauses make of the act, or null when they leave it as it is. */
function aboveReality(analysis: Analysis, clause: Clause): Reality | null {
  const parent = parentOf(analysis, clause);
  if (parent && isDoubted(analysis, clause, parent)) return 'alleged';
  if (!parent || !isComplement(clause)) return null;
  if (isDesired(analysis, clause, parent)) return 'asked';
  const control = controlOf(parent.lemma, 'c');
  // "kündigte an, dass … verhängt worden seien" tells of something done; an announced infinitive is still to come.
  const isDone = clause.kind !== 'infinitive' && clause.tense !== 'present' && clause.tense !== 'future';
  if (control && !(control.modality === 'planned' && isDone)) {
    if (control.modality !== 'actual') return control.modality;
  }
  if (clause.kind === 'infinitive') {
    const intended = intentionReality(analysis, clause, parent);
    if (intended !== null) return intended;
    if (wordsAt(analysis, parent.tokens).some((word) => IN_VAIN.has(word))) return 'negated';
    // "ist bereit, Truppen zu schicken": the offer is the act.
    if (wordsAt(analysis, parent.tokens).some((word) => READY.has(word))) return 'asked';
    const reality = clauseReality(analysis, parent);
    if (reality !== 'actual') return reality;
  }
  return aboveReality(analysis, parent);
}
