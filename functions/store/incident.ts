import type { Actor, EventRecord } from '../coder/event.ts';
import { foldName, shortHash } from './keys.ts';

type Told = Pick<EventRecord, 'type' | 'actors' | 'recipients' | 'reciprocal' | 'place'>;

/** Acts that are done at a place; where others were announced or decided, tellings often do not agree. */
const PLACED: ReadonlySet<Told['type']> = new Set([
  'AID',
  'ASSAULT',
  'COERCE',
  'CONSULT',
  'MOBILIZE',
  'PROTEST',
  'RETREAT',
]);

/**
 * What tellings of one happening have in common but for the day: type, sides, and of acts that have a place the country it was in. In what
 * both sides do together, and in talks, where one desk has a visit and the other a meeting, the sides have no order. It is made of one event
 * alone, so neither the order of articles nor what else is stored changes it. Null where no side is known by country, organisation or name.
 */
export function seriesOf({ type, actors, recipients, reciprocal, place }: Told): string | null {
  const together = reciprocal || type === 'CONSULT';
  const sides = together ? [sideOf([...actors, ...recipients])] : [sideOf(actors), sideOf(recipients)];
  if (sides.every((side) => side === '')) return null;
  const country = PLACED.has(type) ? (place?.country ?? '') : '';
  return shortHash([type, ...sides, country].join('\n'), 10);
}

/** The id of an incident: the day of a telling and its series. Tellings of a series at most a day apart are one incident. */
export const incidentIdOf = (day: string, series: string): string => `${day}-${series}`;

/** Day and series of an incident's id, or null where the text is none. */
export function parseIncidentId(id: string): { day: string; series: string } | null {
  const [, day, series] = /^(\d{4}-\d\d-\d\d)-([a-z2-7]{10})$/.exec(id) ?? [];
  return day === undefined || series === undefined ? null : { day, series };
}

/** Whether a telling of the same series belongs to the incident of another day. */
export function withinADay(day: string, other: string): boolean {
  return Math.abs(Date.parse(day) - Date.parse(other)) <= MILLISECONDS_PER_DAY;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Countries and organisations of a side, or where it has none, its names. */
function sideOf(side: readonly Actor[]): string {
  const known = side.flatMap(({ country, org }) => country ?? org ?? []);
  const names = side.map(({ name, text }) => foldName(name ?? text));
  return [...new Set(known.length > 0 ? known : names)].sort().join('|');
}
