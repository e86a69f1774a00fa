import { createHash, createHmac } from 'node:crypto';
import { request } from 'node:http';
import { SignatureV4 } from '@smithy/signature-v4';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RestApi, Route } from '../../local/gateway/api.ts';
import { type AuthorizerAnswer, allows } from '../../local/gateway/policy.ts';
import { findRoute } from '../../local/gateway/routing.ts';
import { createGateway } from '../../local/gateway/server.ts';
import { type HttpServer, listen } from '../../local/http-server.ts';
import type { LambdaFunction } from '../../local/lambda/function.ts';
import type { Invocation } from '../../local/lambda/messages.ts';

const TOKEN = 'Bearer good';
const route = (method: string, path: string, access: Route['access'], timeoutMs = 2000): Route => ({
  method,
  resourceId: path,
  parts: path.split('/').filter(Boolean),
  access,
  functionName: 'api',
  timeoutMs,
  streams: false,
});
const token: Route['access'] = {
  kind: 'authorizer',
  authorizer: {
    type: 'TOKEN',
    functionName: 'authorizer',
    identitySources: ['method.request.header.Authorization'],
    validation: /^(?:Bearer \w+)$/,
  },
};
const API: RestApi = {
  id: 'api',
  stage: 'v1',
  binaryMediaTypes: [],
  routes: [
    route('GET', '/health', { kind: 'open' }),
    route('ANY', '/{proxy+}', token),
    route('GET', '/slow', { kind: 'open' }, 20),
    route('GET', '/signed', { kind: 'signature' }),
  ],
  responses: new Map([
    [
      'DEFAULT_4XX',
      {
        status: null,
        parameters: {},
        templates: {
          'application/problem+json': '{"instance":"$context.requestId","detail":$context.error.messageString}',
        },
      },
    ],
    [
      'UNAUTHORIZED',
      {
        status: 401,
        parameters: { 'gatewayresponse.header.X-Why': "'token'" },
        templates: { 'application/problem+json': '{"title":"Unauthorized"}' },
      },
    ],
  ]),
};

const returned = (value: unknown): Invocation => ({ kind: 'returned', payload: JSON.stringify(value) });
const lambda = (invoke: LambdaFunction['invoke']): LambdaFunction => ({
  name: '',
  concurrency: 1,
  isBusy: () => false,
  invoke,
  close: async () => {},
});

const authorizer = lambda(async (event) => {
  const { authorizationToken, methodArn } = event as { authorizationToken: string; methodArn: string };
  if (authorizationToken === 'Bearer crash') return { kind: 'failed', errorType: 'Error', errorMessage: 'no table' };
  if (authorizationToken !== TOKEN) return { kind: 'failed', errorType: 'Error', errorMessage: 'Unauthorized' };
  const Resource = methodArn.replace(/GET.*|DELETE.*/, 'GET/*');
  const statement = { Action: 'execute-api:Invoke', Effect: 'Allow', Resource };
  return returned({ principalId: 'desk', policyDocument: { Statement: [statement] }, context: { scopes: 'read' } });
});

const api = lambda(async (event) => {
  const { path } = event as { path: string };
  if (path === '/slow') return new Promise(() => {});
  if (path === '/crash') return { kind: 'failed', errorType: 'Error', errorMessage: 'secret detail' };
  if (path === '/odd') return returned('text');
  if (path === '/bytes') {
    const body = Buffer.from('bytes').toString('base64');
    return returned({ statusCode: 200, headers: { 'Content-Encoding': 'gzip' }, body, isBase64Encoded: true });
  }
  return returned({
    statusCode: 200,
    headers: { 'content-type': 'text/plain' },
    multiValueHeaders: { 'x-many': ['1', '2'] },
    body: JSON.stringify(event),
  });
});

/** The hash that the signer of the AWS SDK wants. */
class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    const key = ArrayBuffer.isView(secret)
      ? new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength)
      : secret instanceof ArrayBuffer
        ? new Uint8Array(secret)
        : secret;
    this.#hash = key === undefined ? createHash('sha256') : createHmac('sha256', key);
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return new Uint8Array(this.#hash.digest());
  }
}

let server: HttpServer;
beforeAll(async () => {
  const functionNamed = (name: string) => (name === 'api' ? api : authorizer);
  const gateway = createGateway({ api: API, functionNamed, credentials: new Map([['key', 'secret']]) });
  server = await listen(gateway, { port: 0, variable: 'PORT', report: () => {} });
});
afterAll(() => server.close());

const get = (path: string, authorization?: string, method = 'GET') =>
  fetch(`${server.address}${path}`, { method, headers: authorization ? { authorization } : {} });

describe('the gateway', () => {
  test('hands a proxy event to the function, and its answer to the caller', async () => {
    const response = await get('/v1/events/a%20b?country=A&country=B&q=%C3%BC', TOKEN);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain']);
    expect(response.headers.get('x-many')).toBe('1, 2');
    expect(await response.json()).toMatchObject({
      resource: '/{proxy+}',
      path: '/events/a%20b',
      httpMethod: 'GET',
      pathParameters: { proxy: 'events/a%20b' },
      queryStringParameters: { country: 'B', q: 'ü' },
      multiValueQueryStringParameters: { country: ['A', 'B'] },
      requestContext: { stage: 'v1', path: '/v1/events/a%20b', authorizer: { principalId: 'desk', scopes: 'read' } },
      body: null,
    });
  });

  test('decodes base64 where the API has the media type that is accepted first as a binary one, and only there', async () => {
    const functionNamed = () => api;
    const routes = [route('GET', '/bytes', { kind: 'open' })];
    for (const [types, accept, sent] of [
      [['*/*'], 'application/json', 'bytes'],
      [['image/png'], 'image/png, */*', 'bytes'],
      [['image/png'], 'application/json', Buffer.from('bytes').toString('base64')],
      [['*/*'], undefined, Buffer.from('bytes').toString('base64')],
    ] as const) {
      const gateway = createGateway({
        api: { ...API, routes, binaryMediaTypes: types },
        functionNamed,
        credentials: new Map(),
      });
      const own = await listen(gateway, { port: 0, variable: 'PORT', report: () => {} });
      // `fetch` would unpack what claims to be compressed.
      const body = await new Promise<string>((resolve) => {
        request(`${own.address}/v1/bytes`, { headers: accept ? { accept } : {} }, async (answer) => {
          expect(answer.headers['content-encoding']).toBe('gzip');
          resolve((await answer.toArray()).join(''));
        }).end();
      });
      expect(body).toBe(sent);
      await own.close();
    }
  });

  test('lets nobody in without the authorizer, but for open routes', async () => {
    expect((await get('/v1/health')).status).toBe(200);
    const refused = await get('/v1/events');
    expect([refused.status, refused.headers.get('x-why')]).toEqual([401, 'token']);
    expect(await refused.json()).toEqual({ title: 'Unauthorized' });
    expect((await get('/v1/events', 'Bearer bad')).status).toBe(401);
    expect((await get('/v1/events', 'Basic abc')).status).toBe(401);
    expect((await get('/v1/events', TOKEN, 'DELETE')).status).toBe(403);
    expect((await get('/v1/events', 'Bearer crash')).status).toBe(500);
    expect((await get('/v1/signed')).status).toBe(403);
  });

  test('lets a signed request in, and no other', async () => {
    const url = new URL(`${server.address}/v1/signed?country=UZB`);
    const signedBy = async (secretAccessKey: string, signingDate = new Date()) => {
      const signer = new SignatureV4({
        service: 'execute-api',
        region: 'us-east-1',
        credentials: { accessKeyId: 'key', secretAccessKey },
        sha256: Sha256,
      });
      const { headers } = await signer.sign(
        {
          method: 'GET',
          protocol: 'http:',
          hostname: url.hostname,
          path: url.pathname,
          query: { country: 'UZB' },
          headers: { host: url.host },
        },
        { signingDate },
      );
      return fetch(url, { headers });
    };
    const answer = await signedBy('secret');
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({
        path: '/signed',
        headers: expect.objectContaining({ 'x-forwarded-proto': 'http' }),
        requestContext: expect.objectContaining({
          identity: expect.objectContaining({ userArn: 'arn:aws:iam::000000000000:user/key' }),
        }),
      }),
    ]);
    expect((await signedBy('guess')).status).toBe(403);
    expect((await signedBy('secret', new Date(Date.now() - 3_600_000))).status).toBe(403);
  });

  test('says itself how a request came, whatever the client claims', async () => {
    const response = await fetch(`${server.address}/v1/health`, { headers: { 'x-forwarded-for': '8.8.8.8' } });
    expect(await response.json()).toMatchObject({ multiValueHeaders: { 'x-forwarded-for': ['127.0.0.1'] } });
  });

  test('answers problems itself: no such stage, a function that fails, answers wrongly or too late', async () => {
    const outside = await get('/other', TOKEN);
    expect([outside.status, outside.headers.get('content-type')]).toEqual([403, 'application/problem+json']);
    const crash = await get('/v1/crash', TOKEN);
    expect([crash.status, await crash.text()]).toEqual([502, expect.not.stringContaining('secret')]);
    expect((await get('/v1/odd', TOKEN)).status).toBe(502);
    expect((await get('/v1/slow')).status).toBe(504);
  });

  test('refuses bodies over 10 MB', async () => {
    const response = await fetch(`${server.address}/v1/events`, {
      method: 'POST',
      headers: { authorization: TOKEN },
      body: new Uint8Array(10 * 1024 * 1024 + 1),
    });
    expect(response.status).toBe(413);
  });
});

describe('routes', () => {
  test.each([
    ['GET', '/health', '/health'],
    ['POST', '/health', '/{proxy+}'],
    ['GET', '/events/1', '/{proxy+}'],
    ['GET', '/', null],
  ])('%s %s leads to %s', (method, path, resource) => {
    expect(findRoute(API.routes, method, path)?.route.resourceId ?? null).toBe(resource);
  });
});

describe('policies', () => {
  const policy = (...statements: [Effect: 'Allow' | 'Deny', resource: string][]): AuthorizerAnswer => ({
    principalId: 'p',
    policyDocument: {
      Statement: statements.map(([Effect, it]) => ({ Action: ['execute-api:*'], Effect, Resource: [it] })),
    },
    context: {},
  });
  const ARN = 'arn:aws:execute-api:eu:1:api/v1/GET/events';
  test.each([
    [true, policy(['Allow', 'arn:aws:execute-api:eu:1:api/v1/GET/*'])],
    [true, policy(['Allow', '*'])],
    [false, policy(['Allow', 'arn:aws:execute-api:eu:1:api/v1/POST/*'])],
    [false, policy(['Allow', '*'], ['Deny', 'arn:aws:execute-api:eu:1:api/v1/GET/event?'])],
    [false, policy()],
    [false, policy(['Allow', 'arn:aws:execute-api:eu:1:api.v1.GET.events'])],
  ])('allow: %s', (expected, answer) => {
    expect(allows(answer, ARN)).toBe(expected);
  });
});
