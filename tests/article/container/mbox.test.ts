import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ByteSource } from '../../../functions/article/container/container.ts';
import { readMbox } from '../../../functions/article/container/mbox.ts';
import { isFromLine } from '../../../functions/article/mail/mbox-line.ts';

const FROM = 'From eva@bote.example Tue Mar 04 10:00:00 2025';

/** A source that hands its bytes out in pieces of at most `size`. */
function inPieces(text: string, size: number): ByteSource {
  const bytes = Buffer.from(text, 'latin1');
  return {
    name: 'a',
    size: bytes.length,
    read: async (start, end) => bytes.subarray(start, end),
    async *stream(start) {
      for (let at = start; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

async function messages(source: ByteSource, position: string | null = null) {
  const read: { text: string; position: string }[] = [];
  for await (const { content, position: next } of readMbox(source, position))
    read.push({ text: Buffer.from(content instanceof Uint8Array ? content : '').toString('latin1'), position: next });
  return read;
}

/** The rules of RFC 4155, line by line. */
function byLines(text: string): string[] {
  const found: string[] = [];
  let before = '';
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    if (isFromLine(Buffer.from(line, 'latin1')) && before.trim() === '') found.push('');
    else if (found.length > 0) found.push(found.pop() + line.replace(/^>(?=>*From )/, ''));
    before = line;
  }
  return found;
}

const line = fc.constantFrom(
  FROM,
  `>${FROM}`,
  '>>From a',
  'From hier aus',
  '',
  '\r',
  'Subject: a',
  '>',
  'x From ',
  `${FROM} x`,
  'y'.repeat(1500),
);
const mailbox = fc.array(line, { maxLength: 30 }).map((lines) => [FROM, ...lines].join('\n'));

test('a mailbox is read as its lines say, in whatever pieces it comes, and goes on at any message', async () => {
  await fc.assert(
    fc.asyncProperty(mailbox, fc.integer({ min: 1, max: 200 }), async (text, size) => {
      const source = inPieces(text, size);
      const all = await messages(source);
      expect(all.map((it) => it.text)).toEqual(byLines(text));
      for (const [index, { position }] of all.entries())
        expect((await messages(source, position)).map((it) => it.text)).toEqual(byLines(text).slice(index + 1));
    }),
  );
});

test.each([
  ['two bytes', 'a\n'],
  ['one byte', '\n'],
  ['words that begin messages', '\nFrom a\n'],
  ['quotation marks', '>>>>>>From \n'],
])('lines of %s take time in proportion to their number', async (_, piece) => {
  const cost = async (characters: number): Promise<number> => {
    const text = `${FROM}\n${piece.repeat(characters / piece.length)}`;
    const began = process.cpuUsage();
    expect(await messages(inPieces(text, text.length))).toHaveLength(1);
    return process.cpuUsage(began).user / 1000;
  };
  const few = await cost(1_500_000);
  // Ten times as many take ten times as long, not a hundred times; a few milliseconds measure nothing.
  expect(await cost(15_000_000)).toBeLessThan(40 * Math.max(few, 20));
});
