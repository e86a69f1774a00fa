import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const sources = (pattern: string) =>
  globSync(pattern, { cwd: ROOT }).map((file) => ({ file, text: readFileSync(resolve(ROOT, file), 'utf8') }));
const importsOf = (text: string) =>
  [...text.matchAll(/^(?:import|export)\b[^;'=(]*\bfrom '(?<name>[^']+)';|\bimport\('(?<lazy>[^']+)'\)/gm)].map(
    ({ groups }) => groups?.name ?? groups?.lazy ?? '',
  );

/** Where a relative import leads, seen from the root; a package's name as it is. */
function target(file: string, name: string): string {
  return name.startsWith('.') ? relative(ROOT, resolve(ROOT, file, '..', name)) : name;
}

describe('readers and coder are pure', () => {
  // The process that reads PDFs is one, measures itself and may be ended: the only exception.
  const pure = sources('functions/{article,coder}/**/*.ts').filter(
    ({ file }) => !file.startsWith('functions/article/pdf/process/'),
  );

  test('there are some', () => expect(pure.length).toBeGreaterThan(20));

  test.each(pure)(
    '$file imports nothing but its like, valibot and what computes (parsers, detection of character sets)',
    ({ file, text }) => {
      const allowed =
        /^(?:functions\/(?:article|coder)\/|valibot$|htmlparser2$|jschardet$|postal-mime$|unpdf$|node:(?:buffer|stream|zlib)$)/;
      expect(
        importsOf(text)
          .map((name) => target(file, name))
          .filter((name) => !allowed.test(name)),
      ).toEqual([]);
    },
  );

  test.each(pure)('$file reads neither clock, environment, chance nor network', ({ text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code).not.toMatch(/\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bperformance\./);
  });
});

describe('data flows one way', () => {
  const order = ['article', 'coder', 'store', 'http'];
  test.each(sources('functions/{article,coder,store,http}/**/*.ts'))(
    '$file imports nothing that comes after it',
    ({ file, text }) => {
      const stage = order.indexOf(file.split('/')[1] ?? '');
      const later = importsOf(text)
        .map((name) => order.indexOf(/^functions\/(\w+)\//.exec(target(file, name))?.[1] ?? ''))
        .filter((other) => other > stage);
      expect(later).toEqual([]);
    },
  );

  test.each(sources('functions/**/*.ts'))('$file knows nothing of stack, runner and tests', ({ file, text }) => {
    const outside = importsOf(text)
      .map((name) => target(file, name))
      .filter((name) => /^(?:lib|local|bin|tests)\//.test(name));
    expect(outside).toEqual([]);
  });

  test('what answers queries carries no S3 client', () => {
    const files = sources('functions/{store,http}/**/*.ts').concat(sources('functions/{api,authorizer}.ts'));
    expect(files.filter(({ text }) => importsOf(text).includes('@aws-sdk/client-s3'))).toEqual([]);
  });
});

test.each(sources('functions/*.ts'))('the entry point $file is thin', ({ text }) => {
  expect(text.split('\n').length).toBeLessThanOrEqual(80);
});

test('no file but data has more than 300 lines', () => {
  const long = sources('{bin,lib,functions,local,tests}/**/*.ts').filter(
    ({ file, text }) => !file.includes('.data.') && text.split('\n').length > 300,
  );
  expect(long.map(({ file }) => file)).toEqual([]);
});
