import { finiteOf } from './finite.ts';
import { isNonFinite } from './finiteness.ts';
import { endsHeadline } from './headlines.ts';
import { isContentOf, isInserted, opensWithParticiple } from './inserted.ts';
import type { Segment } from './segments.ts';
import { isInSeries } from './series.ts';
import { isPassive, kindsBehind, lendPassive } from './shared-auxiliaries.ts';
import { isAuxiliary, type VerbReading } from './verb-forms.ts';
import { endsNonFinite, isFinal, isFirst } from './verb-positions.ts';
import type { Word } from './words.ts';

/** A clause while it is put together from segments. */
export interface Draft {
  readonly kind: 'main' | 'subordinate' | 'relative' | 'infinitive';
  readonly conjunction: string | null;
  readonly segments: Segment[];
  /** Segments that follow the complete clause behind a comma: no place for its arguments. */
  readonly loose: Set<Segment>;
  /** Word index of the finite verb, or null. */
  finite: number | null;
  /** Participles of "werden" that it shares with the clause coordinated behind it. */
  readonly borrowed: number[];
  /** The clause that it is coordinated with, whose subject or auxiliary it may share. */
  readonly coordinatedWith: Draft | null;
  parent: Draft | null;
  /** It follows a coordinator, but no comma separates the two ("… und kündigte an"). */
  readonly joined: boolean;
}

interface State {
  readonly words: readonly Word[];
  readonly drafts: Draft[];
  /** The main clause that may still continue. */
  main: Draft | null;
  /** Subordinate clauses whose finite verb is yet to come, innermost last. */
  readonly waiting: Draft[];
  /** The last segment's clause. */
  last: Draft | null;
}

/** Signs after which a new main clause begins. */
const FULL = new Set([':', ';', '.', '!', '?', '…', '...']);

/** The clauses of a sentence from its segments: interrupted clauses are resumed, coordinated ones share what they lack. */
export function assemble(words: readonly Word[], segments: readonly Segment[]): Draft[] {
  const state: State = { words, drafts: [], main: null, waiting: [], last: null };
  for (const segment of segments) place(state, segment);
  return state.drafts;
}

function place(state: State, segment: Segment): void {
  if (FULL.has(segment.boundary)) reset(state, segment);
  if (segment.opener === 'main') placeMain(state, segment);
  else placeDependent(state, segment);
}

/** After a colon or semicolon nothing before is resumed; what follows a colon depends on the clause before it. */
function reset(state: State, segment: Segment): void {
  if (segment.boundary !== ':') state.last = null;
  state.main = null;
  state.waiting.length = 0;
}

function placeDependent(state: State, segment: Segment): void {
  const kind = segment.opener === 'main' ? 'subordinate' : segment.opener;
  const draft = open(state, segment, kind, state.waiting.at(-1) ?? state.last ?? state.main);
  if (kind === 'infinitive') return;
  draft.finite = finiteOf(state.words, segment.verbs, 'final');
  if (draft.finite === null) state.waiting.push(draft);
}

function placeMain(state: State, segment: Segment): void {
  const { words, waiting, main, last } = state;
  if ((main !== null || waiting.length > 0) && opensWithParticiple(words, segment)) {
    const around = waiting.at(-1) ?? main;
    open(state, segment, 'subordinate', around, around);
    // "griff, ausgerüstet vom Iran, eine Basis an": what follows is no loose part where the verb has come.
    if (main === null || main.finite === null) state.last = last;
    return;
  }
  const waitingDraft = waiting.at(-1);
  if (waitingDraft !== undefined) {
    const finite = finiteOf(words, segment.verbs, 'final');
    if (continuesSeries(words, waitingDraft, segment)) {
      placeInSeries(state, waitingDraft, segment, finite);
      return;
    }
    if (finite === null || isFinal(words, segment, finite) || !isFirst(segment, finite)) {
      resume(state, waitingDraft, segment, finite);
      return;
    }
  }
  const finite = finiteOf(words, segment.verbs, 'second');
  // "dass Wien den Plan prüfte und Berlin zum Handeln aufforderte": only at the end of a clause are prefix and verb one word.
  const fused = finite === null ? finiteOf(words, segment.verbs, 'final') : null;
  if (fused !== null && continuesFinal(state, segment, fused)) coordinateFinal(state, segment);
  else if (finite === null) placeVerbless(state, segment);
  else if (continuesFinal(state, segment, finite)) coordinateFinal(state, segment);
  // "Opposition in Haft, Zeitungen verboten"
  else if (main !== null && main.finite === null && endsHeadline(words, segment, finite)) {
    const draft = open(state, segment, 'main', null);
    draft.finite = finite;
    state.main = draft;
  } else if (main !== null && main.finite === null && isContentOf(words, segment, finite))
    open(state, segment, 'subordinate', main).finite = finite;
  else if (main !== null && main.finite === null) resume(state, main, segment, finite);
  else if (main !== null && completes(state, main, segment)) resume(state, main, segment, null);
  else if (sharesAuxiliary(state, segment)) shareAuxiliary(state, segment);
  else if (main !== null && main.finite !== null && isInserted(words, segment))
    open(state, segment, 'subordinate', main);
  else {
    const coordinatedWith =
      segment.coordinated || (main !== null && isInSeries(words, main, segment, finite)) ? (main ?? last) : null;
    const draft = open(state, segment, 'main', reportedBy(state, segment), coordinatedWith);
    draft.finite = finite;
    // ", so schildert es die Ministerin, …": what was begun before goes on behind it.
    const aside = words[segment.body]?.lower === 'so' && finite === segment.body + 1 && segment.boundary === ',';
    state.main = aside && main !== null ? main : draft;
    adopt(state, draft, finite, segment);
  }
}

/** "dass sie Wachen verletzt, Waffen geraubt und ein Lager geplündert hätten": each participle is a clause of its own. */
function continuesSeries(words: readonly Word[], before: Draft, segment: Segment): boolean {
  const previous = before.segments.at(-1);
  if (previous === undefined || !/^(?:,|und|oder)$/.test(segment.boundary)) return false;
  return endsNonFinite(words, previous) && segment.verbs.at(-1) === segment.to - 1;
}

/** The finite verb at the end of such a series is that of all its clauses. */
function placeInSeries(state: State, before: Draft, segment: Segment, finite: number | null): void {
  const draft = open(state, segment, before.kind, before.parent, before, before.conjunction);
  if (finite === null) {
    state.waiting.push(draft);
    return;
  }
  for (let member: Draft | null = draft; member?.finite === null; member = member.coordinatedWith) {
    member.finite = finite;
    const position = state.waiting.indexOf(member);
    if (position >= 0) state.waiting.splice(position);
  }
}

/** A segment without finite verb: the rest of an interrupted clause, shared auxiliaries, or something loose. */
function placeVerbless(state: State, segment: Segment): void {
  const { words, main, last } = state;
  const nonFinite = segment.verbs.length > 0;
  if (last !== null && nonFinite && (segment.coordinated || sharesAuxiliary(state, segment))) {
    shareAuxiliary(state, segment);
    return;
  }
  if (main === null || (main.finite === null && nonFinite && main.segments.length > 1)) {
    state.main = open(state, segment, 'main', null);
    return;
  }
  if (nonFinite && main.finite !== null && !awaitsNonFinite(words, main)) {
    open(state, segment, 'subordinate', last);
    return;
  }
  // "Das bleibe nicht ohne Folgen, so der Sprecher am Montag": when and where he speaks is no part of what he says.
  if (words[segment.body]?.lower === 'so' && segment.boundary === ',' && words[segment.to]?.text !== ',') {
    open(state, segment, 'subordinate', null);
    return;
  }
  // "Am Montag habe die Armee, so der Sprecher, ein Dorf angegriffen"
  const completing = nonFinite && awaitsNonFinite(words, main);
  main.segments.push(segment);
  if (last === main && main.finite !== null && !completing) main.loose.add(segment);
  state.last = main;
}

function shareAuxiliary(state: State, segment: Segment): void {
  const { last } = state;
  if (last === null) return;
  const draft = open(state, segment, last.kind, last.parent, last);
  draft.finite = last.finite;
  if (draft.kind === 'main') state.main = draft;
  lendPassive(state.words, draft);
}

/**
 * The interrupted clause still lacks its participle or infinitive, and the segment ends in one: "wurde, so die Polizei, am Abend
 * verhaftet", "wurde wegen Raubs, den er gestand, und wegen Mordes verurteilt".
 */
function completes({ words, last }: State, main: Draft, segment: Segment): boolean {
  // "… sei sicher, ließ er wissen", "…, hatte er gesagt": what opens with a finite verb has the infinitive or participle itself.
  const opener = segment.boundary === ',' ? words[segment.body] : undefined;
  const isOwn = ({ kind, lemma }: VerbReading) => kind === 'finite' && (lemma === 'lassen' || isAuxiliary(lemma));
  if (opener?.verbs.some(isOwn)) return false;
  const isAlone = segment.to - segment.body === 1 && isNonFinite(words[segment.body]);
  const ends = isAlone || endsNonFinite(words, segment);
  return (!segment.coordinated || last !== main) && awaitsNonFinite(words, main) && ends;
}

/** "kann Zölle erheben, Grenzen schließen und Konten sperren": the form at the end is no finite verb where the clause before has an auxiliary. */
function sharesAuxiliary({ words, last }: State, segment: Segment): boolean {
  const finite = last?.finite == null ? undefined : words[last.finite];
  const series = segment.coordinated || (segment.boundary === ',' && last !== null && !awaitsNonFinite(words, last));
  const own = segment.verbs.filter((index) => !isPassive(words[index]));
  if (!series || last?.kind !== 'main' || own.length !== 1) return false;
  const wanted = finite?.verbs.some(({ lemma }) => isAuxiliary(lemma)) ? kindsBehind(finite) : null;
  const verb = words[own[0] ?? -1];
  // "wurde aus dem Haus geholt und verhaftet"
  const alone = segment.to - segment.body === 1 && isNonFinite(verb);
  return (
    wanted !== null &&
    (alone || endsNonFinite(words, segment)) &&
    (verb?.verbs.some(({ kind }) => wanted.has(kind)) ?? false)
  );
}

/** The clause has an auxiliary or modal without its participle or infinitive. */
function awaitsNonFinite(words: readonly Word[], draft: Draft): boolean {
  const finite = draft.finite === null ? undefined : words[draft.finite];
  if (!finite?.verbs.some(({ lemma }) => isAuxiliary(lemma))) return false;
  return !draft.segments
    .flatMap(({ verbs }) => verbs)
    .some((index) => index !== draft.finite && isNonFinite(words[index]));
}

/** "dass X kommt und Y geht": the segment continues a subordinate clause with its verb at the end. */
function continuesFinal(state: State, segment: Segment, finite: number): boolean {
  const { last, words } = state;
  if (last === null || !segment.coordinated || last.kind === 'main' || last.kind === 'infinitive') return false;
  return /^\p{L}/u.test(segment.boundary) && isFinal(words, segment, finiteOf(words, segment.verbs, 'final') ?? finite);
}

function coordinateFinal(state: State, segment: Segment): void {
  const { last, words } = state;
  if (last === null) return;
  const draft = open(state, segment, last.kind, last.parent, last, last.conjunction);
  draft.finite = finiteOf(words, segment.verbs, 'final');
  // "dass Wien den Botschafter abberufen und Truppen entsandt habe": the first is no present
  const own = last.finite === null ? undefined : words[last.finite];
  const finite = draft.finite === null ? undefined : words[draft.finite];
  if (!isNonFinite(own) || !finite?.verbs.some(({ lemma }) => /^(?:haben|sein|werden)$/.test(lemma))) return;
  last.finite = draft.finite;
  // "nachdem er verhaftet und gefoltert worden war"
  lendPassive(words, draft);
}

/** What is said before or behind a clause of saying depends on it: decided later by the verb, here by position. */
function reportedBy(state: State, segment: Segment): Draft | null {
  if (segment.boundary === ':' || (segment.boundary === ',' && !segment.coordinated)) return state.last;
  return null;
}

/** A clause that begins with its verb takes the ones before it as its dependents: "Wer das tue, sagte er, …". */
function adopt(state: State, draft: Draft, finite: number, segment: Segment): void {
  if (finite !== segment.body || segment.coordinated) return;
  const before = state.drafts.at(-2);
  draft.parent = null;
  if (before !== undefined && before.parent === null && before !== draft.coordinatedWith) before.parent = draft;
}

function resume(state: State, draft: Draft, segment: Segment, finite: number | null): void {
  draft.segments.push(segment);
  if (finite !== null) {
    draft.finite = finite;
    const position = state.waiting.indexOf(draft);
    if (position >= 0) state.waiting.splice(position);
  }
  state.last = draft;
  for (const other of state.drafts)
    if (other.parent === null && other.kind !== 'main' && !dependsOn(draft, other)) other.parent = draft;
}

/** Whether the clause is the other one or depends on it, directly or not. */
function dependsOn(draft: Draft | null, other: Draft): boolean {
  return draft !== null && (draft === other || dependsOn(draft.parent, other));
}

function open(
  state: State,
  segment: Segment,
  kind: Draft['kind'],
  parent: Draft | null,
  coordinatedWith: Draft | null = null,
  conjunction: string | null = segment.conjunction,
): Draft {
  const draft: Draft = {
    kind,
    conjunction,
    segments: [segment],
    loose: new Set(),
    finite: null,
    borrowed: [],
    coordinatedWith,
    parent,
    joined: /^\p{L}/u.test(segment.boundary),
  };
  state.drafts.push(draft);
  state.last = draft;
  return draft;
}
