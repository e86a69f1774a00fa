/**
 * Measures the battery: `node tests/coder/battery/mark.ts [-- --failures [TYPE]] [-- --write]`.
 * `--write` marks in the data files what the coder does not get right as open, and takes the mark from what it does.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeFormatted } from '../../write-formatted.ts';
import { result } from './battery.ts';
import { BATTERY } from './index.ts';

const flags = process.argv.slice(2);
const chosen = flags.filter((flag) => flag in BATTERY);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`.padStart(6);
const all = { count: 0, typed: 0, sided: 0, passed: 0, extra: 0 };

console.log('type        types found, sides and modality too, all right, events too many');
for (const [type, entries] of Object.entries(BATTERY)) {
  if (chosen.length > 0 && !chosen.includes(type)) continue;
  const results = entries.map((entry) => ({ entry, ...result(entry) }));
  const sum = { count: entries.length, typed: 0, sided: 0, passed: 0, extra: 0 };
  for (const { typed, sided, passed, extra } of results) {
    if (typed) sum.typed++;
    if (sided) sum.sided++;
    if (passed) sum.passed++;
    sum.extra += extra;
  }
  if (type !== 'none')
    for (const name of ['count', 'typed', 'sided', 'passed', 'extra'] as const) all[name] += sum[name];
  const shares = [sum.typed, sum.sided, sum.passed].map((part) => percent(part, sum.count));
  console.log(type.padEnd(10), ...shares, String(sum.extra).padStart(4));
  if (flags.includes('--failures'))
    for (const { entry, passed, told } of results)
      if (!passed) console.log(`    ${entry[0]}\n        ${entry[1]}   GOT ${told}`);
  if (flags.includes('--write')) {
    const file = fileURLToPath(new URL(`${type}.data.ts`, import.meta.url));
    let text = readFileSync(file, 'utf8');
    for (const { entry, passed } of results) {
      const at = text.indexOf(entry[0]);
      const end = text.indexOf(']', at);
      const marked = text.slice(at, end).replace(/,?\s*'open',?/, '');
      text = `${text.slice(0, at)}${passed ? marked : `${marked.trimEnd().replace(/,$/, '')}, 'open'`}${text.slice(end)}`;
    }
    writeFormatted(file, text);
  }
}
if (chosen.length === 0)
  console.log('all types  ', ...[all.typed, all.sided, all.passed].map((part) => percent(part, all.count)), all.extra);
