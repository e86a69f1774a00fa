import { describe, expect, test } from 'vitest';
import { api } from '../../functions/http/api.ts';
import { callerRate, rateOfSigner } from '../../functions/http/caller-rate.ts';
import { queryRoutes } from '../../functions/http/routes.ts';
import { memoryCounter } from '../store/memory-counter.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { CONTEXT, proxyEvent, STANDARD } from './requests.ts';

const USER = 'arn:aws:iam::111122223333:user/desk';

/** An event as API Gateway sends it where signatures let callers in. */
function signedBy(userArn: string | null, path = '/events') {
  const { requestContext, ...event } = proxyEvent(path, {});
  const { authorizer: _, ...context } = requestContext;
  return { ...event, requestContext: { ...context, identity: { userArn, sourceIp: '192.0.2.1' } } };
}

/** The query API for signers who may ask twice a second, 20 times in ten seconds. */
function signersApi(counter = memoryCounter(), clock = { now: 1500 }) {
  const rate = rateOfSigner({ counter, perSecond: 2, now: () => clock.now });
  const routes = queryRoutes({ table: new MemoryTable(), settings: STANDARD });
  const handler = api({ routes, settings: STANDARD, log: () => {}, now: () => 0, rate });
  const ask = async (userArn: string | null, path?: string) => handler(signedBy(userArn, path), CONTEXT);
  const statuses = async (userArn: string | null, times: number, path?: string) => {
    const all: number[] = [];
    for (let i = 0; i < times; i++) all.push((await ask(userArn, path)).statusCode);
    return all;
  };
  return { ask, statuses, clock };
}

describe('with signatures', () => {
  test('each identity has its rate, and is told when to come back', async () => {
    const { ask, statuses, clock } = signersApi();
    expect(new Set(await statuses(USER, 20))).toEqual(new Set([200]));
    const refused = await ask(USER);
    expect([refused.statusCode, refused.headers['Retry-After']]).toEqual([429, '10']);
    expect(JSON.parse(refused.body)).toMatchObject({ type: 'urn:depesche:problem:too-many-requests' });
    expect(await statuses('arn:aws:iam::111122223333:user/other', 1)).toEqual([200]);
    clock.now = 1510;
    expect(await statuses(USER, 1)).toEqual([200]);
  });

  test('a role is one caller, whatever its sessions are called', async () => {
    const { statuses } = signersApi();
    const session = (name: string) => `arn:aws:sts::111122223333:assumed-role/Reader/${name}`;
    for (let i = 0; i < 20; i++) expect(await statuses(session(`job-${i}`), 1)).toEqual([200]);
    expect(await statuses(session('another'), 1)).toEqual([429]);
    expect(await statuses('arn:aws:sts::111122223333:assumed-role/Writer/job-1', 1)).toEqual([200]);
  });

  test('what is open to anybody is not counted', async () => {
    const { statuses } = signersApi({ add: () => Promise.reject(new Error('counted')) });
    expect(await statuses(null, 30, '/health')).toEqual(Array.from({ length: 30 }, () => 200));
  });

  test('a stream counts as many', async () => {
    const counted: number[] = [];
    const counter = {
      add: async (_: object, requests: number) => {
        counted.push(requests);
        return requests;
      },
    };
    const { ask } = signersApi(counter);
    await ask(USER, '/events/stream');
    await ask(USER, '/events');
    // Never more than all of an interval.
    expect(counted).toEqual([20, 1]);
  });
});

describe('the environment of a function', () => {
  const call = { caller: { name: 'desk', scopes: ['read'], retryAfter: 7 }, signer: USER };
  const asked = { ...call, requestId: '', method: 'GET', path: '/events', query: {}, headers: {}, baseUrl: '' };

  test('makes it take the word of the authorizer, or count signers itself', async () => {
    const counter = memoryCounter();
    const ofTokens = callerRate({}, () => counter);
    expect(await ofTokens({ ...asked, body: Buffer.of() })).toBe(7);
    const tables: string[] = [];
    const ofSigners = callerRate({ TABLE_NAME: 'events', SIGNER_RATE: '3' }, (table) => {
      tables.push(table);
      return counter;
    });
    expect(await ofSigners({ ...asked, body: Buffer.of() })).toBe(0);
    expect(tables).toEqual(['events']);
  });

  test.each(['0', 'many', ''])('is refused where the rate is %j', (SIGNER_RATE) => {
    expect(() => callerRate({ SIGNER_RATE }, memoryCounter)).toThrow();
  });
});
