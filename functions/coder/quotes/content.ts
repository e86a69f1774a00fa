import { verbReadings } from '../de/verb-forms.ts';
import type { Analysis, Clause } from '../syntax.ts';
import { isQuotationMark } from '../text/quotations.ts';
import type { Frame } from './frames.ts';

/** Tokens from the first to the last, exclusive. */
export type Range = readonly [number, number];

const SAID = new Set([
  'dass',
  'daß',
  'ob',
  'wie',
  'warum',
  'wann',
  'wer',
  'was',
  'wo',
  'weshalb',
  'wonach',
  'inwieweit',
]);
/** Fewer words say nothing. */
const SHORTEST = 3;

/** What the sentence says by way of the frame: the stretches of its tokens, without signs at their ends. */
export function contentOf(analysis: Analysis, frame: Frame): Range[] {
  const end = analysis.sentence.tokens.length;
  return rangesOf(analysis, frame, end)
    .map((range) => trimmed(analysis, range))
    .filter(([from, to]) => to - from >= SHORTEST);
}

function rangesOf(analysis: Analysis, frame: Frame, end: number): Range[] {
  const { kind, clause, from, to, inverted } = frame;
  if (kind === 'source') return aroundSource(analysis, frame);
  if (kind === 'headline') return [[to, end]];
  if (kind === 'so' || kind === 'as')
    return isAmid(analysis, frame)
      ? [[0, end]]
      : [
          [0, from],
          [to, end],
        ];
  if (!clause) return [];
  if (inverted) return [[0, from], ...following(analysis, clause, to)];
  return clause.negated ? [] : following(analysis, clause, (clause.verbs[0] ?? from) + 1);
}

/** "Ein Mann wurde, wie die Polizei mitteilte, festgenommen": the frame cuts a clause in two. */
const isAmid = ({ clauses, sentence }: Analysis, { from, to }: Frame): boolean =>
  clauses.some(
    ({ tokens: [first = 0, ...rest] }) =>
      first < from &&
      (rest.at(-1) ?? 0) >= to &&
      !sentence.quoted.some(([start, end]) => start <= first && first < end),
  );

/** The clause that the source stands in, with those that depend on it; what is before or behind the source if it is at an end. */
function aroundSource(analysis: Analysis, { clause, from, to }: Frame): Range[] {
  if (!clause || clause.kind === 'relative') return [];
  const start = Math.min(from, clause.tokens[0] ?? from);
  const end = endOf(analysis, (clause.tokens.at(-1) ?? to) + 1);
  if (trimmed(analysis, [0, from])[0] >= from) return [[to, analysis.sentence.tokens.length]];
  return to >= end - 1 ? [[start, from]] : [[start, end]];
}

/** What depends on the clause of saying behind token `after`, up to the next clause that the article asserts. */
function following(analysis: Analysis, clause: Clause, after: number): Range[] {
  const later = analysis.clauses.filter((other) => other !== clause && (other.tokens[0] ?? 0) >= after);
  const first = later.find((other) => isSaid(analysis, clause, other, other === later[0]));
  const from = first?.tokens[0];
  return from === undefined ? [] : [[from, endOf(analysis, from + 1)]];
}

function isSaid(analysis: Analysis, clause: Clause, other: Clause, next: boolean): boolean {
  const { kind, conjunction, parent } = other;
  const depends = parent !== null && analysis.clauses[parent] === clause;
  if (other.mood.startsWith('konjunktiv')) return true;
  if (kind === 'subordinate') return SAID.has(conjunction ?? '');
  if (kind === 'infinitive' || isZuInfinitive(analysis, other)) return (depends || next) && conjunction === null;
  const before = analysis.sentence.tokens[(other.tokens[0] ?? 0) - 1]?.text;
  return kind === 'main' && next && !other.subjectShared && (before === ':' || (before === ',' && !clause.accusative));
}

/** "die Truppen abzuziehen", also where it was taken for a relative clause. */
function isZuInfinitive({ sentence: { tokens } }: Analysis, { kind, verbs }: Clause): boolean {
  const last = verbs.at(-1) ?? 0;
  const readings = verbReadings(tokens[last] ?? '');
  return (
    kind === 'relative' &&
    (tokens[last - 1]?.lower === 'zu' || readings.some((reading) => reading.kind === 'zu-infinitive'))
  );
}

/** Where the article speaks for itself again behind the token: at the next main clause in the indicative. */
function endOf(analysis: Analysis, after: number): number {
  const { tokens, quoted } = analysis.sentence;
  const own = analysis.clauses.find(
    ({ kind, mood, tokens: [first = 0] }) =>
      kind === 'main' &&
      mood === 'indicative' &&
      first >= after &&
      !quoted.some(([from, to]) => first >= from && first < to),
  );
  return own?.tokens[0] ?? tokens.length;
}

/** The range without signs at its ends, and without a quotation mark there whose partner is outside. */
export function trimmed({ sentence: { tokens } }: Analysis, [from, to]: Range): Range {
  const marks = tokens.slice(from, to).filter(({ text }) => isQuotationMark(text)).length;
  const isBare = (position: number): boolean => {
    const text = tokens[position]?.text ?? '';
    return /^[,.:;–—-]$/.test(text) || (marks % 2 === 1 && isQuotationMark(text));
  };
  let [start, end] = [from, to];
  while (start < end && isBare(start)) start++;
  while (end > start && isBare(end - 1)) end--;
  return [start, end];
}
