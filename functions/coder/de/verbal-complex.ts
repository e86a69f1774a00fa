import type { Clause } from '../syntax.ts';
import type { Draft } from './assembly.ts';
import { isAuxiliaryForm } from './finite.ts';
import { MOODS, SEIN_VERBS } from './frames.data.ts';
import { isZuInfinitive, range } from './segments.ts';
import { stretchEnd } from './stretch.ts';
import { STRONG_VERBS } from './strong-verbs.data.ts';
import { isAdverbialPrefix, isAuxiliary, type VerbReading, withPrefix } from './verb-forms.ts';
import type { Word } from './words.ts';

/** What the verbs of a clause say together; word indexes. */
export interface VerbalComplex {
  readonly lemma: string | null;
  readonly verbs: readonly number[];
  readonly voice: Clause['voice'];
  readonly tense: Clause['tense'];
  readonly mood: Clause['mood'];
  readonly modal: string | null;
  /** Bits of number of the finite verb: singular 1, plural 2; 3 where there is none. */
  readonly number: number;
}

const TEMPORAL = new Set(['haben', 'sein', 'werden']);
/** Verbs that take a bare infinitive as modals do. */
const CAUSATIVES = new Set(['lassen', 'helfen', 'gehen', 'lernen', 'sehen', 'hören']);
const INSEPARABLE = /^(?:be|ver|zer|über|unter|um|durch)/;

const seinBases = new Set(
  STRONG_VERBS.trim()
    .split('\n')
    .filter((line) => line.endsWith(' +'))
    .map((line) => line.slice(0, line.indexOf(' '))),
);

/** Analyses the verbs of the clause: content verb with its prefix, voice, tense, mood, modal. */
export function verbalComplex(words: readonly Word[], draft: Draft): VerbalComplex {
  const stated = [...draft.segments.flatMap((segment) => segment.verbs), ...draft.borrowed];
  const verbs = draft.kind === 'infinitive' ? [...stated, ...auxiliariesBehind(words, draft, stated)] : stated;
  const finite = draft.finite;
  const own = finite !== null && !verbs.includes(finite) ? [finite, ...verbs] : verbs;
  const head = finite === null ? undefined : words[finite];
  const particle = finite === null || !verbs.includes(finite) ? null : particleOf(words, draft, finite);
  const reading = head === undefined ? null : finiteReading(head, draft, particle);
  const others = own.filter((index) => index !== finite);
  const number = head === undefined ? 3 : numberOf(head, reading);
  const base = { number, mood: reading?.mood ?? ('indicative' as const) };
  const simple = { ...base, modal: null, voice: 'active' as const, tense: reading?.tense ?? ('present' as const) };
  const auxiliary = reading === null || particle !== null ? null : auxiliaryOf(reading.lemma);
  const rest = contentOf(words, others, auxiliary, finite === null);
  if (rest === null) {
    const alone = () => (reading && draft.kind !== 'main' ? withWordBefore(words, finite ?? 0, reading.lemma) : null);
    const lemma =
      reading === null ? null : particle === null ? (alone() ?? reading.lemma) : joined(words, particle, reading.lemma);
    const used = finite === null ? [] : particle === null ? [finite] : [finite, particle.index];
    return { ...simple, lemma, verbs: used };
  }
  const used = [...(finite === null ? [] : [finite]), ...rest.cluster].sort((a, b) => a - b);
  const found = composed(words, auxiliary, reading, rest);
  const lemma = (found.lemma && withWordBefore(words, rest.index, found.lemma)) || found.lemma;
  return { ...base, ...found, lemma, verbs: used };
}

/** "bekannt gegeben", "bereit zu erklären": the verb with the prefix that is written apart before it, or null. */
function withWordBefore(words: readonly Word[], index: number, lemma: string): string | null {
  const before = words[words[index - 1]?.class === 'zu' ? index - 2 : index - 1]?.lower ?? '';
  return isAdverbialPrefix(before) ? withPrefix(before, lemma) : null;
}

/** "nahm … auf", "nahm … wieder auf": the verb with the prefix that stands behind it, and with the one before that. */
function joined(words: readonly Word[], { index, text }: { index: number; text: string }, verb: string): string | null {
  const lemma = withPrefix(text, verb);
  return (lemma && withWordBefore(words, index, lemma)) ?? lemma;
}

/** "werden beraten" as the future rather than the passive, where the form of the verb allows both; else null. */
export function asFuture(words: readonly Word[], complex: VerbalComplex): VerbalComplex | null {
  const { lemma, voice, tense, verbs } = complex;
  if (voice !== 'passive' || tense !== 'present' || verbs.length !== 2) return null;
  const both = verbs.some((index) =>
    words[index]?.verbs.some((reading) => reading.kind === 'infinitive' && reading.lemma === lemma),
  );
  return both ? { ...complex, voice: 'active', tense: 'future' } : null;
}

/** "…, Wachen bedroht und Akten vernichtet zu haben": the auxiliaries of the next clause, where the participle has none. */
function auxiliariesBehind(words: readonly Word[], { segments }: Draft, verbs: readonly number[]): number[] {
  const to = segments.at(-1)?.to ?? 0;
  if (verbs.some((index) => isAuxiliaryForm(words[index]) || isZuInfinitive(words, index))) return [];
  const end = stretchEnd(words, to + 1);
  return range(to, end).filter((index) => isAuxiliaryForm(words[index]));
}

function auxiliaryOf(lemma: string): string | null {
  return isAuxiliary(lemma) || CAUSATIVES.has(lemma) ? lemma : null;
}

const isManner = (word: Word | undefined): boolean =>
  word !== undefined && (MOODS.has(word.lower) || isAdverbialPrefix(word.lower));

interface Content {
  readonly index: number;
  readonly cluster: readonly number[];
  readonly reading: VerbReading;
}

/** The content verb behind auxiliaries: the first of the last run of nonfinite verbs. */
function contentOf(
  words: readonly Word[],
  others: readonly number[],
  auxiliary: string | null,
  alone: boolean,
): Content | null {
  if (auxiliary === null && !alone) return null;
  const able = others.filter((index) => {
    const zu = isZuInfinitive(words, index);
    if (!alone && zu && auxiliary !== 'sein' && auxiliary !== 'haben') return false;
    return nonFiniteReadings(words[index]).length > 0;
  });
  const content = able.filter((index) => !isAuxiliaryForm(words[index]));
  let index = content.at(-1) ?? able.at(0);
  if (index === undefined) return null;
  while (content.includes(index - 1) && !isManner(words[index - 1])) index -= 1;
  const behind = others.filter(
    (other) => isAuxiliaryForm(words[other]) || CAUSATIVES.has(infinitiveLemma(words[other])),
  );
  const reading = pick(words, index, auxiliary, behind);
  if (auxiliary !== null && CAUSATIVES.has(auxiliary) && reading?.kind !== 'infinitive') return null;
  if (reading === null) return null;
  return { index, cluster: [...new Set([index, ...behind])], reading };
}

/** Participle or infinitive, by what the auxiliaries ask for. */
function pick(
  words: readonly Word[],
  index: number,
  auxiliary: string | null,
  behind: readonly number[],
): VerbReading | null {
  const readings = nonFiniteReadings(words[index]);
  const lowers = behind.map((other) => words[other]?.lower);
  const passive = lowers.includes('worden') || (lowers.includes('werden') && auxiliary !== 'werden');
  const wantsParticiple =
    passive || auxiliary === 'haben' || auxiliary === 'sein' || auxiliary === 'werden' || lowers.includes('haben');
  const participle = readings.find(({ kind }) => kind === 'participle');
  const infinitive = readings.find(({ kind }) => kind !== 'participle');
  if (isZuInfinitive(words, index)) return infinitive ?? participle ?? null;
  return (wantsParticiple || auxiliary === null ? (participle ?? infinitive) : (infinitive ?? participle)) ?? null;
}

/** Voice, tense and modal of an auxiliary with its content verb. */
function composed(
  words: readonly Word[],
  auxiliary: string | null,
  finite: VerbReading | null,
  { index, cluster, reading }: Content,
): Pick<VerbalComplex, 'lemma' | 'voice' | 'tense' | 'modal'> {
  const { lemma, kind } = reading;
  const lowers = cluster.filter((other) => other !== index).map((other) => words[other]?.lower ?? '');
  const participle = kind === 'participle';
  const modal = modalOf(words, auxiliary, cluster, index, kind);
  const past = finite?.tense ?? 'present';
  const perfect = lowers.includes('haben') || lowers.includes('worden') || (lowers.includes('sein') && participle);
  const result = { lemma, modal };
  if (!participle) {
    const voice = modal === 'sein' ? 'passive' : 'active';
    // "hat festnehmen lassen"
    const done = auxiliary === 'haben' && (modal === null || CAUSATIVES.has(modal));
    return { ...result, voice, tense: auxiliary === 'werden' ? 'future' : done ? 'perfect' : past };
  }
  if (lowers.includes('worden')) return { ...result, voice: 'passive', tense: 'perfect' };
  if (lowers.includes('werden'))
    return { ...result, voice: 'passive', tense: auxiliary === 'werden' ? 'future' : past };
  if (auxiliary === 'werden')
    return { ...result, voice: 'passive', tense: finite?.mood === 'konjunktiv2' ? 'future' : past };
  const moving = formsPerfectWithSein(lemma);
  if (auxiliary === 'sein') return { ...result, voice: moving ? 'active' : 'statal', tense: moving ? 'perfect' : past };
  const active = moving || lowers.includes('haben');
  if (auxiliary === null) return { ...result, voice: active ? 'active' : 'passive', tense: 'perfect' };
  // "sollen festgenommen sein"
  if (lowers.includes('sein') && !moving) return { ...result, voice: 'statal', tense: 'perfect' };
  // "soll die Wahl als Betrug bezeichnet und … gefordert haben": the second part has the "haben" of both.
  const shared = modal !== null && lowers.length === 0;
  return { ...result, voice: 'active', tense: perfect || shared || auxiliary === 'haben' ? 'perfect' : past };
}

function modalOf(
  words: readonly Word[],
  auxiliary: string | null,
  cluster: readonly number[],
  index: number,
  kind: VerbReading['kind'],
): string | null {
  if (auxiliary !== null && !TEMPORAL.has(auxiliary)) return auxiliary;
  if (kind !== 'participle' && (auxiliary === 'sein' || auxiliary === 'haben') && isZuInfinitive(words, index))
    return auxiliary;
  const inner = cluster.filter((other) => other !== index).map((other) => infinitiveLemma(words[other]));
  return inner.find((lemma) => lemma !== '' && !TEMPORAL.has(lemma)) ?? null;
}

/** Whether "ist" with the participle is the perfect ("ist gereist") rather than a state ("ist verhaftet"). */
export function formsPerfectWithSein(lemma: string): boolean {
  if (SEIN_VERBS.has(lemma)) return true;
  for (const base of seinBases) if (lemma.endsWith(base) && !INSEPARABLE.test(lemma)) return true;
  return false;
}

/** They are prefixes only where no other stands behind them: "rief dazu auf", "hielt davon ab". */
const CORRELATES = new Set(['davon', 'dazu']);

/** The separated prefix behind the finite verb that makes a verb with it; none stands before a participle ("hatten bis hin zu … vorgeworfen"). */
function particleOf(words: readonly Word[], draft: Draft, finite: number): { index: number; text: string } | null {
  let correlate: { index: number; text: string } | null = null;
  const participles = isAuxiliaryForm(words[finite])
    ? draft.segments.flatMap(({ verbs }) => verbs.filter((index) => isParticiple(words[index])))
    : [];
  for (const segment of draft.segments) {
    for (let index = Math.max(segment.from, finite + 1); index < segment.to; index++) {
      const word = words[index];
      if (word?.class !== 'particle') continue;
      const joins = words[finite]?.verbs.some(
        ({ kind, lemma }) => kind === 'finite' && withPrefix(word.lower, lemma) !== null,
      );
      if (!joins || participles.some((participle) => participle > index)) continue;
      if (!CORRELATES.has(word.lower)) return { index, text: word.lower };
      correlate ??= { index, text: word.lower };
    }
  }
  return correlate;
}

const isParticiple = (word: Word | undefined): boolean =>
  word?.verbs.some(({ kind }) => kind === 'participle') === true;

function finiteReading(word: Word, draft: Draft, particle: { text: string } | null): VerbReading | null {
  const readings = word.verbs.filter(({ kind }) => kind === 'finite');
  if (particle !== null)
    return readings.find(({ lemma, fused }) => !fused && withPrefix(particle.text, lemma) !== null) ?? null;
  const final = draft.kind !== 'main';
  return readings.find(({ fused }) => final || !fused) ?? readings[0] ?? null;
}

function numberOf(word: Word, reading: VerbReading | null): number {
  const number = word.verbs
    .filter(({ kind, lemma }) => kind === 'finite' && lemma === reading?.lemma)
    .reduce((bits, { number: own }) => bits | own, 0);
  return number === 0 ? 3 : number;
}

function nonFiniteReadings(word: Word | undefined): VerbReading[] {
  return word?.verbs.filter(({ kind }) => kind !== 'finite') ?? [];
}

function infinitiveLemma(word: Word | undefined): string {
  return word?.verbs.find(({ kind }) => kind === 'infinitive')?.lemma ?? '';
}
