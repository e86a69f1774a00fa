import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { DIGITALWIRES, LEAD, NINJS, newsItem, newsMessage, newsMl, nitf, RSS } from './fixtures.ts';

const CANCELED = '<pubStatus qcode="stat:canceled"/>';
const WITHHELD = '<pubStatus qcode="stat:withheld"/>';
const EMBARGO = '<embargoed>2025-03-05T06:00:00+01:00</embargoed>';
const later = { embargoUntil: '2025-03-05T06:00:00+01:00' };

describe('withdrawals name the story that they take back', () => {
  test.each([
    { what: 'canceled NewsML-G2', content: newsItem({ itemMeta: CANCELED, content: '' }), id: 'urn:x:1' },
    { what: 'withheld NewsML-G2', content: newsItem({ itemMeta: WITHHELD }), id: 'urn:x:1' },
    {
      what: 'a note to editors',
      content: newsItem({ itemMeta: '<edNote>MANDATORY KILL. Do not use.</edNote>' }),
      id: 'urn:x:1',
    },
    { what: 'a signal', content: newsItem({ itemMeta: '<signal qcode="sig:kill"/>' }), id: 'urn:x:1' },
    { what: 'canceled ninjs', content: { ...NINJS, pubStatus: 'canceled' }, id: 'https://xna.example/1' },
    { what: 'withheld ninjs', content: { ...NINJS, pubStatus: 'withheld' }, id: 'https://xna.example/1' },
    { what: 'canceled digitalwires', content: { ...DIGITALWIRES, pubstatus: 'canceled' }, id: 'urn:x:1' },
    {
      what: 'a note of digitalwires',
      content: { ...DIGITALWIRES, ednotes: [{ ednote: 'Achtung: Die Meldung wird zurückgezogen.' }] },
      id: 'urn:x:1',
    },
    { what: 'canceled NITF', content: nitf('', ' management-status="canceled"'), id: 'wien' },
    {
      what: 'canceled NewsML 1.2',
      content: newsMl('<Status FormalName="Canceled"/>'),
      id: 'urn:newsml:xna.example:20250304:wien',
    },
  ])('$what', async ({ content, id }) => expect(await read(content)).toMatchObject([{ withdrawn: { id } }]));

  test('one without an id is rejected', async () => {
    expect(await read({ ...DIGITALWIRES, urn: null, pubstatus: 'canceled' })).toMatchObject([
      { code: 'not-an-article' },
    ]);
  });

  test('a correction is none', async () => {
    const ednotes = [
      { role: 'dpaednoterole:correction', ednote: 'der Meldung vom 4.3. Im 2. Absatz wurde die Zahl berichtigt.' },
    ];
    expect(await read({ ...DIGITALWIRES, signal: 'sig:correction', ednotes })).toMatchObject([
      { body: expect.anything() },
    ]);
  });
});

describe('embargoes', () => {
  test.each([
    { what: 'NewsML-G2', content: newsItem({ itemMeta: EMBARGO }) },
    { what: 'withheld NewsML-G2', content: newsItem({ itemMeta: WITHHELD + EMBARGO }) },
    { what: 'ninjs', content: { ...NINJS, embargoed: later.embargoUntil, pubStatus: 'withheld' } },
    { what: 'digitalwires', content: { ...DIGITALWIRES, embargoed: later.embargoUntil } },
    { what: 'NITF', content: nitf('<date.release norm="20250305T060000+0100"/>') },
    {
      what: 'NewsML 1.2',
      content: newsMl(
        '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20250305T060000+0100</DateAndTime></StatusWillChange>',
      ),
    },
  ])('$what', async ({ content }) => expect(await read(content)).toMatchObject([later]));
});

const noteOfEmbargo = (ednote: string) => ({ ...DIGITALWIRES, ednotes: [{ role: 'dpaednoterole:embargo', ednote }] });

test('an embargo that only a note tells of is kept; one whose end is not known is not read', async () => {
  expect(await read(noteOfEmbargo('Nicht vor 05.03.2025, 06:00 Uhr verwenden'))).toMatchObject([
    { embargoUntil: '2025-03-05T06:00:00Z' },
  ]);
  expect(await read(noteOfEmbargo('Bitte die Sperrfrist beachten.'))).toMatchObject([{ code: 'embargoed' }]);
  expect(await read(noteOfEmbargo('Die Sperrfrist ist aufgehoben.'))).toMatchObject([{ embargoUntil: null }]);
});

const html = (text: string) => `<inlineXML><html><body>${text}</body></html></inlineXML>`;
const genre = (name: string) => `<genre qcode="x:1"><name>${name}</name></genre>`;
const TABLE = `<p>Ergebnisse:</p><table>${'<tr><td>Verein Musterstadt</td><td>2:1</td></tr>'.repeat(9)}</table>`;

describe('what is no article says why', () => {
  test.each([
    ['image-only', newsItem({ itemClass: 'picture' })],
    ['audio-only', newsItem({ itemClass: 'audio' })],
    ['not-an-article', newsItem({ itemClass: 'video' })],
    ['image-only', newsItem({ content: '<remoteContent contenttype="image/jpeg" href="a.jpg"/>' })],
    ['no-text', newsItem({ content: '' })],
    ['no-text', newsItem({ content: html('<p> </p>') })],
    ['not-an-article', newsItem({ content: '<inlineXML><sports-content/></inlineXML>' })],
    ['preview', newsItem({ contentMeta: genre('Vorschau') })],
    ['test-message', newsItem({ itemMeta: '<edNote role="x:genrenote">Test-Artikel</edNote>' })],
    ['table', newsItem({ content: html(TABLE) })],
    ['not-an-article', newsMessage()],
    ['not-an-article', newsMessage('<packageItem guid="a"><groupSet/></packageItem>')],
    ['not-an-article', '<conceptItem/>'],
    ['not-an-article', '<planningItem/>'],
    ['empty', '<rss><channel/></rss>'],
    ['not-an-article', { ...NINJS, type: 'event' }],
    ['image-only', { ...NINJS, type: 'picture' }],
    ['audio-only', { uri: 'urn:x', type: 'audio' }],
    ['no-text', { ...NINJS, bodies: [{ value: '...' }] }],
    ['test-message', { ...NINJS, headlines: [{ value: 'Das ist eine Testmeldung' }] }],
    ['preview', { ...DIGITALWIRES, genre_names: ['Vorschau'] }],
    [
      'table',
      {
        ...NINJS,
        headlines: [{ value: 'Ergebnisse Tennis' }],
        bodies: [{ value: 'Muster - Beispiel 6:4, 6:4; 7:5, 3:6' }],
      },
    ],
    ['audio-only', { ...DIGITALWIRES, article_html: null, associations: [{ type: 'audio' }] }],
    ['no-text', { ...DIGITALWIRES, article_html: null }],
    ['empty', []],
    ['not-an-article', '\u0001xna0001 3 pl 20 xna\n\u0002Achtung: Meldung xna0218 wird zurückgezogen =\n\u0003'],
  ])('%s: %j', async (code, content) => expect(await read(content)).toMatchObject([{ code }]));

  test('real news on tests, results and previews is news', async () => {
    for (const title of ['Warntag: Testmeldung um 11 Uhr', 'Ergebnisse der Gespräche in Wien', 'Testpflicht endet']) {
      expect(await read({ ...NINJS, headlines: [{ value: title }] })).toMatchObject([{ title }]);
    }
  });

  test('a message of several items has each by its guid, and loses only what is none', async () => {
    const items = [newsItem(), newsItem({ guid: 'urn:x:2', itemClass: 'picture' }), '<packageItem guid="p"/>'];
    expect(await read(newsMessage(...items))).toMatchObject([
      { name: 'urn:x:1', body: expect.stringContaining(LEAD) },
      { name: 'urn:x:2', code: 'image-only' },
      { name: 'p', code: 'not-an-article' },
    ]);
  });
});

describe('hostile and damaged XML and JSON', () => {
  const lol = '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">';
  test.each([
    ['entity-expansion', `<!DOCTYPE rss [${lol}]><rss><channel><item><title>&b;</title></item></channel></rss>`],
    ['entity-expansion', '<!DOCTYPE nitf [<!ELEMENT a (b)>\n<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf>&x;</nitf>'],
    ['entity-expansion', '<!DOCTYPE nitf [<!ENTITY % x SYSTEM "https://bote.example/x.dtd"> %x;]><nitf/>'],
    ['broken', RSS.slice(0, -10)],
    ['broken', newsItem().replace('</itemMeta>', '')],
    ['broken', '<rss></rss><rss></rss>'],
    ['broken', '<rss><channel><title x="'],
    ['too-deep', `<rss>${'<a>'.repeat(10_000)}`],
    ['too-large', `<rss>${'<a/>'.repeat(700_000)}</rss>`],
    ['too-large', `<rss ${'a="" '.repeat(700_000)}/>`],
    ['too-large', `<rss>${'<item/>'.repeat(20_001)}</rss>`],
    ['too-deep', `{"text":${'['.repeat(1_000_000)}`],
    ['too-large', `[${'{},'.repeat(900_000)}{}]`],
    ['too-large', `[${'{},'.repeat(20_000)}{}]`],
    ['invalid-json', '[{"text": "a"'],
  ])('%s', async (code, content) => expect(await read(content)).toMatchObject([{ name: null, code }]));

  test('entities that are told of in CDATA and comments are text', async () => {
    const rss = RSS.replace('Zweite Meldung', '<![CDATA[Was <!ENTITY a "b"> tut]]><!-- <!ENTITY c "d"> -->');
    expect((await read(rss))[1]).toMatchObject({ title: expect.stringContaining('Was') });
  });

  test('entities of HTML, which XML does not know, do no harm', async () => {
    expect((await read(RSS.replace('Zweite', 'Gr&ouml;&szlig;te')))[1]).toMatchObject({ title: 'Größte Meldung' });
  });
});
