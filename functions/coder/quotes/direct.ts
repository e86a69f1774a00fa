import type { Told } from '../acts/candidate.ts';
import { subjectOf } from '../acts/slots.ts';
import type { Clause, NounPhrase } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import { closesBefore, type Frame } from './frames.ts';
import { isNaming } from './speech.ts';
import type { Stretch } from './stretches.ts';

/** Shorter stretches in quotation marks are names and scare quotes, unless a verb of saying stands beside them. */
const SHORTEST_QUOTE = 5;

/** Who says a quotation, as far as its surroundings tell. */
export interface Said {
  readonly told: Told;
  readonly phrase: NounPhrase | null;
  readonly verb: string | null;
  /** The frame and the quotation stand side by side, so that it is one, however short. */
  readonly adjacent: boolean;
}

const said = (told: Told, { phrase, verb }: Frame, adjacent: boolean): Said => ({ told, phrase, verb, adjacent });

/** Who says the stretch: what follows it in its last sentence, what precedes it in its first, a colon before, a frame nearby. */
export function sayerOf(
  stretch: Stretch,
  framesOf: (told: Told) => readonly Frame[],
  before: Told | undefined,
): Said | null {
  const { first, from, last, to } = stretch;
  const behind = framesOf(last).filter((frame) => frame.from >= to);
  const next = behind.find((frame) => frame.inverted && follows(last, to, frame.from));
  if (next) return said(last, next, true);
  const spoken = spokenBehind(last, to);
  if (spoken) return spoken;
  const ahead = framesOf(first).filter((frame) => frame.from < from && !within(frame, from));
  const verb = ahead.findLast((frame) => frame.kind !== 'source') ?? ahead.at(-1);
  if (verb) return said(first, verb, isIntroduced(first, from));
  const colon = isColon(first, from - 1) || isColon(first, from - 2) ? subjectBefore(first, from) : null;
  if (colon) return colon;
  const around = [...framesOf(first), ...behind].find((frame) => !within(frame, from) || frame.kind === 'verb');
  if (around) return said(first === last || framesOf(first).includes(around) ? first : last, around, false);
  return before && isColon(before, before.analysis.sentence.tokens.length - 1) ? beforeColon(before, framesOf) : null;
}

/** The quotation stands in the phrase of the speaker or source: a name. */
const within = ({ phrase, kind, from, to }: Frame, at: number): boolean =>
  (phrase !== null && phrase.start < at && at < phrase.end) || (kind === 'source' && from < at && at <= to);

/** Nothing but signs between the end of the quotation and the token. */
function follows({ analysis }: Told, to: number, at: number): boolean {
  return analysis.sentence.tokens.slice(to, at).every(({ text }) => !/[\p{L}\d]/u.test(text));
}

/** A colon or comma before the quotation. */
function isIntroduced({ analysis }: Told, from: number): boolean {
  return /^[:,]$/.test(analysis.sentence.tokens[from - 2]?.text ?? '');
}

/** "„…“, freut sich X": any verb right behind a quotation. */
function spokenBehind(told: Told, to: number): Said | null {
  const clause = told.analysis.clauses.find(
    ({ tokens: [first = 0], verbs }) =>
      first > to && verbs[0] === first && closesBefore(told.analysis, first) && follows(told, to, first),
  );
  const phrase = clause ? subjectOf(told.analysis, clause) : null;
  return clause && phrase && phrase.head > (clause.verbs[0] ?? 0)
    ? { told, phrase, verb: clause.lemma, adjacent: true }
    : null;
}

const isColon = ({ analysis }: Told, at: number): boolean => analysis.sentence.tokens[at]?.text === ':';

/** The subject of what stands before the colon: "Der Minister reagierte gelassen: „…“", "Merkel: „…“". */
function subjectBefore(told: Told, from: number): Said | null {
  const { analysis } = told;
  const clause = analysis.clauses.findLast(
    (candidate): candidate is Clause & { readonly subject: NounPhrase } =>
      candidate.subject !== null && (candidate.tokens[0] ?? 0) < from && candidate.subject.head < from,
  );
  return clause ? { told, phrase: clause.subject, verb: clause.lemma, adjacent: true } : null;
}

function beforeColon(before: Told, framesOf: (told: Told) => readonly Frame[]): Said | null {
  const frame = framesOf(before).at(-1);
  if (frame) return said(before, frame, true);
  return subjectBefore(before, before.analysis.sentence.tokens.length);
}

/** Whether the stretch is something said rather than a name; `reported`: its sentence reports what somebody said. */
export function isQuotation(stretch: Stretch, said: Said | null, reported: boolean): boolean {
  if (said?.adjacent) return true;
  const { words, from, first } = stretch;
  const short = words < SHORTEST_QUOTE;
  if (short && isBesideNoun(stretch)) return false;
  if (first.analysis.clauses.some((clause) => isNaming(clause) && clause.tokens.includes(from))) return true;
  return !isNameLike(stretch) && (!short || (words > 1 && (said !== null || reported)));
}

/** "die Zeitung „Die Welt“". */
function isBesideNoun({ first, from }: Stretch): boolean {
  const { tokens } = first.analysis.sentence;
  return from > 2 && isCapital(tokens[from - 2]?.text ?? '') && isCapital(tokens[from]?.text ?? '');
}

const NAME_LIKE =
  /^(?:\p{Lu}|\d|(?:am|an|auf|aus|das|de|dem|den|der|des|die|du|für|im|in|of|the|und|von|zu|zum|zur)$)/u;

/** Whether the quoted words look like a name or title: nothing but capitals, articles and prepositions. */
function isNameLike({ first, from, last, to }: Stretch): boolean {
  if (first !== last) return false;
  const words = first.analysis.sentence.tokens.slice(from, to).filter(({ text }) => /[\p{L}\d]/u.test(text));
  return words.every(({ text }) => NAME_LIKE.test(text));
}
