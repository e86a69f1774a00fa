import type { EventDate } from '../event.ts';
import { ABSOLUTE_RULES } from './absolute.ts';
import { ANAPHORIC_RULES } from './anaphoric.ts';
import { days, type Interval, isoDay, parseDay, yearOf } from './calendar.ts';
import { type DescribedNoun, describedNoun } from './described.ts';
import { FEAST_RULE } from './feasts.ts';
import { IN_MONTH_RULES } from './in-month.ts';
import { MONTH_OF_YEAR_RULES, MONTH_RULES } from './months.ts';
import { NIGHT_RULES } from './nights.ts';
import type { DateRule, Reading } from './reading.ts';
import { RELATIVE_RULES } from './relative.ts';
import { TODAY_RULES } from './today.ts';
import { returnsToNow, type ToldYear } from './told-year.ts';
import { WEEKDAY_RULES } from './weekdays.ts';
import { BEGINNINGS } from './words.ts';

/**
 * How the date bounds what is said of it: the time `at` which it was, the begin (`since`, `from`) or end (`until`) of a
 * stretch, one `within` which it was, a moment that it came `after` or `before`, or a term that something is `for` ("für 2026").
 */
export type DateRelation = 'at' | 'since' | 'from' | 'until' | 'within' | 'after' | 'before' | 'for';

/** ISO days, both inclusive. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

/** A date in a text; `start` and `end` are UTF-16 offsets. `past` and `future` are set where the clause's tense decides. */
export interface DateMention extends DateSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly precision: EventDate['precision'];
  readonly basis: EventDate['basis'];
  readonly relation: DateRelation;
  /** The noun that the date says something of ("seine Anweisung von Montag"), where it stands not by itself. */
  readonly describes: DescribedNoun | null;
  readonly past: DateSpan | null;
  readonly future: DateSpan | null;
}

const RELATIONS: readonly (readonly [RegExp, DateRelation])[] = [
  [
    /\b(?:bis|spätestens)(?: zum| zur| einschließlich| spätestens| in de[rn]| nach| am| ins?| mindestens)?\s$/iu,
    'until',
  ],
  // "So viele wie seit 1989 nicht mehr", "erstmals seit 2010", "das schwerste Unglück seit Mai": the act came after.
  [
    /\b(?:erstmals|mal|wie|d(?:as|em|en|er|ie) (?:\p{L}{3,}st|größt)e[mnrs]?(?: \p{L}+)?(?: in \p{L}+)?) seit(?: dem| der)?\s$/iu,
    'after',
  ],
  [/\bseit(?: dem| der)?\s$/iu, 'since'],
  // "Seit Beginn der Kämpfe am 27. September"
  [/\bseit(?: dem| der)? (?:beginn|ausbruch|anfang|start)(?: de[rs] \p{L}+)? (?:am|im|vor)\s$/iu, 'since'],
  [/\b(?:binnen|innerhalb(?: von)?)\s$/iu, 'within'],
  [/\bab(?: dem| der)?\s$/iu, 'from'],
  // "482 Autos brannten, nach 617 in der Nacht davor": with what it is compared.
  [/\b(?:nach [\d.]+|(?:gegenüber|statt) [\d.]+(?: \p{L}+)?) (?:am|im|in der)\s$/iu, 'after'],
  [/\bnach(?: dem| der)?\s$/iu, 'after'],
  [/\bvor(?: dem| der)?\s$/iu, 'before'],
  [/\bfür(?: das| den| die)?(?: jahre?)?\s$/iu, 'for'],
];

interface Rule extends DateRule {
  readonly expression: RegExp;
}

/** Rules are tried only behind what stands before a word that may begin a date: each rule at each word takes too long. */
const START = new RegExp(`[^a-zß-ÿ\\d](?=${BEGINNINGS})`, 'g');

const RULES: readonly Rule[] = [
  FEAST_RULE,
  ...NIGHT_RULES,
  ...IN_MONTH_RULES,
  ...MONTH_OF_YEAR_RULES,
  ...ABSOLUTE_RULES,
  ...ANAPHORIC_RULES,
  ...TODAY_RULES,
  ...WEEKDAY_RULES,
  ...RELATIVE_RULES,
  ...MONTH_RULES,
].map((rule) => ({
  ...rule,
  // A blank of a pattern stands for any number of blanks in the text.
  expression: new RegExp(`(?:${rule.pattern.replace(/ (?![?*+\]])/g, '[ \u00a0]+')})(?![a-zß-ÿ\\d])`, 'y'),
}));

/** V8 compiles a pattern of more than 20 KiB (kRegExpTooLargeToOptimize) so that it takes four times as long. */
const GROUP = 16;

/** Some rules, and all of them in one, which tells sooner than one after the other that none matches. */
const GROUPS = Array.from({ length: Math.ceil(RULES.length / GROUP) }, (_, at) => {
  const rules = RULES.slice(at * GROUP, (at + 1) * GROUP);
  const unnamed = rules.map(({ expression }) => expression.source.replaceAll(/\(\?<\w+>/g, '(?:'));
  return { rules, any: new RegExp(unnamed.map((source) => `(?:${source})`).join('|'), 'y') };
});

interface Match {
  readonly rule: DateRule;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const span = ({ from, to }: Interval): DateSpan => ({ from: isoDay(from), to: isoDay(to) });

/** How far before a date its preposition is looked for. */
const RELATION_REACH = 48;

/** "Von Dienstag an", "vom 1. Juli an": the begin in two words. */
const ON = /^ an(?!\p{L})/u;
const OF = /\bvo[nm](?: de[mr])?\s$/iu;

const relationOf = (text: string, start: number, end: number): DateRelation => {
  const before = text.slice(Math.max(0, start - RELATION_REACH), start);
  if (OF.test(before) && ON.test(text.slice(end, end + 4))) return 'from';
  return RELATIONS.find(([pattern]) => pattern.test(before))?.[1] ?? 'at';
};

/** Lower case without moving offsets: letters whose lower case is longer stay as they are. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
};

/** All matches, earlier rules first; the caller drops those that overlap an accepted one. */
const matches = (text: string): Match[] => {
  const lower = lowered(text);
  const starts = startsIn(lower);
  return GROUPS.flatMap(({ rules, any }) => {
    const begun = starts.filter((start) => {
      any.lastIndex = start;
      return any.test(lower);
    });
    return rules.flatMap((rule) => matchesOf(rule, lower, begun));
  });
};

/** Where words begin that may begin a date. */
function startsIn(lower: string): number[] {
  const text = ` ${lower}`;
  const found: number[] = [];
  START.lastIndex = 0;
  while (START.test(text)) found.push(START.lastIndex - 1);
  return found;
}

/** The matches of one rule, which begin at one of the `starts` and do not overlap. */
function matchesOf(rule: Rule, lower: string, starts: readonly number[]): Match[] {
  const found: Match[] = [];
  let last = 0;
  for (const start of starts) {
    if (start < last) continue;
    rule.expression.lastIndex = start;
    const match = rule.expression.exec(lower);
    if (!match) continue;
    last = start + match[0].length;
    found.push({ rule, start, end: last, groups: match.groups ?? {} });
  }
  return found;
}

/**
 * Finds the German dates in a text, in order, without overlaps. Relative ones are resolved against `publishedDay` (ISO day
 * or date-time), "zwei Tage später" against the date told before it in the same paragraph.
 */
export const findDates = (text: string, publishedDay: string): DateMention[] => {
  const published = parseDay(publishedDay);
  const taken = new Uint8Array(text.length);
  const chosen = matches(text)
    .filter(({ start, end, rule, groups }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      const accepted = readMatch(text, { rule, start, end, groups }, published, days(published), null, null) !== null;
      if (accepted) taken.fill(1, start, end);
      return accepted;
    })
    .sort((a, b) => a.start - b.start);
  return placed(text, chosen, published);
};

/** What holds since, until or from a day: "am selben Tag" is none of these. */
const BOUNDS: ReadonlySet<DateRelation> = new Set(['from', 'since', 'until']);

/** "Seit Montag … Zwei Tage zuvor": counted from the Monday. */
const DAYS_BEFORE = /(?<!\p{L})tage? (?:zuvor|davor)$/u;

/** Reads the chosen matches in text order, so that each one knows what was told before it in its paragraph. */
function placed(text: string, chosen: readonly Match[], published: number): DateMention[] {
  const mentions: DateMention[] = [];
  let previous: Reading | null = null;
  let inParagraph: Reading | null = null;
  let since: Reading | null = null;
  let day: Interval | null = null;
  let told: ToldYear | null = null;
  let last = 0;
  for (const match of chosen) {
    if (text.slice(last, match.start).includes('\n')) {
      inParagraph = null;
      since = null;
      told = null;
    }
    last = match.end;
    if (told?.precision === 'year' && returnsToNow(text, told.end, match.start)) told = null;
    const toldYear = told?.year ?? null;
    // "Am selben Abend" may begin a paragraph; a bare "am 28." looks back no further.
    const written = text.slice(match.start, match.end).toLowerCase();
    const inReach: Reading | null = match.rule.across?.test(written) ? previous : inParagraph;
    const before = since && DAYS_BEFORE.test(written) ? since : inReach;
    const reading = readMatch(text, match, published, before, day, toldYear);
    if (reading === null) continue;
    const found = mention(text, match, reading);
    mentions.push(found);
    // What has been so "seit Montag", will be "von Montag an" or "bis Freitag" is not the day that the text goes on with; nor is, where it has
    // told one, that of a noun ("das Urteil vom Montag") or all "der vergangenen Tage".
    const aside = found.describes !== null || (match.rule.basis === 'relative' && isUntilToday(reading, published));
    if (!BOUNDS.has(found.relation) && !(aside && previous !== null)) {
      previous = reading;
      if (reading.precision === 'day') day = reading;
      inParagraph = reading;
      since = null;
    } else if (found.relation === 'since' && reading.precision === 'day') since = reading;
    const inYear = yearOf(reading.from);
    // "Seit 2013 wird ermittelt. Im Januar …": until now.
    if (inYear >= yearOf(published) - 1 || found.relation === 'since') told = null;
    else if (reading.precision !== 'range') told = { year: inYear, end: match.end, precision: reading.precision };
  }
  return mentions;
}

const isUntilToday = ({ precision, from, to }: Interval, published: number): boolean =>
  precision === 'range' && to === published && to - from > 1;

function readMatch(
  text: string,
  { rule, start, end, groups }: Match,
  published: number,
  previous: Interval | null,
  day: Interval | null,
  toldYear: number | null,
): Reading | null {
  const written = text.slice(start, end);
  const part = (name: string): string => {
    if (name === 'written') return written;
    return name === 'whole' ? written.toLowerCase() : (groups[name] ?? '');
  };
  return rule.read(part, {
    published,
    previous,
    day,
    toldYear,
    before: text.slice(Math.max(0, start - 30), start),
    after: text.slice(end, end + 30),
  });
}

const mention = (text: string, { rule, start, end }: Match, reading: Reading): DateMention => {
  const relation = relationOf(text, start, end);
  // "bis Samstag", "ab Montag" and "für Montag" look ahead whatever the tense, "seit Montag" looks back.
  const ahead = relation === 'until' || relation === 'from' || relation === 'for';
  const back = relation === 'since';
  const meant = ahead ? (reading.future ?? reading) : back ? (reading.past ?? reading) : reading;
  return {
    start,
    end,
    text: text.slice(start, end),
    ...span(meant),
    precision: reading.precision,
    basis: rule.basis,
    relation,
    describes: describedNoun(text, start, end, reading.precision),
    past: !ahead && !back && reading.past ? span(reading.past) : null,
    future: !ahead && !back && reading.future ? span(reading.future) : null,
  };
};

/** The days a mention means in a clause of that tense. */
export const inTense = (date: DateMention, tense: 'past' | 'future'): DateSpan => date[tense] ?? date;
