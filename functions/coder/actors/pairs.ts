import { SEVERAL } from '../de/somebody.data.ts';
import type { Sector } from '../plover.ts';
import type { Analysis, NounPhrase } from '../syntax.ts';
import {
  AT_WAR,
  CONFLICTING,
  PAIR_NOUNS,
  PAIR_NOUNS_WITH_BOTH,
  PAIRS_OF_PERSONS,
  PAIRS_OF_STATES,
} from './anaphora.data.ts';
import { holdersOf, type Mention } from './mentions.ts';
import { wordsOf } from './own-reference.ts';
import { isPerson } from './persons.ts';
import type { Reference } from './reference.ts';

const BOTH = new Set(['beide', 'beiden', 'beider']);
/** What these lead to is where or by what something is said: "auf Twitter". */
const WHERE = new Set(['auf', 'bei', 'in', 'nach', 'via', 'über']);
const OF_STATE: ReadonlySet<Sector> = new Set(['GOV', 'IGO', 'MIL']);

/**
 * "beide Seiten", "die Länder": the last two sides that differ in country or organisation, without who speaks of them; "alle
 * drei Staaten" the three that were listed together.
 */
export function pairOf(
  analysis: Analysis,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): readonly Reference[] | null {
  const { words, head } = wordsOf(analysis, phrase);
  const noun = words[head]?.lower ?? '';
  const both = words.some(({ lower }) => BOTH.has(lower));
  const isTwo = (nouns: ReadonlySet<string>) => nouns.has(noun) || nouns.has(noun.replace(/n$/, ''));
  if (!isTwo(PAIR_NOUNS) && !(both && (phrase.pronoun || isTwo(PAIR_NOUNS_WITH_BOTH)))) return null;
  if (holdersOf(phrase).length > 0) return null;
  const three = words.some(({ lower }) => lower === 'drei');
  // "die Nachbarn" are two who have been named together, or those of somebody.
  const neighbours = /^nachbar/.test(noun);
  const all = /^allen?$/.test(words[0]?.lower ?? '') && (CONFLICTING.has(noun) || AT_WAR.has(noun));
  const definite =
    both ||
    all ||
    (three && /^(?:alle|allen)$/.test(words[0]?.lower ?? '')) ||
    (neighbours ? /^(?:die|de[nr])$/i : /^(?:die|den)$/i).test(phrase.determiner ?? '');
  // "kritisierte den Präsidenten": one.
  const isOne = !both && phrase.number !== 'plural' && /^den präsidenten$/i.test(`${phrase.determiner} ${noun}`);
  if (isOne || phrase.number === 'singular' || !definite || words.length > (both || three ? 4 : 2)) return null;
  const wanted = earlier.filter(
    (mention) =>
      !(mention.sentence === sentence && mention.subject) &&
      // "Unter den Verletzten sind elf Italiener"
      !(mention.reference.role === null && (mention.attributes ?? []).some((word) => SEVERAL.test(word))) &&
      // "haben sich in Maskat getroffen"
      !WHERE.has(mention.phrase.preposition ?? '') &&
      (!PAIRS_OF_PERSONS.test(noun) || isPerson(mention.reference)) &&
      (!AT_WAR.has(noun) || canFight(mention.reference)) &&
      (!PAIRS_OF_STATES.test(noun) || mention.reference.sectors.some((of) => OF_STATE.has(of))),
  );
  if (noun === 'parteien') {
    // "Syriza und Pasok … Beide Parteien": no states.
    const parties = wanted.filter(
      ({ reference, sentence: at }) => reference.sectors[0] === 'PTY' && sentence - at <= NEAR,
    );
    const last = parties.at(-1);
    const other = parties.findLast(({ word }) => word !== last?.word);
    if (last && other) return [other.reference, last.reference];
  }
  const speakers = earlier.filter((mention) => mention.sentence === sentence && mention.subject);
  const others = wanted
    .map(({ reference }) => reference)
    .filter(
      (reference) =>
        (reference.country ?? reference.org) !== null &&
        !speakers.some((speaker) => isSameSide(speaker.reference, reference)),
    );
  // Who is named but once is rather a place or somebody who comments.
  const states = others.filter(({ country }) => country !== null);
  const sides = new Set(states.map(({ country }) => country)).size > 1 ? states : others;
  const often = sides.filter((one) => sides.filter((other) => isSameSide(one, other)).length > 1);
  const fighting = AT_WAR.has(noun) ? (inCivilWar(earlier) ?? forcesOfTwo(earlier)) : null;
  if (fighting) return fighting;
  if (all) return setAgainst(wanted, sides) ?? [];
  if (three) return listed(wanted, sentence) ?? [];
  // "die beiden" are rather persons.
  const persons = wanted.filter(
    (mention) => phrase.pronoun && mention.reference.name !== null && sentence - mention.sentence <= NEAR,
  );
  const named = persons.map(({ reference }) => reference);
  const pair = together(wanted, sentence, speakers, PAIRS_OF_STATES.test(noun));
  const two =
    together(persons, sentence, speakers, false) ??
    (justNamed(pair, wanted, sentence) ? null : lastTwo(named, isSameParty));
  if (two) return two;
  // "beide Lager" are rather of one country.
  if (/^lagern?$/.test(noun)) return pair ?? [];
  if (neighbours && !both) return pair;
  return (
    pair ??
    justTold(wanted, sides, sentence) ??
    setAgainst(wanted, sides) ??
    lastTwo(often) ??
    lastTwo(sides) ??
    rebelsAtHome(earlier, sentence) ??
    []
  );
}

/** Not the United Nations, observers or those who comment. */
const canFight = (reference: Reference): boolean =>
  reference.org === null && !isPerson(reference) && reference.sectors.some((of) => BELLIGERENT.has(of));
const BELLIGERENT: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'REB']);

/** "Er rief Baku und Eriwan auf … Iran warnte beide": two who were named together in the sentence before are meant, whoever else is named. */
const justNamed = (pair: readonly Reference[] | null, mentions: readonly Mention[], sentence: number): boolean =>
  pair?.every((one) => mentions.some((other) => other.reference === one && sentence - other.sentence === 1)) ?? false;

/** "Alijew drohte, sollte Armenien nicht abziehen. Beide Seiten …": the only two sides of which the sentence before tells, of two countries; null where it tells of fewer or more. */
function justTold(
  mentions: readonly Mention[],
  sides: readonly Reference[],
  sentence: number,
): readonly Reference[] | null {
  const near = mentions
    .filter((one) => sentence - one.sentence === 1 && sides.includes(one.reference))
    .map(({ reference }) => reference);
  const two = near.filter((one, at) => near.findIndex((other) => isSameSide(one, other)) === at);
  return two.length === 2 && two.every(({ country }) => country !== null) ? two : null;
}

/** "Israel bombardiert Gaza": the only two sides of which headline and first sentence tell; null where they tell of fewer or more. */
function setAgainst(mentions: readonly Mention[], sides: readonly Reference[]): readonly Reference[] | null {
  const first = mentions
    .filter(({ sentence, reference }) => sentence < BEGINNING && sides.includes(reference))
    .map(({ reference }) => reference);
  const two = first.filter((one, at) => first.findIndex((other) => isSameSide(one, other)) === at);
  return two.length === 2 ? two : null;
}

/** Rebels and the state that the same sentence tells beside them: those who fight each other. */
function inCivilWar(mentions: readonly Mention[]): readonly Reference[] | null {
  const fights = ({ reference: { sectors, country } }: Mention) =>
    country !== null && FIGHTING.has(sectors[0] ?? 'UNK');
  for (const { reference, sentence } of mentions.toReversed()) {
    if (reference.sectors[0] !== 'REB') continue;
    const state = mentions.find(
      (other) =>
        other.sentence === sentence &&
        fights(other) &&
        (reference.country ?? other.reference.country) === other.reference.country,
    )?.reference;
    if (state) return [state, { ...reference, country: state.country }];
  }
  return null;
}

/** "Die Armee rückt vor. Die TPLF lehnte ab. Die UNO warnte beide Seiten": rebels and the state whose they are; null where the text has not just told of them. */
function rebelsAtHome(mentions: readonly Mention[], sentence: number): readonly Reference[] | null {
  const rebels = mentions.findLast((one) => sentence - one.sentence <= NEAR && one.reference.sectors[0] === 'REB');
  const state = mentions.findLast(
    ({ reference: { country, sectors } }) =>
      FIGHTING.has(sectors[0] ?? 'UNK') && country !== null && country === rebels?.reference.country,
  );
  return rebels && state ? [state.reference, rebels.reference] : null;
}

/** The two countries, or a state and those it fights abroad, of whose forces alone the article has told; null where of one or more. */
function forcesOfTwo(mentions: readonly Mention[]): readonly Reference[] | null {
  const forces = mentions.filter(
    ({ reference: { country, sectors } }) => country !== null && FORCES.has(sectors[0] ?? 'UNK'),
  );
  const sides = [...new Map(forces.map(({ reference }) => [reference.country, reference])).values()];
  return sides.length === 2 ? sides : null;
}

const FORCES: ReadonlySet<Sector> = new Set(['MIL', 'REB']);
const FIGHTING: ReadonlySet<Sector> = new Set(['GOV', 'MIL']);

/** How many sentences back the two who were named together may have been, unless it was at the beginning of the article. */
const NEAR = 4;
const BEGINNING = 2;

/** "Thailand und Kambodscha", "zwischen der Regierung und den Rebellen": the two who were named together last; null where no two were. */
function together(
  mentions: readonly Mention[],
  sentence: number,
  speakers: readonly Mention[],
  states: boolean,
): readonly Reference[] | null {
  const same = states ? isSameSide : isSameParty;
  const spoke = ({ reference }: Mention) => speakers.some((speaker) => isSameSide(speaker.reference, reference));
  const again = ({ reference }: Mention) =>
    mentions.filter((other) => isSameParty(other.reference, reference)).length > 1;
  for (const first of mentions.toReversed()) {
    const [only] = first.phrase.conjuncts;
    if (!only || first.phrase.conjuncts.length > 1) continue;
    if (sentence - first.sentence > NEAR && first.sentence >= BEGINNING) continue;
    const second = mentions.find((other) => other.sentence === first.sentence && other.phrase.start === only.start);
    if (!second || spoke(first) || spoke(second) || same(first.reference, second.reference)) continue;
    const known =
      [first, second].every(({ reference: { country, org } }) => (country ?? org) !== null) ||
      areOpposed(first, second);
    const leads = first.sentence < BEGINNING && !mentions.some((third) => isThird(third, first, second));
    if (known && (leads || again(first) || again(second))) return [first.reference, second.reference];
  }
  return null;
}

/** "die Regierung und die Rebellen", "Arbeitgeber und Gewerkschaften": two who are no persons, of whatever country they are. */
const areOpposed = (...both: readonly [Mention, Mention]): boolean =>
  both.every(({ reference: { role, name } }) => role !== null && name === null) &&
  both[0].reference.sectors[0] !== both[1].reference.sectors[0];

/** How many sentences back those who were listed together may have been. */
const REACH = 3;

/** "Norwegen, Irland und Spanien …": the three that were listed together last; null where no three were. */
function listed(mentions: readonly Mention[], sentence: number): readonly Reference[] | null {
  const near = mentions.filter((mention) => sentence - mention.sentence <= REACH);
  const first = near.findLast(({ phrase: { conjuncts } }) => conjuncts.length === 2);
  const all = near.filter(
    (mention) => mention === first || first?.phrase.conjuncts.some(({ start }) => start === mention.phrase.start),
  );
  const sides = all.filter((mention) => mention.sentence === first?.sentence).map(({ reference }) => reference);
  return sides.length === 3 ? sides : null;
}

/** The last two that differ, in the order of the text; null where there are no two. */
function lastTwo(references: readonly Reference[], same = isSameSide): readonly Reference[] | null {
  const sides: Reference[] = [];
  for (const reference of references.toReversed()) {
    if (!sides.some((side) => same(side, reference))) sides.unshift(reference);
    if (sides.length === 2) return sides;
  }
  return null;
}

/** "Peru und Chile streiten mit Kanada": somebody else in the sentence, so that it is open which two are meant. */
const isThird = (third: Mention, first: Mention, second: Mention): boolean =>
  third.sentence === first.sentence &&
  (third.reference.country ?? third.reference.org) !== null &&
  !isSameSide(third.reference, first.reference) &&
  !isSameSide(third.reference, second.reference);

const isSameParty = (one: Reference, other: Reference): boolean =>
  isSameSide(one, other) && one.sectors[0] === other.sectors[0] && one.name === other.name;

const isSameSide = (one: Reference, other: Reference): boolean =>
  one.country === other.country && one.org === other.org;
