import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { EXPECTED } from './samples.data.ts';

const samples = join(import.meta.dirname, '../../../../shared/samples');

/** What a file was read as, in short: `article`, the number of articles and items, or the code of the rejection. */
async function outcome(path: string): Promise<string> {
  const items = await read(readFileSync(path), path);
  const [only] = items;
  if (items.length === 1 && only?.name === null) {
    if ('code' in only) return only.code;
    return 'embargoUntil' in only && only.embargoUntil ? `article from ${only.embargoUntil}` : 'article';
  }
  const codes = [...new Set(items.flatMap((item) => ('code' in item ? [item.code] : [])))].sort();
  const articles = items.filter((item) => 'body' in item).length;
  return [`${articles} of ${items.length}`, ...codes].join(' ');
}

describe.skipIf(!existsSync(samples))('real files of agencies and feeds', () => {
  const folders = Object.entries(EXPECTED);

  test.each(folders)('%s: each file is read or rejected as it should be', async (folder, expected) => {
    const found: Record<string, string> = {};
    for (const file of readdirSync(join(samples, folder)).sort())
      found[file] = await outcome(join(samples, folder, file));
    expect(found).toEqual(expected);
  });

  test("dpa's JSON reads as the agency's own conversion to NewsML-G2", async () => {
    for (const file of readdirSync(join(samples, 'dpa-digitalwires/newsml-g2'))) {
      const xml = await read(readFileSync(join(samples, 'dpa-digitalwires/newsml-g2', file)));
      const json = await read(readFileSync(join(samples, 'dpa-digitalwires/json', file.replace('.xml', '.json'))));
      const parts = xml.map((item) =>
        'body' in item ? [item.title, item.body, item.edition, item.publishedAt] : item,
      );
      expect(
        json.map((item) => ('body' in item ? [item.title, item.body, item.edition, item.publishedAt] : item)),
      ).toEqual(parts);
    }
  });
});
