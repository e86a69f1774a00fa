import { describe, expect, test } from 'vitest';
import { markupRoot } from '../../../functions/article/xml/markup-root.ts';
import { read } from '../read.ts';
import { LEAD, MORE, TITLE } from './fixtures.ts';

describe('XML and HTML are told apart', () => {
  test.each([
    {
      what: 'XHTML with declaration',
      text: `<?xml version="1.0"?><!DOCTYPE html><html><body><h1>${TITLE}</h1><p>${LEAD}</p><p>${MORE}</p></body></html>`,
    },
    { what: 'a piece of HTML', text: `<!-- x --><article><h1>${TITLE}</h1><p>${LEAD}</p><p>${MORE}</p></article>` },
  ])('$what', async ({ text }) => expect(await read(text)).toMatchObject([{ body: `${LEAD}\n\n${MORE}` }]));

  test('XML of an unknown kind is rejected by the name of its root', async () => {
    expect(await read('<?xml version="1.0"?><o:Opml xmlns:o="x"/>')).toMatchObject([
      { code: 'unsupported-format', message: expect.stringContaining('<opml>') },
    ]);
  });

  test.each([
    ['<?xml version="1.0"?>\n<!-- <a> -->\n<!DOCTYPE x [<!ELEMENT x (y)>]>\n<?pi?><X:Y a="b"/>', 'x:y'],
    ['<!DOCTYPE x SYSTEM "x.dtd"><x>', 'x'],
    ['<?xml', null],
    ['<!-- open', null],
    ['kein XML', null],
  ])('the root of %s', (text, root) => expect(markupRoot(text)).toBe(root));
});
