import { afterDegree } from './numerals.ts';
import type { Word } from './words.ts';

/** Units in the accusative of a measure: "drei Tage alt", not "in drei Tagen". */
const UNITS = /^(?:jahre?|kilometer|km|meilen?|meter|minuten?|monate?|stunden?|tage?|wochen?)$/;
const FEW = /^(?:einige|mehrere|viele|wenige|ein(?:e|en)?|hunderte|tausende|dutzende)$/;
/** "nördlich der Hauptstadt", "südlich von Kiew" */
const DIRECTION = /^(?:nord|süd)?(?:öst|west)lich$|^(?:nörd|süd)lich$/;

/** Behind "rund 30 Kilometer" and "wenige Kilometer südlich", as attributes are measured with; the index itself where no measure stands there. */
export function afterMeasure(words: readonly Word[], index: number): number {
  const number = afterDegree(words, index);
  const word = words[number];
  const counts = word?.class === 'number' || FEW.test(word?.lower ?? '');
  if (!counts || !UNITS.test(words[number + 1]?.lower ?? '')) return index;
  return DIRECTION.test(words[number + 2]?.lower ?? '') ? number + 3 : number + 2;
}
