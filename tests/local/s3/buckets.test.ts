import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  GetBucketLocationCommand,
  GetBucketVersioningCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectAclCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Endpoint, failure, startS3 } from './endpoint.ts';

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startS3({ versioned: true });
});
afterAll(() => endpoint.stop());

describe('buckets', () => {
  test('are created, found, listed and deleted when empty', async () => {
    const { client } = endpoint;
    await client.send(new CreateBucketCommand({ Bucket: 'second' }));
    await client.send(new HeadBucketCommand({ Bucket: 'second' }));
    const { Buckets } = await client.send(new ListBucketsCommand({}));
    expect(Buckets?.map(({ Name }) => Name)).toEqual(['articles', 'second']);
    await client.send(new PutObjectCommand({ Bucket: 'second', Key: 'x', Body: 'x' }));
    const full = await failure(client.send(new DeleteBucketCommand({ Bucket: 'second' })));
    expect(full).toEqual({ name: 'BucketNotEmpty', status: 409 });
    await client.send(new CreateBucketCommand({ Bucket: 'third' }));
    await client.send(new DeleteBucketCommand({ Bucket: 'third' }));
    expect((await failure(client.send(new HeadBucketCommand({ Bucket: 'third' })))).status).toBe(404);
  });

  test('exist once and have sensible names', async () => {
    const create = (Bucket: string) => failure(endpoint.client.send(new CreateBucketCommand({ Bucket })));
    expect(await create('articles')).toEqual({ name: 'BucketAlreadyOwnedByYou', status: 409 });
    expect((await create('Not_a_name')).name).toBe('InvalidBucketName');
  });

  test('tell their region and versioning', async () => {
    const Bucket = 'articles';
    const location = await endpoint.client.send(new GetBucketLocationCommand({ Bucket }));
    expect(location.LocationConstraint).toBe('eu-central-1');
    const versioning = () => endpoint.client.send(new GetBucketVersioningCommand({ Bucket }));
    expect((await versioning()).Status).toBe('Enabled');
    const VersioningConfiguration = { Status: 'Suspended' as const };
    await endpoint.client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
    expect((await versioning()).Status).toBe('Suspended');
  });

  test('are found in the host name as well', async () => {
    const toLoopback: LookupFunction = (_, { all }, found) =>
      all ? found(null, [{ address: '127.0.0.1', family: 4 }]) : found(null, '127.0.0.1', 4);
    const byHost = endpoint.clientWith({
      forcePathStyle: false,
      endpoint: endpoint.url.replace('127.0.0.1', 'localhost'),
      requestHandler: { httpAgent: new Agent({ lookup: toLoopback }) },
    });
    await byHost.send(new PutObjectCommand({ Bucket: 'articles', Key: 'by/host', Body: 'x' }));
    expect(endpoint.changes.at(-1)).toMatchObject({ bucket: 'articles', key: 'by/host' });
  });
});

describe('a call that is not implemented', () => {
  test('is refused and changes nothing', async () => {
    const { client } = endpoint;
    await client.send(new PutObjectCommand({ Bucket: 'articles', Key: 'kept', Body: 'hello' }));
    const told = endpoint.changes.length;
    const acl = client.send(new PutObjectAclCommand({ Bucket: 'articles', Key: 'kept', ACL: 'private' }));
    expect(await failure(acl)).toEqual({ name: 'NotImplemented', status: 501 });
    const Rules = [{ Status: 'Enabled' as const, Filter: { Prefix: 'x' }, Expiration: { Days: 3 } }];
    const lifecycle = { Bucket: 'articles', LifecycleConfiguration: { Rules } };
    const refused = await failure(client.send(new PutBucketLifecycleConfigurationCommand(lifecycle)));
    expect(refused).toEqual({ name: 'NotImplemented', status: 501 });
    expect(endpoint.changes).toHaveLength(told);
  });
});
