import type { DateMention } from '../dates/find-dates.ts';
import type { EventObject } from '../event.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { Analysis, Clause, NounPhrase } from '../syntax.ts';
import { kindOf } from './object-kinds.ts';
import { isFewDays } from './told-dates.ts';

/** Periods that a thing is valid for are longer than the days on which acts happen. */
const VALIDITY: ReadonlySet<DateMention['precision']> = new Set(['year', 'range', 'quarter', 'season', 'month']);

/** Whether the date inside an object's phrase says how long the object is valid, rather than when the act was. */
export function isValidity(mention: DateMention): boolean {
  return (
    mention.relation === 'for' ||
    mention.relation === 'until' ||
    (mention.precision === 'range' && mention.relation !== 'at' && mention.relation !== 'since')
  );
}

/** Parts of months and quarters date acts; a term is longer. */
const LEAST_TERM = 100;
const DATED_ACT = /(?<!\p{L})(?:im|in|anfang|mitte|ende)\s(?:jahre?\s)?$/iu;

/** Whether a plan or an agreement has that term ("der Haushalt 2026"): what lies behind was when something was done. */
function isTerm({ start, from, to, text: written }: DateMention, text: string, published: string): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const dated = DATED_ACT.test(text.slice(Math.max(0, start - 20), start)) || /^im\s/iu.test(written);
  return days >= LEAST_TERM && to >= published.slice(0, 10) && !dated;
}

export interface ObjectFinding {
  readonly objects: EventObject[];
  /** Their phrases, in the same order. */
  readonly phrases: readonly NounPhrase[];
  /** Dates that were taken as validity and are no longer free to date the act. */
  readonly used: readonly DateMention[];
}

/**
 * The objects in coordinated phrases ("den Plan … für dieses Jahr und das Programm … von 2026 bis 2030"). Each reaches
 * from its phrase to the next one, so that validity dates belong to the thing before them. Neither verbs of its clause nor dates of others
 * are part of it.
 */
export function objectsOf(
  analysis: Analysis,
  text: string,
  phrases: readonly NounPhrase[],
  dates: readonly DateMention[],
  published: string,
  clause: Clause | null,
): ObjectFinding {
  const { tokens } = analysis.sentence;
  const tops = phrases
    .flatMap((phrase) => [phrase, ...phrase.conjuncts])
    .filter((phrase) => !phrase.pronoun)
    .toSorted((a, b) => a.start - b.start);
  const used: DateMention[] = [];
  const objects = tops.map((phrase, index): EventObject => {
    const first = tokens[phrase.start];
    const next = tops[index + 1];
    const treeEnd = Math.max(...phraseTree({ ...phrase, conjuncts: [] }).map((inner) => inner.end));
    const limit = tokens[next ? next.start - 1 : treeEnd - 1]?.end ?? analysis.sentence.end;
    const reach = next ? limit : Math.max(limit, endOfClause(analysis, treeEnd));
    const kind = kindOf(tokens[phrase.head] ?? '');
    const own = dates.filter(
      (date) =>
        first &&
        date.start >= first.start &&
        date.end <= reach &&
        VALIDITY.has(date.precision) &&
        (isValidity(date) || (kind !== null && isTerm(date, text, published))),
    );
    used.push(...own);
    const inClause = own.filter(
      (date) => clause === null || date.start < (tokens[clause.tokens.at(-1) ?? -1]?.end ?? 0),
    );
    const from = inClause.find((date) => date.relation !== 'until');
    const until = inClause.find((date) => date.relation === 'until') ?? from;
    const verb = clause?.verbs.find((at) => at > phrase.head);
    const stop = verb === undefined ? Number.POSITIVE_INFINITY : (tokens[verb - 1]?.end ?? 0);
    const end = Math.min(stop, Math.max(tokens[treeEnd - 1]?.end ?? 0, ...inClause.map((date) => date.end)));
    return {
      text: text.slice(first?.start ?? 0, next ? Math.min(end, tokens[next.start - 1]?.start ?? end) : end).trim(),
      kind,
      validFrom: from?.from ?? null,
      // "ab 2026" has no end.
      validTo: until?.relation === 'from' ? null : (until?.to ?? null),
    };
  });
  const spare = dates.find(
    (date) => !used.includes(date) && date.relation === 'for' && VALIDITY.has(date.precision) && !isFewDays(date),
  );
  const undated = (object: EventObject) => object.validFrom === null && object.validTo === null;
  if (!spare || !objects.some(undated)) return { objects, phrases: tops, used };
  const valid = { validFrom: spare.from, validTo: spare.to };
  return {
    objects: objects.map((it) => (undated(it) ? { ...it, ...valid } : it)),
    phrases: tops,
    used: [...used, spare],
  };
}

/** Where the clause part that begins at the token ends: at the next comma or at the end of the sentence. */
function endOfClause(analysis: Analysis, position: number): number {
  const stop = analysis.sentence.tokens.slice(position).find((token) => token.text === ',' || token.text === ';');
  return stop?.start ?? analysis.sentence.end;
}
