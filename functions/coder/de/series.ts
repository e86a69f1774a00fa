import type { Draft } from './assembly.ts';
import { SPEECH_VERBS } from './frames.data.ts';
import type { Segment } from './segments.ts';
import { isAuxiliary } from './verb-forms.ts';
import type { Word } from './words.ts';

/** "reichte Klage ein, setzte eine Frist und kündigte an": the verb comes first, and a further one follows behind "und". */
export function isInSeries(words: readonly Word[], main: Draft, segment: Segment, finite: number): boolean {
  if (segment.boundary !== ',' || finite !== segment.body) return false;
  // "„Nur Piraten tun so etwas“, empörte sich der Stabschef und verlangte …"
  if (isBehindQuotation(words, segment.from)) return false;
  if (words[segment.to]?.class !== 'coordinator') return false;
  const said = words[finite]?.verbs.some(({ lemma }) => SPEECH_VERBS.has(lemma)) ?? false;
  // "kritisierte Kanada, lobte Peru und …", but "Kanada hat versagt, kritisierte Peru und …"
  return !said || [main.finite, finite].every((at) => isPast(words[at ?? -1]));
}

/** A past that is no auxiliary: "kritisierte", not "hatte". */
const isPast = (word: Word | undefined): boolean =>
  word?.verbs.some(({ kind, tense, lemma }) => kind === 'finite' && tense === 'past' && !isAuxiliary(lemma)) ?? false;

/** Quotation marks are no words: there a token is missing before the comma. */
const isBehindQuotation = (words: readonly Word[], from: number): boolean =>
  (words[from - 1]?.token ?? 0) - (words[from - 2]?.lastToken ?? 0) > 1;
