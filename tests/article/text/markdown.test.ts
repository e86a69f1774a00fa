import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatOf } from '../../../functions/article/format.ts';
import { readMarkdown } from '../../../functions/article/text/markdown.ts';

const file = (text: string) => ({ name: 'a.md', mediaType: null, charset: null, bytes: Buffer.from(text) });
const read = (text: string) => readMarkdown(file(text))[0]?.reading;

const ARTICLE = `---
title: "Minister reist nach \\"Wien\\"" # Kommentar
date: 2025-03-04T10:00:00+01:00
authors:
  - Eva Beispiel
  - name: Jan Muster
url: https://bote.example/1
lang: de
tags: [a, "b, c"]
---

# Minister reist nach Wien

Der **Minister** ist am _Dienstag_ nach [Wien](https://wien.example) gereist.
![Bild](bild.jpg)

> „Wir sprechen über \`Handel\`“, sagte er.[^1]

\`\`\`js
let x = 1;
\`\`\`

* Erster Punkt
* Zweiter Punkt

---

[^1]: Eine Fußnote.
[link]: https://x.example
`;

test('front matter says title, date, authors, address and language; the text has no markup', () => {
  expect(read(ARTICLE)).toMatchObject({
    title: 'Minister reist nach "Wien"',
    published: [{ basis: 'document', text: '2025-03-04T10:00:00+01:00' }],
    authors: ['Eva Beispiel', 'Jan Muster'],
    url: 'https://bote.example/1',
    language: 'de',
  });
  const reading = read(ARTICLE);
  const text = reading?.kind === 'raw' ? reading.text : '';
  expect(
    text
      .split(/\n\s*\n/)
      .map((it) => it.trim())
      .filter(Boolean),
  ).toEqual([
    'Der Minister ist am Dienstag nach Wien gereist.',
    '„Wir sprechen über Handel“, sagte er.',
    'Erster Punkt',
    'Zweiter Punkt',
  ]);
});

test.each(['# Ein Titel\n\nText.', 'Ein Titel\n=========\n\nText.'])('the first heading is the title', (text) => {
  expect(read(text)).toMatchObject({ title: 'Ein Titel', text: expect.stringMatching(/^\s*Text\.$/) });
});

test('front matter, name or type tell the format', () => {
  const format = (text: string, name: string, mediaType: string | null) =>
    formatOf(Buffer.from(text), { name, mediaType });
  const markdown = { kind: 'document', format: 'markdown' };
  expect(format('---\ntitle: A\n---\nText', 'a.txt', null)).toEqual(markdown);
  expect(format('Text', 'a.md', null)).toEqual(markdown);
  expect(format('Text', 'a', 'text/markdown')).toEqual(markdown);
  expect(format('---\nText\n---\nText', 'a.txt', null)).toEqual({ kind: 'document', format: 'plain' });
});

test('any text is read in time that grows with its length', () => {
  const piece = fc.constantFrom(
    '*',
    '_',
    '[',
    '](',
    '`',
    '<',
    '\n',
    '---\n',
    '> ',
    '```\n',
    '<!--',
    '|',
    'a',
    ' ',
    '#',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
      expect(read(pieces.join(''))).toBeDefined();
    }),
  );
  for (const it of ['*', '_', '[', '![', '`', '<a', '> ', '- ', '<!--', '|', '[^', '\\', '# ', '**a', '=', '\n', ' ']) {
    expect(read(it.repeat(100_000 / it.length))).toBeDefined();
  }
});
