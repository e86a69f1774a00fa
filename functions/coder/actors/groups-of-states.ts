import type { Analysis, NounPhrase } from '../syntax.ts';
import { GROUPS_OF_STATES, STATES_OF_GROUP } from './groups-of-states.data.ts';
import { attributesOf, wordAt } from './mentions.ts';

/** "die drei baltischen Staaten", "der Benelux-Länder": the countries of a group of states, ISO alpha-3; none for other phrases. */
export function statesOfGroup(analysis: Analysis, phrase: NounPhrase): readonly string[] {
  if (phrase.number === 'singular') return [];
  const [, first] = STATES_OF_GROUP.exec(wordAt(analysis, phrase).toLowerCase()) ?? [];
  if (first === undefined) return [];
  const called = first === '' ? attributesOf(analysis, phrase) : [first];
  return GROUPS_OF_STATES.find(([pattern]) => called.some((word) => pattern.test(word)))?.[1] ?? [];
}
