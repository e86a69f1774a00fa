import type { Draft } from './assembly.ts';
import { JUDGING_VERBS, SPEECH_VERBS } from './frames.data.ts';
import type { Segment } from './segments.ts';
import type { Word } from './words.ts';

/** "reichte Klage ein, setzte eine Frist und kündigte an": the verb comes first, and a further one follows behind "und". */
export function isInSeries(words: readonly Word[], main: Draft, segment: Segment, finite: number): boolean {
  if (segment.boundary !== ',' || finite !== segment.body) return false;
  // "„Nur Piraten tun so etwas“, empörte sich der Stabschef und verlangte …"
  if (isBehindQuotation(words, segment.from)) return false;
  // "Macron lobt Merz, rügt Orbán": a headline without end.
  if (words[segment.to] === undefined && [main.finite, finite].every((at) => judges(words[at ?? -1], 'present')))
    return true;
  if (words[segment.to]?.class !== 'coordinator') return false;
  const said = words[finite]?.verbs.some(({ lemma }) => SPEECH_VERBS.has(lemma)) ?? false;
  // "kritisierte Kanada, lobte Peru und …", but "Die Armee schoss, kritisierte Amnesty und …"
  return !said || [main.finite, finite].every((at) => judges(words[at ?? -1], 'past'));
}

/** Verbs of judging somebody. */
const judges = (word: Word | undefined, at: 'past' | 'present'): boolean =>
  word?.verbs.some(({ kind, tense, lemma }) => kind === 'finite' && tense === at && JUDGING_VERBS.has(lemma)) ?? false;

/** Quotation marks are no words: there a token is missing before the comma. */
const isBehindQuotation = (words: readonly Word[], from: number): boolean =>
  (words[from - 1]?.token ?? 0) - (words[from - 2]?.lastToken ?? 0) > 1;
