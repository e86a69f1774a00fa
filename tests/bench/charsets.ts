/**
 * Measures how many files in folders named after their character set (../shared/samples/encodings, outside of this repository) are
 * decoded as Python decodes them from that set.
 * Run: node tests/bench/charsets.ts [--errors]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeAs } from '../../functions/article/text/charset.ts';
import { findCharset } from '../../functions/article/text/charset-detection.ts';
import { quantile } from './quantiles.ts';

const folder = join(import.meta.dirname, '../../../shared/samples/encodings');
/** Folders by the name that Python has for their set, or for the larger one that web browsers mean by it. */
const NAMES: Readonly<Record<string, string>> = {
  'EUC-KR': 'cp949',
  MacCyrillic: 'mac_cyrillic',
  MacRoman: 'mac_roman',
  SHIFT_JIS: 'cp932',
  'TIS-620': 'cp874',
};
const DECODE =
  'import sys; sys.stdout.buffer.write(open(sys.argv[1], "rb").read().decode(sys.argv[2], "ignore").encode())';

/** Without differences that are none: byte order marks, white space, signs that vendors map differently. */
const comparable = (text: string): string =>
  text.normalize('NFKC').replace(/[\ufeff\ufffd\p{Cc}\s~‾¥\\∥‖−－〜～￢¬—―]/gu, '');

/** Up to one place of broken bytes, after which decoders go on differently. */
function sameText(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return b.length > 0 && start + end >= 0.999 * Math.max(a.length, b.length);
}

async function run(): Promise<void> {
  if (!existsSync(folder)) {
    console.log(`charsets: SKIPPED, there is no ${folder}`);
    return;
  }
  const errors = process.argv.includes('--errors');
  const files = globSync(join(folder, '*/*')).sort();
  const times: number[] = [];
  let right = 0;
  for (const file of files) {
    const set = basename(dirname(file)).replace(/^((?:iso-8859|windows)-\d+).*/, '$1');
    const bytes = readFileSync(file);
    const gold = spawnSync('python3', ['-c', DECODE, file, NAMES[set] ?? set], {
      maxBuffer: 1 << 26,
    }).stdout.toString();
    await findCharset(bytes, null);
    const begin = process.cpuUsage();
    const { charset, by } = await findCharset(bytes, null);
    times.push(process.cpuUsage(begin).user / 1000);
    const text = decodeAs(bytes, charset);
    const same = sameText(comparable(text), comparable(gold));
    right += Number(same);
    if (errors && !same) console.log(set, basename(file), '->', charset, by);
  }
  console.log(
    `charsets: ${right}/${files.length} files right; ${quantile(times, 0.5).toFixed(1)} ms of processor time per file (median), ` +
      `${Math.max(...times).toFixed(0)} ms at most`,
  );
}

await run();
