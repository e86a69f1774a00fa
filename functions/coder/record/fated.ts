import { wordAt } from '../acts/phrases.ts';
import {
  FATE_ATTRIBUTES,
  FATE_DEEDS,
  FATE_NOUNS,
  FATE_VERBS,
  type Fate,
  TOLL,
  TOLL_PREPOSITIONS,
  VICTIM_NOUNS,
} from '../de/fates.data.ts';
import { isAuxiliary } from '../de/verb-forms.ts';
import type { Analysis, Clause } from '../syntax.ts';
import { arePeople, type Count, countsOf } from './counts.ts';
import { type FateMark, fateMarks } from './fates.ts';

/** Some who are counted, with what became of them; `toll` where they are a total ("die Zahl der Toten stieg auf 30"). */
export interface Fated extends Count {
  readonly fate: Fate | null;
  readonly toll: boolean;
  /** The noun that names what was done to them ("der Tod zweier Soldaten"), or -1. */
  readonly deed: number;
}

let last: { readonly analysis: Analysis; readonly counts: readonly Fated[] } | null = null;

/** Those whom a sentence counts, with what became of them. The acts of one sentence are asked about one after the other. */
export function fatedIn(analysis: Analysis, text: string): readonly Fated[] {
  if (last?.analysis === analysis) return last.counts;
  const counts = countsOf(analysis, text);
  const marks = counts.length > 0 ? fateMarks(analysis, text) : [];
  last = { analysis, counts: counts.map((count) => fated(count, analysis, marks, text)) };
  return last.counts;
}

function fated(count: Count, analysis: Analysis, marks: readonly FateMark[], text: string): Fated {
  if (count.money) return { ...count, fate: null, toll: false, deed: -1 };
  const toll = tollOf(count, text);
  if (toll) return { ...count, fate: toll, toll: true, deed: -1 };
  const deed = deedOf(count, analysis);
  const told = byNoun(count, analysis) ?? (deed < 0 ? undefined : fateOf(wordAt(analysis, deed), FATE_DEEDS));
  const fate = told ?? byRelative(count, analysis) ?? byMark(count, analysis, marks);
  return { ...count, fate, toll: false, deed };
}

const fateOf = (word: string, table: readonly (readonly [Fate, RegExp])[]): Fate | undefined =>
  table.find(([, pattern]) => pattern.test(word))?.[0];

/** "Die Zahl der Toten ist auf 30 gestiegen" */
function tollOf({ preposition, unit, clause }: Count, text: string): Fate | undefined {
  if (unit !== null || clause === undefined || !TOLL_PREPOSITIONS.has(preposition ?? '')) return undefined;
  const told = TOLL.exec(text);
  if (told === null) return undefined;
  return told[2] ? 'dead' : VICTIM_NOUNS.test(told[1] ?? '') ? 'dead' : fateOf(told[1] ?? '', FATE_NOUNS);
}

/** "100 Tote", "zwölf festgenommene Männer" */
function byNoun({ from, at, unit }: Count, analysis: Analysis): Fate | undefined {
  const own = unit === null ? undefined : fateOf(wordAt(analysis, unit), FATE_NOUNS);
  if (own) return own;
  for (let word = at + 1; word < (unit ?? at + 2); word++) {
    const found = fateOf(wordAt(analysis, word).toLowerCase(), FATE_ATTRIBUTES);
    if (found) return found;
  }
  const before = fateOf(wordAt(analysis, from - 1), FATE_ATTRIBUTES);
  return unit === null ? undefined : before;
}

/** Where the noun stands that names what was done to them ("die Festnahme von elf Verdächtigen", "der Tod zweier Soldaten"), or -1. */
function deedOf({ from, at, preposition, governor }: Count, analysis: Analysis): number {
  const led = preposition === 'von' || preposition === 'an';
  const article = /^(?:der|dieser)$/.test(wordAt(analysis, from - 1));
  const inGenitive = preposition === null && (article || /^(?:eine[rs]|zweier|dreier)$/.test(wordAt(analysis, at)));
  // "das Massaker der Armee an 200 Bewohnern"
  const apart = preposition === 'an' ? lastDeed(analysis, governor) : governor - 1;
  const deed = led ? apart : inGenitive ? from - (article ? 2 : 1) : -1;
  return fateOf(wordAt(analysis, deed), FATE_DEEDS) ? deed : -1;
}

/** "sechs Menschen, die verwundet wurden", "neun Männer, die er erschossen hatte" */
function byRelative({ at }: Count, { clauses, sentence }: Analysis): Fate | undefined {
  for (const { kind, antecedent, lemma, voice, subject, tokens } of clauses) {
    const told = FATE_VERBS.get(lemma ?? '');
    if (kind !== 'relative' || !told || antecedent === null || antecedent.start > at || at >= antecedent.end) continue;
    const isSubject = subject !== null && subject.start === tokens[0];
    const leads = /^(?:die|der|den|das)$/.test(sentence.tokens[tokens[0] ?? 0]?.lower ?? '');
    if (leads && isSubject === (told.subject || voice !== 'active')) return told.fate;
  }
  return undefined;
}

/** The last noun of a deed not far before a preposition, or -1. */
function lastDeed(analysis: Analysis, governor: number): number {
  for (let at = governor - 1; at >= Math.max(0, governor - FAR); at--)
    if (fateOf(wordAt(analysis, at), FATE_DEEDS)) return at;
  return -1;
}
const FAR = 5;

/** What the verbs around it say of it. */
function byMark(count: Count, analysis: Analysis, marks: readonly FateMark[]): Fate | null {
  const { at, unit, clause, preposition, oblique } = count;
  if (preposition !== null || oblique) return null;
  const around = marks.filter((mark) => clause === undefined || inVerbs(clause, mark, analysis));
  const mark = markOf(around, analysis, unit ?? at, at);
  if (mark) return isActor(count, clause, mark) || (mark.ofPeople && !isOfPeople(analysis, unit)) ? null : mark.fate;
  return unit !== null && VICTIM_NOUNS.test(wordAt(analysis, unit)) ? 'dead' : null;
}

/** "wurden 14 Menschen, darunter fünf Kinder, verletzt": the verb may stand apart from its auxiliary. */
function inVerbs(clause: Clause, { at }: FateMark, { clauses, clauseAt }: Analysis): boolean {
  const other = clauseAt[at];
  if (other === clause || clause.tokens.includes(at)) return true;
  const next = clauses[clauses.indexOf(clause) + 1];
  return isAuxiliary(clause.lemma ?? '') && other === next && next?.subject === null;
}

/** "47 Demonstranten festgenommen, zwölf Polizisten verletzt", "starben zwölf Menschen, 30 erlitten Verletzungen" */
function markOf(marks: readonly FateMark[], analysis: Analysis, end: number, at: number): FateMark | undefined {
  const [before, after] = [marks.findLast((mark) => mark.at < at), marks.find((mark) => mark.at > at)];
  if (!before || !after) return before ?? after;
  const parted = analysis.sentence.tokens
    .slice(end + 1, after.at)
    .some(({ lower }) => /^(?:[,;]|und|sowie)$/.test(lower));
  return parted && !before.closing ? before : after;
}

const isOfPeople = (analysis: Analysis, unit: number | null): boolean =>
  unit === null || arePeople(wordAt(analysis, unit));

/** "Drei Männer töteten …": who does it suffers nothing. */
function isActor({ at }: Count, clause: Clause | undefined, mark: FateMark): boolean {
  if (mark.subject || !clause?.subject || clause.voice !== 'active') return false;
  // "und nahmen drei Männer fest": what alone stands behind such a verb is its object.
  if (clause.accusative === null && clause.subject.start > (clause.verbs[0] ?? 0)) return false;
  return [clause.subject, ...clause.subject.conjuncts].some(({ start, end }) => start <= at && at < end);
}
