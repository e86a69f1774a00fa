import { agencyIn, isActedUpon, isTaken } from './agency.ts';
import type { Draft } from './assembly.ts';
import { detached } from './detached.ts';
import {
  AGENTIVE_VERBS,
  COPULAS,
  DATIVE_VERBS,
  DITRANSITIVE_VERBS,
  DOUBLE_ACCUSATIVE_VERBS,
  GENITIVE_VERBS,
  VERBS_OF_PERSONS,
} from './frames.data.ts';
import { isAdverbialNoun } from './nouns.ts';
import { type Phrase, verbalNumber } from './phrase.ts';
import type { VerbalComplex } from './verbal-complex.ts';
import type { Word } from './words.ts';

/** Who does what to whom in one clause. */
export interface Arguments {
  readonly subject: Phrase | null;
  readonly accusative: Phrase | null;
  readonly dative: Phrase | null;
  readonly genitive: Phrase | null;
  readonly predicative: Phrase | null;
}

/** The phrases of a clause that can be its subject or objects, in order, and what decides between them. */
export interface Situation {
  readonly words: readonly Word[];
  readonly draft: Draft;
  readonly complex: VerbalComplex;
  readonly candidates: readonly Phrase[];
  /** A subject could be shared with the clause before. */
  readonly shares: boolean;
  readonly antecedent: Phrase | null;
}

const NOMINATIVE = 1;
const ACCUSATIVE = 2;
const DATIVE = 4;
const GENITIVE = 8;

/** Weights of the signs for a subject; case and number decide alone, the rest only between phrases that both allow. */
const WEIGHT = {
  nominativeOnly: 4,
  noAccusative: 3.5,
  prefield: 2,
  afterVerb: 1.5,
  first: 2,
  step: 0.5,
  pronoun: 1,
  agent: 0.7,
  thing: -0.4,
  thingBesideAgent: -4,
  adverbial: -5,
};

/** Assigns subject and objects by case, number, agency and position; what stays ambiguous follows the order subject first. */
export function argumentsOf(situation: Situation): Arguments {
  const { draft, complex } = situation;
  const subject = draft.kind === 'infinitive' ? null : subjectOf(situation);
  const rest = situation.candidates.filter((phrase) => phrase !== subject && !isAdverbial(situation.words, phrase));
  const none = { accusative: null, dative: null, genitive: null, predicative: null };
  const { lemma, voice, modal } = complex;
  if (lemma !== null && COPULAS.has(lemma)) {
    const predicative = rest.find(({ cases }) => (cases & NOMINATIVE) > 0) ?? null;
    return { ...none, subject, predicative, dative: rest.find(({ cases }) => cases === DATIVE) ?? null };
  }
  if (voice !== 'active' || (lemma === null && modal === null)) {
    return {
      ...none,
      subject,
      dative: rest.find((phrase) => isDative(phrase) || isAddressed(situation, phrase)) ?? null,
    };
  }
  return detached(situation, { ...none, subject, ...objectsOf(lemma ?? '', rest) });
}

function subjectOf(situation: Situation): Phrase | null {
  const { candidates, complex, shares } = situation;
  const nominative = candidates.filter((phrase) => (phrase.cases & NOMINATIVE) > 0 && !isAddressed(situation, phrase));
  const agreeing = nominative.filter((phrase) => agrees(situation, phrase));
  // "weder Polen noch Ungarn stimmte zu", "die Hitze und der Wind nahm ab"
  const likely = agreeing.length > 0 ? agreeing : nominative.filter(({ conjuncts }) => conjuncts.length > 0);
  const giver = giverAmong(situation, likely);
  const able = giver ? [giver] : likely;
  let best: Phrase | null = null;
  let bestScore = shares ? sharedScore(situation) : Number.NEGATIVE_INFINITY;
  for (const phrase of able) {
    const score = subjectScore(situation, phrase, able);
    if (score > bestScore) [best, bestScore] = [phrase, score];
  }
  if (best !== null && isAdverbial(situation.words, best) && complex.number === 3) return null;
  return best;
}

/** "Peru warf die Regierung Wortbruch vor": the only one beside whom somebody can be in the dative, where the verb asks for one and enough are named. */
function giverAmong({ words, candidates, complex }: Situation, likely: readonly Phrase[]): Phrase | null {
  const lemma = complex.lemma ?? '';
  const least = DATIVE_VERBS.has(lemma) ? 2 : DITRANSITIVE_VERBS.has(lemma) ? 3 : Number.POSITIVE_INFINITY;
  const nouns = candidates.filter((phrase) => !isAdverbial(words, phrase));
  if (complex.voice !== 'active' || nouns.length < least) return null;
  const isGiven = ({ cases, agency }: Phrase) => (cases & DATIVE) > 0 && agency === 1;
  const [giver, ...others] = likely.filter(
    (phrase) => phrase.agency === 1 && nouns.some((other) => other !== phrase && isGiven(other)),
  );
  return giver && others.length === 0 && giver.determiner !== null ? giver : null;
}

const isDative = ({ cases }: Phrase): boolean => (cases & DATIVE) > 0 && (cases & NOMINATIVE) === 0;

/** "Russland wird Betrug vorgeworfen", "Polen wurde gedroht": a name without case in the passive of a verb that asks for a dative. */
function isAddressed({ complex, candidates }: Situation, phrase: Phrase): boolean {
  const lemma = complex.lemma ?? '';
  const able = phrase.determiner === null && phrase.agency !== -1 && !phrase.pronoun && (phrase.cases & DATIVE) > 0;
  if (complex.voice !== 'passive' || !able || candidates.some(isDative)) return false;
  if (DATIVE_VERBS.has(lemma) || VERBS_OF_PERSONS.has(lemma)) return true;
  const isGiven = (other: Phrase) => other !== phrase && other.agency === -1 && (other.cases & NOMINATIVE) > 0;
  return DITRANSITIVE_VERBS.has(lemma) && candidates.some(isGiven);
}

/** What a phrase of its own must score to displace the shared subject. */
function sharedScore(situation: Situation): number {
  const { words, draft, complex, candidates } = situation;
  const segment = draft.segments[0];
  if (complex.voice !== 'active') return 0;
  // "…, die ein Lager angriffen und drei Wachen töteten"
  if (draft.kind !== 'main' && lacksObject(situation)) return WEIGHT.nominativeOnly;
  if (segment !== undefined && draft.finite !== null && segment.from <= draft.finite && draft.finite > segment.body)
    return 0.5;
  // "Er forderte Haft, doch verhängte ein Gericht eine Geldstrafe": one of two in front of an object.
  if (draft.kind === 'main' && words[segment?.from ?? 0]?.lower === 'doch' && candidates.length > 1) return 0.5;
  return WEIGHT.nominativeOnly;
}

/** The nouns of the clause can be the objects that its verb needs. */
function lacksObject({ words, complex, candidates }: Situation): boolean {
  const lemma = complex.lemma ?? '';
  const nouns = candidates.filter((phrase) => !isAdverbial(words, phrase));
  const [first, second] = nouns;
  if (first === undefined || first.pronoun || (first.cases & (ACCUSATIVE | DATIVE)) === 0) return false;
  if (DITRANSITIVE_VERBS.has(lemma) && nouns.length === 2)
    return (first.cases & DATIVE) > 0 && second?.agency === -1 && (second.cases & ACCUSATIVE) > 0;
  // "und Kiew der Lüge bezichtigte"
  if (GENITIVE_VERBS.has(lemma) && nouns.length === 2)
    return (first.cases & ACCUSATIVE) > 0 && second !== undefined && (second.cases & GENITIVE) > 0;
  if (nouns.length > 1) return false;
  if (DATIVE_VERBS.has(lemma) || VERBS_OF_PERSONS.has(lemma)) return (first.cases & DATIVE) > 0;
  return AGENTIVE_VERBS.has(lemma) && (first.cases & ACCUSATIVE) > 0;
}

function agrees({ complex }: Situation, phrase: Phrase): boolean {
  return (verbalNumber(phrase) & complex.number) > 0;
}

function subjectScore(
  { words, draft, complex, antecedent, candidates }: Situation,
  phrase: Phrase,
  able: readonly Phrase[],
): number {
  const { finite } = draft;
  // "Das sei ein Skandal": what something is stands in the nominative, too.
  const equal = COPULAS.has(complex.lemma ?? '') && /^k?eine?$/.test(phrase.determiner ?? '');
  let score = phrase.cases === NOMINATIVE && !equal ? WEIGHT.nominativeOnly : 0;
  if (phrase.cases === (NOMINATIVE | GENITIVE)) score += WEIGHT.noAccusative;
  const order = candidates.indexOf(phrase);
  const segment = draft.segments[0];
  if (draft.kind === 'main' && finite !== null) {
    if (phrase.last <= finite) score += order === 0 ? WEIGHT.prefield : 0;
    else score += (phrase.first === finite + 1 ? WEIGHT.afterVerb : 0) - WEIGHT.step * order;
    if (order === 0 && segment !== undefined && phrase.first > finite) score += WEIGHT.afterVerb;
  } else score += order === 0 ? WEIGHT.first : -WEIGHT.step * order;
  const relative = words[phrase.core]?.relative === true;
  if (phrase.pronoun && !relative) score += WEIGHT.pronoun;
  const agency = agencyIn(words, phrase, complex.lemma ?? '', order, relative ? antecedent : null);
  if (agency === 1) score += WEIGHT.agent;
  if (agency === -1) score += WEIGHT.thing;
  const taken = relative && antecedent !== null && isTaken(words, antecedent, complex.lemma ?? '', able);
  if (taken || isActedUpon({ words, complex }, phrase, able, agency, order)) score += WEIGHT.thingBesideAgent;
  if (isAdverbial(words, phrase)) score += WEIGHT.adverbial;
  return score;
}

/** Objects by case and the verb's frame. */
function objectsOf(lemma: string, rest: readonly Phrase[]): Pick<Arguments, 'accusative' | 'dative' | 'genitive'> {
  let accusative: Phrase | null = null;
  let dative: Phrase | null = null;
  let genitive: Phrase | null = null;
  for (const [index, phrase] of rest.entries()) {
    const both = (phrase.cases & ACCUSATIVE) > 0 && (phrase.cases & DATIVE) > 0;
    if (phrase.cases === GENITIVE) genitive ??= GENITIVE_VERBS.has(lemma) ? phrase : null;
    else if ((phrase.cases & ACCUSATIVE) === 0) dative ??= (phrase.cases & DATIVE) > 0 ? phrase : null;
    else if (both && dative === null && prefersDative(lemma, phrase, rest.slice(index + 1))) dative = phrase;
    else accusative ??= phrase;
  }
  return { accusative, dative, genitive };
}

/** Names and bare nouns show no case: the verb's frame decides, or a thing behind that is the accusative ("stellte Polen ein Ultimatum"). */
function prefersDative(lemma: string, phrase: Phrase, behind: readonly Phrase[]): boolean {
  if (DATIVE_VERBS.has(lemma)) return true;
  const thing = behind.some(({ cases, agency }) => (cases & ACCUSATIVE) > 0 && agency === -1);
  // "den Studenten", "den Bauern" are one in the accusative or several in the dative.
  const bare = phrase.determiner === null || /^den$/i.test(phrase.determiner);
  if (thing && (phrase.agency === 1 || phrase.name) && bare && !DOUBLE_ACCUSATIVE_VERBS.has(lemma)) return true;
  if (bare && phrase.agency === 1 && behind.length > 0 && DITRANSITIVE_VERBS.has(lemma)) return true;
  if (!DITRANSITIVE_VERBS.has(lemma) || (phrase.agency !== 1 && !phrase.name)) return false;
  return bare && (behind.some(({ cases }) => (cases & ACCUSATIVE) > 0) || VERBS_OF_PERSONS.has(lemma));
}

/** A phrase of time or measure without preposition. */
export function isAdverbial(words: readonly Word[], phrase: Phrase): boolean {
  const noun = words[phrase.core];
  if (noun?.class !== 'noun' || phrase.preposition !== null) return false;
  return isAdverbialNoun(noun.lower) && !/^(?:der|ein)$/.test(phrase.determiner ?? '');
}
