import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { ChecksumAlgorithm, GetObjectAttributesCommand, GetObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Endpoint, failure, startS3 } from './endpoint.ts';
import { objectCalls } from './object-calls.ts';

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startS3();
});
afterAll(() => endpoint.stop());

const { bytes, get, head, put, text } = objectCalls(() => endpoint);
const md5 = (data: string | Buffer) => createHash('md5').update(data);

describe('PutObject and GetObject', () => {
  test('a text comes back, its entity tag the MD5 of its bytes', async () => {
    const { ETag } = await put('a.txt', 'hello');
    expect(ETag).toBe(`"${md5('hello').digest('hex')}"`);
    expect(await text('a.txt')).toBe('hello');
  });

  test('a megabyte comes back', async () => {
    const body = randomBytes(1 << 20);
    await put('b.bin', body);
    expect((await bytes('b.bin')).equals(body)).toBe(true);
  });

  test('an empty object comes back', async () => {
    await put('empty', '');
    expect(await text('empty')).toBe('');
    expect((await head('empty')).ContentLength).toBe(0);
  });

  test('a stream comes back, its checksum behind the last chunk', async () => {
    const body = randomBytes(300_000);
    await put('stream', Readable.from([body.subarray(0, 100_000), body.subarray(100_000)]), { ContentLength: 300_000 });
    expect((await bytes('stream')).equals(body)).toBe(true);
  });

  test('an overwritten object is the new one', async () => {
    await put('twice', 'first');
    await put('twice', 'second');
    expect(await text('twice')).toBe('second');
  });

  test.each([
    'dir/sp ace+plus.txt',
    'ünï/日本/😀.txt',
    "q?uery&x=1#h%41'*.txt",
    'a//b',
    '/leading',
    'dot/./x',
    'dot/../x',
    'trailing/',
    'line\nbreak\ttab',
    '<a href="x">&amp;</a>',
    'k'.repeat(1024),
    'ü'.repeat(512),
  ])('any key holds an object: %j', async (key) => {
    await put(key, key);
    expect(await text(key)).toBe(key);
    expect(endpoint.changes.at(-1)?.key).toBe(key);
  });

  test('a key of more than 1024 bytes is refused', async () => {
    expect(await failure(put('ü'.repeat(513), 'x'))).toEqual({ name: 'KeyTooLongError', status: 400 });
  });

  test('an object that is not there has its own error', async () => {
    expect(await failure(get('nothing'))).toEqual({ name: 'NoSuchKey', status: 404 });
    expect(await failure(head('nothing'))).toEqual({ name: 'NotFound', status: 404 });
    const elsewhere = new GetObjectCommand({ Bucket: 'no-such-bucket', Key: 'x' });
    expect(await failure(endpoint.client.send(elsewhere))).toEqual({ name: 'NoSuchBucket', status: 404 });
  });
});

describe('headers', () => {
  test('content headers and metadata come back', async () => {
    await put('described', 'x', {
      ContentType: 'text/markdown',
      CacheControl: 'no-store',
      ContentDisposition: 'attachment',
      ContentEncoding: 'identity',
      ContentLanguage: 'de',
      Metadata: { published: '2025-01-28', source: 'Depesche' },
    });
    expect(await head('described')).toMatchObject({
      ContentType: 'text/markdown',
      CacheControl: 'no-store',
      ContentDisposition: 'attachment',
      ContentEncoding: 'identity',
      ContentLanguage: 'de',
      Metadata: { published: '2025-01-28', source: 'Depesche' },
    });
  });

  test('metadata beyond ASCII comes back encoded by RFC 2047', async () => {
    await put('umlaut', 'x', { Metadata: { title: 'Präsident empfängt Gäste' } });
    const { Metadata } = await head('umlaut');
    const [, encoded = ''] = /^=\?UTF-8\?B\?(.*)\?=$/.exec(Metadata?.title ?? '') ?? [];
    expect(Buffer.from(encoded, 'base64').toString()).toBe('Präsident empfängt Gäste');
  });

  test('more than 2 KB of metadata is refused', async () => {
    expect((await failure(put('much', 'x', { Metadata: { title: 'x'.repeat(2050) } }))).name).toBe('MetadataTooLarge');
  });

  test('a reader overrides headers of the answer', async () => {
    await put('shown', 'x', { ContentType: 'text/plain' });
    const overrides = { ResponseContentType: 'text/html', ResponseContentDisposition: 'inline' };
    expect(await get('shown', overrides)).toMatchObject({ ContentType: 'text/html', ContentDisposition: 'inline' });
  });

  test('a header whose wish would not be fulfilled is refused', async () => {
    expect(await failure(put('cold', 'x', { StorageClass: 'GLACIER' }))).toEqual({
      name: 'NotImplemented',
      status: 501,
    });
    expect((await failure(put('open', 'x', { ACL: 'public-read' }))).name).toBe('NotImplemented');
    expect((await failure(head('cold'))).status).toBe(404);
  });
});

describe('ranges and conditions', () => {
  beforeAll(() => put('ten', '0123456789'));

  test.each([
    ['bytes=1-3', '123', 'bytes 1-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=-20', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('%s is %j', async (Range, expected, contentRange) => {
    const answer = await get('ten', { Range });
    expect(await answer.Body?.transformToString()).toBe(expected);
    expect(answer).toMatchObject({ ContentRange: contentRange, $metadata: { httpStatusCode: 206 } });
  });

  test('a range behind the end cannot be satisfied', async () => {
    expect(await failure(get('ten', { Range: 'bytes=10-' }))).toEqual({ name: 'InvalidRange', status: 416 });
    expect((await failure(get('empty', { Range: 'bytes=0-0' }))).status).toBe(416);
  });

  test('a form of range that is not understood gives the whole', async () => {
    expect(await text('ten', { Range: 'bytes=3-1' })).toBe('0123456789');
    expect(await text('ten', { Range: 'bytes=0-1,4-5' })).toBe('0123456789');
  });

  test('readers ask for what has changed', async () => {
    const { ETag = '', LastModified = new Date() } = await head('ten');
    const before = new Date(LastModified.getTime() - 60_000);
    expect((await failure(get('ten', { IfNoneMatch: ETag }))).status).toBe(304);
    expect((await failure(get('ten', { IfModifiedSince: LastModified }))).status).toBe(304);
    expect((await failure(get('ten', { IfMatch: '"other"' }))).status).toBe(412);
    expect((await failure(get('ten', { IfUnmodifiedSince: before }))).status).toBe(412);
    expect(await text('ten', { IfMatch: ETag, IfUnmodifiedSince: before })).toBe('0123456789');
    expect(await text('ten', { IfNoneMatch: '"other"', IfModifiedSince: before })).toBe('0123456789');
  });

  test('a write may ask that there be nothing yet', async () => {
    expect(await failure(put('ten', 'no', { IfNoneMatch: '*' }))).toEqual({ name: 'PreconditionFailed', status: 412 });
    expect(await text('ten')).toBe('0123456789');
    await put('first', 'yes', { IfNoneMatch: '*' });
    expect(await text('first')).toBe('yes');
  });

  test('a write may ask for the object that it replaces', async () => {
    const { ETag = '' } = await put('edited', 'one');
    await put('edited', 'two', { IfMatch: ETag });
    expect((await failure(put('edited', 'three', { IfMatch: ETag }))).status).toBe(412);
    expect((await failure(put('nobody', 'x', { IfMatch: ETag }))).status).toBe(404);
    expect(await text('edited')).toBe('two');
  });

  test('of writers at the same time that ask for nothing yet, one wins', async () => {
    const tries = Array.from({ length: 8 }, (_, index) => put('race', String(index), { IfNoneMatch: '*' }));
    const results = await Promise.allSettled(tries);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('checksums', () => {
  const FIELDS = {
    CRC32: 'ChecksumCRC32',
    CRC32C: 'ChecksumCRC32C',
    CRC64NVME: 'ChecksumCRC64NVME',
    SHA1: 'ChecksumSHA1',
    SHA256: 'ChecksumSHA256',
  } as const;
  const algorithms = [
    ChecksumAlgorithm.CRC32,
    ChecksumAlgorithm.CRC32C,
    ChecksumAlgorithm.CRC64NVME,
    ChecksumAlgorithm.SHA1,
    ChecksumAlgorithm.SHA256,
  ] as const;

  test.each(algorithms)('%s is verified, kept and returned', async (algorithm) => {
    const field = FIELDS[algorithm];
    const body = randomBytes(100_001);
    const stored = await put(`sum-${algorithm}`, body, { ChecksumAlgorithm: algorithm });
    expect(stored[field]).toBeTruthy();
    const read = await get(`sum-${algorithm}`, { ChecksumMode: 'ENABLED' });
    expect(read[field]).toBe(stored[field]);
    expect(Buffer.from((await read.Body?.transformToByteArray()) ?? []).equals(body)).toBe(true);
  });

  test.each(algorithms)('%s of a stream stands behind its last chunk', async (algorithm) => {
    const body = randomBytes(70_000);
    await put(`trailing-${algorithm}`, Readable.from([body]), { ContentLength: 70_000, ChecksumAlgorithm: algorithm });
    const read = await get(`trailing-${algorithm}`, { ChecksumMode: 'ENABLED' });
    expect(read[FIELDS[algorithm]]).toBeTruthy();
    expect(Buffer.from((await read.Body?.transformToByteArray()) ?? []).equals(body)).toBe(true);
  });

  test.each([
    [{ ChecksumCRC32: 'AAAAAA==' }],
    [{ ChecksumCRC32C: 'AAAAAA==' }],
    [{ ChecksumCRC64NVME: 'AAAAAAAAAAA=' }],
    [{ ChecksumSHA1: createHash('sha1').update('x').digest('base64') }],
    [{ ChecksumSHA256: createHash('sha256').update('x').digest('base64') }],
    [{ ContentMD5: md5('x').digest('base64') }],
  ])('an object that does not have its %o is refused and not kept', async (wrong) => {
    expect(await failure(put('wrong', 'hello', wrong))).toEqual({ name: 'BadDigest', status: 400 });
    expect((await failure(head('wrong'))).status).toBe(404);
  });

  test('the right Content-MD5 is accepted, one that is none is not', async () => {
    await put('md5', 'hello', { ContentMD5: md5('hello').digest('base64') });
    expect((await failure(put('md5', 'hello', { ContentMD5: 'short' }))).name).toBe('InvalidDigest');
  });

  test('attributes tell size, entity tag and checksum', async () => {
    await put('attributes', 'hello', { ChecksumAlgorithm: 'SHA256' });
    const input = { Bucket: endpoint.bucket, Key: 'attributes' };
    const attributes = await endpoint.client.send(
      new GetObjectAttributesCommand({ ...input, ObjectAttributes: ['ETag', 'ObjectSize', 'Checksum'] }),
    );
    const ChecksumSHA256 = createHash('sha256').update('hello').digest('base64');
    const expected = { ETag: md5('hello').digest('hex'), ObjectSize: 5, Checksum: { ChecksumSHA256 } };
    expect(attributes).toMatchObject(expected);
  });
});
