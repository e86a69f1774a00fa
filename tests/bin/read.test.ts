import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import { zip } from '../article/container/archives.ts';

const LEAD = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
const PAGE = `<!doctype html><html lang="en"><head><title>Besuch in Wien | Bote</title><meta property="og:site_name" content="Bote">
<meta property="article:published_time" content="2025-03-04T10:00:00+01:00"></head><body><h1>Besuch in Wien</h1>
<p>${LEAD}</p><p>${LEAD.replace('Wien', 'Prag')}</p></body></html>`;
const TEXT = `Besuch in Wien\n\nVon Eva Beispiel\n\n4. März 2025\n\n${LEAD}\n\nMehr zum Thema: Was bisher geschah\n`;

const folder = mkdtempSync(join(tmpdir(), 'depesche-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const Line = v.pipe(v.string(), v.parseJson(), v.looseObject({ id: v.string() }));

/** What the command prints for a file of these bytes. */
function read(name: string, bytes: string | Uint8Array, ...flags: string[]) {
  writeFileSync(join(folder, name), bytes);
  const command = join(import.meta.dirname, '../../bin/read.ts');
  const printed = execFileSync(process.execPath, [command, name, ...flags], { cwd: folder, encoding: 'utf8' });
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(Line, line));
}

describe('npm run read', () => {
  test('prints one line per article or rejection, by their names in the file', () => {
    const archive = zip([
      { name: 'a.txt', content: TEXT },
      { name: 'b/leer.txt', content: '' },
    ]);
    expect(read('archiv.zip', archive)).toMatchObject([
      { id: 'archiv.zip#a.txt', kind: 'article', article: { title: 'Besuch in Wien', body: LEAD } },
      { id: 'archiv.zip#b/leer.txt', kind: 'rejected', code: 'empty' },
    ]);
  });

  test('takes the date of publication that it is told', () => {
    const [line] = read('a.txt', TEXT, '--published', '2020-01-02');
    expect(line).toMatchObject({ article: { publishedAt: '2020-01-02', publishedBasis: 'declared' } });
  });

  test('does not explain unless it is asked to', () => expect(read('a.txt', TEXT)[0]).not.toHaveProperty('why'));
});

describe('npm run read -- --explain', () => {
  test('of a page: format, character set, and where text, date, source and language were taken from', () => {
    const [line] = read('seite.txt', PAGE, '--explain');
    expect(line).toMatchObject({
      article: { title: 'Besuch in Wien', language: 'de', source: 'Bote' },
      why: {
        file: { format: 'html', by: 'content', charset: { charset: 'utf-8' }, page: { text: 'page', date: 'meta' } },
        title: { from: 'document', document: 'Besuch in Wien' },
        published: { from: 'document', declared: null },
        source: { from: 'document' },
        url: { from: 'nowhere' },
        language: { text: 'de', declared: 'en', from: 'text' },
      },
    });
  });

  test('of a text: what its first lines gave, and what was left out', () => {
    expect(read('a.txt', TEXT, '--explain')).toMatchObject([
      {
        article: { authors: ['Eva Beispiel'], publishedAt: '2025-03-04' },
        why: {
          file: { format: 'plain' },
          title: { from: 'first line' },
          published: { from: 'dateline', document: [], line: '4. März 2025' },
          authors: { from: 'line under the title' },
          source: { from: 'nowhere' },
          text: { related: [{ title: 'Was bisher geschah' }] },
        },
      },
    ]);
  });

  test('of what the name alone tells, says so', () => {
    expect(read('a.md', `# Besuch\n\n${LEAD}\n`, '--explain')).toMatchObject([
      { why: { file: { format: 'markdown', by: 'name or type' } } },
    ]);
  });

  test('of a rejection: what the file is', () => {
    expect(read('bild.png', Buffer.from('\u0089PNG\r\n', 'latin1'), '--explain')).toMatchObject([
      { kind: 'rejected', code: 'unsupported-format', why: { file: { format: 'unsupported: image' } } },
    ]);
  });
});
