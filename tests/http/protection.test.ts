import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ALL_ENDPOINTS } from '../../functions/http/endpoints.ts';
import { exportRoutes } from '../../functions/http/export-routes.ts';
import { intakeRoutes } from '../../functions/http/intake-routes.ts';
import { answer } from '../../functions/http/response.ts';
import { queryRoutes } from '../../functions/http/routes.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { client, clientOf, STANDARD } from './requests.ts';

const settings = STANDARD;
const table = new MemoryTable();
const bucket = {
  put: async () => '"e"',
  remove: async () => {},
  presign: async () => ({ url: 'https://bucket.example/?signature', headers: {} }),
};
const routes = [
  ...queryRoutes({ table, settings }),
  ...exportRoutes({ table, presign: async () => 'https://bucket.example/file', now: () => 0 }),
  ...intakeRoutes({ table, bucket, newUploadId: () => 'a'.repeat(16), now: () => 0 }),
];
const { send } = clientOf(routes);

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];
const PATHS = [...new Set(ALL_ENDPOINTS.map(({ path }) => path.replace(/\{\w+\}/, 'abc'))), '/nothing/here'];
const EVERY_REQUEST = PATHS.flatMap((path) => METHODS.map((method) => ({ path, method })));

const PROTECTED = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}$/),
};

describe('whatever is asked, the answer', () => {
  test.each(EVERY_REQUEST)('to $method $path is guarded against being taken for something else', async (request) => {
    const { headers } = await send(request.path, { method: request.method, scopes: 'write' });
    expect(headers).toMatchObject(PROTECTED);
    const policy = headers['Content-Security-Policy']?.split('; ') ?? [];
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"]),
    );
    expect(policy.filter((it) => /unsafe|\*|https?:|script-src/.test(it))).toEqual([]);
  });

  test.each(EVERY_REQUEST)('to $method $path is in no shared cache unless it is open to all', async (request) => {
    const { statusCode, headers } = await send(request.path, { method: request.method, scopes: 'write' });
    const isOpen = ALL_ENDPOINTS.some(({ path, scope }) => path === request.path && scope === null);
    const cache = headers['Cache-Control'];
    if (statusCode >= 400 || !['GET', 'HEAD', 'OPTIONS'].includes(request.method)) expect(cache).toBe('no-store');
    else if (request.method === 'OPTIONS') expect(cache).toBeUndefined();
    else expect(cache).toMatch(isOpen ? /^(public, max-age=300|private, no-cache)$/ : /^private, no-cache$/);
  });

  test('that 304 is, has it too', async () => {
    const tag = (await send('/codes')).headers.ETag ?? '';
    const again = await send('/codes', { headers: { 'If-None-Match': tag } });
    expect(again.statusCode).toBe(304);
    expect(again.headers).toMatchObject(PROTECTED);
  });

  test('that holds addresses to write to is kept nowhere', async () => {
    const body = { files: [{ name: 'a.txt' }] };
    const headers = { 'Content-Type': 'application/json' };
    const made = await send('/uploads', { method: 'POST', scopes: 'write', headers, body });
    expect([made.statusCode, made.headers['Cache-Control']]).toEqual([201, 'no-store']);
  });

  test('to what went wrong here has it too', async () => {
    const [first] = queryRoutes({ table, settings });
    if (first === undefined) throw new Error('no routes');
    const broken = clientOf([{ ...first, answer: () => Promise.reject(new Error('no table')) }]);
    const failed = await broken.send('/health');
    expect(failed.statusCode).toBe(500);
    expect(failed.headers).toMatchObject({ ...PROTECTED, 'Cache-Control': 'no-store' });
    const well = clientOf([{ ...first, answer: async () => answer({}) }]);
    expect((await well.send('/health')).headers).toMatchObject(PROTECTED);
  });
});

test('the reference page allows its one style by its hash, and nothing else', async () => {
  const { body, headers } = await client().send('/docs');
  const styles = [...body.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style ?? '');
  expect(styles).toHaveLength(1);
  const hash = createHash('sha256').update(styles.join('')).digest('base64');
  expect(headers['Content-Security-Policy']).toContain(`default-src 'none'; style-src 'sha256-${hash}'; `);
  expect(body).not.toMatch(/ style=| on\w+=|javascript:/);
});
