import { describe, expect, test } from 'vitest';
import { authorizer } from '../../functions/http/authorizer.ts';
import { createToken, revokeToken, type Scope } from '../../functions/store/tokens.ts';
import { memoryCounter } from '../store/memory-counter.ts';
import { MemoryTable } from '../store/memory-table.ts';

const ARN = 'arn:aws:execute-api:eu-central-1:000000000000:abc123/v1';

const PORTS = { counter: memoryCounter(), perSecond: 2, now: () => 1500 };

async function setUp(scopes: readonly Scope[], rate?: number) {
  const table = new MemoryTable();
  const creation = await createToken(table, {
    name: 'desk',
    scopes,
    createdAt: 1000,
    expiresAt: 2000,
    ...(rate !== undefined && { rate }),
  });
  if (creation.outcome !== 'created') throw new Error(creation.outcome);
  const counter = memoryCounter();
  const authorize = (authorizationToken: string, now = 1500) =>
    authorizer({ table, counter, perSecond: 2, now: () => now })({
      type: 'TOKEN',
      authorizationToken,
      methodArn: `${ARN}/GET/events/a/b`,
    });
  return { table, secret: creation.secret, authorize };
}

describe('authorizer', () => {
  test('lets a reader read the whole stage and do nothing else', async () => {
    const { secret, authorize } = await setUp(['read']);
    expect(await authorize(`Bearer ${secret}`)).toEqual({
      principalId: 'desk',
      policyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Action: 'execute-api:Invoke',
            Effect: 'Allow',
            Resource: [`${ARN}/GET/*`, `${ARN}/HEAD/*`, `${ARN}/OPTIONS/*`, `${ARN}/POST/preview`],
          },
        ],
      },
      context: { name: 'desk', scopes: 'read' },
    });
  });

  test('lets a writer use all methods', async () => {
    const { secret, authorize } = await setUp(['write']);
    const { policyDocument } = await authorize(`bearer ${secret}`);
    expect(policyDocument.Statement[0]?.Resource).toEqual([`${ARN}/*/*`]);
  });

  test('refuses tokens that are unknown, malformed, expired or revoked with the words that make a 401', async () => {
    const { table, secret, authorize } = await setUp(['read']);
    for (const wrong of ['', secret, `Basic ${secret}`, `Bearer dp_${'A'.repeat(43)}`, `Bearer ${secret} x`]) {
      await expect(authorize(wrong), wrong).rejects.toThrow(/^Unauthorized$/);
    }
    await expect(authorize(`Bearer ${secret}`, 2000)).rejects.toThrow(/^Unauthorized$/);
    await revokeToken(table, 'desk');
    await expect(authorize(`Bearer ${secret}`)).rejects.toThrow(/^Unauthorized$/);
  });

  test('does not take a fault of the table for a wrong token', async () => {
    const { secret } = await setUp(['read']);
    const broken = new MemoryTable(() => Promise.reject(new Error('throttled')));
    const event = { authorizationToken: `Bearer ${secret}`, methodArn: `${ARN}/GET/events` };
    await expect(authorizer({ ...PORTS, table: broken })(event)).rejects.toThrow('throttled');
  });

  test('says how long a token has to wait that asked too often, each token for itself', async () => {
    const { table, secret, authorize } = await setUp(['read']);
    const waits = async (bearer: string, now: number) => (await authorize(`Bearer ${bearer}`, now)).context.retryAfter;
    for (let i = 0; i < 20; i++) expect(await waits(secret, 1500 + i / 10)).toBeUndefined();
    expect(await waits(secret, 1502)).toBe(8);
    expect(await waits(secret, 1509.9)).toBe(1);
    const other = await createToken(table, { name: 'other', scopes: ['read'], createdAt: 1000, expiresAt: 2000 });
    expect(await waits(other.outcome === 'created' ? other.secret : '', 1509.9)).toBeUndefined();
    expect(await waits(secret, 1510)).toBeUndefined();
  });

  test('takes the rate of the token itself where it has one', async () => {
    const { secret, authorize } = await setUp(['read'], 0.1);
    expect((await authorize(`Bearer ${secret}`)).context.retryAfter).toBeUndefined();
    expect((await authorize(`Bearer ${secret}`)).context.retryAfter).toBe(10);
  });

  test('counts nothing for tokens that are not valid: strangers make no rows', async () => {
    const { authorize } = await setUp(['read']);
    const counter = { add: () => Promise.reject(new Error('counted')) };
    const event = { authorizationToken: `Bearer dp_${'A'.repeat(43)}`, methodArn: `${ARN}/GET/events` };
    const strange = authorizer({ ...PORTS, table: new MemoryTable(), counter });
    await expect(strange(event)).rejects.toThrow(/^Unauthorized$/);
    await expect(authorize('Bearer x')).rejects.toThrow(/^Unauthorized$/);
  });
});
