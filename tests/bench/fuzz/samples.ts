import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../article/container/archives.ts';
import { OWN_SAMPLES } from './own-samples.ts';

/** A sound file to begin with. */
export interface Sample {
  /** A name for the kind of file in the report. */
  readonly format: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** What it is put together from, where it is an archive. */
  readonly entries?: readonly Entry[];
}

const SHARED = join(import.meta.dirname, '../../../../shared/samples');
const FIXTURES = join(import.meta.dirname, '../../article/html/fixtures');

/** Files outside of this repository, by the format that they are counted as. */
const FOLDERS = [
  ['html', 'html/*.html'],
  ['charsets', 'encodings/*/*'],
  ['feeds', 'feeds/*'],
  ['digitalwires', 'dpa-digitalwires/json/**/*.json'],
  ['newsml-g2', 'dpa-digitalwires/newsml-g2/**/*.xml'],
  ['newsml-g2', 'newsml-g2/*.xml'],
  ['ninjs', 'ninjs/*.json'],
] as const;

/** All samples by format: our own ones, the fixtures, and `../shared/samples` where that is there. */
export function samplesByFormat(): ReadonlyMap<string, readonly Sample[]> {
  const load = (format: string, folder: string, pattern: string): Sample[] =>
    existsSync(folder)
      ? globSync(pattern, { cwd: folder, withFileTypes: true })
          .filter((file) => file.isFile())
          .map(({ name, parentPath }) => ({ format, name, bytes: readFileSync(join(parentPath, name)) }))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
      : [];
  const all = [
    ...OWN_SAMPLES,
    ...load('html', FIXTURES, '*.html'),
    ...FOLDERS.flatMap(([format, pattern]) => load(format, SHARED, pattern)),
  ];
  return Map.groupBy(all, ({ format }) => format);
}
