import { describe, expect, test } from 'vitest';
import { faultOf, markFailed, NO_ANSWER } from '../../functions/ingest/mark-failed.ts';
import { articleIdOf } from '../../functions/store/keys.ts';
import { MemoryWorld, type Message } from './memory-world.ts';

const article = (title: string) => JSON.stringify({ title, text: 'Der Minister ist am Dienstag nach Wien gereist.' });

/** A world where an object's message was worked on as often as there are tries, in vain. */
function failing(key: string, content: string, before?: MemoryWorld): { world: MemoryWorld; message: Message } {
  const world = before ?? new MemoryWorld();
  world.upload(key, content);
  const message = world.queue.shift();
  if (message === undefined) throw new Error('no message');
  return { world, message };
}
const status = (world: MemoryWorld, name: string) => world.records().get(name)?.status;

describe('an object that could not be worked on', () => {
  test('is an article with the status failed, the reason, and nothing else', async () => {
    const { world, message } = failing('a.json', article('A'));
    expect(await markFailed(world.ports(message), message, NO_ANSWER)).toMatchObject({ outcome: 'marked' });
    expect(world.records().get('a.json#')).toMatchObject({
      id: articleIdOf('a.json'),
      status: 'failed',
      reason: { code: 'no-answer', message: expect.stringContaining('5 times') },
      title: null,
      object: { key: 'a.json', size: article('A').length },
    });
  });

  test('tells of the last fault by its name only: its message may hold the text', async () => {
    const { world, message } = failing('a.json', article('A'));
    await markFailed(world.ports(message), message, NO_ANSWER);
    await markFailed(world.ports(message), message, faultOf(new RangeError('geheimer Text')));
    const reason = world.records().get('a.json#')?.reason;
    expect(reason).toEqual({ code: 'fault', message: expect.stringContaining('RangeError') });
    expect(JSON.stringify([...world.table.rows])).not.toContain('geheim');
  });

  test('is coded by any later success, and deleted by a deletion', async () => {
    for (const late of [true, false]) {
      const { world, message } = failing('a.json', article('A'));
      await markFailed(world.ports(message), message, NO_ANSWER);
      if (late) await world.work(message);
      else world.remove('a.json');
      await world.drain();
      expect(status(world, 'a.json#')).toBe(late ? 'coded' : undefined);
    }
  });

  test('takes the place of what was made of other content, but never of what was made of the same', async () => {
    const world = new MemoryWorld();
    world.upload('a.json', article('A'));
    await world.drain();
    const same = failing('a.json', article('A'), world);
    expect(await markFailed(world.ports(same.message), same.message, NO_ANSWER)).toMatchObject({ outcome: 'kept' });
    expect(world.records().get('a.json#')).toMatchObject({ status: 'coded', title: 'A' });
    const other = failing('a.json', article('B'), world);
    expect(await markFailed(world.ports(other.message), other.message, NO_ANSWER)).toMatchObject({ outcome: 'marked' });
    expect(world.records().get('a.json#')).toMatchObject({ status: 'failed', title: null });
  });

  test('is not marked where it is gone', async () => {
    const { world, message } = failing('a.json', article('A'));
    world.remove('a.json');
    expect(await markFailed(world.ports(message), message, NO_ANSWER)).toMatchObject({ outcome: 'kept' });
    expect(world.table.rows.size).toBe(0);
  });

  test('may be one of several in a file: the others are not touched', async () => {
    const world = new MemoryWorld();
    world.upload('a.ndjson', [article('A'), article('B')].join('\n'));
    const [container] = world.queue.splice(0);
    if (container) await world.work(container);
    const [first, ...others] = world.queue.splice(0);
    if (first) await markFailed(world.ports(first), first, NO_ANSWER);
    world.queue.push(...others);
    await world.drain();
    expect([...world.records().values()].map((record) => record.status).sort()).toEqual([
      'coded',
      'container',
      'failed',
    ]);
    const failed = [...world.records().values()].find((record) => record.status === 'failed');
    expect(failed?.object).toMatchObject({ key: 'a.ndjson', item: expect.stringMatching(/^[12]$/) });
  });

  test('leaves no rows behind when its try was cut off in the midst of writing', async () => {
    for (const crashAt of Array.from({ length: 30 }, (_, step) => step)) {
      let left = Number.POSITIVE_INFINITY;
      const world = new MemoryWorld(async () => {
        left -= 1;
        if (left < 0) throw new Error('crash');
      });
      const { message } = failing('a.json', article('A'), world);
      left = crashAt;
      await world.work(message).catch(() => {});
      left = Number.POSITIVE_INFINITY;
      await markFailed(world.ports(message), message, NO_ANSWER);
      await world.work(message);
      expect([status(world, 'a.json#'), versions(world).size]).toEqual(['coded', 1]);
    }
  });
});

/** Versions that have rows of articles or postings. */
const versions = (world: MemoryWorld): Set<string> =>
  new Set(
    [...world.table.rows.values()].flatMap(({ pk, sk }) =>
      pk === 'DIRTY' ? [] : (/\d{10}\.[a-z2-7]+\.[a-z2-7]+/.exec(sk)?.[0] ?? []),
    ),
  );
