import { createHash, createHmac } from 'node:crypto';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CREDENTIALS, type Endpoint, failure, startS3 } from './endpoint.ts';

const Bucket = 'articles';
let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startS3();
  await endpoint.client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'hello' }));
});
afterAll(() => endpoint.stop());

const text = async (Key: string) =>
  (await endpoint.client.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString();

describe('a request', () => {
  test('without signature is refused in the form of S3', async () => {
    const response = await fetch(`${endpoint.url}/${Bucket}/a`);
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toBe('application/xml');
    expect(await response.text()).toMatch(/<Error><Code>AccessDenied<\/Code><Message>.*<Resource>\/articles\/a</);
  });

  test.each([
    ['a wrong secret', { ...CREDENTIALS, secretAccessKey: 'guess' }, 'SignatureDoesNotMatch'],
    ['an unknown access key', { ...CREDENTIALS, accessKeyId: 'other' }, 'InvalidAccessKeyId'],
  ])('with %s is refused', async (_, credentials, name) => {
    const stranger = endpoint.clientWith({ credentials });
    expect(await failure(stranger.send(new GetObjectCommand({ Bucket, Key: 'a' })))).toEqual({ name, status: 403 });
    const write = stranger.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'changed' }));
    expect((await failure(write)).name).toBe(name);
    expect(await text('a')).toBe('hello');
  });

  test('with a wrong clock is refused, and the SDK corrects its clock by the answer', async () => {
    const late = endpoint.clientWith({ systemClockOffset: -20 * 60_000 });
    const read = () => late.send(new GetObjectCommand({ Bucket, Key: 'a' }));
    expect(await failure(read())).toEqual({ name: 'RequestTimeTooSkewed', status: 403 });
    expect(await (await read()).Body?.transformToString()).toBe('hello');
  });

  test('that signs no payload hash is told so', async () => {
    const now = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    const credential = `test-key/${now.slice(0, 8)}/eu-central-1/s3/aws4_request`;
    const claim = `Credential=${credential}, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`;
    const headers = { authorization: `AWS4-HMAC-SHA256 ${claim}`, 'x-amz-date': now };
    const response = await fetch(`${endpoint.url}/${Bucket}/a`, { headers });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('x-amz-content-sha256');
  });

  test('by an HTML form is not implemented', async () => {
    const form = new FormData();
    form.append('key', 'posted');
    const response = await fetch(`${endpoint.url}/${Bucket}`, { method: 'POST', body: form });
    expect(response.status).toBe(501);
  });

  test('of another region is as good as any', async () => {
    const distant = endpoint.clientWith({ region: 'us-west-2' });
    expect((await distant.send(new HeadObjectCommand({ Bucket, Key: 'a' }))).ContentLength).toBe(5);
  });
});

describe('a presigned URL', () => {
  test('reads', async () => {
    const url = await getSignedUrl(endpoint.client, new GetObjectCommand({ Bucket, Key: 'a' }), { expiresIn: 60 });
    expect(await (await fetch(url)).text()).toBe('hello');
  });

  test('reads with other response headers', async () => {
    const command = new GetObjectCommand({ Bucket, Key: 'a', ResponseContentType: 'text/html' });
    const response = await fetch(await getSignedUrl(endpoint.client, command, { expiresIn: 60 }));
    expect(response.headers.get('content-type')).toBe('text/html');
  });

  test('writes, with the default content type where none is sent', async () => {
    const command = new PutObjectCommand({ Bucket, Key: 'ä b+c' });
    const url = await getSignedUrl(endpoint.client, command, { expiresIn: 60 });
    expect((await fetch(url, { method: 'PUT', body: Buffer.from('presigned') })).status).toBe(200);
    expect(await text('ä b+c')).toBe('presigned');
    const head = await endpoint.client.send(new HeadObjectCommand({ Bucket, Key: 'ä b+c' }));
    expect(head.ContentType).toBe('binary/octet-stream');
  });

  test('keeps metadata that was signed into its query', async () => {
    const command = new PutObjectCommand({ Bucket, Key: 'meta', Metadata: { published: '2025-01-28' } });
    const url = await getSignedUrl(endpoint.client, command, { expiresIn: 60 });
    expect(url).toContain('x-amz-meta-published=2025-01-28');
    expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(200);
    const head = await endpoint.client.send(new HeadObjectCommand({ Bucket, Key: 'meta' }));
    expect(head.Metadata).toEqual({ published: '2025-01-28' });
  });

  test('takes no metadata that was not signed', async () => {
    const url = await getSignedUrl(endpoint.client, new PutObjectCommand({ Bucket, Key: 'no' }), { expiresIn: 60 });
    const headers = { 'x-amz-meta-published': '2025-01-28' };
    expect((await fetch(url, { method: 'PUT', body: 'x', headers })).status).toBe(403);
  });

  test('is no good when it has expired, for another method or another key', async () => {
    const sign = (command: PutObjectCommand, options = {}) =>
      getSignedUrl(endpoint.client, command, { expiresIn: 60, ...options });
    const command = new PutObjectCommand({ Bucket, Key: 'no' });
    const expired = await sign(command, { signingDate: new Date(Date.now() - 61_000) });
    const url = await sign(command);
    for (const [target, method] of [
      [expired, 'PUT'],
      [url, 'GET'],
      [url.replace('/no?', '/yes?'), 'PUT'],
    ] as const) {
      const response = await fetch(target, method === 'PUT' ? { method, body: 'x' } : { method });
      expect(response.status).toBe(403);
    }
    expect((await failure(text('no'))).status).toBe(404);
  });
});

// The SDK of JavaScript does not sign chunks, those of Java and Go do: here is what they send.
describe('a body in signed chunks', () => {
  const hmac = (key: Buffer | string, data: string) => createHmac('sha256', key).update(data).digest();
  const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

  const upload = async (key: string, chunks: string[], change: { chunk?: number; trailer?: string } = {}) => {
    const timestamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    const scope = `${timestamp.slice(0, 8)}/eu-central-1/s3/aws4_request`;
    const signingKey = scope.split('/').reduce(hmac, Buffer.from(`AWS4${CREDENTIALS.secretAccessKey}`));
    const sign = (...lines: string[]) => hmac(signingKey, lines.join('\n')).toString('hex');
    const size = chunks.join('').length;
    const headers: Record<string, string> = {
      'content-encoding': 'aws-chunked',
      host: new URL(endpoint.url).host,
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
      'x-amz-date': timestamp,
      'x-amz-decoded-content-length': String(size),
      'x-amz-trailer': 'x-amz-checksum-sha256',
    };
    const names = Object.keys(headers).join(';');
    const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
    const canonical = ['PUT', `/${Bucket}/${key}`, '', lines.join(''), names, headers['x-amz-content-sha256']].join(
      '\n',
    );
    const seed = sign('AWS4-HMAC-SHA256', timestamp, scope, sha256(canonical));
    let previous = seed;
    const encoded = [...chunks, ''].map((chunk, index) => {
      previous = sign('AWS4-HMAC-SHA256-PAYLOAD', timestamp, scope, previous, sha256(''), sha256(chunk));
      const sent = index === change.chunk ? chunk.toUpperCase() : chunk;
      return `${chunk.length.toString(16)};chunk-signature=${previous}\r\n${sent}${chunk === '' ? '' : '\r\n'}`;
    });
    const checksum = createHash('sha256').update(chunks.join('')).digest('base64');
    const trailer = `x-amz-checksum-sha256:${checksum}`;
    const trailerSignature = sign('AWS4-HMAC-SHA256-TRAILER', timestamp, scope, previous, sha256(`${trailer}\n`));
    const sentTrailer = change.trailer ?? trailer;
    const body = `${encoded.join('')}${sentTrailer}\r\nx-amz-trailer-signature:${trailerSignature}\r\n\r\n`;
    const credential = `${CREDENTIALS.accessKeyId}/${scope}`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${seed}`;
    return fetch(`${endpoint.url}/${Bucket}/${key}`, { method: 'PUT', body, headers: { ...headers, authorization } });
  };

  test('arrives with the checksum behind it', async () => {
    const chunks = ['a'.repeat(9000), 'bc'];
    const response = await upload('signed', chunks);
    expect(response.status).toBe(200);
    const checksum = createHash('sha256').update(chunks.join('')).digest('base64');
    expect(response.headers.get('x-amz-checksum-sha256')).toBe(checksum);
    expect(await text('signed')).toBe(chunks.join(''));
    const head = await endpoint.client.send(new HeadObjectCommand({ Bucket, Key: 'signed' }));
    expect(head.ContentEncoding).toBeUndefined();
  });

  test('is refused where a chunk was changed', async () => {
    expect((await upload('forged', ['aaa', 'bbb'], { chunk: 1 })).status).toBe(403);
    expect((await failure(text('forged'))).status).toBe(404);
  });

  test('is refused where the trailer was changed', async () => {
    const trailer = `x-amz-checksum-sha256:${createHash('sha256').update('x').digest('base64')}`;
    expect((await upload('forged', ['aaa'], { trailer })).status).toBe(403);
    expect((await failure(text('forged'))).status).toBe(404);
  });
});

test('a refused upload does not cost the connection of the next request', async () => {
  const client = new S3Client({
    endpoint: endpoint.url,
    region: 'eu-central-1',
    credentials: CREDENTIALS,
    forcePathStyle: true,
    maxAttempts: 1,
    requestHandler: { httpAgent: { keepAlive: true, maxSockets: 1 } },
  });
  const Body = Buffer.alloc(3_000_000);
  const refused = client.send(new PutObjectCommand({ Bucket, Key: 'k'.repeat(1025), Body }));
  expect((await failure(refused)).name).toBe('KeyTooLongError');
  const wrong = client.send(new PutObjectCommand({ Bucket, Key: 'k', Body, ChecksumCRC32: 'AAAAAA==' }));
  expect((await failure(wrong)).name).toBe('BadDigest');
  expect((await client.send(new HeadObjectCommand({ Bucket, Key: 'a' }))).ContentLength).toBe(5);
  client.destroy();
});
