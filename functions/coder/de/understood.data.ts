import type { EventType, Sector } from '../plover.ts';

/**
 * Who is meant in news where nobody is named, in the country that the sentence tells of: "Die Entscheidung stieß auf
 * Kritik" blames its government, "bei dem Anschlag" hits people there. Types that are missing leave the side open.
 */
export const UNDERSTOOD_RECIPIENT: Readonly<Partial<Record<EventType, Sector>>> = {
  ACCUSE: 'GOV',
  ASSAULT: 'CVL',
  COERCE: 'CVL',
  PROTEST: 'GOV',
  REJECT: 'GOV',
  REQUEST: 'GOV',
  SUPPORT: 'GOV',
};

/** Who acts where nobody is named: people of that country, of whom no more is known. */
export const UNDERSTOOD_ACTOR: Readonly<Partial<Record<EventType, Sector>>> = {
  ACCUSE: 'UNK',
  REJECT: 'UNK',
  REQUEST: 'UNK',
  SUPPORT: 'UNK',
};

/** What governments do toward another government, named or not: nobody in particular is meant only where there is no other. */
export const ADDRESSED: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
]);
