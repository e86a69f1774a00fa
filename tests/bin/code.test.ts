import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const COMMAND = join(import.meta.dirname, '../../bin/code.ts');

const ARTICLE = {
  id: 'n1',
  published: '2024-05-16',
  title: 'Norwegen kritisiert Schweden',
  text: 'Norwegens Außenminister hat am Montag in Oslo die schwedische Regierung kritisiert. „Das war ein Fehler“, sagte er.',
};
const line = (fields: object = {}): string => JSON.stringify({ ...ARTICLE, ...fields });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesche-code-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

interface Run {
  readonly code: number | null;
  readonly printed: readonly string[];
  readonly complaints: readonly string[];
}

/** Runs the command; `lines` closes its standard output after so many lines. */
async function run(args: readonly string[], input: string | Buffer = '', lines = Infinity): Promise<Run> {
  const child = spawn(process.execPath, [COMMAND, ...args]);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (stdout.split('\n').length > lines) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // Whoever stops reading closes the pipe that is written to here.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const split = (text: string) => text.split('\n').filter(Boolean);
  return { code, printed: split(stdout), complaints: split(stderr) };
}

const ids = ({ printed }: Run): unknown[] => printed.map((text) => JSON.parse(text).id);

describe('npm run code', () => {
  test('prints one JSON line per line of standard input: id, article with quotes, events', async () => {
    const { code, printed } = await run([], `${line()}\n${line({ id: 2 })}\n`);
    expect(code).toBe(0);
    expect(printed).toHaveLength(2);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      id: 'n1',
      article: { title: ARTICLE.title, publishedAt: '2024-05-16', quotes: [{ text: 'Das war ein Fehler' }] },
      events: [{ type: 'ACCUSE' }],
    });
    expect(JSON.parse(printed[1] ?? '').id).toBe('2');
  });

  test('names what is no article with its line, and goes on', async () => {
    const result = await run([], [line(), 'rubbish', '', '[1]', '{"id":"x"}', line({ id: null })].join('\n'));
    expect(result.code).toBe(1);
    expect(ids(result)).toEqual(['n1', '6']);
    expect(result.complaints).toEqual([
      expect.stringMatching(/^standard input, line 2: invalid-json/),
      expect.stringMatching(/^standard input, line 4: invalid-json/),
      expect.stringMatching(/^standard input, line 5: invalid-article/),
    ]);
  });

  test('reads files in any form, files of lines, and standard input among them', async () => {
    const text = await file('article.txt', `${ARTICLE.title}\n\n${ARTICLE.text}\n`);
    const many = await file('many.ndjson', `${line({ id: 'a' })}\n${line({ id: 'b' })}`);
    const missing = join(folder, 'missing.txt');
    const result = await run([text, missing, many, '-', folder, '--published', '2024-05-16'], line({ id: 'c' }));
    expect(ids(result)).toEqual([text, 'a', 'b', 'c']);
    expect(JSON.parse(result.printed[0] ?? '').article.publishedAt).toBe('2024-05-16');
    expect(result.complaints).toEqual([`${missing}: does not exist`, `${folder}: is a directory`]);
    expect(result.code).toBe(1);
  });

  test('takes lines that are not in UTF-8 for Windows text', async () => {
    const text = 'Die Regierung in Wien hat am Montag die türkische Regierung gerügt.';
    const { printed } = await run([], Buffer.from(line({ title: 'Österreich rügt Türkei', text }), 'latin1'));
    expect(JSON.parse(printed[0] ?? '').article.title).toBe('Österreich rügt Türkei');
  });

  test('has nothing to say about nothing', async () => {
    expect(await run([], '\n\n')).toEqual({ code: 0, printed: [], complaints: [] });
  });

  test('stops quietly when nobody reads on', async () => {
    const { code, complaints } = await run([], `${line()}\n`.repeat(2000), 1);
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
  });

  test('explains clauses, lines that applied or did not, events and what was too unlikely', async () => {
    const { printed } = await run(['--explain'], line());
    const text = printed.join('\n');
    expect(text).toMatch(/^== n1, de, published 2024-05-16/);
    expect(text).toMatch(/main kritisieren \(active perfect indicative\) S\[Norwegens Außenminister\]/);
    expect(text).toMatch(/v kritisieren ACCUSE\/disapprove [^\n]*: applies/);
    expect(text).toMatch(/Events:\n\s+MAIN ACCUSE/);
    expect(text).toMatch(/Quotes:\n\s+direct, .*: Das war ein Fehler/);
  });

  test('refuses options that it does not know', async () => {
    const { code, complaints } = await run(['--verbose']);
    expect(code).toBe(2);
    expect(complaints.join('\n')).toMatch(/--verbose[\s\S]*npm run code/);
  });
});
