import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { ATOM, JSON_FEED, LEAD, MORE, RDF, RSS, TITLE } from './fixtures.ts';

const PUBLISHED = { publishedAt: '2025-03-04T10:00:00+01:00', publishedBasis: 'document' };

describe('feeds', () => {
  test('RSS 2.0: each item an article by its guid, its whole text before its description', async () => {
    const [first, second, third, fourth] = await read(RSS);
    expect(first).toMatchObject({
      name: 'b-1',
      title: 'Minister & Kanzler',
      body: `${LEAD}\n\n${MORE}`,
      source: 'Der Bote',
      url: 'https://bote.example/1',
      authors: ['Eva Beispiel'],
      publishedAt: '2025-03-04T10:00:00+01:00',
      edition: null,
    });
    expect(second).toMatchObject({ body: LEAD, url: 'https://bote.example/2', authors: ['Max Muster'] });
    expect(third).toMatchObject({ name: 'b-1 (2)', title: 'Dritte Meldung', body: '' });
    expect(fourth).toMatchObject({ name: '4', code: 'empty' });
  });

  test('Atom: title and text as HTML or elements, the address of the page, the first date', async () => {
    expect(await read(ATOM)).toMatchObject([
      {
        name: 'tag:bote.example,2025:1',
        title: 'Minister reist',
        body: `${LEAD}\n\n${MORE}`,
        url: 'https://bote.example/1',
        authors: ['Eva Beispiel'],
        ...PUBLISHED,
      },
    ]);
  });

  test('RSS 1.0', async () => {
    expect(await read(RDF)).toMatchObject([
      { name: 'https://bote.example/1', title: TITLE, body: LEAD, source: 'Der Bote', ...PUBLISHED },
    ]);
  });

  test('JSON Feed', async () => {
    expect(await read(JSON_FEED)).toMatchObject([
      {
        name: 'a',
        title: TITLE,
        body: `${LEAD}\n\n${MORE}`,
        source: 'Der Bote',
        authors: ['Eva Beispiel'],
        ...PUBLISHED,
      },
      { name: 'b', body: LEAD, url: null },
    ]);
  });

  test('teasers that are all names are in the language that the feed declares', async () => {
    const teaser = 'Mit Eva Beispiel, Max Muster, Toni Test, Kim Klein, Sascha Groß, Robin Lang, Luca Kurz, Alex Alt.';
    const item = RSS.replace('Kurz.', teaser).replace(/<content:encoded>.*<\/content:encoded>/, '');
    expect((await read(item))[0]).toMatchObject({ language: 'de', body: teaser });
    expect((await read(item.replace('de-de', 'fr')))[0]).toMatchObject({ code: 'unsupported-language' });
  });

  test('a link to the rest at the end of a description is no text', async () => {
    for (const more of ['Continue reading...', 'Weiterlesen', '[…]']) {
      const item = `<rss><channel><item><guid>1</guid><title>Besuch</title><description>&lt;p&gt;${LEAD}&lt;/p&gt;&lt;p&gt;${more}&lt;/p&gt;</description></item></channel></rss>`;
      expect(await read(Buffer.from(item))).toMatchObject([{ body: LEAD }]);
    }
  });

  test('in ISO 8859-1 by their own declaration', async () => {
    const rss = RSS.replace('UTF-8', 'ISO-8859-1').replace(/[„“]/g, '"');
    expect((await read(Buffer.from(rss, 'latin1')))[0]).toMatchObject({ body: expect.stringContaining('über') });
  });
});
