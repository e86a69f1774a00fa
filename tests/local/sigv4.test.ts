import { describe, expect, test } from 'vitest';
import { chunkChain } from '../../local/sigv4/chunk-signatures.ts';
import { type VerificationContext, verifySignature } from '../../local/sigv4.ts';

// The worked examples of the Amazon S3 API Reference ("Authenticating Requests (AWS Signature Version 4)").
const ACCESS_KEY = 'AKIAIOSFODNN7EXAMPLE';
const SECRET_KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const MIDNIGHT = new Date('2013-05-24T00:00:00Z');

const context = (changes: Partial<VerificationContext> = {}): VerificationContext => ({
  service: 's3',
  credentials: new Map([[ACCESS_KEY, SECRET_KEY]]),
  now: MIDNIGHT,
  ...changes,
});

const authorization = (signedHeaders: string, signature: string): string =>
  `AWS4-HMAC-SHA256 Credential=${ACCESS_KEY}/20130524/us-east-1/s3/aws4_request,SignedHeaders=${signedHeaders},Signature=${signature}`;

const signed = (url: string, signedHeaders: string, signature: string, headers: Record<string, string> = {}) => ({
  method: 'GET',
  url,
  headers: {
    host: 'examplebucket.s3.amazonaws.com',
    'x-amz-date': '20130524T000000Z',
    'x-amz-content-sha256': EMPTY,
    authorization: authorization(signedHeaders, signature),
    ...headers,
  },
});

const GET_OBJECT = signed(
  '/test.txt',
  'host;range;x-amz-content-sha256;x-amz-date',
  'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  { range: 'bytes=0-9' },
);

const PRESIGNED = {
  method: 'GET',
  url:
    '/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request' +
    '&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host' +
    '&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  headers: { host: 'examplebucket.s3.amazonaws.com' },
};

const CHUNKED_PUT = {
  ...signed(
    '/examplebucket/chunkObject.txt',
    'content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class',
    '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
    {
      host: 's3.amazonaws.com',
      'x-amz-storage-class': 'REDUCED_REDUNDANCY',
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
      'content-encoding': 'aws-chunked',
      'x-amz-decoded-content-length': '66560',
      'content-length': '66824',
    },
  ),
  method: 'PUT',
};

describe('the published examples verify', () => {
  test.each([
    ['GET with a range', GET_OBJECT],
    [
      'GET of a bucket subresource',
      signed(
        '/?lifecycle',
        'host;x-amz-content-sha256;x-amz-date',
        'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
      ),
    ],
    [
      'GET of a list',
      signed(
        '/?max-keys=2&prefix=J',
        'host;x-amz-content-sha256;x-amz-date',
        '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
      ),
    ],
    [
      'PUT of a key with a special character',
      {
        ...signed(
          '/test%24file.text',
          'date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class',
          '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
          {
            date: 'Fri, 24 May 2013 00:00:00 GMT',
            'x-amz-storage-class': 'REDUCED_REDUNDANCY',
            'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
          },
        ),
        method: 'PUT',
      },
    ],
    ['presigned GET', PRESIGNED],
    ['PUT in signed chunks', CHUNKED_PUT],
  ])('%s', (_, request) => {
    expect(verifySignature(request, context())).toMatchObject({ ok: true, accessKeyId: ACCESS_KEY });
  });

  test('chunks, each signed over the one before', () => {
    const result = verifySignature(CHUNKED_PUT, context());
    if (!result.ok) throw new Error(result.message);
    const chain = chunkChain(result.seed);
    chain.update(Buffer.alloc(65_000, 'a'));
    chain.update(Buffer.alloc(536, 'a'));
    expect(chain.endChunk('ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648')).toBe(true);
    chain.update(Buffer.alloc(1024, 'a'));
    expect(chain.endChunk('0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497')).toBe(true);
    expect(chain.endChunk('b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9')).toBe(true);
  });

  test('a chunk that was changed does not', () => {
    const result = verifySignature(CHUNKED_PUT, context());
    if (!result.ok) throw new Error(result.message);
    const chain = chunkChain(result.seed);
    chain.update(Buffer.alloc(65_536, 'b'));
    expect(chain.endChunk('ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648')).toBe(false);
  });
});

// What botocore 1.43 signs: paths encoded twice and normalised, and the hash of a body that no header tells.
describe('a signature for API Gateway', () => {
  const request = (method: string, url: string, signature: string, body = '') => ({
    method,
    url,
    headers: {
      host: '127.0.0.1:3000',
      'x-amz-date': '20250128T120000Z',
      authorization:
        `AWS4-HMAC-SHA256 Credential=${ACCESS_KEY}/20250128/eu-central-1/execute-api/aws4_request, ` +
        `SignedHeaders=host;x-amz-date, Signature=${signature}`,
    },
    body: Buffer.from(body),
  });
  const GET = request(
    'GET',
    '/v1/articles/a%20b%2Fc?q=%C3%BC&a-b=1&a=2',
    '2355a6cebe9b9e20a864f64dd909a0dda49aa0017094c3569ffe65e08ac6ef72',
  );
  const POST = request(
    'POST',
    '/v1//x/../y/',
    '2598b9d3ad9c12f70d87931e3d14c7ce83a7a60c48ac025bf0ed4bc35b25d254',
    '{"a":1}',
  );
  const gateway = context({ service: 'execute-api', now: new Date('2025-01-28T12:00:00Z') });

  test.each([
    ['GET', GET],
    ['POST', POST],
  ])('of a %s verifies', (_, signedRequest) => {
    expect(verifySignature(signedRequest, gateway)).toMatchObject({ ok: true, accessKeyId: ACCESS_KEY });
  });

  test('covers the body', () => {
    const changed = { ...POST, body: Buffer.from('{"a":2}') };
    expect(verifySignature(changed, gateway)).toMatchObject({ ok: false, code: 'mismatch' });
  });
});

describe('refuses', () => {
  const minutes = (count: number) => new Date(MIDNIGHT.getTime() + count * 60_000);

  test.each([
    ['an unsigned request', { ...GET_OBJECT, headers: { host: 'x' } }, {}, 'unsigned'],
    ['another method', { ...GET_OBJECT, method: 'DELETE' }, {}, 'mismatch'],
    ['another path', { ...GET_OBJECT, url: '/test.tx' }, {}, 'mismatch'],
    ['another query', { ...GET_OBJECT, url: '/test.txt?acl' }, {}, 'mismatch'],
    [
      'another signed header',
      { ...GET_OBJECT, headers: { ...GET_OBJECT.headers, range: 'bytes=0-8' } },
      {},
      'mismatch',
    ],
    ['a broken escape', { ...GET_OBJECT, url: '/%zz' }, {}, 'malformed'],
    ['another secret', GET_OBJECT, { credentials: new Map([[ACCESS_KEY, 'guess']]) }, 'mismatch'],
    ['an unknown access key', GET_OBJECT, { credentials: new Map() }, 'unknown-access-key'],
    ['a signature for another service', GET_OBJECT, { service: 'sqs' }, 'malformed'],
    ['a clock 16 minutes ahead', GET_OBJECT, { now: minutes(-16) }, 'clock-skewed'],
    ['a clock 16 minutes behind', GET_OBJECT, { now: minutes(16) }, 'clock-skewed'],
    ['an expired URL', PRESIGNED, { now: minutes(24 * 60 + 1) }, 'expired'],
    ['a URL from the future', PRESIGNED, { now: minutes(-16) }, 'expired'],
    ['a longer life than was signed', { ...PRESIGNED, url: PRESIGNED.url.replace('86400', '86401') }, {}, 'mismatch'],
    [
      'an S3 header that is not signed',
      { ...GET_OBJECT, headers: { ...GET_OBJECT.headers, 'x-amz-copy-source': 'a/b' } },
      {},
      'headers-not-signed',
    ],
    [
      'another scheme',
      { ...GET_OBJECT, headers: { ...GET_OBJECT.headers, authorization: 'Bearer x' } },
      {},
      'malformed',
    ],
  ] as const)('%s', (_, request, changes, code) => {
    expect(verifySignature(request, context(changes))).toMatchObject({ ok: false, code });
  });

  test('nothing within 15 minutes of the signed time', () => {
    for (const now of [minutes(-15), minutes(15)]) expect(verifySignature(GET_OBJECT, context({ now })).ok).toBe(true);
    expect(verifySignature(PRESIGNED, context({ now: minutes(24 * 60) })).ok).toBe(true);
  });
});
