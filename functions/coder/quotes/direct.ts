import type { Told } from '../acts/candidate.ts';
import { wordAt } from '../acts/phrases.ts';
import { subjectOf } from '../acts/slots.ts';
import { TITLED_NOUNS, WORDS_IN_NAMES } from '../de/speech.data.ts';
import type { Clause, NounPhrase } from '../syntax.ts';
import { isCapital } from '../text/capital.ts';
import { closesBefore, type Frame } from './frames.ts';
import { isNaming, isQuoting } from './speech.ts';
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
  const isVerb = ({ tokens: [first = 0, second], verbs: [verb] }: Clause) =>
    verb === first || (verb === second && wordAt(told.analysis, first).toLowerCase() === 'so');
  const clause = told.analysis.clauses.find(
    (candidate) =>
      isVerb(candidate) &&
      (candidate.tokens[0] ?? 0) > to &&
      closesBefore(told.analysis, candidate.tokens[0] ?? 0) &&
      follows(told, to, candidate.tokens[0] ?? 0),
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
  if (!clause) return null;
  // "Die Pflichten seien klar festgelegt: „…“": whoever spoke before goes on.
  const phrase = clause.mood.startsWith('konjunktiv') ? null : clause.subject;
  return { told, phrase, verb: phrase && clause.lemma, adjacent: true };
}

function beforeColon(before: Told, framesOf: (told: Told) => readonly Frame[]): Said | null {
  const frame = framesOf(before).at(-1);
  if (frame) return said(before, frame, true);
  return subjectBefore(before, before.analysis.sentence.tokens.length);
}

/**
 * Whether the stretch is something said rather than a name. `frames`: those of its first sentence; `reported`: its sentence
 * reports what somebody said; `heard`: somebody has just spoken.
 */
export function isQuotation(
  stretch: Stretch,
  said: Said | null,
  frames: readonly Frame[],
  reported: boolean,
  heard: boolean,
): boolean {
  if (said?.adjacent) return true;
  const { words, from } = stretch;
  const short = words < SHORTEST_QUOTE;
  if (isTitle(stretch) || (short && isBesideNoun(stretch))) return false;
  if (frames.some((frame) => isNamedBy(frame, from))) return true;
  if (isNameLike(stretch)) return false;
  const whole = isWhole(stretch);
  if (whole && heard) return true;
  if (!whole && isFragment(stretch)) return words > 1 && (said !== null || reported);
  return !short || (words > 1 && (said !== null || reported));
}

/** "nannte den Bericht „frei erfunden“", not "Der „Ermittlungsausschuss“ kritisierte …", "wurde in der „Welt“ zitiert". */
const isNamedBy = ({ clause }: Frame, from: number): boolean =>
  clause !== null &&
  isNaming(clause) &&
  !isQuoting(clause) &&
  clause.tokens.includes(from) &&
  !(clause.subject && clause.subject.start < from && from <= clause.subject.end);

/** "„Das wird niemand vergessen.“": whole sentences stand in the quotation marks, and nothing beside them. */
function isWhole({ from, last, to }: Stretch): boolean {
  const { tokens } = last.analysis.sentence;
  return from <= 1 && to >= tokens.length - 1 && /^(?:[.!?…]|\.{2,3})$/.test(tokens[to - 1]?.text ?? '');
}

/** Whether no clause stands within the quotation marks: a few words of a sentence that says who uses them. */
export function isFragment({ first, from, last, to }: Stretch): boolean {
  if (first !== last) return false;
  return !first.analysis.clauses.some(
    ({ tokens, verbs }) =>
      verbs.length > 0 && tokens.every((position) => isMarkAt(first, position) || (position >= from && position < to)),
  );
}

const isMarkAt = ({ analysis }: Told, at: number): boolean => !/[\p{L}\d]/u.test(wordAt(analysis, at));

/** "der Film „Wir waren Könige“": a title behind a noun of works, papers or undertakings. */
function isTitle({ first, from, last, to }: Stretch): boolean {
  const [noun, opener] = [wordAt(first.analysis, from - 2), wordAt(first.analysis, from)];
  return TITLED_NOUNS.test(noun) && isCapital(noun) && isCapital(opener) && wordAt(last.analysis, to - 1) !== '.';
}

/** "die Zeitung „Die Welt“". */
function isBesideNoun({ first, from }: Stretch): boolean {
  return from > 2 && isCapital(wordAt(first.analysis, from - 2)) && isCapital(wordAt(first.analysis, from));
}

const wordsInNames: ReadonlySet<string> = new Set(WORDS_IN_NAMES.trim().split(/\s+/));

/** Whether the quoted words look like a name or title: nothing but capitals, articles and prepositions. */
function isNameLike({ first, from, last, to }: Stretch): boolean {
  if (first !== last) return false;
  const words = first.analysis.sentence.tokens.slice(from, to).filter(({ text }) => /[\p{L}\d]/u.test(text));
  return words.every(({ text, lower }) => /^(?:\p{Lu}|\d|[dl]['’]\p{Lu})/u.test(text) || wordsInNames.has(lower));
}
