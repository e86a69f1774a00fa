import { createHash } from 'node:crypto';
import type { Actor, EventRecord, Place } from '../../coder/event.ts';
import { FIPS } from './fips.data.ts';

/**
 * Events as the 61 tab-separated columns of a GDELT 2.0 event export, which has no header line (GDELT Event Codebook V2.0,
 * 19 February 2015). What GDELT knows and we do not stays empty: ethnic and religious codes, tone, the places of actors, ADM1
 * and ADM2 codes. GDELT has one actor a side: it gets the first of ours, and of acts that both sides do, the second as Actor2.
 */
export function gdelt(events: readonly EventRecord[]): string {
  return events.map((event) => `${columnsOf(event).map(withoutTabs).join('\t')}\n`).join('');
}

type Column = string | number;

function columnsOf(event: EventRecord): Column[] {
  const [actor1, second] = event.actors;
  const actor2 = event.reciprocal ? second : event.recipients[0];
  const day = event.date?.start ?? event.publishedAt.slice(0, 10);
  return [
    numberOf(event.id),
    ...dateColumns(day),
    ...actorColumns(actor1),
    ...actorColumns(actor2),
    event.main ? 1 : 0,
    event.cameo.code,
    event.cameo.code.slice(0, 3),
    event.cameo.root,
    event.quadClass,
    event.goldstein,
    event.evidence.length,
    1,
    1,
    '',
    ...NO_PLACE,
    ...NO_PLACE,
    ...placeColumns(event.place),
    timestamp(event.ingestedAt),
    event.url ?? '',
  ];
}

/** Day as YYYYMMDD, month as YYYYMM, year, and the year with a fraction: (month × 30 + day) / 365, as the code book has it. */
function dateColumns(day: string): Column[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const fraction = (Number(month) * 30 + Number(date)) / 365;
  return [`${year}${month}${date}`, `${year}${month}`, year, (Number(year) + fraction).toFixed(4)];
}

/** Code, name, country, known group, ethnic, two of religion, three of type. */
function actorColumns(actor: Actor | undefined): Column[] {
  if (!actor) return Array(10).fill('');
  const [type1 = '', type2 = '', type3 = ''] = actor.sectors;
  const { country, org, name, text } = actor;
  const code = [country, org, ...actor.sectors].filter((part) => part !== null).join('');
  return [code, (name ?? text).toUpperCase(), country ?? '', org ?? '', '', '', '', type1, type2, type3];
}

const NO_PLACE: readonly Column[] = [0, '', '', '', '', '', '', ''];

/** Type, full name, country, ADM1, ADM2, latitude, longitude, feature id. */
function placeColumns(place: Place | null): readonly Column[] {
  if (place === null) return NO_PLACE;
  const { name, country, lat, lon, precision } = place;
  const fips = FIPS.get(country ?? '') ?? '';
  return [typeOf(place), name, fips, fips, '', lat ?? '', lon ?? '', precision === 'country' ? fips : ''];
}

/** 1 country, 2 state and 3 city of the United States, 4 city and 5 region elsewhere. */
function typeOf({ precision, country }: Place): number {
  if (precision === 'country') return 1;
  if (country === 'USA') return precision === 'admin1' ? 2 : 3;
  return precision === 'admin1' ? 5 : 4;
}

/** GDELT's ids are integers: 52 bits of the id's SHA-256, which every reader of numbers keeps exactly. */
const numberOf = (id: string): number =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 13), 16);

/** YYYYMMDDHHMMSS, UTC. */
const timestamp = (time: string): string => new Date(time).toISOString().replaceAll(/\D/g, '').slice(0, 14);

const withoutTabs = (column: Column): Column =>
  typeof column === 'string' ? column.replaceAll(/[\t\r\n]+/g, ' ') : column;
