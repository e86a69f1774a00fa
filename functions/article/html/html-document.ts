import {
  type DateClaim,
  type DocumentItem,
  type RawReading,
  type RejectionCode,
  rawArticle,
  rejected,
  type SourceFile,
  single,
} from '../reading.ts';
import { decode } from '../text/charset.ts';
import type { NoArticle } from './outcome.ts';
import type { PageDate } from './publication.ts';
import { readHtml } from './read-html.ts';

/** Reads a web page. */
export function readHtmlDocument({ bytes }: SourceFile): readonly DocumentItem[] {
  return single(htmlReading(decode(bytes), {}));
}

/** The article of a page; `url` is where it came from, as far as known. */
export function htmlReading(html: string, hint: { url?: string }): RawReading {
  const page = readHtml(html, hint);
  if (page.kind === 'no-article') return rejected(CODES[page.reason], page.message);
  const { title, paragraphs, published, source, url, authors, language, related } = page;
  return rawArticle({
    title,
    text: paragraphs.join('\n\n'),
    published: published ? [claim(published)] : [],
    source,
    url,
    authors,
    language,
    related: related.map((text) => ({ title: text, url: null })),
  });
}

const claim = ({ basis, value }: PageDate): DateClaim => ({
  basis: basis === 'url' ? 'url' : 'document',
  text: value,
});

const CODES: Readonly<Record<NoArticle['reason'], RejectionCode>> = {
  'too-large': 'too-large',
  frameset: 'not-an-article',
  'error-page': 'not-an-article',
  'script-only': 'not-an-article',
  overview: 'not-an-article',
  'no-text': 'no-text',
};
