import { Ajv2020 } from '@redocly/ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Response } from '../../../functions/http/response.ts';
import { hostile, right, type Sent } from './arbitrary.ts';
import { type Described, DOCUMENT, operations } from './document.ts';
import { world } from './world.ts';

/** Requests of each kind to each operation; `FUZZ_RUNS=5000` looks longer. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 25);

const ajv = new Ajv2020({ strict: false, allErrors: false }).addSchema(DOCUMENT, 'api');

/** What is not as the document says of the answer, or null. */
function complaint(
  { path, method, responses }: Described,
  sent: Sent,
  { statusCode, headers, body }: Response,
): string | null {
  const documented = responses[String(statusCode)];
  if (documented === undefined) return `${statusCode} is not documented: ${body.slice(0, 300)}`;
  const type = (headers['Content-Type'] ?? '').split(';')[0] ?? '';
  if (documented[type] === undefined) return `${statusCode} ${type} is not documented`;
  if (!type.endsWith('json') || type === 'application/x-ndjson') return null;
  const value: unknown = JSON.parse(body);
  // With chosen fields, items have these only.
  if (statusCode === 200 && sent.query.some(([name]) => name === 'fields')) return null;
  const pointer = ['paths', path, method.toLowerCase(), 'responses', String(statusCode), 'content', type, 'schema'];
  const reference = `api#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
  return ajv.validate({ $ref: reference }, value) ? null : `${statusCode}: ${ajv.errorsText()}`;
}

describe('whatever is asked, the answer is one that the OpenAPI document names', () => {
  let api: Awaited<ReturnType<typeof world>>;
  beforeAll(async () => {
    // The preview logs each request.
    vi.spyOn(console, 'info').mockImplementation(() => {});
    api = await world();
  });
  afterAll(() => vi.restoreAllMocks());

  async function ask(operation: Described, sent: Sent): Promise<Response> {
    const response = await api.send(operation, sent);
    expect(response.statusCode, JSON.stringify(api.failures)).toBeLessThan(500);
    expect(complaint(operation, sent, response)).toBeNull();
    return response;
  }

  describe.each(operations())('$method $path', (operation) => {
    test('asked as the document says', async () => {
      await fc.assert(
        fc.asyncProperty(right(operation, api.ids), async (sent) => {
          const { statusCode } = await ask(operation, sent);
          expect([403, 406, 413, 415, 429]).not.toContain(statusCode);
        }),
        { numRuns: RUNS },
      );
    }, 120_000);

    test('asked in any other way', async () => {
      await fc.assert(
        fc.asyncProperty(hostile(operation, api.ids), async (sent) => {
          await ask(operation, sent);
        }),
        { numRuns: RUNS },
      );
    }, 120_000);
  });
});
