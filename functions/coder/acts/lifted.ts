import type { ActEntry } from '../de/acts.ts';
import { ENDINGS_OF_MEASURES } from '../de/control.data.ts';
import type { EventType } from '../plover.ts';
import type { Analysis, NounPhrase } from '../syntax.ts';

/** What is imposed and lifted. */
const MEASURES: ReadonlySet<EventType> = new Set(['COERCE', 'SANCTION']);

/** "beschloss | die Aufhebung der Sanktionen": the noun is the end of what an act of that type imposes. */
export const endsMeasure = ({ type }: ActEntry, { sentence: { tokens } }: Analysis, { head }: NounPhrase): boolean =>
  MEASURES.has(type) && ENDINGS_OF_MEASURES.test(tokens[head]?.lower ?? '');

/** "die Aufhebung der | Sanktionen", "eine Lockerung von | Verboten": nobody imposes them. */
export const isLifted = (entry: ActEntry, analysis: Analysis, noun: NounPhrase): boolean =>
  analysis.allPhrases.some(
    (end) =>
      endsMeasure(entry, analysis, end) &&
      [...end.genitives, ...end.attachments.filter(({ preposition }) => preposition === 'von')].includes(noun),
  );
