import { describe, expect, test } from 'vitest';
import { onlyReading, outcomes } from '../reading.ts';

const P1 = 'Die irische Ministerin ist am Montag nach Wien gereist und hat dort den Kanzler getroffen.';
const P2 = 'Über den Handel wollen beide im Herbst noch einmal reden.';
const HTML = `<section class="main"><p>${P1}</p><p>${P2}</p><table><tr><td>1</td></tr></table></section>`;

const dpa = (over: object = {}) =>
  JSON.stringify({
    format: 'digitalwires@0.9.1',
    urn: 'urn:newsml:probe:1',
    version: 3,
    version_created: '2025-03-03T10:00:00+01:00',
    pubstatus: 'usable',
    headline: 'Ministerin reist nach Wien',
    dateline: 'Wien (ab) - ',
    byline: 'Von A. Bee, ab',
    creditline: 'ab',
    language: 'de',
    article_html: HTML,
    ...over,
  });

describe('an item of digitalwires', () => {
  test('is an article with dateline, author, edition and paragraphs, without tables', async () => {
    expect(await onlyReading(dpa())).toMatchObject({
      article: {
        title: 'Ministerin reist nach Wien',
        body: `Wien (ab) - ${P1}\n\n${P2}`,
        publishedAt: '2025-03-03T10:00:00+01:00',
        publishedBasis: 'document',
        authors: ['A. Bee, ab'],
        source: 'ab',
      },
      edition: { id: 'urn:newsml:probe:1', version: '3' },
      embargoUntil: null,
    });
  });

  test.each([
    ['withdrawn', { pubstatus: 'canceled' }],
    ['image-only', { article_html: '', associations: [{ type: 'image' }] }],
    ['audio-only', { article_html: null, associations: [{ type: 'audio' }] }],
    ['no-text', { article_html: '' }],
    ['test-message', { headline: 'Das ist eine Testmeldung' }],
    ['preview', { genre_names: ['Vorschau'] }],
    ['table', { headline: 'Ergebnisse Handball' }],
  ])('is %s', async (outcome, over) => {
    expect(await outcomes(dpa(over))).toEqual([[null, outcome]]);
  });

  test('keeps its embargo', async () => {
    const until = '2025-03-05T06:00:00+01:00';
    expect(await onlyReading(dpa({ embargoed: until }))).toMatchObject({ kind: 'article', embargoUntil: until });
  });
});

describe('ninjs', () => {
  const article = { title: 'Ministerin reist nach Wien', body: `${P1}\n\n${P2}`, authors: ['A. Bee'], language: 'de' };

  test('is read in version 1', async () => {
    const item = { uri: 'urn:x', type: 'text', versioncreated: '2025-03-03T10:00:00Z', byline: 'Von A. Bee' };
    const full = { ...item, headline: article.title, body_text: `${P1}\n\n${P2}` };
    expect(await onlyReading(JSON.stringify(full))).toMatchObject({ article, edition: { id: 'urn:x', version: null } });
  });

  test.each(['contenttype', 'contentType'])('is read in later versions, with %s', async (contentType) => {
    const bodies = [
      { role: 'text', [contentType]: 'text/plain', value: 'Anderes.' },
      { role: 'html', [contentType]: 'text/html', value: HTML },
    ];
    const headlines = [
      { role: 'sub', value: 'Nebenbei' },
      { role: 'main', value: article.title },
    ];
    const item = { uri: 'urn:x', version: '2', versionCreated: '2025-03-03', by: 'A. Bee', headlines, bodies };
    expect(await onlyReading(JSON.stringify(item))).toMatchObject({ article });
  });

  test('without a text is a picture or a recording', async () => {
    expect(await outcomes(JSON.stringify({ uri: 'urn:x', type: 'picture' }))).toEqual([[null, 'image-only']]);
    expect(await outcomes(JSON.stringify({ uri: 'urn:x', type: 'audio' }))).toEqual([[null, 'audio-only']]);
  });
});

describe('several articles in one JSON document', () => {
  test('are the elements of an array, each by itself', async () => {
    const list = [{ title: 'A', text: P1 }, { title: 'ohne Text' }, JSON.parse(dpa())];
    expect(await outcomes(JSON.stringify(list))).toEqual([
      ['1', 'A'],
      ['2', 'invalid-article'],
      ['3', 'Ministerin reist nach Wien'],
    ]);
  });

  test('are the items of a JSON Feed, by their ids', async () => {
    const items = [
      {
        id: 'a',
        title: 'A',
        content_html: `<p>${P1}</p>`,
        url: 'https://bote.example/a',
        date_published: '2025-03-03',
      },
      { id: 'a', title: 'B', content_text: P2 },
    ];
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Bote', items };
    expect(await outcomes(JSON.stringify(feed))).toEqual([
      ['a', 'A'],
      ['a (2)', 'B'],
    ]);
  });
});
