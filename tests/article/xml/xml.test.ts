import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onlyReading, outcomes, readingsOf } from '../reading.ts';

const P1 = 'Die irische Ministerin ist am Montag nach Wien gereist und hat dort den Kanzler getroffen.';
const P2 = 'Über den Handel wollen beide im Herbst noch einmal reden.';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const newsItem = (body: string, { status = 'stat:usable', itemClass = 'ninat:text', meta = '' } = {}) => `<newsItem
  xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:probe:1" version="2" xml:lang="de">
  <itemMeta><itemClass qcode="${itemClass}"/><provider><name>ab</name></provider>
    <versionCreated>2025-03-03T10:00:00+01:00</versionCreated>${meta}<pubStatus qcode="${status}"/></itemMeta>
  <contentMeta><by>Von A. Bee</by><dateline>Wien (ab) -</dateline><headline>Ministerin reist nach Wien</headline></contentMeta>
  <contentSet>${body}</contentSet></newsItem>`;
const XHTML = `<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><header><h1>Doppelt</h1></header>
  <section class="main"><p>${P1}</p><table><tr><td>1</td></tr></table><p>${P2}</p></section>
  <section class="linkbox"><ul><li>Mehr davon</li></ul></section></body></html></inlineXML>`;

describe('NewsML-G2', () => {
  test('is an article with dateline, author and edition, without tables and links', async () => {
    expect(await onlyReading(HEAD + newsItem(XHTML))).toMatchObject({
      article: {
        title: 'Ministerin reist nach Wien',
        body: `Wien (ab) - ${P1}\n\n${P2}`,
        publishedAt: '2025-03-03T10:00:00+01:00',
        authors: ['A. Bee'],
        source: 'ab',
      },
      edition: { id: 'urn:newsml:probe:1', version: '2' },
    });
  });

  test('may be withdrawn, embargoed or a picture', async () => {
    expect(await outcomes(newsItem(XHTML, { status: 'stat:canceled' }))).toEqual([[null, 'withdrawn']]);
    expect(await outcomes(newsItem('', { itemClass: 'ninat:picture' }))).toEqual([[null, 'image-only']]);
    const meta = '<embargoed>2025-03-05T06:00:00+01:00</embargoed>';
    expect(await onlyReading(newsItem(XHTML, { meta, status: 'stat:withheld' }))).toMatchObject({
      kind: 'article',
      embargoUntil: '2025-03-05T06:00:00+01:00',
    });
  });

  test('comes in messages of several items', async () => {
    const items = `${newsItem(XHTML)}${newsItem(XHTML).replace('probe:1', 'probe:2')}<packageItem guid="p"/>`;
    expect(await outcomes(`${HEAD}<newsMessage><itemSet>${items}</itemSet></newsMessage>`)).toEqual([
      ['urn:newsml:probe:1', 'Ministerin reist nach Wien'],
      ['urn:newsml:probe:2', 'Ministerin reist nach Wien'],
      ['p', 'not-an-article'],
    ]);
  });
});

test('NITF is an article', async () => {
  const nitf = `${HEAD}<nitf><head><docdata><doc-id id-string="n1"/><date.issue norm="20250303T100000+0100"/></docdata></head>
    <body xml:lang="de"><body.head><hedline><hl1>Ministerin reist nach Wien</hl1></hedline><byline>By A. Bee</byline></body.head>
    <body.content><p>${P1}</p><media media-type="image"><media-caption>Bild</media-caption></media><p>${P2}</p></body.content></body></nitf>`;
  expect(await onlyReading(nitf)).toMatchObject({
    article: {
      title: 'Ministerin reist nach Wien',
      body: `${P1}\n\n${P2}`,
      publishedAt: '2025-03-03T10:00:00+01:00',
      authors: ['A. Bee'],
    },
    edition: { id: 'n1', version: null },
  });
});

describe('feeds', () => {
  test.each([
    [
      'RSS 2.0',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bote</title><item><title>A &amp; B</title><guid>1</guid>
        <pubDate>Mon, 03 Mar 2025 10:00:00 +0100</pubDate><link>https://bote.example/1</link><description>Kurz.</description>
        <content:encoded><![CDATA[<p>${P1}</p><p>${P2}</p>]]></content:encoded></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Bote</title><entry><title>A &amp; B</title><id>1</id><published>2025-03-03T09:00:00Z</published>
        <link rel="self" href="https://bote.example/x"/><link href="https://bote.example/1"/><content type="html">&lt;p&gt;${P1}&lt;/p&gt;&lt;p&gt;${P2}&lt;/p&gt;</content></entry></feed>`,
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel><title>Bote</title></channel><item rdf:about="1"><title>A &amp; B</title>
        <link>https://bote.example/1</link><dc:date>2025-03-03</dc:date><description>&lt;p&gt;${P1}&lt;/p&gt;&lt;p&gt;${P2}&lt;/p&gt;</description></item></rdf:RDF>`,
    ],
  ])('%s has an article for each item', async (_, feed) => {
    expect((await readingsOf(HEAD + feed))[0]).toMatchObject({
      article: {
        title: 'A & B',
        body: `${P1}\n\n${P2}`,
        source: 'Bote',
        url: 'https://bote.example/1',
      },
    });
    expect(await outcomes(HEAD + feed)).toEqual([['1', 'A & B']]);
  });
});

test.each([
  ['unsupported-format', '<wetter><tag>Montag</tag></wetter>'],
  ['broken', '<rss><channel><item><title>Offen'],
  ['empty', '<rss><channel></channel></rss>'],
  [
    'entity-expansion',
    '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item>&b;</item></channel></rss>',
  ],
  ['entity-expansion', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>'],
  ['too-deep', `<rss>${'<a>'.repeat(5000)}`],
  ['not-an-article', '<conceptItem/>'],
])('is rejected as %s: %s', async (code, xml) => {
  expect(await outcomes(HEAD + xml)).toEqual([[null, code]]);
});

test('whatever the bytes: a reading, never an exception', async () => {
  const whole = HEAD + newsItem(XHTML);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.nat(60), fc.string({ maxLength: 20 }), async (at, cut, put) => {
      const mutated = whole.slice(0, at) + put + whole.slice(at + cut);
      expect((await outcomes(mutated)).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
