import type * as v from 'valibot';
import { CONTEXTS, EVENT_TYPES, MODALITIES, MODES, MODES_OF, SECTORS } from '../../coder/plover.ts';
import { searchActors } from '../../store/actors.ts';
import { searchPlaces } from '../../store/catalogue.ts';
import { FACET_FIELDS } from '../../store/event-query.ts';
import { LABELS } from '../codes/labels.ts';
import { COUNTRY_CODES } from '../country-codes.ts';
import type { ENDPOINTS } from '../endpoints.ts';
import { answerList } from '../list-answer.ts';
import { ACTORS, PLACES } from '../lists/kinds.ts';
import { answer, type Outcome } from '../response.ts';
import type { Input } from '../route.ts';
import type { Context } from './context.ts';

type ParametersOf<Name extends keyof typeof ENDPOINTS> = v.InferOutput<(typeof ENDPOINTS)[Name]['parameters']>;

export function getActors({ table }: Context, input: Input<ParametersOf<'actors'>>): Promise<Outcome> {
  const { parameters, call, format } = input;
  return answerList({
    ...{ table, call, format, kind: ACTORS, parameters },
    read: ({ items }, position) => searchActors(table, parameters.q, items, position),
  });
}

export function getPlaces({ table }: Context, input: Input<ParametersOf<'places'>>): Promise<Outcome> {
  const { parameters, call, format } = input;
  return answerList({
    ...{ table, call, format, kind: PLACES, parameters },
    read: ({ items }, position) => searchPlaces(table, parameters.q, items, position),
  });
}

export async function getCodes(): Promise<Outcome> {
  const coded = (kind: keyof typeof LABELS, codes: readonly string[]) =>
    codes.map((code) => ({ code, label: LABELS[kind].get(code) ?? { de: code, en: code } }));
  const modesOf = new Map<string, readonly string[]>(Object.entries(MODES_OF));
  return answer({
    types: coded('type', EVENT_TYPES).map((type) => ({ ...type, modes: modesOf.get(type.code) ?? [] })),
    modes: coded('mode', MODES),
    contexts: coded('context', CONTEXTS),
    modalities: coded('modality', MODALITIES),
    quadClasses: coded('quadClass', ['1', '2', '3', '4']),
    sectors: coded('sector', SECTORS),
    countries: coded('country', COUNTRY_CODES),
    facets: FACET_FIELDS,
  });
}
