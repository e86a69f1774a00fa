import { FATE_IDIOMS, FATE_VERBS, type Fate, OF_PEOPLE } from '../de/fates.data.ts';
import { type VerbReading, verbReadings } from '../de/verb-forms.ts';
import { remember } from '../remember.ts';
import type { Analysis, Clause, Token } from '../syntax.ts';

/** A word that tells a fate, at a token. */
export interface FateMark {
  readonly at: number;
  readonly fate: Fate;
  /** It ends what it tells ("drei Soldaten getötet") rather than begin it ("töteten drei Soldaten"). */
  readonly closing: boolean;
  /** It befalls the subject also in the active: "starben". */
  readonly subject: boolean;
  /** Told of people only: also terms are "festgesetzt". */
  readonly ofPeople: boolean;
}

/** Verbs of idioms that tell it of their object: "nahm drei Männer in Gewahrsam", but "sitzen in Haft". */
const OF_OBJECT: ReadonlySet<string> = new Set(
  'bringen foltern kosten legen mitreißen nehmen prügeln reißen schicken setzen stecken treiben'.split(' '),
);

interface VerbMark {
  readonly fate: Fate;
  readonly subject: boolean;
  readonly ofPeople: boolean;
  readonly participle: boolean;
}

const verbMark = remember((word): VerbMark | null => {
  const readings = verbReadings(word);
  const lemma = readings.find((reading) => FATE_VERBS.has(reading.lemma))?.lemma ?? '';
  const found = FATE_VERBS.get(lemma);
  return found ? { ...found, ofPeople: OF_PEOPLE.has(lemma), participle: readings.some(isParticiple) } : null;
});
const isParticiple = ({ kind, lemma }: VerbReading): boolean => kind === 'participle' && FATE_VERBS.has(lemma);

/** The words of a sentence that tell what became of somebody, in order. */
export function fateMarks({ sentence, clauses }: Analysis, text: string): readonly FateMark[] {
  const { tokens } = sentence;
  const marks = new Map<number, FateMark>();
  for (const [at, token] of tokens.entries()) {
    const found = /^\p{Ll}/u.test(token.text) || at === 0 ? verbMark(token) : null;
    if (found) marks.set(at, { at, ...found, closing: found.participle || isLast(tokens, at) });
  }
  for (const { lemma, verbs } of clauses) {
    const found = FATE_VERBS.get(lemma ?? '');
    const at = verbs[0];
    if (found && at !== undefined && !verbs.some((verb) => marks.has(verb)))
      marks.set(at, {
        at,
        ...found,
        ofPeople: OF_PEOPLE.has(lemma ?? ''),
        closing: verbs.length > 1 && verbs.at(-1) === at,
      });
  }
  for (const [fate, pattern, needed] of FATE_IDIOMS) {
    for (const match of text.matchAll(pattern)) {
      const last = sentence.start + match.index + match[0].length - 1;
      const at = tokens.findIndex(({ start, end }) => start <= last && last < end);
      const clause = clauses.find((one) => one.tokens.includes(at));
      if (needed !== '' && !needed.split(' ').some((verb) => hasVerb(clause, tokens, verb))) continue;
      // "tödlich verletzt"
      for (let word = at - 1; word <= at; word++) marks.delete(word);
      marks.set(at, { at, fate, closing: true, ofPeople: false, subject: !OF_OBJECT.has(clause?.lemma ?? '') });
    }
  }
  return [...marks.values()].toSorted((a, b) => a.at - b.at);
}

const hasVerb = (clause: Clause | undefined, tokens: readonly Token[], verb: string): boolean =>
  clause?.lemma === verb ||
  (clause?.tokens ?? []).some((at) => verbReadings(tokens[at] ?? '').some(({ lemma }) => lemma === verb));

/** Whether the sentence or a part of it ends behind the token. */
const isLast = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next === undefined || /^[.,;:!?–-]$/.test(next.text);
};
