import { describe, expect, test } from 'vitest';
import { MAX_HTML_LENGTH, readHtml } from '../../../functions/article/html/read-html.ts';

const SENTENCE = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
const OTHER = 'Beide sprachen über den Handel und vereinbarten ein weiteres Treffen im Herbst.';
const page = (head: string, body = `<h1>Minister reist nach Wien</h1><p>${SENTENCE}</p><p>${OTHER}</p>`): string =>
  `<html><head>${head}</head><body>${body}</body></html>`;

function article(html: string, url?: string) {
  const read = readHtml(html, url === undefined ? {} : { url });
  if (read.kind !== 'article') throw new Error(read.reason);
  return read;
}
const reason = (html: string): string => {
  const read = readHtml(html, {});
  return read.kind === 'article' ? read.kind : read.reason;
};
const og = (property: string, content: string): string => `<meta property="og:${property}" content="${content}">`;

describe('the title', () => {
  const title = (head: string): string => article(page(head)).title;

  test.each([
    ['Minister reist nach Wien | FAZ', 'FAZ.NET'],
    ['Minister reist nach Wien - DER SPIEGEL', 'DER SPIEGEL'],
    ['Minister reist nach Wien – DW – 30.01.2024', 'dw.com'],
    ['Minister reist nach Wien | Politik | Der Bote', ''],
    ['Der Bote: Minister reist nach Wien · News', ''],
    ['BOTE | Minister reist nach Wien', 'Bote'],
  ])('of "%s" on %s goes without site and section', (written, site) => {
    expect(title(og('title', written) + og('site_name', site))).toMatch(/^(?:Der Bote: )?Minister reist nach Wien$/);
  });

  test('keeps a dash of its own', () => {
    const written = 'Aktivistin getötet - Irans Justiz dementiert';
    expect(title(og('title', written) + og('site_name', 'Bote'))).toBe(written);
  });

  test('is the heading where a quotation mark cut off the declared one', () => {
    const heading = 'Der Sieger und "hoher Besuch" beim Marathon';
    const read = article(page(og('title', 'Der Sieger und '), `<h1>${heading}</h1><p>${SENTENCE}</p>`));
    expect(read.title).toBe(heading);
  });

  test('is the heading where the page declares nothing or only its site', () => {
    expect(title('')).toBe('Minister reist nach Wien');
    expect(title(og('title', 'Der Bote') + og('site_name', 'Der Bote'))).toBe('Minister reist nach Wien');
  });
});

describe('the publication date', () => {
  const published = (head: string, url?: string) => article(page(head), url).published;

  test.each([
    ['2025-01-28T15:31:12+0100', '2025-01-28T15:31:12+01:00'],
    ['2025-01-28 15:31:12 +01:00', '2025-01-28T15:31:12+01:00'],
    ['2025-01-28T15:31:12.123Z', '2025-01-28T15:31:12Z'],
    ['2025-01-28T15:31+01', '2025-01-28T15:31:00+01:00'],
    ['2025-01-28', '2025-01-28'],
    ['20250128', '2025-01-28'],
    ['28.01.2025, 15:31 Uhr', '2025-01-28T15:31:00'],
    ['28. Jänner 2025', '2025-01-28'],
    ['January 28, 2025 3:31 pm', '2025-01-28T15:31:00'],
    ['28 janvier 2025', '2025-01-28'],
    ['Tue, 28 Jan 2025 14:31:12 GMT', '2025-01-28T14:31:12Z'],
    ['1738074672', '2025-01-28T14:31:12.000Z'],
  ])('is read from "%s"', (written, value) => {
    expect(published(`<meta name="date" content="${written}">`)).toEqual({ value, basis: 'meta' });
  });

  test('is of JSON-LD first, with the time that another place has for that day', () => {
    const head = `<script type="application/ld+json">{"@type":"Article","datePublished":"2025-01-28"}</script><meta name="date" content="2025-01-28T15:31:12+01:00">`;
    expect(published(head)).toEqual({ value: '2025-01-28T15:31:12+01:00', basis: 'json-ld' });
  });

  test('is never the date of a change', () => {
    expect(published('<meta property="article:modified_time" content="2025-01-29T10:00:00Z">')).toBeNull();
  });

  test.each([
    'https://bote.example/2025/01/28/wien',
    'https://bote.example/politik/2025-01-28/wien.html',
    'https://bote.example/20250128/wien',
  ])('is in the address %s', (url) => expect(published('', url)).toEqual({ value: '2025-01-28', basis: 'url' }));

  test('is not made of numbers that are no date', () => {
    expect(
      published('<meta name="date" content="2025-13-45">', 'https://bote.example/2025/99/99/x-12345678'),
    ).toBeNull();
  });
});

describe('other facts', () => {
  test('a relative canonical link is resolved, one to the front page is not believed', () => {
    expect(article(page('<link rel="canonical" href="/a/b">'), 'https://bote.example/a/b?x=1').url).toBe(
      'https://bote.example/a/b',
    );
    expect(article(page('<link rel="canonical" href="https://bote.example/">'), 'https://bote.example/a').url).toBe(
      'https://bote.example/a',
    );
  });

  test('the source is the name of the site, else its host', () => {
    expect(article(page(og('site_name', 'Der Bote')), 'https://www.bote.example/a').source).toBe('Der Bote');
    expect(article(page(''), 'https://www.bote.example/a').source).toBe('bote.example');
    expect(article(page('')).source).toBeNull();
  });

  test('profile pages and agencies of pictures are no authors', () => {
    const head =
      '<meta property="article:author" content="https://facebook.com/bote"><meta name="author" content="(Image: Agency)"><meta name="author" content="Von Eva Text und Jan Wort">';
    expect(article(page(head)).authors).toEqual(['Eva Text', 'Jan Wort']);
  });

  test('text is NFC with ordinary spaces, without soft hyphens', () => {
    const body = `<p>Der Mi&shy;nister sprach u&#x308;ber den&nbsp;Handel mit der Union, wie sein Büro mitteilte.</p>`;
    expect(article(page('', body)).paragraphs).toEqual([
      'Der Minister sprach über den Handel mit der Union, wie sein Büro mitteilte.',
    ]);
  });

  test('what a paywall leaves is the description', () => {
    const read = article(page(og('type', 'article') + og('description', SENTENCE), '<div id="wall"></div>'));
    expect(read).toMatchObject({ paragraphs: [SENTENCE], textBasis: 'description' });
  });
});

describe('a page that is no article', () => {
  test('says why', () => {
    expect(reason('')).toBe('no-text');
    expect(reason('<frameset><frame src="a.html"></frameset>')).toBe('frameset');
    expect(reason('<body><div id=app></div><script>boot()</script>')).toBe('script-only');
    expect(
      reason(
        page(
          '<title>Just a moment...</title>',
          '<p>We are checking your browser. This may take a few seconds, please wait.</p>',
        ),
      ),
    ).toBe('error-page');
    expect(reason(page('', `<div><p>${SENTENCE}</p></div>${'<p><a href="/x">Zur Meldung</a></p>'.repeat(60)}`))).toBe(
      'overview',
    );
    expect(reason('x'.repeat(MAX_HTML_LENGTH + 1))).toBe('too-large');
  });
});
