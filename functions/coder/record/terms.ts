import { addMonths, isoDay, parseDay } from '../dates/calendar.ts';
import type { DateMention } from '../dates/find-dates.ts';
import {
  TERM_ADJECTIVE,
  TERM_COMPOUND,
  TERM_HOLDING,
  TERM_KINDS,
  TERM_NOUNS,
  TERM_PHRASE,
  TERM_UNITS,
} from '../de/terms.data.ts';
import type { EventDate, EventObject } from '../event.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { numberOf } from './number-words.ts';

/** Around what an object's term is told. */
export interface TermScope {
  readonly analysis: Analysis;
  /** The text of the field. */
  readonly text: string;
  readonly clause: Clause | null;
  /** The dates of the sentence. */
  readonly dates: readonly DateMention[];
  /** When the act was: terms without a begin of their own are counted from it. */
  readonly date: EventDate | null;
  readonly published: string;
  /** The other objects of the act. */
  readonly others: readonly NounPhrase[];
}

/** The object with the time that it holds for, where its kind does and the clause tells one ("bis 2030", "ab Januar", "für zwei Jahre"). */
export function withTerm(object: EventObject, phrase: NounPhrase, scope: TermScope): EventObject {
  if (!TERM_KINDS.has(object.kind ?? '')) return object;
  const told = boundsOf(phrase, scope);
  const validFrom = object.validFrom ?? told.from;
  const validTo = object.validTo ?? told.until;
  if (validTo !== null) return { ...object, validFrom, validTo };
  const begin = validFrom ?? scope.date?.start ?? null;
  const end = begin === null ? null : endOf(begin, phrase, scope);
  return end === null ? { ...object, validFrom } : { ...object, validFrom: begin, validTo: end };
}

/** Dates of the clause, or of a relative clause about the object, that something holds from or until. */
function boundsOf(phrase: NounPhrase, { analysis, clause, dates, published, others }: TermScope) {
  const { tokens } = analysis.sentence;
  const own = [clause, ...relativesOf(phrase, analysis)].filter((one) => one !== null);
  // "drei Milliarden Euro sowie Visafreiheit ab Juni": the date belongs to the thing before it.
  const next = Math.min(...others.map(({ start }) => start).filter((start) => start > phrase.start));
  const limit = tokens[next]?.start ?? Number.POSITIVE_INFINITY;
  const inScope = dates.filter(
    (date) =>
      date.start < limit &&
      own.some((one) =>
        one.tokens.some((at) => (tokens[at]?.start ?? -1) <= date.start && date.start < (tokens[at]?.end ?? 0)),
      ),
  );
  const ahead = clause?.modal != null || clause?.tense === 'future';
  const until = inScope.find(
    ({ relation, precision, to, start }) =>
      relation === 'until' &&
      to >= published.slice(0, 10) &&
      // "will bis Freitag Sanktionen verhängen", "wollen bis Jahresende ein Abkommen schließen": by when, not how long.
      !(ahead && (precision === 'day' || precision === 'week' || start < (tokens[phrase.start]?.start ?? 0))),
  );
  const from = inScope.find(({ relation }) => relation === 'from');
  return { from: from?.from ?? null, until: until?.to ?? null };
}

/** The last day of a term that is told by its length. */
function endOf(begin: string, phrase: NounPhrase, { analysis, text, clause, others }: TermScope): string | null {
  const { tokens } = analysis.sentence;
  const head = tokens[phrase.head];
  const around = [phrase, ...phrase.attachments.filter((one) => TERM_NOUNS.test(tokens[one.head]?.text ?? ''))];
  const words = around.flatMap(({ start, head: last }) => tokens.slice(start, last));
  const found =
    first(words, ({ lower }) => TERM_ADJECTIVE.exec(lower)) ??
    TERM_COMPOUND.exec(head?.lower ?? '') ??
    TERM_PHRASE.exec(textOf(others.length > 0 ? null : clause, phrase, analysis, text)) ??
    first(relativesOf(phrase, analysis), (one) => TERM_HOLDING.exec(textOf(one, phrase, analysis, text)));
  const count = numberIn(found?.[1] ?? '');
  const unit = TERM_UNITS.find(([pattern]) => pattern.test((found?.[2] ?? '').toLowerCase()));
  if (count === null || unit === undefined) return null;
  const [, kind, length] = unit;
  const day = parseDay(begin);
  const after = kind === 'months' ? addMonths(day, Math.round(count * length)) : day + Math.ceil(count * length);
  return isoDay(after - 1);
}

/** "ein Abkommen, das drei Jahre gilt" */
const relativesOf = ({ head }: NounPhrase, { clauses }: Analysis): readonly Clause[] =>
  clauses.filter(({ kind, antecedent }) => kind === 'relative' && antecedent?.head === head);

const numberIn = (word: string): number | null => {
  const lower = word.toLowerCase();
  const number = /^\d/.test(lower) ? Number.parseInt(lower, 10) : lower === 'halb' ? 0.5 : numberOf(lower);
  return number ?? null;
};

/** The words of the clause, or of the phrase where nothing tells the clause. */
function textOf(clause: Clause | null, { start, end }: NounPhrase, { sentence }: Analysis, text: string): string {
  const at = clause?.tokens ?? [];
  const [first, last] = [sentence.tokens[at[0] ?? start], sentence.tokens[at.at(-1) ?? end - 1]];
  return text.slice(first?.start ?? 0, last?.end ?? 0);
}

function first<Of, Found>(all: readonly Of[], find: (one: Of) => Found | null): Found | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}
