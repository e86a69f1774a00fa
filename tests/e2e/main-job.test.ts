import { CopyObjectCommand, DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleIdOf } from '../../functions/store/keys.ts';
import { ArticleList, ArticleRecord, EventList } from './answers.ts';
import { accusation, visit } from './articles.ts';
import { RunningStack } from './running-stack.ts';

const stack = new RunningStack();
beforeAll(() => stack.start());
afterAll(async () => {
  await stack.stop();
  stack.remove();
});

async function put(key: string, body: string | Uint8Array, metadata: Record<string, string> = {}): Promise<string> {
  await stack
    .s3()
    .send(new PutObjectCommand({ Bucket: stack.endpoints.bucket, Key: key, Body: body, Metadata: metadata }));
  return articleIdOf(key);
}
const status = (id: string, wanted: string) =>
  stack.getUntil(`/articles/${id}`, ArticleRecord, (article) => article.status === wanted);

describe('an uploaded article', () => {
  test('becomes records that the API lists, finds by id and traces to their sentence', async () => {
    const id = await put('besuch.json', JSON.stringify(visit(1)));
    const article = await status(id, 'coded');
    expect(article).toMatchObject({ title: visit(1).title, publishedAt: visit(1).published, source: 'Depesche-Probe' });
    const { items } = await stack.getUntil(`/articles/${id}/events`, EventList, (list) => list.items.length > 0);
    const consult = items.find(({ type }) => type === 'CONSULT');
    expect(consult?.actors.map(({ country }) => country)).toContain('FRA');
    for (const event of items) {
      for (const { field, start, end, text } of event.evidence) {
        const stored = field === 'title' ? visit(1).title : visit(1).text;
        expect([...stored].slice(start, end).join('')).toBe(text);
      }
      const response = await stack.get(`/events/${event.id}`);
      expect(await response.json()).toEqual(event);
    }
    const found = await stack.getUntil(
      '/events?country=FRA&type=CONSULT&date=2024-05-01..2024-05-31',
      EventList,
      () => true,
    );
    expect(found.items.map((event) => event.id)).toContain(consult?.id);
  });

  test('may be a PDF, which a process of its own reads', async () => {
    const id = await put('anklage.pdf', accusation(), { published: '2024-05-02' });
    expect(await status(id, 'coded')).toMatchObject({ title: 'Polen kritisiert Russland' });
    const { items } = await stack.getUntil(`/articles/${id}/events`, EventList, (list) => list.items.length > 0);
    expect(items.map(({ type, actors }) => [type, actors.map(({ country }) => country)])).toEqual([
      ['ACCUSE', ['POL']],
    ]);
  });

  test('is overwritten, and deleted, with its records', async () => {
    const id = await put('wechsel.json', JSON.stringify(visit(2)));
    await status(id, 'coded');
    await put('wechsel.json', JSON.stringify({ ...visit(2), title: 'Neuer Titel' }));
    await stack.getUntil(`/articles/${id}`, ArticleRecord, ({ title }) => title === 'Neuer Titel');
    await stack.s3().send(new DeleteObjectCommand({ Bucket: stack.endpoints.bucket, Key: 'wechsel.json' }));
    expect(await status(id, 'deleted')).toMatchObject({ title: null, quotes: [] });
    const events = await stack.getUntil(`/articles/${id}/events`, EventList, ({ items }) => items.length === 0);
    expect(events.page.exhausted).toBe(true);
  });

  test.each(['mit Leerzeichen & Zeichen+#?.json', 'Übersicht/größte Straße.json', `lang/${'x'.repeat(900)}.json`])(
    'may have the key %j',
    async (key) => {
      const article = await status(await put(key, JSON.stringify(visit(3))), 'coded');
      expect(article.object.key).toBe(key);
    },
  );

  test('comes by multipart upload, copy and presigned URL', async () => {
    const { bucket } = stack.endpoints;
    const client = stack.s3();
    const Body = JSON.stringify(visit(4));
    await new Upload({ client, params: { Bucket: bucket, Key: 'teile.json', Body } }).done();
    await client.send(new CopyObjectCommand({ Bucket: bucket, Key: 'kopie.json', CopySource: `${bucket}/teile.json` }));
    const url = await getSignedUrl(client, new PutObjectCommand({ Bucket: bucket, Key: 'signiert.json' }));
    const uploaded = await fetch(url, { method: 'PUT', body: Body });
    expect([uploaded.status, await uploaded.text()]).toEqual([200, '']);
    for (const key of ['teile.json', 'kopie.json', 'signiert.json']) await status(articleIdOf(key), 'coded');
    const stored = await client.send(new GetObjectCommand({ Bucket: bucket, Key: 'kopie.json' }));
    expect(await stored.Body?.transformToString()).toBe(Body);
  });

  test('takes what its object metadata declare', async () => {
    const id = await put('text.txt', visit(5).text, {
      title: '=?UTF-8?Q?Besuch_in_Polen_=E2=80=93_ohne_=C3=84rger?=',
      published: '2024-05-07',
      source: 'Bote',
      url: 'https://bote.example/5',
    });
    expect(await status(id, 'coded')).toMatchObject({
      title: 'Besuch in Polen – ohne Ärger',
      publishedAt: '2024-05-07',
      publishedBasis: 'declared',
      source: 'Bote',
      url: 'https://bote.example/5',
    });
  });

  test('is one of many in a file, each of which becomes a record and goes with it', async () => {
    const lines = Array.from({ length: 30 }, (_, n) => JSON.stringify(visit(100 + n)));
    const id = await put('viele.ndjson', [...lines, '{kaputt'].join('\n'));
    expect((await status(id, 'container')).counts.items).toBe(31);
    const ofFile = async () =>
      (await stack.allItems('/articles?limit=1000', ArticleList)).filter(({ object }) => object.key === 'viele.ndjson');
    const wanted = (count: number) => expect.poll(async () => (await ofFile()).length, { timeout: 60_000 }).toBe(count);
    await wanted(32);
    const statuses = (await ofFile()).map((article) => article.status).sort();
    expect(statuses).toEqual([...lines.map(() => 'coded'), 'container', 'rejected']);
    await put('viele.ndjson', lines.slice(0, 10).join('\n'));
    await wanted(11);
    await stack.s3().send(new DeleteObjectCommand({ Bucket: stack.endpoints.bucket, Key: 'viele.ndjson' }));
    await wanted(0);
  });

  test('that is none is shown as rejected, with the reason', async () => {
    const id = await put('bild.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect((await status(id, 'rejected')).reason).toMatchObject({
      code: expect.any(String),
      message: expect.any(String),
    });
    const list = await stack.getUntil('/articles?status=rejected', ArticleList, ({ items }) => items.length > 0);
    expect(list.items.map((article) => article.id)).toContain(id);
  });
});

describe('the API', () => {
  test('is closed but for health, which says nothing', async () => {
    const { api } = stack.endpoints;
    const health = await fetch(`${api}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    for (const authorization of [undefined, 'Bearer no', `Bearer dp_${'A'.repeat(43)}`]) {
      const refused = await fetch(`${api}/events`, { headers: authorization ? { authorization } : {} });
      expect([401, 403]).toContain(refused.status);
      expect(refused.headers.get('content-type')).toMatch('application/problem+json');
    }
  });

  test('refuses parameters that it does not know, with a suggestion', async () => {
    const response = await stack.get('/events?contry=FRA');
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
    expect(await response.text()).toMatch('country');
  });

  test('pages through everything once', async () => {
    for (let n = 10; n < 20; n++) await put(`seiten/${n}.json`, JSON.stringify(visit(n)));
    for (let n = 10; n < 20; n++) await status(articleIdOf(`seiten/${n}.json`), 'coded');
    const all = await stack.allItems('/events?type=CONSULT&limit=1000', EventList);
    const paged = await stack.allItems('/events?type=CONSULT&limit=3', EventList);
    expect(all.length).toBeGreaterThan(3);
    expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });
});
