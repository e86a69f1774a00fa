import { parentOf } from '../acts/phrases.ts';
import { isComplement } from '../acts/restrictions.ts';
import { DECREE } from '../de/occurrence.data.ts';
import type { Modality } from '../plover.ts';
import type { Analysis, Clause, Sentence } from '../syntax.ts';
import { endOf, isOccasion, nounBefore } from './date-attributes.ts';
import { besideAct, ofAntecedent, tellsOf } from './relative-dates.ts';
import { covers, type DatedField, datesAct, isAhead, type Tense, type ToldDate, tenseOf } from './told-dates.ts';

/** What of an act decides its date. */
export interface DatedAct {
  readonly clause: Clause | null;
  /** Where the word begins that tells it (UTF-16 offset). */
  readonly at: number;
  readonly modality: Modality;
  /** Whether a noun tells it. */
  readonly nominal: boolean;
  /** Whether it is done by words. */
  readonly verbal: boolean;
  /** Whether somebody does it by saying what its clause tells: "Moskau müsse bis Freitag abziehen". */
  readonly said: boolean;
  /** Whether it is a meeting. */
  readonly meeting: boolean;
  /** Whether it is an act of violence. */
  readonly violent: boolean;
  /** Whether it answers what has happened. */
  readonly reaction: boolean;
  /** Whether it is done by a named official or the government of another country than that of the article, or by an organisation. */
  readonly foreign: boolean;
}

/** A date of the sentence that is the act's, and the tense to read it in. */
export interface Stated {
  readonly mention: ToldDate;
  readonly tense: Tense;
}

/**
 * The date that the sentence tells of the act, or null: that of its noun, the one in its clause, else elsewhere in its sentence (nearest first).
 * What a relative clause dates is something else, and so is the noun that a date describes. Those `taken` date something else, too.
 */
export function statedDate(
  analysis: Analysis,
  { clause, at: actAt, modality, nominal, verbal, said, meeting }: DatedAct,
  dates: DatedField,
  taken: readonly { readonly start: number }[],
  published: string,
): Stated | null {
  const { sentence } = analysis;
  const tense = tenseOf(clause, modality);
  const free = dates[sentence.field].filter(
    (mention) =>
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      !taken.some(({ start }) => start === mention.start) &&
      (datesAct(mention) || (clause !== null && mention.clause === clause && isDoneOver(mention, clause, verbal))),
  );
  const describing =
    free.find((mention) => isByMeans(sentence, clause, mention)) ??
    free.find(({ describes }) => describes && describes.start <= actAt && actAt < describes.end) ??
    (clause?.kind === 'relative' ? ofAntecedent(sentence, clause, free) : undefined);
  if (describing) return { mention: describing, tense: 'past' };
  // What has been done lies not ahead, whatever day it was done for; a noun may name what is still to come. What is said
  // for a day is said before it, but "hat für Freitag eine Sitzung einberufen" is a meeting on Friday.
  const done = !nominal && modality === 'actual' && tense === 'past';
  const mayLieAhead = !verbal || meeting;
  const loose = free.filter(
    (date) =>
      date.describes === null &&
      !(said && clause && covers(sentence, clause, date)) &&
      (!done || !isAhead(date, published) || (date.relation === 'for' && mayLieAhead)),
  );
  const within = (home: Clause | null) => loose.filter((mention) => home && covers(sentence, home, mention));
  const clauseDates = within(clause);
  const inClause = clauseDates.length > 0 ? clauseDates : within(clause && continuedBy(analysis, clause));
  const elsewhere = loose.filter(
    (mention) =>
      (mention.relation === 'at' || isAnnouncedBy(sentence, mention, actAt)) &&
      !mention.anterior &&
      mention.clause?.kind !== 'relative' &&
      ((mention.clause?.mood ?? 'indicative') === 'indicative' || clause?.mood !== 'indicative') &&
      !isSaidIn(analysis, mention.clause, clause) &&
      !isOtherHeadline(sentence, mention.start, actAt) &&
      !isBehindSemicolon(sentence, mention.start, actAt),
  );
  // "rief zu einem Streik auf, der am Freitag beginnen soll": what is said is said before.
  const isLater = (date: ToldDate) => verbal && !meeting && !nominal && isAhead(date, published);
  const told = nearest(
    free.filter((date) => date.clause !== clause && !isLater(date) && tellsOf(date.clause, analysis, actAt)),
    actAt,
  );
  if (told) return { mention: told, tense: tenseOf(told.clause, 'actual') };
  const before = clause && dayBefore(sentence, clause, dates[sentence.field]);
  if (before) return { mention: before, tense: 'past' };
  const ofNoun = nominal || mayLieAhead ? behindNoun(analysis, inClause, actAt) : undefined;
  if (ofNoun) return { mention: ofNoun, tense };
  const own = ownDate(sentence, clause, actAt, inClause);
  // What was announced "am Dienstag" was so on the Tuesday before.
  if (own)
    return {
      mention: moreExact(sentence, own.mention, free),
      tense: own.announced ? tenseOf(clause, 'actual') : tense,
    };
  const occasion = free.find((date) => isOnOccasion(sentence, clause, date));
  if (occasion) return { mention: occasion, tense: 'past' };
  const other = nearest(elsewhere, actAt);
  // "hat am Samstag angekündigt, … zurückzutreten": the Saturday is past, however far ahead the act is.
  if (other) return { mention: { ...other, relation: 'at' }, tense: tenseOf(other.clause, 'actual') };
  const relative = clause && besideAct(analysis, clause, free, published);
  if (relative && !isLater(relative)) return { mention: relative, tense: tenseOf(relative.clause, 'actual') };
  return null;
}

/** Of the dates in its clause that of the act, and whether it is the day when what was done was told. */
function ownDate(
  sentence: Sentence,
  clause: Clause | null,
  actAt: number,
  inClause: readonly ToldDate[],
): { readonly mention: ToldDate; readonly announced: boolean } | null {
  // "Laut einem am Mittwoch gezeigten Bericht hat er am Montag …": its own day comes before that of what tells it.
  const plain = inClause.filter(({ attributive }) => !attributive);
  const proper = plain.length > 0 ? plain : inClause;
  const days = proper.filter(({ precision, relation }) => precision === 'day' || relation === 'for');
  // Of two days "rief am Dienstag zu einem Streik am Freitag auf" tells that of the strike right behind it.
  const behind = days.length > 1 ? days.filter((date) => nounBefore(sentence, date) === actAt) : [];
  const apart = days.length > 1 ? days.filter((date) => nounBefore(sentence, date) === null) : [];
  // "Nach dem Anschlag in Goma am Montag verhängte die EU am Mittwoch …": what stands before the verb is one phrase, of which its day is.
  const verb = clause?.kind === 'main' ? sentence.tokens[Math.min(...clause.verbs)] : undefined;
  const isOpening = verb !== undefined && actAt < verb.start;
  const onItsSide = verb && days.length > 1 ? days.filter(({ start }) => start < verb.start === isOpening) : [];
  const near = (list: readonly ToldDate[]) => nearest(list, actAt);
  const mention = behind[0] ?? near(isOpening ? onItsSide : apart) ?? near(onItsSide) ?? near(days) ?? near(proper);
  if (!mention) return null;
  const announced = !behind[0] && mention.relation === 'at' && clause?.modal === null && isTold(clause);
  return { mention, announced };
}

/** "Wies den Antrag im Dezember ab (Beschluss vom 16.12.2024)": the day in brackets that lies in the stretch which the sentence tells, where there is one. */
function moreExact(sentence: Sentence, date: ToldDate, free: readonly ToldDate[]): ToldDate {
  if (date.precision === 'day') return date;
  const isWithin = ({ from, precision }: ToldDate) => precision === 'day' && date.from <= from && from <= date.to;
  return free.find((other) => isWithin(other) && isInBrackets(sentence, other)) ?? date;
}

const isInBrackets = ({ tokens }: Sentence, date: ToldDate): boolean =>
  tokens.findLast(({ text, start }) => start < date.start && /^[()]$/.test(text))?.text === '(';

/** "Seit drei Wochen streiken sie", "hat seit drei Tagen Charkiw beschossen", "binnen zwei Tagen getötet": whether the clause tells what it was done over. */
const isDoneOver = ({ relation }: ToldDate, { tense, kind }: Clause, verbal: boolean): boolean =>
  relation === 'within' ? !verbal : relation === 'since' && GOING_ON.has(tense) && kind === 'main';
const GOING_ON: ReadonlySet<string> = new Set(['perfect', 'present']);

/** The clause that a dependent one goes on with: "die im März den Präsidenten stürzten und die Macht übernahmen". */
function continuedBy({ clauses }: Analysis, clause: Clause): Clause | null {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (clause.kind === 'main' || !clause.subjectShared || before?.kind !== clause.kind) return null;
  return before.parent === clause.parent ? before : null;
}

/** "Terror am Ostersonntag: Regierung verhängt …": what stands on the other side of a colon or a dash in a headline tells something else. */
function isOtherHeadline({ field, tokens }: Sentence, date: number, act: number): boolean {
  const [from, to] = [Math.min(date, act), Math.max(date, act)];
  return field === 'title' && tokens.some(({ text, start }) => from < start && start < to && /^[:–—;]$/.test(text));
}

/** "Erklärte es mit einem Urteil vom 3. Mai für ungültig": what is done by it is of its day. */
const isByMeans = (sentence: Sentence, clause: Clause | null, date: ToldDate): boolean =>
  describesPhrase(sentence, clause, date, BY, (noun) => DECREE.test(noun.toLowerCase()));
const BY: ReadonlySet<string> = new Set(['durch', 'mit', 'mittels', 'per']);

/** "Bei ihrem Treffen vom Dienstag einigten sich …": what is done on an occasion is of its day. */
const isOnOccasion = (sentence: Sentence, clause: Clause | null, date: ToldDate): boolean =>
  date.precision === 'day' && describesPhrase(sentence, clause, date, ON, isOccasion);
const ON: ReadonlySet<string> = new Set(['auf', 'bei', 'in', 'während']);

/** Whether the date is that of the noun of a phrase of the clause, behind one of the prepositions. */
const describesPhrase = (
  { tokens }: Sentence,
  clause: Clause | null,
  { describes }: ToldDate,
  prepositions: ReadonlySet<string>,
  isMeant: (noun: string) => boolean,
): boolean =>
  describes !== null &&
  (clause?.prepositional.some(
    ({ preposition, head }) =>
      prepositions.has(preposition ?? '') &&
      tokens[head]?.start === describes.start &&
      isMeant(tokens[head]?.text ?? ''),
  ) ??
    false);

/** "Der Präsident ist noch eingesperrt; am Sonntag tauchten Fotos auf": what stands behind a semicolon tells something else. */
const isBehindSemicolon = ({ tokens }: Sentence, date: number, act: number): boolean =>
  tokens.some(({ text, start }) => text === ';' && act < start && start < date);

const isTold = ({ tense }: Clause): boolean => tense === 'past' || tense === 'perfect';

/** Of two days "meldete am Mittwoch die Festnahme des Mannes am Montag" tells that of the noun which it stands behind. */
function behindNoun(
  { sentence, allPhrases }: Analysis,
  dates: readonly ToldDate[],
  noun: number,
): ToldDate | undefined {
  const phrase = allPhrases.find(({ head }) => sentence.tokens[head]?.start === noun);
  if (!phrase || !dates.some(({ end }) => end <= noun)) return undefined;
  const end = endOf(phrase);
  return dates.find(({ start, relation }) => {
    const at = sentence.tokens.findIndex((token) => token.start >= start);
    return relation === 'at' && start > noun && at > phrase.head && at <= end + MOST_PREPOSITIONS;
  });
}
/** "am", "in der", "bis zu dem". */
const MOST_PREPOSITIONS = 2;

/** The date right before a clause that tells what was then: "das Blutbad vom 28. September, als Soldaten … schossen". */
function dayBefore(sentence: Sentence, clause: Clause, dates: readonly ToldDate[]): ToldDate | undefined {
  const first = sentence.tokens[clause.tokens[0] ?? 0];
  if (clause.conjunction !== 'als' || clause.tense === 'present' || !first) return undefined;
  return dates.find(({ start, end }) => start >= sentence.start && end <= first.start && first.start - end <= 2);
}

/** "Seit Montag steht fest: Das Gericht hat … angeklagt": what is known since a day was done on it. */
const isAnnouncedBy = ({ tokens }: Sentence, { relation, precision, end }: ToldDate, act: number): boolean =>
  relation === 'since' &&
  precision === 'day' &&
  tokens.some(({ text, start }) => text === ':' && end <= start && start < act);

/** Whether a clause tells, as an infinitive or with "dass", what another one asks, says or announces. */
function isSaidIn(analysis: Analysis, clause: Clause | null, other: Clause | null): boolean {
  for (let said = clause; said !== null && said !== other; said = parentOf(analysis, said))
    if (isComplement(said) && parentOf(analysis, said) === other) return true;
  return false;
}

const nearest = (dates: readonly ToldDate[], at: number): ToldDate | undefined =>
  dates.toSorted((a, b) => distance(a, at) - distance(b, at))[0];

const distance = (mention: ToldDate, at: number): number =>
  Math.min(Math.abs(mention.start - at), Math.abs(mention.end - at));
