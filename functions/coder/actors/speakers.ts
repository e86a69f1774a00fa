import type { NounPhrase } from '../syntax.ts';
import { SPEAKERS } from './anaphora.data.ts';
import { holdersOf, type Mention } from './mentions.ts';
import { isPerson } from './persons.ts';
import { isOfNobody, type Reference } from './reference.ts';

/** How many sentences back the body may have been the subject. */
const REACH = 1;

/**
 * "Die Gewerkschaft … Generalsekretär Paul Meyer drohte", "Das Ministerium … sagte ein Sprecher": somebody who speaks for a body is of
 * the one that was the subject last. Null for what says itself to whom it belongs, and where no body was just told of.
 */
export function speakerOf(
  reference: Reference,
  phrase: NounPhrase,
  sentence: number,
  earlier: readonly Mention[],
): Reference | null {
  if (!isOfNobody(reference) || reference.abroad || reference.sectors[0] !== 'UNK') return null;
  if (!SPEAKERS.test(reference.role) || phrase.number === 'plural' || phrase.conjuncts.length > 0) return null;
  if (holdersOf(phrase).length > 0 || phrase.attachments.length > 0) return null;
  const last = earlier.findLast(({ sentence: at, subject }) => subject && sentence - at <= REACH);
  const body = last?.reference;
  if (!body || isPerson(body) || body.sectors[0] === 'UNK' || body.sectors[0] === 'CVL') return null;
  return { ...reference, country: body.country, org: body.org, sectors: body.sectors, abroad: body.abroad };
}
