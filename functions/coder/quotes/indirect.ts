import type { Told } from '../acts/candidate.ts';
import { range } from '../acts/phrases.ts';
import { CONJECTURES, GOING_ON_SUBJECTS, GOING_ON_WORDS } from '../de/speech.data.ts';
import type { Analysis, Clause } from '../syntax.ts';
import { contentOf, type Range, trimmed } from './content.ts';
import type { Frame } from './frames.ts';

/** A stretch of a sentence that tells what somebody says, with the frame that says who; null where the speaker goes on. */
export interface Report {
  readonly range: Range;
  readonly frame: Frame | null;
}

/** What the sentence reports without quotation marks; `spoken`: somebody spoke in the sentence before. */
export function reportsIn(told: Told, frames: readonly Frame[], spoken: boolean): Report[] {
  const { analysis } = told;
  const found: Report[] = [];
  for (const frame of frames)
    for (const said of contentOf(analysis, frame))
      if (!isQuoted(told, said) && !found.some((other) => overlap(other.range, said)))
        found.push({ range: said, frame });
  if (found.length > 0 || !goesOn(told, spoken)) return found;
  const whole = trimmed(analysis, [0, analysis.sentence.tokens.length]);
  return isQuoted(told, whole) ? found : [{ range: whole, frame: null }];
}

const goingOnWords: ReadonlySet<string> = new Set(GOING_ON_WORDS.split(' '));
const goingOnSubjects: ReadonlySet<string> = new Set(GOING_ON_SUBJECTS.split(' '));

/** A sentence in the Konjunktiv, of hearsay ("soll geflohen sein") or with "demnach" goes on with what somebody said. */
function goesOn({ analysis }: Told, spoken: boolean): boolean {
  const { tokens, quoted } = analysis.sentence;
  const main = analysis.clauses.find(({ kind }) => kind === 'main');
  const [verb] = main?.verbs ?? [];
  if (!main || verb === undefined || quoted.some(([from, to]) => verb >= from && verb < to)) return false;
  if (main.mood === 'konjunktiv1') return true;
  if (!spoken) return false;
  const hearsay = main.modal === 'sollen' && main.tense === 'perfect';
  const opener = tokens[0]?.lower ?? '';
  if (main.mood === 'konjunktiv2' && (opener === 'danach' || reportsBy(analysis, main))) return true;
  return hearsay || goingOnWords.has(opener);
}

/** "Die Soldaten hätten …", "Man würde …": a Konjunktiv II that reports, not "Denkbar wäre auch …" of the article itself. */
const reportsBy = ({ sentence: { tokens } }: Analysis, { verbs: [verb = 0], subject }: Clause): boolean =>
  !CONJECTURES.test(tokens[verb]?.lower ?? '') || goingOnSubjects.has(tokens[subject?.head ?? -1]?.lower ?? '');

/** "Das teilte die Polizei mit.": a frame that says who said the sentence before. */
export function frameOfBefore({ analysis }: Told, frames: readonly Frame[]): Frame | null {
  const [first, second] = analysis.sentence.tokens;
  if (!/^(?:das|dies|so)$/.test(first?.lower ?? '')) return null;
  const frame = frames.find(({ kind, clause }) => kind === 'verb' && clause?.verbs[0] === 1);
  // "So riet sie dem Minister zu mehr Zurückhaltung" tells something else.
  const other = first?.lower === 'so' && (frame?.clause?.accusative ?? frame?.clause?.dative ?? null) !== null;
  return frame && !other && contentOf(analysis, frame).length === 0 && second ? frame : null;
}

const overlap = ([from, to]: Range, [start, end]: Range): boolean => from < end && start < to;

/** Whether most words of the range stand in quotation marks, and no verb of it outside: not "Das Land sei „eines der ärmsten der Welt“". */
function isQuoted({ analysis }: Told, [from, to]: Range): boolean {
  const { tokens, quoted } = analysis.sentence;
  const isInside = (position: number) => quoted.some(([start, end]) => position >= start && position < end);
  const verbs = analysis.clauses.map(({ verbs: [verb = -1] }) => verb).filter((verb) => verb >= from && verb < to);
  if (verbs.length > 0 && !verbs.some(isInside)) return false;
  const words = range(from, to).filter((position) => /[\p{L}\d]/u.test(tokens[position]?.text ?? ''));
  const inside = words.filter(isInside);
  return inside.length * 2 > words.length;
}
