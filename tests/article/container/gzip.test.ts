import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ByteSource } from '../../../functions/article/container/container.ts';
import { readGzip } from '../../../functions/article/container/gzip.ts';
import { BrokenGzipError, gzipMembers } from '../../../functions/article/container/gzip-members.ts';
import { items, source, tar, told } from './archives.ts';

async function unpack(packed: Uint8Array, piece: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const from = { packed: 0, unpacked: 0 };
  for await (const it of gzipMembers(source(packed, 'a', piece), from)) if (it instanceof Uint8Array) pieces.push(it);
  return Buffer.concat(pieces);
}

describe('gzip', () => {
  test('is unpacked as zlib does it, in any number of members, however its bytes come', async () => {
    const member = fc
      .record({ bytes: fc.uint8Array({ maxLength: 300 }), times: fc.constantFrom(1, 3, 2000), level: fc.nat(9) })
      .map(({ bytes, times, level }) => gzipSync(Buffer.concat(Array<Uint8Array>(times).fill(bytes)), { level }));
    const padding = fc.constantFrom(Buffer.alloc(0), Buffer.alloc(7), Buffer.from('Rest'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(member, { minLength: 1, maxLength: 5 }),
        padding,
        fc.integer({ min: 1, max: 70_000 }),
        async (members, rest, piece) => {
          const packed = Buffer.concat(members);
          expect(await unpack(Buffer.concat([packed, rest]), piece)).toEqual(gunzipSync(packed));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('may name its file, and is checked', async () => {
    const plain = gzipSync('Ein Text.');
    const fields = Buffer.from([5, 0, 1, 2, 3, 4, 5, ...Buffer.from('a.txt\0Anmerkung\0')]);
    const named = Buffer.concat([plain.subarray(0, 10), fields, plain.subarray(10)]);
    named[3] = 4 | 8 | 16;
    expect(String(await unpack(named, 3))).toBe('Ein Text.');
    const wrong = Buffer.from(plain);
    wrong[wrong.length - 8] = 1 ^ (wrong.at(-8) ?? 0);
    await expect(unpack(wrong, 100)).rejects.toThrow(BrokenGzipError);
    await expect(unpack(plain.subarray(0, -3), 100)).rejects.toThrow(BrokenGzipError);
  });

  test('has come to its end where the archive in it is damaged', async () => {
    const archive = tar([
      { name: 'a', content: 'eins' },
      { name: 'b', content: 'zwei' },
    ]);
    archive.fill(0x55, 1024, 1100);
    const last = (await items(gzipSync(archive).subarray(0, -3))).at(-1);
    expect(last).toMatchObject({ content: { code: 'broken' }, position: 'end' });
  });

  test('goes on from the member in which it stopped', async () => {
    const line = (number: number) => `{"text":"${String(number).padStart(5, '0')}${'ä'.repeat(2000)}"}\n`;
    const members = Array.from({ length: 40 }, (_, m) =>
      gzipSync(Array.from({ length: 50 }, (__, i) => line(50 * m + i)).join('')),
    );
    const packed = Buffer.concat(members);
    const all = await items(packed);
    const late = all.at(-60);
    let read = 0;
    const counted: ByteSource = {
      ...source(packed),
      async *stream(start) {
        for await (const piece of source(packed).stream(start)) {
          read += piece.length;
          yield piece;
        }
      },
    };
    const rest = [];
    for await (const item of readGzip(counted, late?.position ?? null)) rest.push(item);
    expect(told(rest)).toEqual(told(all.slice(-59)));
    expect(read).toBeLessThan(packed.length / 2);
  });
});
