import { describe, expect, test } from 'vitest';
import { BoundedProcess } from '../../../functions/article/pdf/process/bounded-process.ts';
import { readFile } from '../../../functions/article/read-file.ts';
import { pdf } from './pdf.ts';

const task = (byte: number) => Uint8Array.of(byte);
const started = (name = 'bounded-program') => new BoundedProcess(new URL(`./fixtures/${name}.ts`, import.meta.url), 32);

describe('a process that may end over its task', () => {
  test('is kept for the next task', async () => {
    const process = started();
    const first = await process.run(task(0));
    expect(first).toMatchObject({ kind: 'answer', answer: expect.any(Number) });
    expect(await process.run(task(0))).toEqual(first);
  });

  test('says whether it was a limit, and is replaced', async () => {
    const process = started();
    expect(await process.run(task(1))).toEqual({ kind: 'ended', byLimit: true });
    expect(await process.run(task(2))).toEqual({ kind: 'ended', byLimit: false });
    expect(await process.run(task(3))).toEqual({ kind: 'ended', byLimit: true });
    expect(await process.run(task(0))).toMatchObject({ kind: 'answer' });
  });

  test('runs tasks one after the other, whatever becomes of them', async () => {
    const process = started();
    const outcomes = await Promise.all([0, 1, 0, 2, 0].map((byte) => process.run(task(byte))));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['answer', 'ended', 'answer', 'ended', 'answer']);
  });

  test('has no credentials, and where it says that it ends another takes over', async () => {
    const process = started();
    const said = await process.run(task(4));
    expect(said.kind === 'answer' ? said.answer : said).not.toContain('HOME');
    expect(await process.run(task(0))).toMatchObject({ kind: 'answer' });
  });

  test('throws where there is none: nothing is wrong with the task', async () => {
    await expect(started('there-is-none').run(task(0))).rejects.toThrow('did not start');
  });
});

describe('a PDF that takes too much', () => {
  const codeOf = async (bytes: Uint8Array) => {
    const facts = { metadata: {}, uploadedAt: '2025-03-05T00:00:00Z' };
    const [item] = await readFile({ name: 'datei', mediaType: null, charset: null, bytes }, facts);
    return item?.reading.kind === 'rejected' ? item.reading.code : item?.reading.kind;
  };
  const object = (number: number, content: string) => `${number} 0 obj\n${content}\nendobj\n`;
  const start = `%PDF-1.4\n${object(1, '<< /Type /Catalog /Pages 2 0 R >>')}${object(2, '<< /Kids [4 0 R] /Count 1 >>')}`;
  const end = 'trailer << /Root 1 0 R >>\n';

  test('is rejected, and the next one is read', async () => {
    const numbers = Buffer.from(start + object(4, `[ ${'1 '.repeat(7_000_000)} ]`) + end);
    const again = Buffer.from(`${start}${object(4, '<< /Type /Page /Parent 2 0 eFont').repeat(40_000)}`);
    const codes = await Promise.all([numbers, again, pdf([['10|Besuch in Wien']])].map(codeOf));
    expect(codes).toEqual(['too-costly', 'too-costly', 'article']);
  }, 60_000);
});
