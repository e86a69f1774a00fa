import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, decodeAs } from '../../../functions/article/text/charset.ts';
import { findCharset, toUtf8 } from '../../../functions/article/text/charset-detection.ts';
import { declaredCharset } from '../../../functions/article/text/declared-charset.ts';

const TEXT =
  'Der Außenminister ist am Dienstag nach Zürich gereist. „Das ist größer als gedacht“, sagte er über die Übernahme – ' +
  'und nannte 5 Millionen € für die Länder. Die Öffnung der Grenze für Flüchtlinge wird nach seinen Worten geprüft.\n';
const LATIN = TEXT.replace(/[„“]/g, '"').replace(/–/g, '-');
const DOS = LATIN.replace('€', 'Euro');

const encode = (text: string, set: string): Uint8Array =>
  execFileSync(
    'python3',
    ['-c', 'import sys; sys.stdout.buffer.write(sys.stdin.buffer.read().decode().encode(sys.argv[1]))', set],
    {
      input: text,
    },
  );
const detected = async (bytes: Uint8Array, declared: string | null = null) =>
  decodeAs(bytes, (await findCharset(bytes, declared)).charset);

describe('German text is read right without any declaration', () => {
  test.each([
    { set: 'cp1252', text: TEXT },
    { set: 'latin-1', text: DOS },
    { set: 'iso8859-15', text: LATIN },
    { set: 'mac_roman', text: TEXT },
    { set: 'cp850', text: DOS },
    { set: 'utf-8', text: TEXT },
    { set: 'utf-8-sig', text: TEXT },
    { set: 'utf-16', text: TEXT },
    { set: 'utf-16-le', text: TEXT },
    { set: 'utf-16-be', text: TEXT },
    { set: 'utf-32', text: TEXT },
    { set: 'utf-32-le', text: TEXT },
    { set: 'utf-32-be', text: TEXT },
  ])('in $set', async ({ set, text }) => expect(await detected(encode(text, set))).toBe(text));

  test.each(['Überfall in Köln', 'Größe zählt', 'Die Bürger zahlen für Ökostrom'])('short: %s', async (text) => {
    expect(await detected(encode(text, 'cp1252'))).toBe(text);
  });
});

test('English quotation marks of windows-1252 are read right', async () => {
  const text =
    'The minister said on Tuesday that it was “not in the interest” of his country – and the EU’s – to leave.';
  expect(await detected(encode(text, 'cp1252'))).toBe(text);
});

test.each([
  { set: 'koi8-r', label: 'koi8-r' },
  { set: 'cp1251', label: 'windows-1251' },
])('Russian in $set is told by statistics', async ({ set }) => {
  const text =
    'Министр иностранных дел прибыл во вторник в Вену и провёл переговоры с канцлером о торговле между странами.';
  expect(await detected(encode(text, set))).toBe(text);
});

describe('a declared set', () => {
  test('counts where the text can be in it', async () => {
    const text = 'Îmi pare rău, a spus ministrul în ședință';
    const bytes = encode(text.replace('ș', 'ş').replace('ț', 'ţ'), 'iso8859-2');
    expect((await findCharset(bytes, 'iso-8859-2')).by).toBe('declared');
  });

  test('does not where UTF-8 or the umlauts contradict it', async () => {
    expect(await detected(encode(TEXT, 'utf-8'), 'iso-8859-1')).toBe(TEXT);
    expect(await detected(encode(DOS, 'cp850'), 'windows-1252')).toBe(DOS);
    expect(await detected(encode(TEXT, 'cp1252'), 'no-such-set')).toBe(TEXT);
  });

  test('may stand in the text', () => {
    expect(declaredCharset(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'))).toBe('iso-8859-1');
    expect(declaredCharset(Buffer.from('<html><head><META charset=windows-1252>'))).toBe('windows-1252');
    expect(
      declaredCharset(Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">')),
    ).toBe('iso-8859-15');
    expect(declaredCharset(Buffer.from('plain'))).toBeNull();
  });
});

test('any bytes become text, whatever is declared of them', async () => {
  const label = fc.oneof(fc.constant(null), fc.string(), fc.constantFrom('johab', 'iso-2022-kr', 'utf-32', 'cp850'));
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), label, async (bytes, declared) => {
      expect(typeof decode(bytes, declared)).toBe('string');
      expect(Buffer.from(await toUtf8(bytes, declared)).toString()).not.toBeNull();
    }),
    { numRuns: 300 },
  );
});
