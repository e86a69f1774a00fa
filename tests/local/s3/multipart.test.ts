import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  ChecksumAlgorithm,
  ChecksumType,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Endpoint, failure, startS3 } from './endpoint.ts';

const Bucket = 'articles';
const MIB = 1024 ** 2;
const BODY = randomBytes(11 * MIB);

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startS3();
});
afterAll(() => endpoint.stop());

const begin = async (Key: string, input: Partial<CreateMultipartUploadCommandInput> = {}) => {
  const { UploadId = '' } = await endpoint.client.send(new CreateMultipartUploadCommand({ Bucket, Key, ...input }));
  return { Bucket, Key, UploadId };
};
type Started = Awaited<ReturnType<typeof begin>>;
const uploadPart = async (upload: Started, PartNumber: number, Body: Buffer): Promise<CompletedPart> => {
  const { $metadata, ...part } = await endpoint.client.send(new UploadPartCommand({ ...upload, PartNumber, Body }));
  return { ...part, PartNumber };
};
const complete = (upload: Started, Parts: CompletedPart[], input = {}) =>
  endpoint.client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts }, ...input }));
const download = async (Key: string, input = {}) => {
  const { Body } = await endpoint.client.send(new GetObjectCommand({ Bucket, Key, ...input }));
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
};
const md5 = (data: Buffer) => createHash('md5').update(data).digest();
const bodies = () => readdirSync(join(endpoint.dataFolder, 's3', 'bodies'));

test('parts that came in any order make one object, with headers and metadata of the start', async () => {
  const upload = await begin('large', { ContentType: 'text/plain', Metadata: { a: 'b' }, Tagging: 'c=d' });
  const third = await uploadPart(upload, 30, BODY.subarray(10 * MIB));
  const first = await uploadPart(upload, 10, BODY.subarray(0, 5 * MIB));
  await uploadPart(upload, 20, randomBytes(5 * MIB));
  const second = await uploadPart(upload, 20, BODY.subarray(5 * MIB, 10 * MIB));
  const { ETag } = await complete(upload, [first, second, third]);
  const parts = [BODY.subarray(0, 5 * MIB), BODY.subarray(5 * MIB, 10 * MIB), BODY.subarray(10 * MIB)];
  expect(ETag).toBe(`"${md5(Buffer.concat(parts.map(md5))).toString('hex')}-3"`);
  expect((await download('large')).equals(BODY)).toBe(true);
  expect((await download('large', { Range: 'bytes=5242879-5242880' })).equals(BODY.subarray(5242879, 5242881))).toBe(
    true,
  );
  const head = await endpoint.client.send(new HeadObjectCommand({ Bucket, Key: 'large' }));
  expect(head).toMatchObject({ ContentType: 'text/plain', Metadata: { a: 'b' }, TagCount: 1 });
  expect(endpoint.changes).toMatchObject([
    { key: 'large', eventName: 'ObjectCreated:CompleteMultipartUpload', size: BODY.length },
  ]);
  expect(bodies()).toHaveLength(1);
});

test('an upload completes once', async () => {
  const upload = await begin('once');
  const part = await uploadPart(upload, 1, Buffer.from('x'));
  const results = await Promise.allSettled([complete(upload, [part]), complete(upload, [part])]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await failure(complete(upload, [part]))).name).toBe('NoSuchUpload');
});

test('wrong lists of parts are refused and leave the upload open', async () => {
  const upload = await begin('refused');
  const first = await uploadPart(upload, 1, Buffer.from('small'));
  const second = await uploadPart(upload, 2, Buffer.from('last'));
  expect((await failure(complete(upload, [second, first]))).name).toBe('InvalidPartOrder');
  expect((await failure(complete(upload, [first, { ...second, ETag: '"0"' }]))).name).toBe('InvalidPart');
  expect((await failure(complete(upload, [{ ...first, PartNumber: 3 }]))).name).toBe('InvalidPart');
  expect((await failure(complete(upload, [first, second]))).name).toBe('EntityTooSmall');
  expect((await failure(complete(upload, [first], { MpuObjectSize: 1 }))).name).toBe('InvalidRequest');
  await complete(upload, [first], { MpuObjectSize: 5 });
  expect((await download('refused')).toString()).toBe('small');
});

test('an aborted upload leaves nothing', async () => {
  const before = bodies().length;
  const upload = await begin('aborted');
  await uploadPart(upload, 1, Buffer.from('x'));
  const list = async () => (await endpoint.client.send(new ListMultipartUploadsCommand({ Bucket }))).Uploads;
  expect((await list())?.map(({ Key }) => Key)).toEqual(['aborted']);
  await endpoint.client.send(new AbortMultipartUploadCommand(upload));
  expect(await list()).toBeUndefined();
  expect(bodies()).toHaveLength(before);
  expect((await failure(uploadPart(upload, 2, Buffer.from('x')))).name).toBe('NoSuchUpload');
});

test('parts are listed in pages', async () => {
  const upload = await begin('listed');
  for (const number of [3, 1, 2]) await uploadPart(upload, number, Buffer.from('x'));
  const first = await endpoint.client.send(new ListPartsCommand({ ...upload, MaxParts: 2 }));
  expect(first.Parts?.map(({ PartNumber }) => PartNumber)).toEqual([1, 2]);
  const rest = { ...upload, PartNumberMarker: first.NextPartNumberMarker };
  const second = await endpoint.client.send(new ListPartsCommand(rest));
  expect(second).toMatchObject({ IsTruncated: false, Parts: [{ PartNumber: 3, Size: 1 }] });
});

test('a part can be copied from a range of an object', async () => {
  await endpoint.client.send(new PutObjectCommand({ Bucket, Key: 'source', Body: '0123456789' }));
  const upload = await begin('from-copy');
  const command = new UploadPartCopyCommand({
    ...upload,
    PartNumber: 1,
    CopySource: `${Bucket}/source`,
    CopySourceRange: 'bytes=2-4',
  });
  const { CopyPartResult } = await endpoint.client.send(command);
  await complete(upload, [{ PartNumber: 1, ETag: CopyPartResult?.ETag }]);
  expect((await download('from-copy')).toString()).toBe('234');
});

test.each([
  [ChecksumAlgorithm.CRC32, ChecksumType.COMPOSITE, 'ChecksumCRC32', /-2$/],
  [ChecksumAlgorithm.SHA256, ChecksumType.COMPOSITE, 'ChecksumSHA256', /-2$/],
  [ChecksumAlgorithm.CRC32C, ChecksumType.FULL_OBJECT, 'ChecksumCRC32C', /=$/],
  [ChecksumAlgorithm.CRC64NVME, ChecksumType.FULL_OBJECT, 'ChecksumCRC64NVME', /=$/],
] as const)('%s of the type %s is made of the parts', async (algorithm, type, field, form) => {
  const Key = `sum-${algorithm}`;
  const upload = await begin(Key, { ChecksumAlgorithm: algorithm, ChecksumType: type });
  const parts: CompletedPart[] = [];
  for (const [index, Body] of [BODY.subarray(0, 5 * MIB), BODY.subarray(5 * MIB)].entries()) {
    const input = { ...upload, PartNumber: index + 1, Body, ChecksumAlgorithm: algorithm };
    const part = await endpoint.client.send(new UploadPartCommand(input));
    parts.push({ PartNumber: index + 1, ETag: part.ETag, [field]: part[field] });
  }
  const done = await complete(upload, parts);
  expect(done[field]).toMatch(form);
  expect(done.ChecksumType).toBe(type);
  if (type === ChecksumType.COMPOSITE) return;
  await endpoint.client.send(new PutObjectCommand({ Bucket, Key: 'whole', Body: BODY, ChecksumAlgorithm: algorithm }));
  const whole = await endpoint.client.send(new HeadObjectCommand({ Bucket, Key: 'whole', ChecksumMode: 'ENABLED' }));
  expect(done[field]).toBe(whole[field]);
});

test('a wrong checksum of the whole is refused', async () => {
  const upload = await begin('wrong', { ChecksumAlgorithm: 'CRC64NVME', ChecksumType: 'FULL_OBJECT' });
  const part = await uploadPart(upload, 1, Buffer.from('x'));
  expect((await failure(complete(upload, [part], { ChecksumCRC64NVME: 'AAAAAAAAAAA=' }))).name).toBe('BadDigest');
});

test('the upload of lib-storage, of a stream of unknown length, arrives whole', async () => {
  const pieces = Array.from({ length: 11 }, (_, index) => BODY.subarray(index * MIB, (index + 1) * MIB));
  const upload = new Upload({
    client: endpoint.client,
    params: { Bucket, Key: 'stream', Body: Readable.from(pieces) },
  });
  await upload.done();
  expect((await download('stream')).equals(BODY)).toBe(true);
});
