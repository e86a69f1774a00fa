import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeleteObjectTaggingCommand,
  GetObjectTaggingCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Endpoint, failure, startS3 } from './endpoint.ts';
import { objectCalls } from './object-calls.ts';

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startS3();
});
afterAll(() => endpoint.stop());

const { get, head, put, text } = objectCalls(() => endpoint);

describe('CopyObject', () => {
  const copy = (source: string, key: string, input = {}) =>
    endpoint.client.send(
      new CopyObjectCommand({
        Bucket: endpoint.bucket,
        Key: key,
        CopySource: `${endpoint.bucket}/${encodeURIComponent(source)}`,
        ...input,
      }),
    );

  test('copies content, metadata and tags', async () => {
    await put('ä b+c', 'hello', { Metadata: { a: 'b' }, Tagging: 'desk=foreign', ContentType: 'text/plain' });
    await copy('ä b+c', 'copied');
    expect(await text('copied')).toBe('hello');
    expect(await head('copied')).toMatchObject({ Metadata: { a: 'b' }, ContentType: 'text/plain', TagCount: 1 });
    expect(endpoint.changes.at(-1)).toMatchObject({ key: 'copied', eventName: 'ObjectCreated:Copy', size: 5 });
  });

  test('replaces metadata where asked to, also of the object itself', async () => {
    await put('relabelled', 'hello', { Metadata: { a: 'b' } });
    await copy('relabelled', 'relabelled', { MetadataDirective: 'REPLACE', Metadata: { c: 'd' } });
    expect((await head('relabelled')).Metadata).toEqual({ c: 'd' });
    expect(await text('relabelled')).toBe('hello');
    expect((await failure(copy('relabelled', 'relabelled'))).name).toBe('InvalidRequest');
  });

  test('copies an empty object', async () => {
    await put('empty', '');
    await copy('empty', 'empty-copy');
    expect(await text('empty-copy')).toBe('');
  });

  test('fails where the source is missing or is not the one meant', async () => {
    expect((await failure(copy('missing', 'x'))).name).toBe('NoSuchKey');
    expect((await failure(copy('copied', 'x', { CopySourceIfMatch: '"other"' }))).status).toBe(412);
  });
});

describe('deletion', () => {
  const remove = (key: string) => endpoint.client.send(new DeleteObjectCommand({ Bucket: endpoint.bucket, Key: key }));

  test('removes the object and tells so, once', async () => {
    await put('old', 'x');
    await remove('old');
    expect((await failure(get('old'))).name).toBe('NoSuchKey');
    expect(endpoint.changes.at(-1)).toMatchObject({ key: 'old', eventName: 'ObjectRemoved:Delete', versionId: null });
    const told = endpoint.changes.length;
    await remove('old');
    expect(endpoint.changes).toHaveLength(told);
  });

  test('removes many at once, whatever their keys', async () => {
    const keys = ['many/1', 'many/<&>"\'', 'many/ü\n', 'many/missing'];
    for (const key of keys.slice(0, 3)) await put(key, 'x');
    const Objects = keys.map((Key) => ({ Key }));
    const { Deleted } = await endpoint.client.send(
      new DeleteObjectsCommand({ Bucket: endpoint.bucket, Delete: { Objects } }),
    );
    expect(Deleted?.map(({ Key }) => Key)).toEqual(keys);
    for (const key of keys) expect((await failure(head(key))).status).toBe(404);
  });
});

describe('tags', () => {
  const tagged = { Bucket: 'articles', Key: 'tagged' };
  const tags = async () => (await endpoint.client.send(new GetObjectTaggingCommand(tagged))).TagSet;

  test('are put, read and removed without touching the object', async () => {
    await put('tagged', 'hello', { Tagging: 'a=1&b=zwei%20drei' });
    expect(await tags()).toEqual([
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: 'zwei drei' },
    ]);
    const TagSet = [{ Key: '<c>', Value: 'ü' }];
    await endpoint.client.send(new PutObjectTaggingCommand({ ...tagged, Tagging: { TagSet } }));
    expect(await tags()).toEqual(TagSet);
    await endpoint.client.send(new DeleteObjectTaggingCommand(tagged));
    expect(await tags()).toEqual([]);
    expect(await text('tagged')).toBe('hello');
  });

  test('eleven of them are refused', async () => {
    const TagSet = Array.from({ length: 11 }, (_, index) => ({ Key: `k${index}`, Value: 'v' }));
    const command = new PutObjectTaggingCommand({ ...tagged, Tagging: { TagSet } });
    expect((await failure(endpoint.client.send(command))).name).toBe('InvalidTag');
  });
});
