import { describe, expect, test } from 'vitest';
import { result } from './battery.ts';
import { BATTERY } from './index.ts';

/** After a change, `node tests/coder/battery/mark.ts --write` marks anew which entries are open. */
describe('newspaper sentences, each coded alone', () => {
  for (const [type, entries] of Object.entries(BATTERY)) {
    test(`${type}: what was right stays right`, () => {
      const kept = entries.filter(([, , state]) => state !== 'open');
      const told = kept.map((entry) => ({ entry, ...result(entry) }));
      const wrong = told.filter(({ passed }) => !passed).map(({ entry, told }) => [entry[0], entry[1], told]);
      expect(wrong).toEqual([]);
    });
    test(`${type}: what is marked open is still wrong`, () => {
      const open = entries.filter(([, , state]) => state === 'open');
      const right = open.filter((entry) => result(entry).passed).map(([sentence]) => sentence);
      expect(right, 'node tests/coder/battery/mark.ts --write takes their marks').toEqual([]);
    });
  }
});
