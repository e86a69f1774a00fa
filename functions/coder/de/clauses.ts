import type { Clause, Sentence } from '../syntax.ts';
import { agreement } from './agreement.ts';
import { type Arguments, argumentsOf } from './arguments.ts';
import { assemble, type Draft } from './assembly.ts';
import { SINGULAR } from './conjugation.ts';
import { INTENTIONS } from './control.data.ts';
import { DITRANSITIVE_VERBS, OBJECT_CONTROL_VERBS } from './frames.data.ts';
import { asHeadline, infinitivesWithin } from './headlines.ts';
import type { Linked } from './links.ts';
import { isNegated, isReflexive } from './negation.ts';
import { nounForm } from './nouns.ts';
import { type Phrase, reach } from './phrase.ts';
import { segmentsOf } from './segments.ts';
import { stretchEnd, stretchStart } from './stretch.ts';
import { asFuture, type VerbalComplex, verbalComplex } from './verbal-complex.ts';
import type { Word } from './words.ts';

const MASCULINE_NOMINATIVE = agreement('nom-m');
/** A clause with what later clauses need of it. */
interface Built {
  readonly draft: Draft;
  readonly complex: VerbalComplex;
  readonly found: Arguments;
  readonly subject: Phrase | null;
  readonly shared: boolean;
  readonly antecedent: Phrase | null;
}

/** The clauses of the words in order of their beginning; parents are indexes into the result plus `offset`. */
export function clausesOf(
  sentence: Sentence,
  words: readonly Word[],
  { phrases, inner }: Linked,
  offset: number,
): Clause[] {
  const drafts = assemble(words, segmentsOf(words, inner)).map((draft) => asHeadline(sentence, words, draft));
  const all = [...drafts, ...drafts.flatMap((draft) => infinitivesWithin(words, draft))];
  const free = freeOf(words, phrases);
  const built = new Map<Draft, Built>();
  for (const draft of all) built.set(draft, build(words, phrases, free, draft, built));
  return all.flatMap((draft) => {
    const clause = built.get(draft);
    const parent = draft.parent === null ? -1 : all.indexOf(draft.parent);
    return clause === undefined ? [] : [finished(words, phrases, clause, parent < 0 ? null : parent + offset)];
  });
}

function build(
  words: readonly Word[],
  phrases: readonly Phrase[],
  free: readonly Phrase[],
  draft: Draft,
  built: ReadonlyMap<Draft, Built>,
): Built {
  const stated = verbalComplex(words, draft);
  const beside = draft.coordinatedWith === null ? undefined : built.get(draft.coordinatedWith);
  const antecedent = draft.kind === 'relative' ? (beside?.antecedent ?? antecedentOf(words, phrases, draft)) : null;
  const candidates = free
    .filter((phrase) => belongs(draft, phrase))
    .map((phrase) => (antecedent !== null && words[phrase.core]?.relative ? referring(phrase, antecedent) : phrase));
  const partner = beside && resumed(beside, stated, built);
  const shares = partner !== undefined && partner.subject !== null && draft.kind !== 'infinitive';
  const situation = { words, draft, candidates, shares, antecedent };
  const plain = argumentsOf({ ...situation, complex: stated });
  const lacking = plain.subject === null || isGift(plain.subject, stated);
  const hidden = lacking && !shares ? hiddenSubject(words, phrases, draft, stated) : null;
  const first = hidden ? argumentsOf({ ...situation, candidates: [...candidates, hidden], complex: stated }) : plain;
  // "Die Minister werden beraten" tells what they will do, "der Antrag wird beraten" what is done with it.
  const future = first.subject?.agency === 1 ? asFuture(words, stated) : null;
  const complex = future ?? stated;
  const found = future === null ? first : argumentsOf({ ...situation, complex });
  if (found.subject !== null) return { draft, complex, found, subject: found.subject, shared: false, antecedent };
  const infinitive =
    draft.kind === 'infinitive' ? (intending(words, phrases, draft) ?? controller(draft, built)) : null;
  const subject = shares ? partner.subject : infinitive;
  return { draft, complex, found, subject, shared: subject !== null, antecedent };
}

/** "Hilfe", with a verb of giving: what is given rather than who gives. */
const isGift = ({ agency, determiner }: Phrase, { voice, lemma }: VerbalComplex): boolean =>
  agency === -1 && determiner === null && voice === 'active' && DITRANSITIVE_VERBS.has(lemma ?? '');

/** "rügte am Montag in einem Brief der Minister": what looks like a genitive is the subject that the clause lacks, or null. */
function hiddenSubject(
  words: readonly Word[],
  phrases: readonly Phrase[],
  draft: Draft,
  { lemma, number }: VerbalComplex,
): Phrase | null {
  if (draft.kind === 'infinitive' || lemma === null || number !== SINGULAR) return null;
  for (const phrase of phrases.filter(({ preposition }) => preposition !== null)) {
    const genitive = belongs(draft, phrase) ? phrase.genitives.at(-1) : undefined;
    if (genitive?.last !== phrase.last || genitive.determiner !== 'der' || genitive.agency !== 1) continue;
    const set = nounForm(words[genitive.core] ?? '').agreement & MASCULINE_NOMINATIVE;
    if (set > 0) return { ...genitive, agreement: set, cases: caseBits(set), number: 'singular' };
  }
  return null;
}

/**
 * The clause whose subject goes on: behind what is only reported ("Die Kommission erklärte, der Plan schade Polen, und
 * drohte …") the one that reports it.
 */
function resumed(beside: Built, { mood }: VerbalComplex, built: ReadonlyMap<Draft, Built>): Built {
  if (mood !== 'indicative' || beside.draft.kind !== 'main' || beside.complex.mood !== 'konjunktiv1') return beside;
  const all = [...built.values()];
  const before = all
    .slice(0, all.indexOf(beside))
    .findLast(
      ({ draft, complex, subject }) => draft.kind === 'main' && complex.mood === 'indicative' && subject !== null,
    );
  return before ?? beside;
}

/** "der Beschluss der Regierung, Truppen zu entsenden": whose intention it is, not who judges it. */
function intending(words: readonly Word[], phrases: readonly Phrase[], draft: Draft): Phrase | null {
  if (draft.conjunction !== null) return null;
  const noun = phrases.find(
    ({ last, genitives }) => last === (draft.segments[0]?.from ?? 0) - 1 && genitives.length > 0,
  );
  return noun && INTENTIONS.test(words[noun.core]?.lower ?? '') ? (noun.genitives[0] ?? null) : null;
}

/** The subject of an infinitive: the matrix verb's object or subject, by the verb. */
function controller(draft: Draft, built: ReadonlyMap<Draft, Built>): Phrase | null {
  const matrix = draft.parent === null ? undefined : built.get(draft.parent);
  if (matrix === undefined) return null;
  const { found, complex, subject } = matrix;
  if (!OBJECT_CONTROL_VERBS.has(complex.lemma ?? '') || draft.conjunction !== null)
    return complex.voice === 'passive' ? null : subject;
  return complex.voice === 'passive' ? subject : (found.dative ?? found.accusative);
}

/** Whether the phrase stands in a segment of the clause where its arguments are. */
function belongs(draft: Draft, phrase: Phrase): boolean {
  return draft.segments.some(
    (segment) => phrase.core >= segment.from && phrase.core < segment.to && !draft.loose.has(segment),
  );
}

/** The phrases that can be arguments: without preposition, neither conjunct nor apposition of another, nor who says so. */
function freeOf(words: readonly Word[], phrases: readonly Phrase[]): Phrase[] {
  // "Die Präsidenten Chinas, Japans und Indiens": what is listed with a genitive hangs on that.
  const owners = phrases.flatMap(({ genitives }) => genitives);
  const hanging = new Set(
    [...phrases, ...owners].flatMap(({ conjuncts, appositions }) => [...conjuncts, ...appositions]),
  );
  return phrases.filter((phrase) => phrase.preposition === null && !hanging.has(phrase) && !isSpeaker(words, phrase));
}

/** ", so die Polizei am Montag, …" */
function isSpeaker(words: readonly Word[], { first }: Phrase): boolean {
  const from = stretchStart(words, first);
  if (words[from]?.lower !== 'so') return false;
  const to = stretchEnd(words, first);
  return words.slice(from, to).every(({ class: wordClass }) => wordClass !== 'verb');
}

/** The noun before the comma that the relative pronoun stands for; "was" stands for all that was said. */
function antecedentOf(words: readonly Word[], phrases: readonly Phrase[], draft: Draft): Phrase | null {
  const segment = draft.segments[0];
  if (segment === undefined) return null;
  const pronoun = phrases.find((phrase) => phrase.core >= segment.body && words[phrase.core]?.relative);
  if (words[pronoun?.core ?? -1]?.lower === 'was') return null;
  // "nahm einen Polen fest, den …": the verb may end between them.
  let end = segment.from - 1;
  while (/^(?:particle|verb)$/.test(words[end - 1]?.class ?? '')) end--;
  const before = phrases
    .filter((phrase) => (phrase.last === end || reach(phrase) === end) && !phrase.pronoun)
    .reverse();
  const nouns = before.flatMap((phrase) => [...phrase.genitives.filter(({ last }) => last === end), phrase]);
  if (pronoun === undefined) return nouns[0] ?? null;
  return nouns.find((noun) => (genders(noun) & genders(pronoun)) > 0) ?? null;
}

/** The relative pronoun with the gender and number of what it refers to. */
function referring(pronoun: Phrase, antecedent: Phrase): Phrase {
  const set = genders(antecedent);
  const agreement = pronoun.agreement & (set | (set << 4) | (set << 8) | (set << 12));
  if (agreement === 0) return pronoun;
  const plural = (agreement & 0x8888) > 0;
  const singular = (agreement & 0x7777) > 0;
  return {
    ...pronoun,
    agreement,
    cases: caseBits(agreement),
    number: plural ? (singular ? 'both' : 'plural') : 'singular',
  };
}

function caseBits(set: number): number {
  return [0, 1, 2, 3].reduce((bits, row) => bits | (Number(((set >> (row * 4)) & 0xf) > 0) << row), 0);
}

/** Genders and plural of a phrase, one bit each, whatever the case. */
function genders({ agreement, conjuncts }: Phrase): number {
  return conjuncts.length > 0 ? 0x8 : (agreement | (agreement >> 4) | (agreement >> 8) | (agreement >> 12)) & 0xf;
}

function finished(words: readonly Word[], phrases: readonly Phrase[], built: Built, parent: number | null): Clause {
  const { draft, complex, found, subject, shared, antecedent } = built;
  const token = (index: number): number => words[index]?.token ?? 0;
  const inside = phrases.filter((phrase) =>
    draft.segments.some(({ from, to }) => phrase.core >= from && phrase.core < to),
  );
  const verbless = complex.lemma === null;
  return {
    kind: draft.kind === 'main' && draft.finite === null ? 'headline' : draft.kind,
    lemma: complex.lemma,
    verbs: complex.verbs.map(token).sort((a, b) => a - b),
    voice: complex.voice,
    tense: complex.tense,
    mood: complex.mood,
    modal: complex.modal,
    negated: isNegated(words, draft, phrases),
    reflexive: isReflexive(words, draft),
    subject: verbless && subject === null ? (inside.find(({ preposition }) => preposition === null) ?? null) : subject,
    subjectShared: shared,
    accusative: found.accusative,
    dative: found.dative,
    genitive: found.genitive,
    predicative: found.predicative,
    prepositional: inside.filter(({ preposition }) => preposition !== null),
    conjunction: draft.conjunction,
    parent,
    antecedent,
    tokens: draft.segments.flatMap(({ from, to }) => words.slice(from, to).map(({ token }) => token)),
  };
}
