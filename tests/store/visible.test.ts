import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listArticles, readArticle } from '../../functions/store/articles.ts';
import { listEvents, listEventsOfArticle, readEvent } from '../../functions/store/events.ts';
import { content } from './fixtures.ts';
import { MemoryTable } from './memory-table.ts';
import { publish } from './publish.ts';

const LIMITS = { items: 50, bytes: 1e6 };
const date = { from: null, to: null };
const UNTIL = '2025-03-04T12:00:00+01:00';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an embargo', () => {
  const embargoed = content('gesperrt.json', ['aaaaaaaa'], { embargoUntil: UNTIL });
  const { record, events } = embargoed;
  const table = new MemoryTable();
  beforeEach(() => publish(table, embargoed));

  test('hides an article and its events until its time, whoever asks', async () => {
    vi.setSystemTime('2025-03-04T10:59:59Z');
    expect((await listEvents(table, { date }, LIMITS)).items).toEqual([]);
    expect((await listArticles(table, { date }, LIMITS)).items).toEqual([]);
    expect((await listEventsOfArticle(table, record.id, LIMITS))?.items).toEqual([]);
    expect(await readEvent(table, events[0]?.id ?? '')).toBeNull();
    const shown = await readArticle(table, record.id);
    expect(shown).toMatchObject({ status: 'embargoed', title: null, lead: null, embargoUntil: UNTIL });
    expect(JSON.stringify(shown)).not.toContain(record.lead);
  });

  test('ends by itself', async () => {
    vi.setSystemTime('2025-03-04T11:00:00Z');
    expect((await listEvents(table, { date }, LIMITS)).items).toEqual(events);
    expect(await readEvent(table, events[0]?.id ?? '')).toEqual(events[0]);
    expect(await readArticle(table, record.id)).toEqual(record);
  });
});
