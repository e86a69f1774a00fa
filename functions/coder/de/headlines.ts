import type { Sentence } from '../syntax.ts';
import type { Draft } from './assembly.ts';
import { isNonFinite } from './finiteness.ts';
import { BEFALLING_VERBS } from './frames.data.ts';
import { isZuInfinitive, range, type Segment } from './segments.ts';
import { isAuxiliary } from './verb-forms.ts';
import type { Word } from './words.ts';

/** A title, or a line inside the body that nothing ends. */
const isHeading = ({ field, words }: Sentence): boolean => field === 'title' || /[\p{L}\d)]$/u.test(words.at(-1) ?? '');

/**
 * In a title a form that is a participle too, at the end of a clause without other verb, is the participle ("Demonstranten in
 * Moskau verhaftet") unless only one phrase stands before it ("Regierung verhandelt") or many may do it ("Minister in Genf
 * beraten"); of what befalls somebody it always is ("Deutscher entführt", "Demonstranten erschossen").
 */
export function asHeadline(sentence: Sentence, words: readonly Word[], draft: Draft): Draft {
  const [segment, ...others] = draft.segments;
  const { finite } = draft;
  if (!isHeading(sentence) || draft.kind !== 'main' || finite === null || segment === undefined || others.length > 0)
    return draft;
  const readings = words[finite]?.verbs ?? [];
  // "Zwei Männer von Soldaten erschossen (11.13 Uhr)"
  const last =
    words[finite + 1]?.text === '(' ||
    range(finite + 1, segment.to).every((index) => words[index]?.class === 'punctuation');
  if (!readings.some(({ kind }) => kind === 'participle') || !last || segment.verbs.length > 1) return draft;
  // "Zeitungen verboten": headlines stand in the present.
  const isOver = readings.every(({ kind, tense }) => kind !== 'finite' || tense === 'past');
  const befalls = isOver || readings.every(({ lemma }) => BEFALLING_VERBS.has(lemma));
  const phrasal = range(segment.from, finite).some((index) => words[index]?.class === 'preposition');
  const plural = readings.some(({ kind, number }) => kind === 'finite' && number === 2);
  return befalls || (phrasal && !plural) ? { ...draft, finite: null } : draft;
}

/** Whether a headline ends in a participle with its noun, behind a comma: "…, Zeitungen verboten". */
export function endsHeadline(words: readonly Word[], { boundary, body, from, to }: Segment, finite: number): boolean {
  const isParticiple = words[finite]?.verbs.some(({ kind }) => kind === 'participle') ?? false;
  const isLast = finite === to - 1 && words[to] === undefined;
  return (
    isParticiple && isLast && boundary === ',' && words[body]?.class === 'noun' && words[from - 2]?.class === 'noun'
  );
}

/** Infinitives with "zu" that stand without comma in the clause of a full verb: "plant neue Sanktionen zu verhängen". */
export function infinitivesWithin(words: readonly Word[], draft: Draft): Draft[] {
  const { finite } = draft;
  if (finite === null || draft.kind === 'infinitive') return [];
  if (words[finite]?.verbs.some(({ lemma }) => isAuxiliary(lemma))) return [];
  return draft.segments.flatMap((segment) => {
    const verb = segment.verbs.find((index) => isZuInfinitive(words, index) && isNonFinite(words[index]));
    if (verb === undefined || verb === finite) return [];
    const from = finite > verb ? segment.body : Math.max(segment.body, finite + 1);
    const own = {
      ...segment,
      from,
      body: from,
      to: verb + 1,
      verbs: [verb],
      opener: 'infinitive' as const,
      conjunction: null,
    };
    return [
      {
        kind: 'infinitive' as const,
        conjunction: null,
        segments: [own],
        loose: new Set<typeof own>(),
        finite: null,
        borrowed: [],
        coordinatedWith: null,
        parent: draft,
        joined: false,
      },
    ];
  });
}
