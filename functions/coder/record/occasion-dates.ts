import { isoDay, parseDay } from '../dates/calendar.ts';
import type { DateSpan } from '../dates/find-dates.ts';
import { ATTACK_TAKEN_UP, BREAKING_OUT, OCCASIONS_TAKEN_UP, SESSION } from '../de/occurrence.data.ts';
import { LEGISLATURE } from '../de/scenes.data.ts';
import type { Analysis, Clause, NounPhrase, Sentence, Token } from '../syntax.ts';
import { covers, datesAct, type ToldDate } from './told-dates.ts';

/** An occasion of which the text has told the day. */
export interface DatedOccasion {
  /** Its noun in lower case, without umlaut and ending. */
  readonly noun: string;
  readonly date: ToldDate;
  /** Whether the text speaks of it as of one that it has told: "seit dem Angriff am Montag", "Der Angriff ereignete sich am Montag". */
  readonly known: boolean;
}

/** The occasions whose day a field tells: "Am Mittwoch stritt der Landtag in einer Debatte", "der Anschlag vom 3. Mai". */
export function datedOccasions(analyses: readonly Analysis[], dates: readonly ToldDate[]): DatedOccasion[] {
  return dates.filter(datesAct).flatMap((date) => {
    const analysis = analyses.find(({ sentence }) => sentence.start === date.sentence);
    if (!analysis) return [];
    return nounsOf(analysis, date)
      .flatMap((token) => {
        const known = isKnown(analysis, token, date);
        const nouns = LEGISLATURE.test(token.lower) ? SESSION : [stemOf(token.lower)];
        return nouns.map((noun) => ({ noun, date, known }));
      })
      .filter(({ noun, known }) => OCCASIONS_TAKEN_UP.test(noun) || (known && ATTACK_TAKEN_UP.test(noun)));
  });
}

function isKnown({ sentence: { tokens }, clauses }: Analysis, { start }: Token, { describes }: ToldDate): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  if (!KNOWN.test(tokens[at - 1]?.lower ?? '')) return false;
  return (
    describes !== null ||
    clauses.some(({ lemma, subject }) => subject?.head === at && lemma !== null && BREAKING_OUT.has(lemma))
  );
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** Without umlaut and ending: "Anschläge", "Anschlags" and "Anschlag" are the same noun. */
const stemOf = (noun: string): string =>
  noun.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter).replace(/(?<=\p{L}{4})(?:en?s?|s)$/u, '');

/** The nouns that a date tells of: the one that it describes, else those of its clause. */
function nounsOf({ sentence, clauses }: Analysis, date: ToldDate): readonly Token[] {
  const { describes } = date;
  if (describes) return sentence.tokens.filter(({ start }) => start === describes.start);
  const home = clauses.find((clause) => covers(sentence, clause, date));
  if (!home) return [];
  const during = home.prepositional.filter(({ preposition }) => !BESIDE.has(preposition ?? ''));
  const phrases = [home.subject, home.accusative, ...during];
  return phrases.flatMap((phrase) => (phrase ? (sentence.tokens[phrase.head] ?? []) : []));
}

/** "Nach dem Anschlag hat die Polizei am Mittwoch …": the Wednesday is not that of the attack. */
const BESIDE: ReadonlySet<string> = new Set(['gegen', 'nach', 'seit', 'trotz', 'vor', 'wegen']);
const ON: ReadonlySet<string> = new Set(['auf', 'bei', 'in', 'während']);
const KNOWN = /^(?:das|de[mnrs]|die|diese[mnrs]?|beim|im|vom|zum)$/;

/** The day of the occasion told before on which the clause says that the act was: "In der Debatte warf sie ihm vor, …". */
export function dayOfOccasion(
  sentence: Sentence,
  clause: Clause | null,
  occasions: readonly DatedOccasion[],
): ToldDate | null {
  for (const phrase of clause?.prepositional ?? []) {
    if (!isTakenUp(sentence, phrase)) continue;
    const noun = stemOf(sentence.tokens[phrase.head]?.lower ?? '');
    const told = occasions.findLast((one) => one.noun.endsWith(noun));
    if (told) return told.date;
  }
  return null;
}

/** "Am Tag nach dem Anschlag", "am Abend vor der Abstimmung": the day beside that of an occasion told before. */
export function dayBesideOccasion(
  { tokens }: Sentence,
  clause: Clause | null,
  occasions: readonly DatedOccasion[],
): ToldDate | null {
  const at = clause?.tokens.find((position) => isBeside(tokens, position));
  const noun = at === undefined ? undefined : tokens.slice(at + 1).find(({ text }) => /^\p{Lu}/u.test(text));
  const told = noun && occasions.findLast((one) => one.noun.endsWith(stemOf(noun.lower)));
  if (at === undefined || told?.date.precision !== 'day') return null;
  const days = tokens[at]?.lower === 'nach' ? 1 : -1;
  const moved = (day: string) => isoDay(parseDay(day) + days);
  const shifted = (span: DateSpan | null) => span && { from: moved(span.from), to: moved(span.to) };
  const { from, to, past, future } = told.date;
  return { ...told.date, from: moved(from), to: moved(to), past: shifted(past), future: shifted(future) };
}

const isBeside = (tokens: Sentence['tokens'], at: number): boolean => {
  const [on, day, beside, the] = tokens.slice(at - 2, at + 2).map(({ lower }) => lower);
  const isDay = day === 'tag' || (beside === 'nach' ? day === 'morgen' : day === 'abend' || day === 'vorabend');
  return on === 'am' && isDay && (beside === 'nach' || beside === 'vor') && KNOWN.test(the ?? '');
};

/** The day of the occasion of which the text goes on to tell when it was: "Bei einem Angriff … Seit dem Angriff am Montag …". */
export function dayToldLater(
  { tokens }: Sentence,
  clause: Clause | null,
  later: readonly DatedOccasion[],
  violent: boolean,
): ToldDate | null {
  for (const { preposition, determiner, head } of clause?.prepositional ?? []) {
    if (preposition !== 'bei' || !/^eine[mr]$/.test(determiner ?? '')) continue;
    const noun = stemOf(tokens[head]?.lower ?? '');
    const told = later.find((one) => one.known && (noun.endsWith(one.noun) || one.noun.endsWith(noun)));
    // It has happened, in whatever tense its day is told.
    if (told) return { ...told.date, clause: null };
  }
  // "Unbekannte haben … erschossen. Die Tat ereignete sich am Montag."
  const attack = violent && later.find((one) => one.known && !one.date.describes && ATTACK_TAKEN_UP.test(one.noun));
  return attack ? { ...attack.date, clause: null } : null;
}

/** "Bei dem Anschlag", "beim Treffen", and nothing that tells which. */
function isTakenUp({ tokens }: Sentence, phrase: NounPhrase): boolean {
  const { preposition, start, head, end, genitives, attachments } = phrase;
  if (!ON.has(preposition ?? '') || genitives.length > 0 || attachments.length > 0 || end !== head + 1) return false;
  const isKnown = tokens.slice(start, head).some(({ lower }) => KNOWN.test(lower));
  return isKnown && OCCASIONS_TAKEN_UP.test(stemOf(tokens[head]?.lower ?? ''));
}
