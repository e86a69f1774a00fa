import type { Context, EventType, Mode } from '../plover.ts';
import { CAMEO_LINES, GOLDSTEIN } from './cameo.data.ts';

/** PLOVER's quad classes: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
const QUAD_CLASS = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  SANCTION: 3,
  PROTEST: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
} as const satisfies Record<EventType, 1 | 2 | 3 | 4>;

/** Whether acts of the type are done by words: all verbal cooperation and verbal conflict but measures. */
export const isVerbal = (type: EventType): boolean => type !== 'SANCTION' && QUAD_CLASS[type] % 2 === 1;

interface CameoRow {
  readonly type: string;
  readonly mode: string;
  readonly context: string;
  readonly code: string;
}

const rows: ReadonlyMap<string, readonly CameoRow[]> = Map.groupBy(
  CAMEO_LINES.trim()
    .split('\n')
    .map((line) => {
      const [type = '', mode = '-', context = '-', code = ''] = line.split(' ');
      return { type, mode, context, code };
    }),
  ({ type }) => type,
);

/** The fields of an event that follow from its type, mode and contexts by table alone. */
export interface Derived {
  quadClass: 1 | 2 | 3 | 4;
  cameo: { code: string; root: string };
  goldstein: number;
}

/** Quad class, CAMEO code with its two-digit root, and Goldstein value (-10 to +10) of an event. */
export function derive(type: EventType, mode: Mode | null, contexts: readonly Context[]): Derived {
  const fits = (row: CameoRow) =>
    (row.mode === '-' || row.mode === mode) &&
    (row.context === '-' || contexts.some((context) => context === row.context));
  const weight = (row: CameoRow) => (row.mode === '-' ? 0 : 2) + (row.context === '-' ? 0 : 1);
  const best = (rows.get(type) ?? []).filter(fits).reduce((a, b) => (weight(b) > weight(a) ? b : a));
  return {
    quadClass: QUAD_CLASS[type],
    cameo: { code: best.code, root: best.code.slice(0, 2) },
    goldstein: goldsteinOf(best.code),
  };
}

/** Goldstein value of a CAMEO code: that of its longest prefix in the table. */
export function goldsteinOf(code: string): number {
  for (let length = code.length; length >= 2; length--) {
    const value = GOLDSTEIN[code.slice(0, length)];
    if (value !== undefined) return value;
  }
  return 0;
}
