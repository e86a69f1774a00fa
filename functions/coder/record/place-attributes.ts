import { isConditional } from '../acts/conditional.ts';
import { isComplement } from '../acts/restrictions.ts';
import { DEED } from '../de/judged.data.ts';
import { AFTERWARDS, AROUND_MEETINGS, JUDGING, OCCASIONS_OF_SPEECH, STATE_BODIES } from '../de/scenes.data.ts';
import type { Actor } from '../event.ts';
import { phraseTrees } from '../phrase-tree.ts';
import { countryOfCapital } from '../places/countries.ts';
import type { PlaceMention } from '../places/find-places.ts';
import { ISLANDS } from '../places/local-nouns.data.ts';
import { isVerbal } from '../plover/derive.ts';
import type { EventType } from '../plover.ts';
import { isSpeech } from '../quotes/speech.ts';
import type { Analysis, Clause, NounPhrase, Sentence } from '../syntax.ts';
import { isSeatOfMany } from './country-place.ts';

/** The noun that a place stands right behind, or null. */
function nounBefore({ start, preposition }: PlaceMention, { tokens }: Sentence): string | null {
  for (let at = start - 1; at > start - 6 && at > 0; at--) {
    const lower = tokens[at]?.lower ?? '';
    const isPreposition = lower === preposition || (preposition === 'in' && lower === 'im');
    if (!isPreposition) continue;
    const noun = tokens[at - (tokens[at - 1]?.lower === 'auch' ? 2 : 1)]?.text ?? '';
    return /^\p{Lu}/u.test(noun) ? noun : null;
  }
  return null;
}

/** Whether a place belongs to the occasion of what somebody says: "Nach der Landung in Minsk hat …", "hat nach den Krawallen in Wien …". */
function isOccasion(mention: PlaceMention, sentence: Sentence): boolean {
  const { start, preposition } = mention;
  const { tokens } = sentence;
  const first = tokens.findLastIndex(({ lower }, at) => at < start && AFTERWARDS.has(lower));
  // "Nach einem Treffen in Wien" he speaks there.
  if (OCCASIONS_OF_SPEECH.test(nounBefore(mention, sentence) ?? '')) return false;
  if (first < 0 || preposition === tokens[first]?.lower) return false;
  // Only determiners, adjectives, nouns and prepositions stand between.
  return tokens
    .slice(first + 1, start)
    .every(
      ({ text, lower }) => /^\p{Lu}/u.test(text) || /(?:e[nrsm]?|in|im|auf|von|vom|bei|an|am|um|zum|zur)$/u.test(lower),
    );
}

/**
 * Whether a place belongs to a noun rather than to the act: the seat of a body for what is done elsewhere ("nach Angaben des
 * Ministeriums in Paris"), and for words of others the country where that is which they speak of ("kritisierte die Gewalt in Darfur").
 */
export function isAttribute(
  type: EventType,
  actors: readonly Actor[],
  actor: NounPhrase | null,
  mention: PlaceMention,
  sentence: Sentence,
): boolean {
  if (actor && actor.start <= mention.start && mention.start < actor.end) return false;
  const { country, name, precision } = mention.place;
  const isForeign = actors.length > 0 && actors.every((other) => other.country !== country && other.text !== '');
  if ((isVerbal(type) || type === 'SANCTION') && type !== 'CONSULT' && isForeign && isOccasion(mention, sentence))
    return true;
  const noun = nounBefore(mention, sentence);
  if (noun === null) return false;
  // "Druck auf Ankara", "warnte vor einem Angriff auf die Ukraine": whom it concerns; but "bei einem Treffen auf Zypern", "auf Kreta".
  if (mention.preposition === 'auf' && AIMED.has(sentence.tokens[mention.start - 1]?.lower ?? ''))
    return isVerbal(type) && precision !== 'admin1' && (!ISLANDS.has(country ?? '') || DEED.test(noun));
  if (mention.preposition !== 'in') return false;
  if (!isVerbal(type))
    return STATE_BODIES.test(noun) && countryOfCapital(name) !== null && !isBeforeBody(mention, noun, sentence);
  if (type === 'CONSULT' || precision === 'city' || OCCASIONS_OF_SPEECH.test(noun)) return false;
  return isForeign;
}

/** What stands before the name of what something is aimed at: "auf Kiew", "auf die Ukraine", and not "auf dem Maidan". */
const AIMED: ReadonlySet<string> = new Set(['auf', 'den', 'die']);
const AT_BODIES: ReadonlySet<string> = new Set(['am', 'beim', 'hinter', 'nahe', 'neben', 'vor', 'vorm']);

/** "Der Anschlag vor dem Innenministerium in Ankara": there it was. */
function isBeforeBody({ start }: PlaceMention, noun: string, { tokens }: Sentence): boolean {
  const at = tokens.findLastIndex(({ text }, position) => position < start && text === noun);
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => AT_BODIES.has(lower));
}

const PRONOUN = /^\p{Ll}/u;

/** Whether the place is where somebody else spoke of the act: "habe die Blockade aufgehoben, teilte der Vermittler in Abuja mit". */
export function isOfSpeaker(
  analysis: Analysis,
  clause: Clause | null,
  actor: NounPhrase | null,
  mention: PlaceMention,
): boolean {
  const home = analysis.clauses.find(({ tokens }) => tokens.includes(mention.start));
  if (!home || home === clause || !isSpeech(home)) return false;
  const isFrame = home.verbs.includes(home.tokens[0] ?? -1);
  if (!isFrame) return false;
  // "seien getötet worden, sagte der UN-Gesandte in Genf"
  if (actor === null) return isSeatOfMany(mention.place.name);
  return !PRONOUN.test(analysis.sentence.tokens[actor.head]?.text ?? '') && !home.tokens.includes(actor.head);
}

/**
 * Whether the place is where somebody judged what a noun names: "verurteilte in Wien den Angriff", "demonstrierten in
 * Barcelona gegen die Festnahme", and not "den Angriff in Kabul".
 */
export function isOfJudge(
  { sentence: { tokens } }: Analysis,
  clause: Clause | null,
  noun: boolean,
  act: number,
  mention: PlaceMention,
): boolean {
  if (!noun || !clause?.tokens.includes(mention.start)) return false;
  if (!JUDGING.has(clause.lemma ?? '') && !isSpeech(clause)) return false;
  const judged = [...(clause.accusative ? [clause.accusative] : []), ...clause.prepositional];
  const phrase = judged.find(({ start, end }) => start <= act && act < end);
  if (!phrase || phrase.preposition === 'bei') return false;
  // "sagte nach einem Treffen mit dem Präsidenten am Mittwoch in Wien"
  if (phrase.preposition === 'nach' && OCCASIONS_OF_SPEECH.test(tokens[phrase.head]?.text ?? '')) return false;
  // "verurteilte den Angriff bei einem Besuch in Peking"
  if (phrase.attachments.some(({ preposition, start }) => preposition === 'bei' && start < mention.start)) return true;
  return !phrase.attachments.some(({ start, end }) => start <= mention.start && mention.start < end);
}

/** Whether a dependent clause tells only where that is of which somebody speaks: "drohte, falls in Syrien …", "forderte, in Kiew zu verhandeln". */
export function isOfContent(
  analysis: Analysis,
  type: EventType,
  clause: Clause | null,
  noun: boolean,
  { start }: PlaceMention,
): boolean {
  if (clause === null) return false;
  const home = analysis.clauses.find(({ tokens }) => tokens.includes(start));
  if (home === undefined || home === clause) return false;
  // "ist zurückgetreten, um sich vor dem Gericht in Den Haag zu verantworten"
  if (type === 'RETREAT' && home.kind === 'infinitive') return true;
  // "rief ihn in einem Telefonat auf, in Syrien …": nor is the call there.
  if (!isVerbal(type) || (type === 'CONSULT' && !noun)) return false;
  // "Die Attacke in Aleppo sei empörend, kritisierte er"
  const isFrame = clause.verbs.includes(clause.tokens[0] ?? -1);
  if (isFrame && home.mood === 'konjunktiv1' && home.kind === 'main') return true;
  return isComplement(home) || isConditional(analysis, home);
}

/** Two main clauses of which each has its own subject, and none is what the other says. */
const isBeside = (one: Clause, other: Clause, tokens: Sentence['tokens']): boolean =>
  one !== other &&
  one.kind === 'main' &&
  other.kind === 'main' &&
  !other.subjectShared &&
  other.mood === 'indicative' &&
  !isSpeech(one) &&
  !tokens.some(({ text }) => text === ':');

/** "Die Regierung in Athen verteidigte den Einsatz, die Türkei verurteilte ihn": not there. */
const isInSubject = ({ subject }: Clause, { start }: PlaceMention, tokens: Sentence['tokens']): boolean =>
  subject !== null &&
  STATE_BODIES.test(tokens[subject.head]?.text ?? '') &&
  phraseTrees(subject.attachments).some((inner) => inner.start <= start && start < inner.end);

/** Words of a time that is over. */
const THEN: ReadonlySet<string> = new Set(['damals', 'einst', 'früher', 'jahrelang', 'seinerzeit', 'zuvor']);

/** Whether a relative clause tells the place of something else than who acts or the act: "den Gipfel, der in Vilnius stattfindet". */
export function isOfOther(
  { clauses, sentence: { tokens } }: Analysis,
  clause: Clause | null,
  act: number,
  actor: NounPhrase | null,
  mention: PlaceMention,
): boolean {
  const home = clauses.find((one) => one.tokens.includes(mention.start));
  if (home && clause && isBeside(home, clause, tokens) && isInSubject(home, mention, tokens)) return true;
  if (!home || home === clause || home.kind !== 'relative' || home.antecedent === null) return false;
  // "Bolsonaro, der sich damals in Florida aufhielt, bestreitet …"
  const words = home.tokens.map((at) => tokens[at]?.lower ?? '');
  if (words.some((word) => THEN.has(word)) || words.slice(-2).join(' ') === 'gewesen war') return true;
  const { head, start, end } = home.antecedent;
  if (tokens[home.tokens[0] ?? 0]?.lower === 'wo' || head === act) return false;
  // "Beim Gipfel, der in Vilnius stattfindet, wollen sie …"
  const isOccasion = ({ preposition, head: noun }: NounPhrase) =>
    noun === head && AROUND_MEETINGS.has(preposition ?? '');
  if (clause?.prepositional.some(isOccasion)) return false;
  return !(actor && actor.start < end && start < actor.end);
}

/**
 * Whether the place is that of a deed of which others, from elsewhere, speak: "kritisierte den Angriff auf ein Krankenhaus in Aleppo"; not
 * "sprach auf einem Treffen in Innsbruck".
 */
export function isOfDeed(
  { sentence: { tokens } }: Analysis,
  clause: Clause | null,
  type: EventType,
  actors: readonly Actor[],
  { start, preposition, place }: PlaceMention,
): boolean {
  if (clause === null || !isVerbal(type) || type === 'CONSULT' || preposition !== 'in') return false;
  if (actors.length === 0 || actors.some(({ country }) => country === place.country)) return false;
  // "forderte eine Waffenruhe in Gaza"
  const isAskedFor = (phrase: NounPhrase) => type === 'REQUEST' && phrase === clause.accusative;
  const deeds = [clause.subject, clause.accusative, ...clause.prepositional].flatMap((phrase) =>
    phrase && (isAskedFor(phrase) || DEED.test(tokens[phrase.head]?.text ?? '')) ? [phrase] : [],
  );
  return phraseTrees(deeds)
    .flatMap(({ attachments }) => attachments)
    .some((inner) => inner.preposition === 'in' && inner.start <= start && start < inner.end);
}
