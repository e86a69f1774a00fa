import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { BODY, DIGITALWIRES, LEAD, MORE, NINJS, nitf, TITLE } from './fixtures.ts';

describe('JSON', () => {
  test('lists hold articles of any form, by the id of the story or their number', async () => {
    const list = [{ title: TITLE, text: LEAD }, NINJS, DIGITALWIRES, 7, { title: 'nur ein Titel' }];
    expect(await read(list)).toMatchObject([
      { name: '1', body: LEAD },
      { name: 'https://xna.example/1', title: TITLE },
      { name: 'urn:x:1', title: TITLE },
      { name: '4', code: 'invalid-article' },
      { name: '5', code: 'invalid-article' },
    ]);
  });

  test('of scrapers is read by the names of its fields', async () => {
    const scraped = {
      Headline: TITLE,
      content: `<p>${LEAD}</p><p>${MORE}</p>`,
      date_publish: '2025-03-04',
      author: 'E. B.',
    };
    expect(await read(scraped)).toMatchObject([
      { title: TITLE, body: `${LEAD}\n\n${MORE}`, publishedAt: '2025-03-04', authors: ['E. B.'] },
    ]);
  });

  test('ninjs 1 has its text in fields of its own, ninjs with NITF is read too', async () => {
    const one = {
      uri: 'urn:x:3',
      headline: TITLE,
      body_xhtml: `<p>${LEAD}</p>`,
      body_text: 'Kurz.',
      byline: 'Eva Beispiel',
    };
    expect(await read(one)).toMatchObject([{ title: TITLE, body: LEAD, url: null, authors: ['Eva Beispiel'] }]);
    const two = { uri: 'urn:x:4', bodies: [{ contenttype: 'text/vnd.IPTC.NITF', value: nitf() }] };
    expect(await read(two)).toMatchObject([{ body: BODY }]);
  });
});
