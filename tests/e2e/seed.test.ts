import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleIdOf } from '../../functions/store/keys.ts';
import { ArticleRecord, EventList } from './answers.ts';
import { RunningStack } from './running-stack.ts';

const SEED = resolve(import.meta.dirname, '../../../shared/seed-article.txt');
const stack = new RunningStack();

describe.skipIf(!existsSync(SEED))('the seed article', () => {
  beforeAll(() => stack.start());
  afterAll(async () => {
    await stack.stop();
    stack.remove();
  });

  async function upload(key: string, metadata: Record<string, string>) {
    const { bucket: Bucket } = stack.endpoints;
    const command = new PutObjectCommand({ Bucket, Key: key, Body: readFileSync(SEED), Metadata: metadata });
    await stack.s3().send(command);
    const path = `/articles/${articleIdOf(key)}`;
    const article = await stack.getUntil(path, ArticleRecord, ({ status }) => status === 'coded');
    const { items: events } = await stack.getUntil(`${path}/events`, EventList, () => true);
    return { article, events };
  }

  test('is told in records of the visit, the signing and the plan', async () => {
    const { article, events } = await upload('seed.txt', { published: '2025-01-28' });
    expect(article.related).toHaveLength(1);
    expect(article.quotes.filter(({ kind }) => kind === 'direct').map(({ speaker }) => speaker?.name)).toEqual([
      expect.stringContaining('Beloussow'),
    ]);
    const visit = events.find(({ type, mode }) => type === 'CONSULT' && mode === 'visit');
    expect(visit?.actors).toMatchObject([{ country: 'RUS', sectors: ['GOV', 'MIL'] }]);
    expect(visit?.recipients[0]?.country).toBe('UZB');
    const signing = events.find(({ type, objects }) => type === 'SUPPORT' && objects.length > 0);
    expect(signing).toMatchObject({
      reciprocal: true,
      main: true,
      date: { start: '2025-01-28', precision: 'day' },
      place: { country: 'UZB', precision: 'city' },
      objects: [{ validFrom: '2025-01-01' }, { validFrom: '2026-01-01', validTo: '2030-12-31' }],
    });
    expect(signing?.actors.map(({ country }) => country).sort()).toEqual(['RUS', 'UZB']);
    expect(events.find(({ type }) => type === 'AGREE')).toMatchObject({
      modality: 'planned',
      size: { count: 50, qualifier: 'more-than' },
      attribution: { speaker: { country: 'RUS' } },
    });
  });

  test('says so where the date of publication is only that of the upload', async () => {
    const { article } = await upload('undatiert.txt', {});
    expect(article.publishedBasis).toBe('upload');
  });
});
