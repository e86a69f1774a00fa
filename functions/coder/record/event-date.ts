import type { EventDate } from '../event.ts';
import type { Modality } from '../plover.ts';
import type { Analysis } from '../syntax.ts';
import { type Background, backgroundOf } from './background.ts';
import type { Carried } from './carried-dates.ts';
import { dayAfterNight, nightBeside } from './day-parts.ts';
import { inheritedBy } from './inherited-date.ts';
import { type DatedAct, statedDate } from './stated-dates.ts';
import {
  type DatedField,
  isAfter,
  isAhead,
  isAnterior,
  isHistorical,
  looksAhead,
  spanAtHome,
  spanIn,
  type Tense,
  type ToldDate,
} from './told-dates.ts';

/** The day of an act and the stretch of text that says so (UTF-16 offsets in `sentence`'s field). */
export interface Dating {
  readonly date: EventDate | null;
  readonly mention: ToldDate | null;
  readonly background: Background;
  /** Whether the sentence, or one before it in the paragraph, tells it, and not only that of the news. */
  readonly near: boolean;
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
 * The date of the act: the one that its sentence tells, else the one `carried` over from the sentences before, else the day of
 * publication. Those `taken` date something else.
 */
export function datingOf(
  analysis: Analysis,
  act: DatedAct,
  dates: DatedField,
  taken: readonly { readonly start: number }[],
  carried: Carried,
  published: string,
): Dating {
  const { sentence } = analysis;
  const { clause, modality, verbal, violent, reaction, foreign } = act;
  const background = backgroundOf(sentence, clause);
  const stated = statedDate(analysis, act, dates, taken, published);
  if (stated) {
    const { mention, tense } = stated;
    const near = !(mention.spoken && mention.clause !== clause);
    return { date: toDate(mention, tense, published), mention, background, near };
  }
  const anterior = clause !== null && isAnterior(sentence, clause);
  // "Am 20. September hatte er … Die Staatsanwaltschaft lud ihn für Freitag vor": what is to come is told now.
  const ahead =
    clause !== null && dates[sentence.field].some((date) => date.clause === clause && isAhead(date, published));
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

/** An act dated after publication is planned, one dated far before it is background. */
export function modalityAt(modality: Modality, { date, background }: Dating, published: string): Modality {
  if (modality !== 'actual') return modality;
  if (background === 'long-ago' || date === null) return 'historical';
  if (isAfter(date.start, published)) return 'planned';
  return isHistorical(date, published) ? 'historical' : 'actual';
}
