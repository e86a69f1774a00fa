import { describe, expect, test } from 'vitest';
import { derive, goldsteinOf } from '../../../functions/coder/plover/derive.ts';
import { EVENT_TYPES } from '../../../functions/coder/plover.ts';

describe('derive', () => {
  test('gives every type a quad class, a CAMEO code with its root, and a Goldstein value', () => {
    for (const type of EVENT_TYPES) {
      const derived = derive(type, null, []);
      expect(derived.cameo.code).toMatch(/^\d{3,4}$/);
      expect(derived.cameo.code.startsWith(derived.cameo.root)).toBe(true);
      expect(Math.abs(derived.goldstein)).toBeGreaterThan(0);
    }
  });

  test('prefers the mode, then the context', () => {
    expect(derive('CONSULT', 'visit', []).cameo.code).toBe('042');
    expect(derive('REQUEST', 'assist', ['military']).cameo.code).toBe('1012');
    expect(derive('SANCTION', null, ['economic']).cameo.code).toBe('163');
    expect(derive('SUPPORT', null, ['diplomatic', 'legal']).cameo.code).toBe('057');
  });

  test('takes the Goldstein value of the longest known prefix', () => {
    expect(goldsteinOf('0874')).toBe(10);
    expect(goldsteinOf('0871')).toBe(9);
    expect(goldsteinOf('1414')).toBe(-6.5);
  });
});
