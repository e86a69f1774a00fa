import type { Actor, EventRecord } from '../../coder/event.ts';
import { COUNTRY_LABELS } from './country-labels.data.ts';
import {
  CONTEXT_LABELS,
  MODALITY_LABELS,
  MODE_LABELS,
  QUAD_CLASS_LABELS,
  SECTOR_LABELS,
  TYPE_LABELS,
} from './labels.data.ts';

export const LABEL_LANGUAGES = ['de', 'en'] as const;
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];
export type Label = Readonly<Record<LabelLanguage, string>>;

/** Labels by code. */
export const LABELS = {
  type: read(TYPE_LABELS),
  mode: read(MODE_LABELS),
  context: read(CONTEXT_LABELS),
  sector: read(SECTOR_LABELS),
  modality: read(MODALITY_LABELS),
  quadClass: read(QUAD_CLASS_LABELS),
  country: read(COUNTRY_LABELS),
} as const;

/** The event with a field `labels`: what its codes are called in a language. */
export function withLabels(event: EventRecord, language: LabelLanguage) {
  const of = (kind: keyof typeof LABELS, code: string | number | null) =>
    code === null ? null : (LABELS[kind].get(String(code))?.[language] ?? String(code));
  const all = (kind: keyof typeof LABELS, codes: readonly (string | null)[]) =>
    codes.map((code) => of(kind, code) ?? '');
  const side = (actors: readonly Actor[]) => ({
    countries: all(
      'country',
      actors.map(({ country }) => country),
    ),
    sectors: all('sector', [...new Set(actors.flatMap(({ sectors }) => sectors))]),
  });
  const { type, mode, contexts, modality, quadClass, actors, recipients, place } = event;
  return {
    ...event,
    labels: {
      type: of('type', type),
      mode: of('mode', mode),
      contexts: all('context', contexts),
      modality: of('modality', modality),
      quadClass: of('quadClass', quadClass),
      actors: side(actors),
      recipients: side(recipients),
      placeCountry: of('country', place?.country ?? null),
    },
  };
}

function read(lines: string): ReadonlyMap<string, Label> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [code = '', de = '', en = ''] = line.split('|');
        return [code, { de, en }] as const;
      }),
  );
}
