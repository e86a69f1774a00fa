import { describe, expect, test } from 'vitest';
import { actLines, parseAct } from '../../../functions/coder/de/acts.ts';
import { CAMEO_LINES, GOLDSTEIN } from '../../../functions/coder/plover/cameo.data.ts';
import { CONTEXTS, EVENT_TYPES, type EventType, MODES_OF } from '../../../functions/coder/plover.ts';

/** The roots of CAMEO that the acts of a type fall under. */
const ROOTS: Readonly<Record<EventType, readonly string[]>> = {
  AGREE: ['03'],
  CONSULT: ['04'],
  SUPPORT: ['05'],
  CONCEDE: ['08'],
  COOPERATE: ['06'],
  AID: ['07'],
  RETREAT: ['08'],
  REQUEST: ['10'],
  ACCUSE: ['09', '11'],
  REJECT: ['12'],
  THREATEN: ['13'],
  PROTEST: ['14'],
  // Convictions are among CAMEO's disapprovals.
  SANCTION: ['16', '11'],
  MOBILIZE: ['15'],
  // Blockades and occupations are among CAMEO's fights, embargoes among its reduced relations.
  COERCE: ['17', '19', '16'],
  // Property is destroyed, and protest put down by force, among CAMEO's coercions.
  ASSAULT: ['18', '19', '20', '17'],
};

const rows = CAMEO_LINES.trim()
  .split('\n')
  .map((line) => {
    const [type = '', mode = '', context = '', code = '', ...rest] = line.split(' ');
    return { line, type, mode, context, code, rest };
  });
const modesOf: Readonly<Partial<Record<string, readonly string[]>>> = MODES_OF;
const contexts: readonly string[] = CONTEXTS;
const typeOf = (name: string): EventType | undefined => EVENT_TYPES.find((type) => type === name);
const wrong = (isRight: (row: (typeof rows)[number]) => boolean) =>
  rows.filter((row) => !isRight(row)).map(({ line }) => line);

describe('the CAMEO table', () => {
  test('speaks PLOVER', () => {
    expect(wrong(({ type }) => typeOf(type) !== undefined)).toEqual([]);
    expect(wrong(({ type, mode }) => mode === '-' || modesOf[type]?.includes(mode) === true)).toEqual([]);
    expect(wrong(({ context }) => context === '-' || contexts.includes(context))).toEqual([]);
  });

  test('gives codes under the roots of the type, with a Goldstein value', () => {
    expect(wrong(({ code, rest }) => /^\d{3,4}$/.test(code) && rest.length === 0)).toEqual([]);
    expect(wrong(({ type, code }) => ROOTS[typeOf(type) ?? 'AGREE'].includes(code.slice(0, 2)))).toEqual([]);
    expect(wrong(({ code }) => GOLDSTEIN[code.slice(0, 2)] !== undefined)).toEqual([]);
  });

  test('has a line for every type and for every mode', () => {
    const has = (type: string, mode: string) =>
      rows.some((row) => row.type === type && row.mode === mode && row.context === '-');
    expect(EVENT_TYPES.filter((type) => !has(type, '-'))).toEqual([]);
    const missing = Object.entries(MODES_OF).flatMap(([type, modes]) =>
      modes.filter((mode) => !has(type, mode) && !(type === 'ACCUSE' && mode === 'disapprove')),
    );
    expect(missing).toEqual([]);
  });

  test('decides each case once', () => {
    const keys = rows.map(({ type, mode, context }) => `${type} ${mode} ${context}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

test('the Goldstein scale is negative from investigations on, and positive before', () => {
  for (const [code, value] of Object.entries(GOLDSTEIN))
    expect([code, Math.sign(value)]).toEqual([code, code < '09' ? 1 : -1]);
});

describe('the act lexicon speaks PLOVER', () => {
  const entries = actLines().map(parseAct);

  test('in its modes', () => {
    expect(
      entries.filter(({ type, mode }) => mode !== null && !modesOf[type]?.includes(mode)).map(({ rule }) => rule),
    ).toEqual([]);
  });

  test('in its contexts', () => {
    const unknown = entries.filter((entry) => entry.contexts.some((context) => !contexts.includes(context)));
    expect(unknown.map(({ rule }) => rule)).toEqual([]);
  });
});
