import type { Told } from '../acts/candidate.ts';
import type { Actor, Quote } from '../event.ts';
import type { Texts } from '../record/texts.ts';
import type { Clause } from '../syntax.ts';
import { isKnown } from './speakers.ts';

/** Who says what a clause tells, in quotation marks (`direct`) or not. */
export interface Voice {
  readonly speaker: Actor;
  readonly kind: Quote['kind'];
}

/** Who says what the clause tells, though its own sentence may not name him; null where nobody says it or it is not known who he is. */
export type VoiceOf = (told: Told, clause: Clause) => Voice | null;

/** The voices of an article, by what it quotes. */
export function voicesOf(quotes: readonly Quote[], texts: Texts): VoiceOf {
  return ({ analysis: { sentence } }, { verbs }) => {
    const verb = sentence.tokens[verbs[0] ?? -1];
    if (!verb) return null;
    const at = texts.span(sentence.field, verb.start, verb.end);
    const quote = quotes.find(({ span }) => span.field === at.field && span.start <= at.start && at.end <= span.end);
    return quote?.speaker && isKnown(quote.speaker) ? { speaker: quote.speaker, kind: quote.kind } : null;
  };
}
