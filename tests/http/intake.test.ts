import { describe, expect, test } from 'vitest';
import type { ArticleBucket, PutRequest } from '../../functions/http/handlers/intake.ts';
import { intakeRoutes } from '../../functions/http/intake-routes.ts';
import { articleIdOf } from '../../functions/store/keys.ts';
import { acquire, addToManifest, saveProgress } from '../../functions/store/split-row.ts';
import { article, content } from '../store/fixtures.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { publish } from '../store/publish.ts';
import { client, clientOf, HOST } from './requests.ts';

const UPLOAD = 'a'.repeat(16);
const JSON_TYPE = { 'Content-Type': 'application/json' };
const text = { title: 'Besuch', text: 'Der Minister besuchte Wien.' };

/** The intake function over a table and a bucket that remembers; `onChange` is what ingest would do. */
function setUp(onChange: (key: string, table: MemoryTable) => Promise<void> = async () => {}) {
  const table = new MemoryTable();
  const objects = new Map<string, { request: PutRequest; body: string }>();
  const bucket: ArticleBucket = {
    put: async (request, body) => {
      objects.set(request.key, { request, body });
      await onChange(request.key, table);
      return '"e"';
    },
    remove: async (key) => {
      objects.delete(key);
      await onChange(key, table);
    },
    presign: async ({ key, contentType = '' }) => ({
      url: `https://bucket.example/${key}?signature`,
      headers: { 'content-type': contentType },
    }),
  };
  let clock = Date.parse('2025-03-04T10:00:00Z');
  const context = { table, bucket, newUploadId: () => UPLOAD, now: () => (clock += 1000) };
  return { table, objects, ...clientOf(intakeRoutes(context)) };
}

const write = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  scopes: 'write',
  headers: { ...JSON_TYPE, ...headers },
  body,
});

describe('POST /articles', () => {
  test('stores the article as an object, and says where it will be', async () => {
    const { get, objects } = setUp();
    const { statusCode, headers, json } = await get('/articles', write(text));
    expect([statusCode, json.status]).toEqual([202, 'accepted']);
    expect(json.articleId).toBe(articleIdOf(json.key));
    expect(headers.Location).toBe(`https://${HOST}/v1/articles/${json.articleId}`);
    expect(JSON.parse(objects.get(json.key)?.body ?? '')).toEqual(text);
  });

  test('replaces what has the same address, or is the same version of a story', async () => {
    const { get, objects } = setUp();
    const url = 'https://bote.example/1';
    for (const body of [
      { ...text, url },
      { ...text, url, title: 'Neuer Titel' },
    ])
      await get('/articles', write(body));
    expect(objects.size).toBe(1);
    const edition = { id: 'story', version: '1' };
    await get('/articles', write({ ...text, edition }));
    await get('/articles', write({ ...text, edition: { ...edition, version: '2' } }));
    expect(objects.size).toBe(3);
  });

  test('waits where it is asked to, until the article is there', async () => {
    const { get } = setUp((key, table) => publish(table, content(key, ['aaaaaaaa'])));
    const { statusCode, headers, json } = await get('/articles', write(text, { Prefer: 'respond-async, wait=5' }));
    expect([statusCode, json.status, headers['Preference-Applied']]).toEqual([200, 'coded', 'wait=5']);
  });

  test('does not wait for ever', async () => {
    const { get } = setUp();
    const { statusCode, headers } = await get('/articles', write(text, { Prefer: 'wait=3' }));
    expect([statusCode, headers['Preference-Applied']]).toEqual([202, 'wait=3']);
  });

  test.each([
    ['no JSON', 415, { ...write(text), headers: { 'Content-Type': 'text/plain' } }],
    ['no text', 400, write({ title: 'x' })],
    ['an unknown field', 400, write({ ...text, titel: 'x' })],
    ['more than a megabyte', 413, write({ text: 'x'.repeat(1024 * 1024) })],
    ['a token for reading', 403, { ...write(text), scopes: 'read' }],
  ])('refuses %s', async (_, status, sent) => {
    const { get, objects } = setUp();
    expect((await get('/articles', sent)).statusCode).toBe(status);
    expect(objects.size).toBe(0);
  });

  test('names the field that is wrong', async () => {
    const { get } = setUp();
    const { json } = await get('/articles', write({ text: 5 }));
    expect(json).toMatchObject({ type: 'urn:depesche:problem:invalid-body', errors: [{ parameter: 'text' }] });
  });
});

describe('DELETE /articles/{id}', () => {
  const remove = { method: 'DELETE', scopes: 'write' };

  test('deletes the object', async () => {
    const { get, table, objects } = setUp();
    const { json } = await get('/articles', write(text));
    await publish(table, content(json.key, []));
    expect((await get(`/articles/${json.articleId}`, remove)).statusCode).toBe(202);
    expect(objects.size).toBe(0);
  });

  test('waits until it is gone', async () => {
    const { get, table } = setUp((key, it) => publish(it, content(key, [], { status: 'deleted' })));
    await publish(table, content('a.txt', []));
    const waiting = { ...remove, headers: { Prefer: 'wait' } };
    const { statusCode, json } = await get(`/articles/${article('a.txt').id}`, waiting);
    expect([statusCode, json.status]).toEqual([200, 'deleted']);
    expect((await get(`/articles/${article('a.txt').id}`, remove)).statusCode).toBe(404);
  });

  test('refuses one of several in a file', async () => {
    const { get, table } = setUp();
    const object = { ...article('a.zip').object, item: '1.txt' };
    await publish(table, content('a.zip', [], { object }));
    expect((await get(`/articles/${article('a.zip').id}`, remove)).json).toMatchObject({ status: 409 });
  });
});

describe('uploads', () => {
  const files = [{ name: 'a.txt', contentType: 'text/plain' }, { name: 'b/c.zip' }];

  test('get an address for each file, and tell what became of them', async () => {
    const { get, table } = setUp();
    const { statusCode, headers, json } = await get('/uploads', write({ files }));
    expect(statusCode).toBe(201);
    expect(headers.Location).toBe(`https://${HOST}/v1/uploads/${UPLOAD}`);
    expect(json.files).toMatchObject([
      { name: 'a.txt', url: `https://bucket.example/uploads/${UPLOAD}/a.txt?signature` },
      { name: 'b/c.zip' },
    ]);
    const query = client(table);
    const progress = async () => (await query.get(`/uploads/${UPLOAD}`)).json;
    expect((await progress()).counts).toMatchObject({ files: 2, waiting: 2, done: 0 });
    await publish(
      table,
      content(`uploads/${UPLOAD}/a.txt`, [], { counts: { events: 3, quotes: 0, characters: 9, items: 0 } }),
    );
    const reason = { code: 'broken', message: 'The archive is broken.' };
    await publish(table, content(`uploads/${UPLOAD}/b/c.zip`, [], { status: 'rejected', reason }));
    expect(await progress()).toMatchObject({
      counts: { files: 2, waiting: 0, done: 1, rejected: 1, events: 3 },
      files: [
        { status: 'coded', articleId: json.files[0].articleId },
        { status: 'rejected', reason },
      ],
    });
  });

  test('tell of a file of several articles which of these were rejected, also before all are read', async () => {
    const { get, table } = setUp();
    await get('/uploads', write({ files: [{ name: 'c.zip' }] }));
    const container = article(`uploads/${UPLOAD}/c.zip`).id;
    const lease = await acquire(table, container, 'holder', 0, 1_000);
    if (!('row' in lease)) throw new Error('taken');
    const ids = Array.from({ length: 30 }, (_, i) => article(`item ${i}`).id);
    const row = await saveProgress(table, lease.row, { generation: 'g', items: 0 });
    await addToManifest(table, row, ids.slice(0, 20));
    await addToManifest(table, { ...row, items: 20 }, ids.slice(20));
    const reason = { code: 'no-article', message: 'It is none.' };
    for (let i = 0; i < 28; i++) {
      const object = { ...article('c.zip').object, item: `${i}.txt` };
      await publish(table, content(`item ${i}`, [], { object, ...(i < 25 && { status: 'rejected', reason }) }));
    }
    const [file] = (await client(table).get(`/uploads/${UPLOAD}`)).json.files;
    expect(file).toMatchObject({ status: 'waiting', articles: { checked: 30, waiting: 2, done: 3, rejected: 25 } });
    expect(file.articles.problems).toEqual(
      ids.slice(0, 20).map((articleId, i) => ({ articleId, item: `${i}.txt`, reason })),
    );
  });

  test.each([
    [[]],
    [[{ name: '../x' }]],
    [[{ name: '/x' }]],
    [[{ name: 'a//b' }]],
    [[{ name: 'x'.repeat(201) }]],
    [[{ name: 'a' }, { name: 'a' }]],
    [[{ name: 'a', contentType: 'text' }]],
    [Array.from({ length: 101 }, (_, i) => ({ name: String(i) }))],
  ])('of %j are refused', async (wrong) => {
    const { get } = setUp();
    expect((await get('/uploads', write({ files: wrong }))).statusCode).toBe(400);
  });

  test('that nobody began are 404', async () => {
    for (const id of ['x', 'b'.repeat(16)]) expect((await client().get(`/uploads/${id}`)).statusCode).toBe(404);
  });
});
