import { describe, expect, test } from 'vitest';
import type { Article } from '../../functions/article/article.ts';
import type { Coding } from '../../functions/coder/coding.ts';
import type { BucketObject } from '../../functions/ingest/bucket.ts';
import { snapshotOf } from '../../functions/ingest/content.ts';
import { ABSENT } from '../../functions/store/converge.ts';
import { articleIdOf } from '../../functions/store/keys.ts';
import { event, article as record } from '../store/fixtures.ts';

const KEY = 'artikel.txt';
const { id, articleId, source, url, language, publishedAt, ingestedAt, incidentId, coder, ...coded } = event(
  record(KEY),
  'aaaaaaaa',
);
const CODED = { ...coded, rule: 'probe' };

const context = (code: (article: Article) => Coding = () => ({ events: [CODED, CODED], quotes: [] })) => ({
  articleId: articleIdOf(KEY),
  objectKey: KEY,
  code,
  now: () => '2025-03-05T00:00:00.000Z',
});

function object(text: string, over: Partial<BucketObject> = {}): BucketObject {
  const bytes = new TextEncoder().encode(text);
  return {
    key: KEY,
    versionId: 'v1',
    etag: '"e"',
    size: bytes.length,
    uploadedAt: '2025-03-04T12:00:00.000Z',
    metadata: {},
    bytes,
    ...over,
  };
}

const TEXT =
  'Minister reist nach Wien\n\nDer Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';

describe('snapshotOf', () => {
  test('makes an article with its events, whose ids are the same every time', async () => {
    const { content } = snapshotOf(object(TEXT, { metadata: { published: '2025-03-04' } }), context());
    const first = await content();
    expect(first.record).toMatchObject({
      status: 'coded',
      title: 'Minister reist nach Wien',
      publishedBasis: 'declared',
    });
    expect(first.record.object).toEqual({ key: KEY, versionId: 'v1', etag: '"e"', size: expect.any(Number) });
    expect(new Set(first.events.map(({ id: eventId }) => eventId)).size).toBe(2);
    expect((await content()).events.map(({ id: eventId }) => eventId)).toEqual(
      first.events.map(({ id: eventId }) => eventId),
    );
  });

  test('identifies content by bytes and declarations, not by when it came', () => {
    const fingerprint = (over: Partial<BucketObject>) => snapshotOf(object(TEXT, over), context()).fingerprint;
    const original = fingerprint({});
    expect(fingerprint({ uploadedAt: '2026-01-01T00:00:00.000Z', versionId: 'v2' })).toBe(original);
    expect(fingerprint({ metadata: { source: 'Probe' } })).not.toBe(original);
    expect(fingerprint({ bytes: new TextEncoder().encode(`${TEXT}.`) })).not.toBe(original);
  });

  test('keeps the reason of what is no article, and none of its text', async () => {
    const { record: rejected, body, events } = await snapshotOf(object('{"title": "Ohne Text"}'), context()).content();
    expect(rejected).toMatchObject({ status: 'rejected', reason: { code: 'invalid-article' }, title: null });
    expect([body, events]).toEqual([null, []]);
  });

  test('rejects a file too large to read, and English articles', async () => {
    const large = await snapshotOf(object('', { bytes: null, size: 5_000_000_000 }), context()).content();
    expect(large.record.reason).toMatchObject({ code: 'too-large', message: expect.stringContaining('5000000000') });
    const english =
      'The minister has said that the talks with his colleague were good and that they will meet again in the city.';
    expect((await snapshotOf(object(english), context()).content()).record.reason?.code).toBe('unsupported-language');
  });

  test('leaves a mark of a deleted object', async () => {
    const { fingerprint, content } = snapshotOf(null, context());
    expect(fingerprint).toBe(ABSENT);
    expect((await content()).record).toMatchObject({ status: 'deleted', title: null, object: { key: KEY } });
  });
});
