import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { clientTypes } from '../../bin/openapi/client-types.ts';
import { openApiDocument } from '../../bin/openapi/document.ts';
import { ALL_ENDPOINTS } from '../../functions/http/endpoints.ts';
import { PARAMETER_TEXTS } from '../../functions/http/parameter-texts.data.ts';
import project from '../../package.json' with { type: 'json' };
import { client, HOST } from './requests.ts';

const root = resolve(import.meta.dirname, '../..');
const committed = (file: string) => readFileSync(resolve(root, file), 'utf8');

describe('the OpenAPI document', () => {
  test('that is committed is what the schemas make, and so are the types of the client ("npm run openapi")', () => {
    const document = openApiDocument(project.version);
    expect(JSON.parse(committed('docs/openapi.json'))).toEqual(JSON.parse(JSON.stringify(document)));
    expect(committed('client/api-types.ts')).toBe(clientTypes(document));
  });

  test('is valid OpenAPI 3.1 and passes the linter', async () => {
    const source = committed('docs/openapi.json');
    const config = await createConfig({ extends: ['recommended'] });
    const complaints = await lintFromString({ source, config });
    const told = complaints.map(({ severity, ruleId, message, location }) => [
      severity,
      ruleId,
      message,
      location[0]?.pointer,
    ]);
    expect(told).toEqual([]);
  }, 60_000);

  test('is not valid where something is wrong with it', async () => {
    const source = JSON.stringify({ ...openApiDocument('1'), paths: { '/x': { get: { responses: 5 } } } });
    const complaints = await lintFromString({ source, config: await createConfig({ extends: ['recommended'] }) });
    expect(complaints.some(({ severity }) => severity === 'error')).toBe(true);
  }, 60_000);

  test('says of every parameter what it means', () => {
    const names = ALL_ENDPOINTS.flatMap(({ parameters }) => Object.keys(parameters.entries));
    expect(names.filter((name) => !PARAMETER_TEXTS.get(name))).toEqual([]);
    expect([...PARAMETER_TEXTS.keys()].filter((name) => !names.includes(name))).toEqual([]);
  });

  test('is served with the address of the API, and may be kept by caches', async () => {
    const { json, headers } = await client().get('/openapi.json');
    expect(json.servers).toEqual([{ url: `https://${HOST}/v1` }]);
    expect(Object.keys(json.paths)).toHaveLength(new Set(ALL_ENDPOINTS.map(({ path }) => path)).size);
    expect(headers['Cache-Control']).toBe('public, max-age=300');
  });
});

describe('the reference page', () => {
  test('names every operation and loads nothing from anywhere', async () => {
    const { body, headers } = await client().send('/docs');
    expect(headers['Content-Type']).toBe('text/html; charset=utf-8');
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
    const loading: string[] = [];
    const ids = new Set<string>();
    const parser = new Parser({
      onopentag: (name, attributes) => {
        if (['script', 'link', 'img', 'iframe', 'object'].includes(name)) loading.push(name);
        if (attributes.id) ids.add(attributes.id);
      },
    });
    parser.end(body);
    expect(loading).toEqual([]);
    expect(ids.size).toBe(ALL_ENDPOINTS.length);
    expect(body).not.toMatch(/url\(|@import/);
  });

  test('is there for whoever accepts pages', async () => {
    expect((await client().send('/docs', { headers: { Accept: 'text/html' } })).statusCode).toBe(200);
    expect((await client().send('/llms.txt', { headers: { Accept: 'text/plain' } })).statusCode).toBe(200);
    expect((await client().send('/openapi.json', { headers: { Accept: 'text/html' } })).statusCode).toBe(406);
  });

  test('writes nothing that came with the call into the page unescaped', async () => {
    const { body } = await client(undefined, { baseUrl: 'https://x.example/"><script>' }).send('/docs');
    expect(body).not.toContain('<script>');
  });
});

test('llms.txt names every operation and every parameter', async () => {
  const { body, headers } = await client().send('/llms.txt');
  expect(headers['Content-Type']).toBe('text/plain; charset=utf-8');
  expect(body).toMatch(/^# Depesche\n\n> /);
  for (const { method, path } of ALL_ENDPOINTS)
    expect(body).toContain(`[${method} ${path}](https://${HOST}/v1${path})`);
  for (const name of PARAMETER_TEXTS.keys()) expect(body).toContain(`- \`${name}\`: `);
});
