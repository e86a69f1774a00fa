import { describe, expect, test } from 'vitest';
import { authorizer } from '../../functions/http/authorizer.ts';
import { createToken, revokeToken, type Scope } from '../../functions/store/tokens.ts';
import { MemoryTable } from '../store/memory-table.ts';

const ARN = 'arn:aws:execute-api:eu-central-1:000000000000:abc123/v1';

async function setUp(scopes: readonly Scope[]) {
  const table = new MemoryTable();
  const creation = await createToken(table, { name: 'desk', scopes, createdAt: 1000, expiresAt: 2000 });
  if (creation.outcome !== 'created') throw new Error(creation.outcome);
  const authorize = (authorizationToken: string, now = 1500) =>
    authorizer(table, () => now)({ type: 'TOKEN', authorizationToken, methodArn: `${ARN}/GET/events/a/b` });
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
    await expect(authorizer(broken, () => 1500)(event)).rejects.toThrow('throttled');
  });
});
