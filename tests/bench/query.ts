import { countEvents, facets, timeline } from '../../functions/store/count.ts';
import type { EventQuery } from '../../functions/store/event-query.ts';
import { listEvents } from '../../functions/store/events.ts';
import { any } from '../store/fixtures.ts';
import { quantile } from './quantiles.ts';
import type { BilledTable } from './query/billed-table.ts';
import { countryAt, nameAt, placeAt, pointAt, wordAt } from './query/synthetic.ts';
import { syntheticTable } from './query/synthetic-store.ts';

/** `BENCH_SHAPES='dyad|place'`: only those whose names match. */
const WANTED = new RegExp(process.env.BENCH_SHAPES ?? '');
const SIZES = (process.env.BENCH_EVENTS ?? '10000,100000,1000000').split(',').map(Number);
/** Requests of each shape, with values of neighbouring ranks. */
const RUNS = 10;
const PAGE = { items: 50, bytes: 3e6 };
const ALL = { date: { from: null, to: null } };
const MONTH = { date: { from: '2023-03-01', to: '2023-03-31' } };

type Ask = (table: BilledTable, run: number) => Promise<{ returned: number; next: string | null }>;

const list =
  (query: (run: number) => EventQuery, skip = 0): Ask =>
  async (table, run) => {
    let position: string | null = null;
    for (let page = 0; page < skip; page++) {
      const before: Awaited<ReturnType<typeof listEvents>> = await listEvents(table, query(run), PAGE, position);
      position = before.next ?? position;
    }
    reset(table);
    const { items, next } = await listEvents(table, query(run), PAGE, position);
    return { returned: items.length, next };
  };

type Filters = (run: number) => Omit<EventQuery, 'date'>;

/** As far as one request counts; `total=exact` has no second page. */
const counted =
  (filters: Filters): Ask =>
  async (table, run) => {
    const { value, relation } = await countEvents(table, { ...ALL, ...filters(run) });
    return { returned: value ?? 0, next: relation === 'eq' ? null : 'more' };
  };

const timed =
  (filters: Filters): Ask =>
  async (table, run) => {
    const { events, next } = await timeline(table, { ...ALL, ...filters(run) }, { interval: 'month' });
    return { returned: events, next };
  };

/** The first acts on the second; the ranks of both lie so far apart. */
const dyadAt = (run: number, apart: number) => ({
  first: countryAt(run),
  second: countryAt(run + apart + 1),
  directed: true,
});

/** Ranks: 0 is the most frequent value, 1,000 a rare one. */
const SHAPES: Readonly<Record<string, Ask>> = {
  newest: list(() => ALL),
  'newest, 20th page': list(() => ALL, 20),
  country: list((i) => ({ ...ALL, countries: any(countryAt(i)) })),
  'country, 20th page': list((i) => ({ ...ALL, countries: any(countryAt(i % 5)) }), 20),
  'country, type, a month': list((i) => ({ ...MONTH, countries: any(countryAt(i)), types: any('RETREAT') })),
  'frequent actor': list((i) => ({ ...ALL, actors: any(nameAt(i)) })),
  'rare actor': list((i) => ({ ...ALL, actors: any(nameAt(1000 + i)) })),
  'frequent actor, type': list((i) => ({ ...ALL, actors: any(nameAt(i)), types: any('COERCE') })),
  'ten countries': list((i) => ({ ...ALL, countries: any(...Array.from({ length: 10 }, (_, j) => countryAt(i + j))) })),
  dyad: list((i) => ({
    ...ALL,
    dyads: any(dyadAt(i, 2)),
  })),
  place: list((i) => ({ ...ALL, places: any(placeAt(20 + i)) })),
  'near, 100 km': list((i) => ({ ...ALL, near: { ...pointAt(20 + i), km: 100 } })),
  speaker: list((i) => ({ ...ALL, speakers: any(nameAt(i)) })),
  'main, confidence, not a type': list(() => ({
    ...ALL,
    main: true,
    minConfidence: 0.8,
    types: { any: [], none: ['AGREE'] },
  })),
  'frequent word': list((i) => ({ ...ALL, words: { all: [wordAt(20 + i)], none: [] } })),
  'rare word': list((i) => ({ ...ALL, words: { all: [wordAt(2000 + i)], none: [] } })),
  'rare word, country, a month': list((i) => ({
    ...MONTH,
    countries: any(countryAt(3)),
    words: { all: [wordAt(2000 + i)], none: [] },
  })),
  'published, country': list((i) => ({ ...ALL, dateField: 'published', countries: any(countryAt(i)) })),
  'country, one per incident': list((i) => ({ ...ALL, countries: any(countryAt(i)), dedupe: 'incident' })),
  'count of a country': counted((i) => ({ countries: any(countryAt(i)) })),
  'timeline of a country': timed((i) => ({ countries: any(countryAt(i)) })),
  'count of a frequent actor': counted((i) => ({ actors: any(nameAt(i)) })),
  'count of an actor': counted((i) => ({ actors: any(nameAt(50 + i)) })),
  'timeline of an actor': timed((i) => ({ actors: any(nameAt(50 + i)) })),
  'count of a frequent dyad': counted((i) => ({ dyads: any(dyadAt(i, 0)) })),
  'count of a dyad': counted((i) => ({ dyads: any(dyadAt(i, 2)) })),
  'timeline of a dyad': timed((i) => ({ dyads: any(dyadAt(i, 2)) })),
  'count of a frequent place': counted((i) => ({ places: any(placeAt(i)) })),
  'count of a place': counted((i) => ({ places: any(placeAt(20 + i)) })),
  'timeline of a place': timed((i) => ({ places: any(placeAt(20 + i)) })),
  'types and countries, a month': async (table) => {
    const { events, next } = await facets(table, MONTH, ['type', 'country']);
    return { returned: events, next };
  },
  'actors of a country, a month': async (table, i) => {
    const { events, next } = await facets(table, { ...MONTH, countries: any(countryAt(i)) }, ['actor']);
    return { returned: events, next };
  },
};

/** Read units, requests and time per query shape, as the table grows. The table is in memory and billed as DynamoDB bills. */
export async function benchQuery(): Promise<void> {
  for (const events of SIZES) {
    const table = syntheticTable(events);
    console.log(
      `\n${events} events: read units, requests and milliseconds of CPU of our own code, p50 / p99; next: pages that go on`,
    );
    for (const [name, ask] of Object.entries(SHAPES).filter(([it]) => WANTED.test(it))) {
      const units: number[] = [];
      const requests: number[] = [];
      const milliseconds: number[] = [];
      let returned = 0;
      let more = 0;
      for (let run = 0; run < RUNS; run++) {
        reset(table);
        started = process.cpuUsage();
        const answer = await ask(table, run);
        milliseconds.push(millisecondsSince(started) - table.microseconds / 1000);
        units.push(table.bill.units);
        requests.push(table.bill.requests);
        returned += answer.returned;
        more += answer.next === null ? 0 : 1;
      }
      const shown = [units, requests, milliseconds].map((its) => `${p(its, 0.5)} / ${p(its, 0.99)}`.padEnd(16));
      console.log(`${name.padEnd(30)} ${shown.join(' ')} items ${returned / RUNS}, next ${more}`);
    }
  }
}

let started = process.cpuUsage();

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What comes before the request that is measured does not count. */
function reset(table: BilledTable): void {
  table.bill = { requests: 0, units: 0 };
  table.microseconds = 0;
  started = process.cpuUsage();
}

const p = (values: readonly number[], at: number): string => String(Math.round(quantile(values, at) * 10) / 10);
