import { wordAt, wordsAt } from '../acts/phrases.ts';
import { CORRELATES, JOINING_WORDS } from '../de/speech.data.ts';
import { verbReadings } from '../de/verb-forms.ts';
import type { Analysis, Clause } from '../syntax.ts';
import { isQuotationMark } from '../text/quotations.ts';
import type { Frame } from './frames.ts';
import { introducesSaid, isNaming, isSpeech } from './speech.ts';

/** Tokens from the first to the last, exclusive. */
export type Range = readonly [number, number];

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
  if (inverted)
    return [...(isBehindQuotation(analysis, from) ? [] : [[0, from] as const]), ...following(analysis, clause, to)];
  return clause.negated ? [] : following(analysis, clause, (clause.verbs[0] ?? from) + 1);
}

/** "Zuvor drohte er ihnen: „Wir kommen wieder“, sagte er": a sentence in quotation marks right before the frame is all that is said by it. */
const isBehindQuotation = ({ clauses, sentence: { tokens, quoted } }: Analysis, from: number): boolean =>
  quoted.some(
    ([start, end]) =>
      end < from &&
      tokens.slice(end, from).every(({ text }) => !/[\p{L}\d]/u.test(text)) &&
      tokens[start - 2]?.text === ':' &&
      clauses.some(({ verbs: [verb = -1] }) => verb >= start && verb < end),
  );

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
  const end = endOfCoordinated(analysis, (clause.tokens.at(-1) ?? to) + 1);
  if (trimmed(analysis, [0, from])[0] >= from) return [[to, analysis.sentence.tokens.length]];
  return to >= end - 1 ? [[start, from]] : [[start, end]];
}

/** "Laut Polizei wurde ein Mann getötet und ein anderer verletzt": what is coordinated without a comma belongs to it. */
function endOfCoordinated(analysis: Analysis, after: number): number {
  let end = endOf(analysis, after);
  while (JOINING_WORDS.test(wordAt(analysis, end - 1)) && wordAt(analysis, end - 2) !== ',')
    end = endOf(analysis, end + 1);
  return end;
}

/** What depends on the clause of saying behind token `after`, up to the next clause that the article asserts. */
function following(analysis: Analysis, clause: Clause, after: number): Range[] {
  const later = analysis.clauses.filter((other) => other !== clause && (other.tokens[0] ?? 0) >= after);
  const at = later.findIndex((other, index) => isSaid(analysis, clause, other, index === 0));
  // "bestätigten den Vorfall und teilten mit, …": the verb that stands next says so.
  if (later.slice(0, at).some((other) => other.kind === 'main' && isSpeech(other))) return [];
  const from = later[at]?.tokens[0];
  return from === undefined ? [] : [[from, endOf(analysis, from + 1)]];
}

function isSaid(analysis: Analysis, clause: Clause, other: Clause, next: boolean): boolean {
  const { kind, conjunction, parent } = other;
  const depends = parent !== null && analysis.clauses[parent] === clause;
  const isInfinitive = kind === 'infinitive' || isZuInfinitive(analysis, other);
  if (isNaming(clause) && !isSpeech(clause) && !isNamedSo(analysis, clause, other)) return false;
  // "Demonstranten, die gegen ihn protestierten, …": what follows is not theirs.
  if (clause.kind === 'relative' && !depends && !(isInfinitive && next)) return false;
  // "kritisierte Pläne, die zu weit gingen": of what is named the relative clause tells more.
  const attribute =
    kind === 'relative' && !isInfinitive && isVerbFinal(analysis, other) && !opensWithNoun(analysis, other);
  if (other.mood.startsWith('konjunktiv') && !attribute) return true;
  if (kind === 'subordinate')
    return (
      introducesSaid(other) &&
      !isAside(other) &&
      (conjunction === 'dass' || conjunction === 'daß' || clause.accusative === null)
    );
  if (isInfinitive) return (depends || next) && conjunction === null && (clause.voice === 'active' || hasAgent(clause));
  const before = analysis.sentence.tokens[(other.tokens[0] ?? 0) - 1]?.text;
  return (
    kind === 'main' &&
    clause.kind === 'main' &&
    next &&
    !other.subjectShared &&
    // ", tönte der Minister": a frame of what stands before.
    !(isSpeech(other) && other.verbs[0] === other.tokens[0]) &&
    (before === ':' || (before === ',' && !clause.accusative))
  );
}

/** "verurteilte das, man habe …", "sprach davon, dass …", not "bezeichnete das als Deal, der …". */
const isNamedSo = (analysis: Analysis, clause: Clause, { kind, mood, conjunction }: Clause): boolean =>
  (kind === 'main' && mood.startsWith('konjunktiv')) ||
  (conjunction === 'dass' && wordsAt(analysis, clause.tokens).some((word) => CORRELATES.test(word)));

/** "die Lage sei ernst": what was taken for a relative pronoun is the article of a noun. */
const opensWithNoun = ({ phrases }: Analysis, { tokens: [first = 0] }: Clause): boolean =>
  phrases.some(({ start, end, preposition }) => preposition === null && start === first && end > first + 1);

/** Whether the finite verb stands at the end, as in "die zu weit gingen". */
const isVerbFinal = ({ sentence }: Analysis, { verbs, tokens }: Clause): boolean => {
  const last = verbs.at(-1) ?? 0;
  const readings = verbReadings(sentence.tokens[last] ?? '');
  return last === tokens.at(-1) && (verbs.length === 1 || readings.every(({ kind }) => kind === 'finite'));
};

/** "…, wie sich die Junta nennt, …" says nothing of what is said. */
const isAside = (clause: Clause): boolean => clause.conjunction === 'wie' && (isNaming(clause) || isSpeech(clause));

/** "wird von ihnen beschuldigt, …": somebody says it. */
const hasAgent = ({ prepositional }: Clause): boolean => prepositional.some(({ preposition }) => preposition === 'von');

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
export function trimmed({ sentence: { tokens, quoted } }: Analysis, [from, to]: Range): Range {
  const marks = tokens.slice(from, to).filter(({ text }) => isQuotationMark(text)).length;
  const isBare = (position: number): boolean => {
    const text = tokens[position]?.text ?? '';
    return /^[,.:;–—-]$/.test(text) || (marks % 2 === 1 && isQuotationMark(text));
  };
  // What begins right behind an opening mark that closes within has that mark, too.
  const opens = marks % 2 === 1 && isQuotationMark(tokens[from - 1]?.text ?? '') && opensWithin(quoted, from, to);
  let [start, end] = [opens ? from - 1 : from, to];
  const isEnd = (position: number) =>
    (isBare(position) && !(opens && isQuotationMark(tokens[position]?.text ?? ''))) ||
    JOINING_WORDS.test(tokens[position]?.text ?? '');
  while (!opens && start < end && isBare(start)) start++;
  while (end > start && isEnd(end - 1)) end--;
  return [start, end];
}

const opensWithin = (quoted: readonly Range[], from: number, to: number): boolean =>
  quoted.some(([first, last]) => first === from && last < to);
