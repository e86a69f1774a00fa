import { describe, expect, test } from 'vitest';
import { createToken, findToken, listTokens, revokeToken, tokenId } from '../../functions/store/tokens.ts';
import { MemoryTable } from './memory-table.ts';

const DESK = { name: 'desk', scopes: ['read'], createdAt: 1000, expiresAt: 2000 } as const;

async function created(table: MemoryTable, over: Partial<Parameters<typeof createToken>[1]> = {}) {
  const creation = await createToken(table, { ...DESK, ...over });
  if (creation.outcome !== 'created') throw new Error(creation.outcome);
  return creation;
}

describe('tokens', () => {
  test('are found by their secret, of which only the hash is stored', async () => {
    const table = new MemoryTable();
    const { secret, row } = await created(table);
    expect(secret).toMatch(/^dp_[\w-]{43}$/);
    expect(await findToken(table, secret, 1500)).toEqual(row);
    expect(JSON.stringify([...table.rows])).not.toContain(secret.slice(3));
  });

  test('are not found by another secret, nor by their hash or id', async () => {
    const table = new MemoryTable();
    const { secret, row } = await created(table);
    for (const wrong of ['', secret.slice(0, -1), `${secret}A`, row.sk, tokenId(row), `dp_${'A'.repeat(43)}`]) {
      expect(await findToken(table, wrong, 1500), wrong).toBeNull();
    }
  });

  test('end with the second they expire in', async () => {
    const table = new MemoryTable();
    const { secret } = await created(table);
    expect(await findToken(table, secret, 1999.9)).not.toBeNull();
    expect(await findToken(table, secret, 2000)).toBeNull();
  });

  test('have a name of their own until they expire', async () => {
    const table = new MemoryTable();
    await created(table);
    expect(await createToken(table, { ...DESK, createdAt: 1999 })).toEqual({ outcome: 'name-taken' });
    await created(table, { createdAt: 2000, expiresAt: 3000 });
    expect((await listTokens(table)).map(({ createdAt }) => createdAt)).toEqual([1000, 2000]);
  });

  test('are revoked by name or id, and no others with them', async () => {
    const table = new MemoryTable();
    const desk = await created(table);
    const feed = await created(table, { name: 'feed' });
    const other = await created(table, { name: 'other' });
    expect(await revokeToken(table, 'desk')).toEqual([desk.row]);
    expect(await revokeToken(table, tokenId(feed.row))).toEqual([feed.row]);
    expect(await revokeToken(table, 'desk')).toEqual([]);
    expect(await listTokens(table)).toEqual([other.row]);
    expect(await findToken(table, desk.secret, 1500)).toBeNull();
  });
});
