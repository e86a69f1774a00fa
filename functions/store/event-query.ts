import type { EventType } from '../coder/plover.ts';
import { daysOf, type Interval, reaches } from './interval.ts';
import { actorPosting, countryPosting, dayPosting, typePosting } from './keys.ts';
import type { Range } from './posting-list.ts';
import type { Lists } from './posting-walk.ts';
import type { EventPosting } from './rows.ts';

/** Which events are wanted: fields AND, alternatives within a field OR; a missing field asks for nothing. */
export interface EventQuery {
  /** ISO 3166-1 alpha-3, of either side or of the place. */
  readonly countries?: readonly string[];
  readonly types?: readonly EventType[];
  /** Folded names (`foldName`) of either side. */
  readonly actors?: readonly string[];
  /** Days of the event. */
  readonly date: Interval;
}

/** Whether a posting is what the query asks for. */
export function matches({ countries, types, actors, date }: EventQuery, posting: EventPosting): boolean {
  const day = posting.sk.slice(0, 10);
  return (
    (countries === undefined || countries.some((country) => posting.countries.includes(country))) &&
    (types === undefined || types.includes(posting.type)) &&
    (actors === undefined || actors.some((actor) => posting.actors.includes(actor))) &&
    (date.from === null || day >= date.from) &&
    (date.to === null || day <= date.to)
  );
}

/**
 * The posting lists that hold every match of the query, the ones that should be shortest: actors are rarer than
 * countries, and countries rarer than types. `months` are those with any postings, newest first.
 */
export function planLists(query: EventQuery, months: readonly string[], range: Range): Lists {
  const { actors, countries, types } = query;
  if (actors) return monthly(months, actors, actorPosting);
  if (countries) return monthly(months, countries, countryPosting);
  if (types) return monthly(months, types, typePosting);
  const days = months.flatMap(daysOf).filter((day) => reaches(day, range));
  return { buckets: days, listsOf: (day) => [dayPosting(day)] };
}

function monthly<Value>(
  months: readonly string[],
  values: readonly Value[],
  list: (value: Value, month: string) => string,
): Lists {
  return { buckets: months, listsOf: (month) => values.map((value) => list(value, month)) };
}
