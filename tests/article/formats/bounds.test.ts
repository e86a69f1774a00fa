import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { nitf } from './fixtures.ts';

/** Work on each of these was once quadratic, or took gigabytes; now it ends within the test's time limit. */
describe('files made to be slow end', () => {
  const namespaces = Array.from({ length: 100_000 }, (_, i) => `xmlns:n${i}="u"`).join(' ');
  const header = '\u0001xna0218 3 pl 265 xna 0612\n\u0002';
  test.each([
    ['empty', `<rss ${namespaces}>${'<a xmlns:b="c"/>'.repeat(100_000)}</rss>`],
    ['empty', `<rss a="${'&lt;'.repeat(1_000_000)}"/>`],
    ['too-large', nitf().replace('<block>', `<block>${'<p>Ein Satz.</p>'.repeat(100_000)}`)],
    ['too-large', `${header}x${' '.repeat(8_000_000)}=\n`],
    ['too-large', `${header}A =\n${'(a)\n'.repeat(2_000_000)}`],
    ['no-text', `${header}A =\n${'(a)\n'.repeat(200_000)}`],
    ['too-large', `${header}A =\n`.repeat(30_000)],
    ['too-large', JSON.stringify({ text: 'Ein Satz. '.repeat(1_000_000) })],
  ])('%s', async (code, content) => expect(await read(content)).toMatchObject([{ code }]));
});
