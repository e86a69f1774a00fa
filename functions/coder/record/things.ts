import type { Size } from '../event.ts';
import { phraseTree } from '../phrase-tree.ts';
import type { Analysis, NounPhrase } from '../syntax.ts';
import type { Fated } from './fated.ts';

/** What leads inside an object to how much there is of it: "eine Lieferung von 4000 Tonnen", "Sanktionen gegen 13 Vertreter". */
const OF_IT: ReadonlySet<string> = new Set(['an', 'gegen', 'mit', 'um', 'von', 'zu', 'über']);

/** "vier Hubschrauber": the first of the objects that is counted, else what one of them consists of; null where none is. */
export function thingsOf(objects: readonly NounPhrase[], analysis: Analysis, counts: readonly Fated[]): Size | null {
  const tops = objects.flatMap((phrase) => [phrase, ...phrase.conjuncts]);
  const fit = counts.filter(({ value, unit, among }) => value > 1 && unit !== null && among === null);
  const found =
    first(tops, (phrase) => fit.find((count) => isOf(phrase, count) && isOwn(phrase, count))) ??
    first(tops, (phrase) => fit.find((count) => isInside(phrase, count)));
  if (!found) return null;
  const { value, qualifier, at, unit } = found;
  const words = analysis.sentence.words.slice(at + 1, (unit ?? at) + 1);
  return {
    count: value,
    unit: words.filter((word, index) => index > 0 || !/^(?:von|der)$/.test(word)).join(' '),
    qualifier,
  };
}

function first<Of, Found>(all: readonly Of[], find: (one: Of) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A number, or what it counts, may stand before the phrase: "zweihundertfünfzig Panzer", "100.000 Dosen Impfstoff". */
const isOf = ({ start, end, head, determiner }: NounPhrase, { at, unit }: Fated): boolean =>
  (start <= at && at < end) || head === unit || (determiner === null && unit !== null && unit === start - 1);

/** Whether no other preposition governs it than that of the phrase. */
const isOwn = (phrase: NounPhrase, { preposition, governor }: Fated): boolean =>
  preposition === null || (phrase.preposition !== null && governor <= phrase.start);

const isInside = (phrase: NounPhrase, count: Fated): boolean =>
  OF_IT.has(count.preposition ?? 'von') && phraseTree(phrase).some((inner) => isOf(inner, count));
