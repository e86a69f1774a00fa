import { parentOf } from '../acts/phrases.ts';
import { isComplement } from '../acts/restrictions.ts';
import { DECREE } from '../de/occurrence.data.ts';
import type { EventDate } from '../event.ts';
import type { Modality } from '../plover.ts';
import type { Analysis, Clause, Sentence } from '../syntax.ts';
import { type Background, backgroundOf } from './background.ts';
import type { Carried } from './carried-dates.ts';
import { endOf, isOccasion, nounBefore } from './date-attributes.ts';
import { dayAfterNight, nightBeside } from './day-parts.ts';
import { inheritedBy } from './inherited-date.ts';
import { besideAct, ofAntecedent, tellsOf } from './relative-dates.ts';
import {
  covers,
  type DatedField,
  datesAct,
  isAfter,
  isAhead,
  isAnterior,
  isHistorical,
  looksAhead,
  spanAtHome,
  spanIn,
  type Tense,
  type ToldDate,
  tenseOf,
} from './told-dates.ts';

/** The day of an act and the stretch of text that says so (UTF-16 offsets in `sentence`'s field). */
export interface Dating {
  readonly date: EventDate | null;
  readonly mention: ToldDate | null;
  readonly background: Background;
  /** Whether the sentence, or one before it in the paragraph, tells it, and not only that of the news. */
  readonly near: boolean;
}

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

const toDate = (mention: ToldDate, tense: Tense, published: string): EventDate => {
  const span = spanIn(mention, tense, published);
  const today = published.slice(0, 10);
  // What is still to come in a stretch that has begun comes after today; what has been going on since then goes on.
  const forward = tense === 'future' || (tense === 'present' && looksAhead(mention.clause));
  const ahead = forward && mention.relation !== 'since';
  // "Vom 25. August bis zum 1. September" begins when it says.
  const isBounded = mention.basis === 'explicit' && mention.precision === 'range' && /\d/.test(mention.text);
  const begun = mention.relation === 'until' || (ahead && !isBounded);
  const start =
    begun && span.from !== today && (mention.relation === 'until' || span.from < today) && today <= span.to
      ? today
      : span.from;
  // "Seit Jahresbeginn wurden …", "Anfang des Jahres hat …": up to now.
  const isUpToNow =
    span.from <= today &&
    (mention.relation === 'since' || (tense === 'past' && mention.precision === 'range' && today < span.to));
  const end = isUpToNow ? today : span.to;
  const precision = start === span.from && end === span.to ? mention.precision : 'range';
  return { start, end, precision, text: mention.text, basis: mention.basis };
};

/**
 * The date of the act: that of its noun, the one in its clause, else elsewhere in its sentence (nearest first), else the one
 * `carried` over from the sentences before, else the day of publication. What a relative clause or "seit" dates is something
 * else, and so is the noun that a date describes.
 */
export function datingOf(
  analysis: Analysis,
  { clause, at: actAt, modality, nominal, verbal, said, meeting, violent, reaction, foreign }: DatedAct,
  dates: DatedField,
  taken: readonly { readonly start: number }[],
  carried: Carried,
  published: string,
): Dating {
  const { sentence } = analysis;
  const tense = tenseOf(clause, modality);
  const free = dates[sentence.field].filter(
    (mention) =>
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      !taken.some(({ start }) => start === mention.start) &&
      (datesAct(mention) || (mention.relation === 'since' && goesOnSince(mention, clause))),
  );
  const describing =
    free.find((mention) => isByMeans(sentence, clause, mention)) ??
    free.find(({ describes }) => describes && describes.start <= actAt && actAt < describes.end) ??
    (clause?.kind === 'relative' ? ofAntecedent(sentence, clause, free) : undefined);
  const background = backgroundOf(sentence, clause);
  const stated = (mention: ToldDate, at: Tense): Dating => ({
    date: toDate(mention, at, published),
    mention,
    background,
    near: !(mention.spoken && mention.clause !== clause),
  });
  if (describing) return stated(describing, 'past');
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
  const nearest = (list: readonly ToldDate[]) => list.toSorted((a, b) => distance(a, actAt) - distance(b, actAt))[0];
  // "rief zu einem Streik auf, der am Freitag beginnen soll": what is said is said before.
  const isLater = (date: ToldDate) => verbal && !meeting && !nominal && isAhead(date, published);
  const told = nearest(
    free.filter((date) => date.clause !== clause && !isLater(date) && tellsOf(date.clause, analysis, actAt)),
  );
  if (told) return stated(told, tenseOf(told.clause, 'actual'));
  const before = clause && dayBefore(sentence, clause, dates[sentence.field]);
  if (before) return stated(before, 'past');
  const ofNoun = nominal || mayLieAhead ? behindNoun(analysis, inClause, actAt) : undefined;
  if (ofNoun) return stated(ofNoun, tense);
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
  const own =
    behind[0] ?? nearest(isOpening ? onItsSide : apart) ?? nearest(onItsSide) ?? nearest(days) ?? nearest(proper);
  // What was announced "am Dienstag" was so on the Tuesday before.
  const announced = own && !behind[0] && clause && own.relation === 'at' && clause.modal === null && isTold(clause);
  if (own) return stated(own, announced ? tenseOf(clause, 'actual') : tense);
  const occasion = free.find((date) => isOnOccasion(sentence, clause, date));
  if (occasion) return stated(occasion, 'past');
  const other = nearest(elsewhere);
  // "hat am Samstag angekündigt, … zurückzutreten": the Saturday is past, however far ahead the act is.
  if (other) return stated({ ...other, relation: 'at' }, tenseOf(other.clause, 'actual'));
  const relative = clause && besideAct(analysis, clause, free, published);
  if (relative && !isLater(relative)) return stated(relative, tenseOf(relative.clause, 'actual'));
  const anterior = clause !== null && isAnterior(sentence, clause);
  // "Am 20. September hatte er … Die Staatsanwaltschaft lud ihn für Freitag vor": what is to come is told now.
  const ahead = free.some((date) => date.clause !== null && date.clause === clause && isAhead(date, published));
  const inherited = inheritedBy(
    { sentence, clause, modality, background, anterior, ahead, verbal, violent, foreign },
    carried,
    published,
  );
  if (inherited) {
    const span = spanAtHome(inherited, published);
    const { text } = inherited;
    const night = verbal ? null : nightBeside(span, text, sentence, clause, anterior, carried.dayPart, published);
    const { from, to } = night ?? (anterior ? span : dayAfterNight(span, text, sentence, clause, reaction, published));
    const isSame = from === span.from && to === span.to;
    const precision = isSame ? inherited.precision : from === to ? 'day' : 'range';
    const date: EventDate = { start: from, end: to, precision, text, basis: 'previous-sentence' };
    return { date, mention: null, background, near: carried.paragraph.includes(inherited) && !inherited.spoken };
  }
  // When it was "in der Vergangenheit" the text does not say.
  if (background) return { date: null, mention: null, background, near: false };
  const day = published.slice(0, 10);
  const today = { from: day, to: day };
  const { from, to } =
    (!verbal && nightBeside(today, '', sentence, clause, anterior, carried.dayPart, published)) || today;
  const precision = from === to ? 'day' : 'range';
  const date: EventDate = { start: from, end: to, precision, text: null, basis: 'publication' };
  return { date, mention: null, background, near: false };
}

/** "Seit drei Wochen streiken sie": what goes on in the present began then. */
const goesOnSince = (date: ToldDate, clause: Clause | null): boolean =>
  clause !== null && date.clause === clause && clause.tense === 'present' && clause.kind === 'main';

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

const distance = (mention: ToldDate, at: number): number =>
  Math.min(Math.abs(mention.start - at), Math.abs(mention.end - at));

/** An act dated after publication is planned, one dated far before it is background. */
export function modalityAt(modality: Modality, { date, background }: Dating, published: string): Modality {
  if (modality !== 'actual') return modality;
  if (background === 'long-ago' || date === null) return 'historical';
  if (isAfter(date.start, published)) return 'planned';
  return isHistorical(date, published) ? 'historical' : 'actual';
}
