import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Endpoint, failure, startS3 } from './endpoint.ts';

const Bucket = 'articles';
let endpoint: Endpoint;
beforeEach(async () => {
  endpoint = await startS3({ versioned: true });
});
afterEach(() => endpoint.stop());

const put = async (Key: string, Body: string) =>
  (await endpoint.client.send(new PutObjectCommand({ Bucket, Key, Body }))).VersionId;
const text = async (Key: string, VersionId?: string) => {
  const command = new GetObjectCommand({ Bucket, Key, ...(VersionId ? { VersionId } : {}) });
  return (await endpoint.client.send(command)).Body?.transformToString();
};
const remove = (Key: string, VersionId?: string) =>
  endpoint.client.send(new DeleteObjectCommand({ Bucket, Key, ...(VersionId ? { VersionId } : {}) }));
const versions = async () => {
  const { Versions = [], DeleteMarkers = [] } = await endpoint.client.send(new ListObjectVersionsCommand({ Bucket }));
  return { versions: Versions.length, markers: DeleteMarkers.length };
};
const suspend = () => {
  const VersioningConfiguration = { Status: 'Suspended' as const };
  return endpoint.client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
};

describe('in a versioned bucket', () => {
  test('every version stays readable', async () => {
    const first = await put('a', 'one');
    const second = await put('a', 'two');
    expect(await text('a')).toBe('two');
    expect(await text('a', first)).toBe('one');
    const read = await endpoint.client.send(new HeadObjectCommand({ Bucket, Key: 'a' }));
    expect(read.VersionId).toBe(second);
    expect(endpoint.changes.map(({ versionId }) => versionId)).toEqual([first, second]);
  });

  test('deletion hides the object behind a marker, and removing the marker brings it back', async () => {
    await put('a', 'one');
    const { DeleteMarker, VersionId } = await remove('a');
    expect(DeleteMarker).toBe(true);
    expect((await failure(text('a'))).name).toBe('NoSuchKey');
    const { KeyCount } = await endpoint.client.send(new ListObjectsV2Command({ Bucket }));
    expect(KeyCount).toBe(0);
    expect(await versions()).toEqual({ versions: 1, markers: 1 });
    const marker = new GetObjectCommand({ Bucket, Key: 'a', VersionId });
    expect((await failure(endpoint.client.send(marker))).status).toBe(405);
    expect(await remove('a', VersionId)).toMatchObject({ DeleteMarker: true, VersionId });
    expect(await text('a')).toBe('one');
    expect(endpoint.changes.map(({ eventName }) => eventName)).toEqual([
      'ObjectCreated:Put',
      'ObjectRemoved:DeleteMarkerCreated',
      'ObjectRemoved:Delete',
    ]);
  });

  test('a deleted version is gone, and the one before it is the latest', async () => {
    await put('a', 'one');
    const second = await put('a', 'two');
    await remove('a', second);
    expect(await text('a')).toBe('one');
    expect((await failure(text('a', second))).name).toBe('NoSuchVersion');
  });

  test('deleting what never was sets a marker, as S3 does', async () => {
    await remove('nothing');
    expect(await versions()).toEqual({ versions: 0, markers: 1 });
  });

  test('many versions and markers are deleted at once', async () => {
    const VersionId = await put('a', 'one');
    await put('b', 'one');
    const Objects = [{ Key: 'a', VersionId }, { Key: 'b' }];
    const { Deleted } = await endpoint.client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    expect(Deleted?.[0]).toEqual({ Key: 'a', VersionId });
    expect(Deleted?.[1]).toMatchObject({ Key: 'b', DeleteMarker: true });
    expect(await versions()).toEqual({ versions: 1, markers: 1 });
  });

  test('an old version can be copied to be the latest', async () => {
    const first = await put('a', 'one');
    await put('a', 'two');
    const CopySource = `${Bucket}/a?versionId=${first}`;
    const { CopySourceVersionId } = await endpoint.client.send(new CopyObjectCommand({ Bucket, Key: 'a', CopySource }));
    expect(CopySourceVersionId).toBe(first);
    expect(await text('a')).toBe('one');
  });

  test('later changes have greater sequencers', async () => {
    for (const body of ['one', 'two', 'three']) await put('a', body);
    await remove('a');
    const sequencers = endpoint.changes.map(({ sequencer }) => sequencer);
    expect(sequencers).toEqual([...sequencers].sort());
    expect(new Set(sequencers).size).toBe(4);
  });
});

describe('where versioning is suspended', () => {
  test('a write replaces only what was written without version', async () => {
    const first = await put('a', 'kept');
    await suspend();
    await put('a', 'replaced');
    await put('a', 'last');
    expect(await text('a')).toBe('last');
    expect(await text('a', 'null')).toBe('last');
    expect(await text('a', first)).toBe('kept');
    expect(await versions()).toEqual({ versions: 2, markers: 0 });
  });

  test('a deletion replaces it by a marker', async () => {
    await put('a', 'kept');
    await suspend();
    await put('a', 'replaced');
    await remove('a');
    expect(await versions()).toEqual({ versions: 1, markers: 1 });
  });
});
