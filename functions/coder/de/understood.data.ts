import type { EventType, Sector } from '../plover.ts';

/**
 * Who is meant in news where nobody is named, in the country that the sentence tells of: "Die Entscheidung stieß auf
 * Kritik" blames its government, "bei dem Anschlag" hits people there. Types that are missing leave the side open.
 */
export const UNDERSTOOD_RECIPIENT: Readonly<Partial<Record<EventType, Sector>>> = {
  ACCUSE: 'GOV',
  AGREE: 'GOV',
  ASSAULT: 'CVL',
  COERCE: 'CVL',
  CONCEDE: 'CVL',
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

/**
 * What governments do toward another government, named or not: nobody in particular is meant only where there is no other. They
 * do it at home, unless they are told to be elsewhere.
 */
export const ADDRESSED: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'SUPPORT',
  'THREATEN',
]);

/** What people are called to join, whoever it is directed against: "rief zu Protesten auf". */
export const CALLED_FOR =
  /(?:protest(?:e|en|s|zug|marsch|aktion(?:en)?)?|demonstration(?:en)?|demo|kundgebung(?:en)?|veranstaltung(?:en)?|mahnwachen?|streiks?|ausstand|boykotts?|blockaden?|aktion(?:en)?|marsch|aktionstag|spenden?)$/i;

/** What is asked for those who are held: who holds them is asked. */
export const RELEASE = /^(?:Befreiung|Entlassung|Freilassung|Haftentlassung)$/;

/** Behind these it is for somebody: "demonstrierten, um ihre Unterstützung für die Junta kundzutun". */
export const FOR_SOMEBODY = /(?<!\p{L})(?:Unterstützung für|zur Unterstützung)(?!\p{L})/u;

/** What people demonstrate against that nobody in particular does: "gegen Rassismus", "gegen rechte Gewalt". */
export const AGAINST_CAUSE =
  /\bgegen (?:[„"]?\p{Ll}+ |[„"])*(?:Antisemitismus|Armut|Ausbeutung|Ausländerfeindlichkeit|Faschismus|Fremdenfeindlichkeit|Gewalt|Globalisierung|Hass|Hetze|Homophobie|Islamismus|Judenhass|Kapitalismus|Klimawandel|Krieg|Neonazis|Rassismus|Rechts|Rechtsextremismus|Rechtsruck|Sexismus|Terror|Terrorismus|Überwachung|Überwachungs(?:staat|wahn)|Ungerechtigkeit|Ungleichheit)(?!\p{L})/u;
