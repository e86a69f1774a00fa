import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../functions/article/read-file.ts';
import { decodeAs } from '../../../functions/article/text/charset.ts';
import { findCharset } from '../../../functions/article/text/charset-detection.ts';

const folder = join(import.meta.dirname, '../../../../shared/samples/encodings');
const FACTS = { metadata: {}, uploadedAt: '2025-03-04T12:00:00.000Z' };

describe.skipIf(!existsSync(folder))('real files in many character sets', () => {
  const files = globSync(join(folder, '*/*'));

  test('have a set in which they are valid, and are read or rejected', async () => {
    for (const path of files) {
      const bytes = readFileSync(path);
      const { charset } = await findCharset(bytes, null);
      expect(decodeAs(bytes, charset).match(/\ufffd/g)?.length ?? 0).toBeLessThan(bytes.length / 100);
      const items = await readFile({ name: path, mediaType: null, charset: null, bytes }, FACTS);
      expect(items.length).toBeGreaterThan(0);
    }
  });
});
