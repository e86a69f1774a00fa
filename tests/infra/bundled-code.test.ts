import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { afterAll, describe, expect, it } from 'vitest';
import { bundledCode } from '../../lib/bundling/bundled-code.ts';
import { PDF_PROGRAMS } from '../../lib/ingest-function.ts';
import { pdf } from '../article/documents/pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'depesche-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Synthesises a function into `outdir` and returns the folder of its asset, whose name holds the hash. */
function bundleInto(outdir: string, code = bundledCode('authorizer.ts')): string {
  const stack = new Stack(new App({ outdir: join(folder, outdir) }), 'Bundle');
  new LambdaFunction(stack, 'Function', { code, handler: 'index.handler', runtime: Runtime.NODEJS_24_X });
  const [asset] = readdirSync(join(folder, outdir)).filter((name) => name.startsWith('asset.'));
  if (asset === undefined) throw new Error(`no asset in ${outdir}`);
  return asset;
}

describe('bundled code', () => {
  const asset = bundleInto('out');
  const read = (name: string) => readFileSync(join(folder, 'out', asset, name), 'utf8');

  it('is modules with their source maps, of which the first one loads the others when needed', () => {
    const files = readdirSync(join(folder, 'out', asset)).sort();
    expect(files).toEqual(expect.arrayContaining(['index.mjs', 'index.mjs.map']));
    expect(files.filter((name) => !/^[\w-]+\.mjs(?:\.map)?$/.test(name))).toEqual([]);
  });

  it('has the same hash wherever it is built', () => {
    expect(bundleInto(join('somewhere', 'else', 'deeper'))).toBe(asset);
  });

  it('maps to the sources by paths inside the project and does not ship them', () => {
    const { sources, sourcesContent } = JSON.parse(read('index.mjs.map'));
    expect(sources).toContain('../functions/authorizer.ts');
    expect(sources.filter((source: string) => !/^\.\.\/(functions|lib|node_modules)\//.test(source))).toEqual([]);
    expect(sourcesContent).toBeUndefined();
  });

  it('reads credentials from the environment and leaves the search for others out', () => {
    const { sources } = JSON.parse(read('index.mjs.map'));
    expect(sources).toContain('../lib/bundling/environment-credentials.ts');
    expect(sources.join()).not.toMatch(/credential-provider-(node|ini|sso|process)/);
  });

  it('needs nothing but Node', () => {
    const module = join(folder, 'out', asset, 'index.mjs');
    const env = { AWS_REGION: 'eu-central-1', TABLE_NAME: 'events', TOKEN_RATE: '25' };
    const script = `const { handler } = await import(${JSON.stringify(module)}); console.log(typeof handler)`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env, cwd: folder });
    expect(output.toString()).toBe('function\n');
  });

  it('has the programs that it starts beside it: PDFs are read in a process', () => {
    const reader = bundleInto('programs', bundledCode('article/read-file.ts', PDF_PROGRAMS));
    const module = join(folder, 'programs', reader, 'index.mjs');
    const file = `{ name: 'a', mediaType: null, charset: null, bytes: Buffer.from('${pdf([['10|Der Minister ist nach Wien gereist.']]).toString('base64')}', 'base64') }`;
    const script = `const { readFile } = await import(${JSON.stringify(module)}); console.log(JSON.stringify(await readFile(${file}, { metadata: {}, uploadedAt: '2025-03-05T00:00:00Z' })))`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env: {}, cwd: folder });
    expect(JSON.parse(output.toString())).toMatchObject([
      { reading: { article: { body: 'Der Minister ist nach Wien gereist.' } } },
    ]);
  }, 60_000);
});
