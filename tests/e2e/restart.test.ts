import { afterAll, describe, expect, test } from 'vitest';
import { ArticleList } from './answers.ts';
import { everythingTold, uploadUnderKills } from './kill-run.ts';
import { RunningStack } from './running-stack.ts';

/** `npm run bench -- kill` does it with 2,000. */
const PLAN = { uploads: 300, clients: 8, kills: 3 };

const stack = new RunningStack();
afterAll(async () => {
  await stack.stop();
  stack.remove();
});

describe('killed again and again in the middle of uploads', () => {
  test('every acknowledged article is coded exactly once', async () => {
    const keys = await uploadUnderKills(stack, PLAN);
    const told = await everythingTold(stack, keys.length);
    expect(told.keys.sort()).toEqual(keys.sort());
    expect(new Set(told.events).size).toBe(told.events.length);
    expect(told.events.length).toBe(told.counted);
  }, 600_000);

  test('stops cleanly on Ctrl-C, keeps its data, and forgets them with --reset', async () => {
    const before = stack.endpoints.token;
    await stack.stop();
    await stack.start();
    expect(stack.endpoints.token).toBe(before);
    expect(await stack.allItems('/articles?limit=1000', ArticleList)).toHaveLength(PLAN.uploads);
    await stack.stop();
    await stack.start('--reset');
    const empty = await stack.getUntil('/articles', ArticleList, () => true);
    expect(empty.items).toEqual([]);
  });
});
