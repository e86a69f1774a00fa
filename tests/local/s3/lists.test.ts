import {
  ListObjectsCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  ListObjectVersionsCommand,
  PutObjectCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Endpoint, failure, startS3 } from './endpoint.ts';

const Bucket = 'articles';
const KEYS = ['a', 'b/', 'b/1', 'b/2', 'b/c/3', 'b/c/4', 'b0', 'd e+f', 'z/ü', 'z/\u{fffd}', 'z/😀'];

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startS3({ versioned: true });
  for (const Key of KEYS) await endpoint.client.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
  await endpoint.client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'again' }));
});
afterAll(() => endpoint.stop());

const list = (input: Partial<ListObjectsV2CommandInput> = {}) =>
  endpoint.client.send(new ListObjectsV2Command({ Bucket, ...input }));
const names = async (input: Partial<ListObjectsV2CommandInput>) => {
  const { CommonPrefixes = [], Contents = [] } = await list(input);
  return [...Contents.map(({ Key }) => Key), ...CommonPrefixes.map(({ Prefix }) => Prefix)];
};

describe('ListObjectsV2', () => {
  test('lists keys in the order of their UTF-8 bytes', async () => {
    expect(await names({})).toEqual(KEYS);
    const { Contents } = await list({ Prefix: 'd' });
    expect(Contents).toMatchObject([{ Key: 'd e+f', Size: 5, StorageClass: 'STANDARD' }]);
  });

  test('groups by a delimiter', async () => {
    expect(await names({ Delimiter: '/' })).toEqual(['a', 'b0', 'd e+f', 'b/', 'z/']);
    expect(await names({ Delimiter: '/', Prefix: 'b/' })).toEqual(['b/', 'b/1', 'b/2', 'b/c/']);
    expect(await names({ Delimiter: '/', Prefix: 'b/c/' })).toEqual(['b/c/3', 'b/c/4']);
    expect(await names({ Delimiter: 'c/', Prefix: 'b' })).toEqual(['b/', 'b/1', 'b/2', 'b0', 'b/c/']);
  });

  test.each([1, 2, 3, 7, 11, 12])('in pages of %i comes to the same', async (pageSize) => {
    for (const input of [{}, { Delimiter: '/' }, { Prefix: 'b/', Delimiter: '/' }]) {
      const found: (string | undefined)[] = [];
      for await (const page of paginateListObjectsV2({ client: endpoint.client, pageSize }, { Bucket, ...input })) {
        expect(page.KeyCount).toBeLessThanOrEqual(pageSize);
        found.push(
          ...(page.Contents ?? []).map(({ Key }) => Key),
          ...(page.CommonPrefixes ?? []).map((it) => it.Prefix),
        );
      }
      expect(found.sort()).toEqual((await names(input)).sort());
    }
  });

  test('starts after a key', async () => {
    expect(await names({ StartAfter: 'b/c/3', Prefix: 'b' })).toEqual(['b/c/4', 'b0']);
    expect(await names({ StartAfter: 'z' })).toEqual(KEYS.slice(8));
  });

  test('encodes keys where asked to', async () => {
    const { Contents, EncodingType } = await list({ Prefix: 'd', EncodingType: 'url' });
    expect(Contents?.[0]?.Key).toBe('d%20e%2Bf');
    expect(EncodingType).toBe('url');
  });

  test('of no entries is empty and complete', async () => {
    expect(await list({ MaxKeys: 0 })).toMatchObject({ KeyCount: 0, IsTruncated: false });
  });

  test('refuses a token that is none', async () => {
    expect((await failure(list({ ContinuationToken: '!' }))).name).toBe('InvalidArgument');
  });
});

test('ListObjects of old pages by marker', async () => {
  const input = { Bucket, Delimiter: '/', MaxKeys: 2 };
  const first = await endpoint.client.send(new ListObjectsCommand(input));
  expect(first).toMatchObject({ IsTruncated: true, NextMarker: 'b/', CommonPrefixes: [{ Prefix: 'b/' }] });
  const second = await endpoint.client.send(new ListObjectsCommand({ ...input, Marker: first.NextMarker }));
  expect(second.Contents?.map(({ Key }) => Key)).toEqual(['b0', 'd e+f']);
});

test('ListObjectVersions pages through versions of one key', async () => {
  const seen: string[] = [];
  let markers: { KeyMarker?: string; VersionIdMarker?: string } = {};
  for (let more = true; more; ) {
    const page = await endpoint.client.send(new ListObjectVersionsCommand({ Bucket, MaxKeys: 1, ...markers }));
    seen.push(...(page.Versions ?? []).map(({ IsLatest, Key }) => `${Key} ${IsLatest}`));
    more = page.IsTruncated === true;
    const { NextKeyMarker = '', NextVersionIdMarker = '' } = page;
    markers = { KeyMarker: NextKeyMarker, VersionIdMarker: NextVersionIdMarker };
  }
  expect(seen).toEqual(['a true', 'a false', ...KEYS.slice(1).map((key) => `${key} true`)]);
});
