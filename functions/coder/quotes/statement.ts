import type { Attribution, Quote } from '../event.ts';

/** A quote with what is not told of it outside: how its speaker is named, and whether it is but a few words of a sentence. */
export interface Statement {
  readonly quote: Quote;
  /** `report`: a source or "wie X mitteilte" names who says so. */
  readonly attribution: Attribution['kind'];
  /** Words in quotation marks without a clause of their own: "„frei erfunden“". */
  readonly fragment: boolean;
}

/** Without the few words in quotation marks that stand within what is reported of the same sentence, in the order of the text. */
export function withoutRepeated(statements: readonly Statement[]): Statement[] {
  const reported = statements.filter(({ quote }) => quote.kind === 'indirect').map(({ quote }) => quote.span);
  return statements
    .filter(
      ({ fragment, quote: { span } }) =>
        !fragment || !reported.some(({ start, end }) => start <= span.start && span.end <= end),
    )
    .sort((a, b) => a.quote.span.start - b.quote.span.start);
}
