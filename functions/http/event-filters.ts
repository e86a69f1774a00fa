import * as v from 'valibot';
import { CONTEXTS, EVENT_TYPES, MODALITIES, MODES, SECTORS } from '../coder/plover.ts';
import { CLOCKS, type EventQuery, type Terms } from '../store/event-query.ts';
import { parseIncidentId } from '../store/incident.ts';
import { COUNTRY_CODES } from './country-codes.ts';
import { box, circle } from './parameters/area.ts';
import { day, intersection, interval } from './parameters/date.ts';
import { dyads } from './parameters/dyad.ts';
import { names } from './parameters/name.ts';
import { flag, numberBetween, rangeBetween } from './parameters/number.ts';
import { choice, filterOf, filterOfForm } from './parameters/one-of.ts';
import { invalidParameters } from './parameters/parse-parameters.ts';
import { patterned } from './parameters/pattern.ts';
import { terms } from './parameters/terms.ts';
import { words } from './parameters/words.ts';
import type { Problem } from './problem.ts';

const OPEN = { from: null, to: null };
/** ISO 3166-1 alpha-3. */
export const countries = filterOfForm(COUNTRY_CODES, '[A-Z]{3}');
const country = v.exactOptional(countries);
const name = v.exactOptional(names);

/** BCP 47, the language alone or with its region: `de`, `de-AT`. */
export const languages = terms(patterned(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language such as de'), {
  type: 'string',
  examples: ['de'],
});
export const articleIds = terms(patterned(/^[a-z2-7]{20}$/, 'an article id'), { type: 'string' });

/** The filters of every question about events. `from` and `to` are the ends of an interval, as `date` is in one. */
export const EVENT_FILTERS = {
  date: v.exactOptional(interval),
  from: v.exactOptional(day),
  to: v.exactOptional(day),
  dateField: v.exactOptional(choice(CLOCKS)),
  country,
  actorCountry: country,
  recipientCountry: country,
  placeCountry: country,
  name,
  actor: name,
  recipient: name,
  dyad: v.exactOptional(dyads),
  sector: v.exactOptional(filterOf(SECTORS)),
  type: v.exactOptional(filterOf(EVENT_TYPES)),
  mode: v.exactOptional(filterOf(MODES)),
  context: v.exactOptional(filterOf(CONTEXTS)),
  quadClass: v.exactOptional(filterOf(['1', '2', '3', '4'])),
  cameo: v.exactOptional(
    terms(patterned(/^\d{2,4}$/, 'a CAMEO code such as 19 or 190'), { type: 'string', examples: ['19'] }),
  ),
  goldstein: v.exactOptional(rangeBetween(-10, 10)),
  modality: v.exactOptional(filterOf(MODALITIES)),
  bbox: v.exactOptional(box),
  near: v.exactOptional(circle),
  place: name,
  language: v.exactOptional(languages),
  source: name,
  hasQuote: v.exactOptional(flag),
  speaker: name,
  minConfidence: v.exactOptional(numberBetween(0, 1)),
  main: v.exactOptional(flag),
  article: v.exactOptional(articleIds),
  incident: v.exactOptional(
    terms(
      (text) => (parseIncidentId(text) === null ? { message: `"${text}" is not an incident id` } : { value: text }),
      {
        type: 'string',
      },
    ),
  ),
  q: v.exactOptional(words),
  dedupe: v.exactOptional(choice(['incident'])),
} as const;

const EventFilters = v.object(EVENT_FILTERS);
type EventFilters = v.InferOutput<typeof EventFilters>;

/** What the store is asked for, or a problem where the interval ends before it begins. */
export function eventQuery(filters: EventFilters): EventQuery | Problem {
  const { date = OPEN, from = null, to = null, quadClass } = filters;
  if (from !== null && to !== null && from > to) return BACKWARDS;
  return {
    date: intersection(date, { from, to }),
    dateField: filters.dateField,
    countries: filters.country,
    actorCountries: filters.actorCountry,
    recipientCountries: filters.recipientCountry,
    placeCountries: filters.placeCountry,
    names: filters.name,
    actors: filters.actor,
    recipients: filters.recipient,
    dyads: filters.dyad,
    sectors: filters.sector,
    types: filters.type,
    modes: filters.mode,
    contexts: filters.context,
    quadClasses: quadClass && quadClassesOf(quadClass),
    cameo: filters.cameo,
    modalities: filters.modality,
    goldstein: filters.goldstein,
    box: filters.bbox,
    near: filters.near,
    places: filters.place,
    languages: filters.language,
    sources: filters.source,
    hasQuote: filters.hasQuote,
    speakers: filters.speaker,
    minConfidence: filters.minConfidence,
    main: filters.main,
    articles: filters.article,
    incidents: filters.incident,
    words: filters.q,
    dedupe: filters.dedupe,
  };
}

const BACKWARDS = invalidParameters([{ parameter: 'from', detail: 'from: is later than "to"' }]);

const QUAD_CLASSES = { 1: 1, 2: 2, 3: 3, 4: 4 } as const;

function quadClassesOf({
  any,
  none,
}: Terms<keyof typeof QUAD_CLASSES | `${keyof typeof QUAD_CLASSES}`>): Terms<1 | 2 | 3 | 4> {
  return { any: any.map((it) => QUAD_CLASSES[it]), none: none.map((it) => QUAD_CLASSES[it]) };
}
