import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeAs } from '../../../functions/article/text/charset.ts';
import { findCharset } from '../../../functions/article/text/charset-detection.ts';

const folder = join(import.meta.dirname, '../../../../shared/samples/encodings');

describe.skipIf(!existsSync(folder))('real files in many character sets', () => {
  test('have a set in which they are valid', async () => {
    for (const path of globSync(join(folder, '*/*'))) {
      const bytes = readFileSync(path);
      const { charset } = await findCharset(bytes, null);
      expect(decodeAs(bytes, charset).match(/\ufffd/g)?.length ?? 0).toBeLessThan(bytes.length / 100);
    }
  });
});
