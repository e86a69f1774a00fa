import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { HotListsText } from '../../functions/store/hot-lists.ts';
import { partitionsOf } from '../../functions/store/lists.ts';

describe('hot lists', () => {
  test('are spread by kind or by kind and value, the first shard under the name that it had before', () => {
    const hot = v.parse(HotListsText, 'DAY=2,TYPE#CONSULT=3');
    expect(partitionsOf({ family: 'DAY', value: '' }, '2025-03-04', hot)).toEqual([
      'DAY#2025-03-04',
      'DAY#2025-03-04#1',
    ]);
    expect(partitionsOf({ family: 'TYPE', value: 'CONSULT' }, '2025-03', hot)).toHaveLength(3);
    expect(partitionsOf({ family: 'TYPE', value: 'AGREE' }, '2025-03', hot)).toEqual(['TYPE#AGREE#2025-03']);
  });

  test('are none by default', () => expect(v.parse(HotListsText, '')).toEqual(new Map()));

  test.each(['day=2', 'DAY', 'DAY=x', 'DAY=0', 'DAY=17', 'DAY=2;TYPE=2'])('are not read from %j', (text) => {
    expect(v.is(HotListsText, text)).toBe(false);
  });
});
