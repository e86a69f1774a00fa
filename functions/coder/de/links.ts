import { DATIVE } from './agreement.ts';
import { attach, exemplify } from './attachments.ts';
import { corrected } from './corrected.ts';
import { canBeFinite } from './finiteness.ts';
import { SPEECH_VERBS } from './frames.data.ts';
import { commaBefore, interrupted } from './interrupted.ts';
import { jointAt } from './joints.ts';
import { isAdverbialNoun, nounForm } from './nouns.ts';
import { isNumeral } from './numerals.ts';
import { isOneOf, type Phrase, reach } from './phrase.ts';
import { PLACE_NAMES } from './place-names.data.ts';
import { BOUNDARY, stretchEnd, stretchStart } from './stretch.ts';
import { tellsOfMany } from './tells-of-many.ts';
import type { Word } from './words.ts';

/** The phrases of a sentence, linked; `inner` are the commas and coordinators that join phrases and separate no clauses. */
export interface Linked {
  readonly phrases: readonly Phrase[];
  readonly inner: ReadonlySet<number>;
}

/** Hangs prepositional phrases, conjuncts and appositions on the phrases that they follow. */
export function linked(words: readonly Word[], phrases: readonly Phrase[], inner = new Set<number>()): Linked {
  const denied = corrected(words, phrases, inner);
  if (denied.size > 0)
    return linked(
      words,
      phrases.filter((phrase) => !denied.has(phrase)),
      inner,
    );
  attach(words, phrases);
  const joined = coordinate(words, phrases, inner);
  appose(words, phrases, joined, inner);
  exemplify(words, phrases);
  return { phrases, inner };
}

/** Joins "A, B und C"; returns the phrases that became conjuncts. */
function coordinate(words: readonly Word[], phrases: readonly Phrase[], inner: Set<number>): Set<Phrase> {
  const joined = new Set<Phrase>();
  const starting = new Map(phrases.map((phrase) => [phrase.first, phrase]));
  for (const [index, word] of words.entries()) {
    const joint = jointAt(words, index, word);
    const right = joint ? starting.get(joint.after) : undefined;
    if (joint === null || right === undefined || words[right.core]?.relative) continue;
    const aside = interrupted(words, phrases, joint.before, right);
    if (aside) {
      aside.left.conjuncts.push(right);
      joined.add(right);
      inner.add(index);
      if (aside.apposition === null) continue;
      aside.left.appositions.push(aside.apposition);
      joined.add(aside.apposition);
      for (const comma of aside.commas) inner.add(comma);
      continue;
    }
    if (startsClause(words, index, right)) continue;
    const left = partner(words, phrases, joint.before, right);
    if (left === null) continue;
    const series = isApposed(words, left, right) ? [left] : [left, ...seriesBefore(words, phrases, left, right, inner)];
    const head = series.at(-1) ?? left;
    const members = [...series.slice(0, -1).reverse(), right];
    head.conjuncts.push(...members);
    head.eitherNumber = EITHER.has(word.lower);
    for (const member of members) joined.add(member);
    for (let at = joint.before; at < joint.after; at++) inner.add(at);
  }
  return joined;
}

const NOMINATIVE = 1;

/** "Nicht nur Polen, sondern auch Ungarn stimmte zu", "Polen sowie Ungarn stimmte zu": the verb tells of one or of several. */
const EITHER = new Set(['auch', 'noch', 'oder', 'sondern', 'sowie', 'wie']);

/** Behind the coordinator stands a clause: it has a finite verb of its own, and so has the stretch before. */
function startsClause(words: readonly Word[], index: number, right: Phrase): boolean {
  const from = stretchStart(words, index);
  // "lobte Moldau und die Ukraine am Dienstag und kritisierte …": what another coordinator opens is not of this one.
  let to = index + 1;
  while (to < words.length && !BOUNDARY.test(words[to]?.text ?? '') && !(to >= right.last && opensMore(words[to])))
    to++;
  const before = words.slice(from, index);
  const opened = before.slice(0, 2).some(({ class: c, relative }) => c === 'subordinator' || relative);
  const left = before.findIndex(canBeFinite);
  const after = words.slice(right.last, to);
  const verb = after.findIndex((word) => canBeFinite(word) && !isNonFiniteHere(word, after));
  if (left < 0 || verb < 0) return false;
  return !opened || before.at(-1)?.class === 'verb';
}

const opensMore = (word: Word | undefined): boolean =>
  word?.class === 'coordinator' && /^(?:und|oder)$/.test(word.lower);

/** A form that is participle or infinitive as well, where only verbs follow: "hat die Stadt und das Dorf besetzt", "… verletzt worden". */
function isNonFiniteHere(word: Word, stretch: readonly Word[]): boolean {
  const rest = stretch.slice(stretch.indexOf(word) + 1);
  return word.verbs.some(({ kind }) => kind !== 'finite') && rest.every(({ class: c }) => c === 'verb');
}

/** The phrase before the coordinator that the right one is coordinated with: nearest first, of the same make. */
function partner(words: readonly Word[], phrases: readonly Phrase[], index: number, right: Phrase): Phrase | null {
  const candidates = phrases.filter((phrase) => reach(phrase) === index).reverse();
  // Of "Polens Minister und Österreich" the genitive stands before its noun and has nothing beside it.
  const inside = candidates.flatMap((phrase) => [
    ...phrase.genitives.filter(({ last }) => last === phrase.last),
    phrase,
  ]);
  const fitting = inside.filter(
    (left) => compatible(left, right) && isTemporal(words, left) === isTemporal(words, right),
  );
  // "Der Präsident von Ghana sowie Malta kritisierten …"
  const outermost = fitting.findLast(({ preposition }) => preposition === null);
  if (
    outermost?.number === 'singular' &&
    (outermost.cases & NOMINATIVE) > 0 &&
    right.preposition === null &&
    tellsOfMany(words, outermost, right)
  )
    return outermost;
  // "Moser in Wien und Huber in Graz", "der Rat in Wien und die Stadt"
  const isSeat = ({ preposition, name, determiner }: Phrase) =>
    /^(?:aus|bei|in)$/.test(preposition ?? '') &&
    name &&
    determiner === null &&
    (right.determiner !== null || words[right.last]?.lower === preposition);
  const isSomebody = outermost?.agency === 1 || outermost?.name;
  const seated =
    outermost && isSomebody && fitting.every((left) => left === outermost || isSeat(left)) ? outermost : null;
  if (seated) return seated;
  // "bei Kämpfen zwischen der Armee und Rebellen"
  const open = fitting.find(({ preposition, conjuncts }) => preposition === 'zwischen' && conjuncts.length === 0);
  return open ?? fitting.find((left) => sameMake(words, left, right)) ?? fitting[0] ?? null;
}

/** "für dieses Jahr" is no partner of what is no time. */
function isTemporal(words: readonly Word[], phrase: Phrase): boolean {
  return isAdverbialNoun(words[phrase.core]?.lower ?? '');
}

function compatible(left: Phrase, right: Phrase): boolean {
  if (left.pronoun !== right.pronoun && right.pronoun) return false;
  if (right.preposition !== null) return left.preposition !== null;
  return (left.cases & right.cases) > 0;
}

function sameMake(words: readonly Word[], left: Phrase, right: Phrase): boolean {
  if ((right.preposition === null) !== (left.preposition === null) && right.preposition !== null) return false;
  const capital = (phrase: Phrase) => phrase.name || PLACE_NAMES.has(words[phrase.core]?.text ?? '');
  return (left.determiner === null) === (right.determiner === null) && capital(left) === capital(right);
}

/**
 * "Merz, Parteichef und Kanzler, hat …", "kritisierte Merz, Autor und Trainer.": two callings behind somebody's name say who he is, and so
 * does all that a comma and the first verb of the clause close, as no list ends so. But "Neun Menschen, acht Türken und ein Belgier, wurden …".
 */
function isApposed(words: readonly Word[], left: Phrase, right: Phrase): boolean {
  const [end, verb] = words.slice(reach(right), reach(right) + 2);
  if (words[left.first - 1]?.text !== ',' || isNumeral(words, left.first) || right.name) return false;
  const isNamed = !nounForm(words[left.first - 2] ?? '').known;
  const isClosed = end === undefined || BOUNDARY.test(end.text);
  if (isNamed && isClosed && isCalling(left) && isCalling(right)) return true;
  const from = words.slice(0, left.first).findLastIndex(({ text }) => /^[:;().]$/.test(text)) + 1;
  if (end?.text !== ',' || words.slice(from, left.first).some(canBeFinite)) return false;
  return verb?.class === 'verb' && canBeFinite(verb) && !verb.verbs.some(({ lemma }) => SPEECH_VERBS.has(lemma));
}

/** "Parteichef", "Autorin": what one person is; but not "Präsident Macron". */
const isCalling = ({ determiner, agency, number, appositions }: Phrase): boolean =>
  determiner === null && agency === 1 && number !== 'plural' && appositions.length === 0;

/** The members of a series before its last two: "A, B" of "A, B, C und D", from right to left. */
function seriesBefore(
  words: readonly Word[],
  phrases: readonly Phrase[],
  left: Phrase,
  right: Phrase,
  inner: Set<number>,
): Phrase[] {
  const members: Phrase[] = [];
  let current = left;
  while (words[current.first - 1]?.text === ',') {
    const comma = current.first - 1;
    if (opensStatement(words, comma, right) || (current === left && opensInfinitive(words, comma, right))) break;
    const owner = isGenitivePlace(words, current) ? genitiveBefore(words, phrases, comma) : undefined;
    if (owner !== undefined) {
      inner.add(comma);
      return [...members, owner];
    }
    const able = phrases.filter((phrase) => reach(phrase) === comma && compatible(phrase, right));
    // "die Gespräche mit Litauen, Lettland und Estland"
    const like = (other: Phrase) => able.findLast((phrase) => sameMake(words, phrase, other));
    const open = able.find(({ preposition, conjuncts }) => preposition === 'zwischen' && conjuncts.length === 0);
    const before = open ?? like(right) ?? like(left) ?? able[0];
    const nearest = phrases.filter((phrase) => phrase.last === comma && compatible(phrase, right)).at(-1);
    const example = nearest !== undefined && EXAMPLES.has(nearest.preposition ?? '');
    const member = left.preposition === null && !example ? (before ?? nearest) : nearest;
    if (member === undefined || member === current) break;
    members.push(member);
    inner.add(comma);
    current = member;
  }
  return members;
}

/** "erneuerte den Vorwurf, Moskau und Kiew hätten …": a verb before the comma, and another right behind those two. */
function opensStatement(words: readonly Word[], comma: number, right: Phrase): boolean {
  const to = stretchEnd(words, right.last);
  const [verb, ...others] = words.slice(right.last, to);
  if (verb === undefined || !canBeFinite(verb) || isNonFiniteHere(verb, [verb, ...others])) return false;
  const from = stretchStart(words, comma);
  return words.slice(from, comma).some(canBeFinite);
}

/** "appellierte an die EU, Polen und Finnland zu helfen": a verb before the comma, and behind those two an infinitive with "zu". */
function opensInfinitive(words: readonly Word[], comma: number, right: Phrase): boolean {
  let to = right.last;
  while (to < words.length && !BOUNDARY.test(words[to]?.text ?? '') && words[to]?.class !== 'coordinator') to++;
  const behind = words.slice(right.last, to);
  if (!behind.some((word, at) => isInfinitive(word, behind[at - 1]))) return false;
  const from = stretchStart(words, comma);
  return words.slice(from, comma).some(canBeFinite);
}

/** "zu helfen", "aufzunehmen" */
const isInfinitive = ({ class: c, verbs }: Word, before: Word | undefined): boolean =>
  c === 'verb' &&
  verbs.some(({ kind }) => kind === 'zu-infinitive' || (kind === 'infinitive' && before?.lower === 'zu'));

/** "Chinas": a place in the genitive that shows it. */
function isGenitivePlace(words: readonly Word[], { core }: Phrase): boolean {
  const text = words[core]?.text ?? '';
  return text.endsWith('s') && !PLACE_NAMES.has(text) && PLACE_NAMES.has(text.slice(0, -1));
}

/** Of "die Präsidenten Chinas, Japans und Indiens" the first owner, which stands inside the phrase of its noun. */
function genitiveBefore(words: readonly Word[], phrases: readonly Phrase[], comma: number): Phrase | undefined {
  const owners = phrases.flatMap(({ genitives }) => genitives);
  return owners.find((owner) => owner.last === comma && isGenitivePlace(words, owner));
}

/** What follows them is an example of the noun before: "Staaten wie Polen, Ungarn und Tschechien". */
const EXAMPLES = new Set(['wie']);

/** Appositions between commas: "der Außenminister, Sergej Lawrow, …", "Lawrow, zugleich Chef der Partei, …". */
function appose(
  words: readonly Word[],
  phrases: readonly Phrase[],
  joined: ReadonlySet<Phrase>,
  inner: Set<number>,
): void {
  for (const phrase of phrases) {
    const comma = commaBefore(words, phrases, phrase);
    const end = words[reach(phrase)];
    const closed = end === undefined || (BOUNDARY.test(end.text) && end.text !== '(');
    if (words[comma]?.text !== ',' || inner.has(comma) || !closed || joined.has(phrase)) continue;
    if (
      phrase.preposition !== null ||
      (phrase.pronoun && !isOneOf(phrase)) ||
      isAdverbialNoun(words[phrase.core]?.lower ?? '')
    )
      continue;
    // "nach einem Treffen mit Moser, Präsident des Rats, hat …": in any case.
    const isSomebody = (owner: Phrase) =>
      owner.preposition !== null && (owner.agency === 1 || owner.name) && phrase.agency === 1 && end?.text === ',';
    const owners = phrases.filter(
      (owner) =>
        reach(owner) === comma &&
        ((owner.cases & phrase.cases) > 0 || isOneOf(phrase) || isSomebody(owner)) &&
        (!owner.pronoun || isOneOf(owner)),
    );
    const owner = owners.find(({ preposition }) => preposition === null) ?? owners.at(-1);
    if (owner === undefined) continue;
    if (owner.preposition !== null && !isOneOf(phrase) && (phrase.agreement & DATIVE) === 0 && !isSomebody(owner))
      continue;
    owner.appositions.push(phrase);
    inner.add(comma);
    const next = words.slice(reach(phrase) + 1, reach(phrase) + 3);
    if (end?.text === ',' && !next.some(({ relative }) => relative)) inner.add(reach(phrase));
  }
}
