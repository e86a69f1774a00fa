import { cleanLine } from '../text/clean-text.ts';
import { addressesOf, declaredLanguage, hostOf, isSamePage } from './address.ts';
import { authorsOf } from './authors.ts';
import { blocks } from './blocks.ts';
import { elsewhere } from './elsewhere.ts';
import { fragmentParagraphs, plainText } from './fragment.ts';
import { type LinkedData, linkedData } from './json-ld.ts';
import { findMainText } from './main-text.ts';
import { Meta } from './meta.ts';
import { NO_ARTICLE_TITLES } from './no-article.data.ts';
import { descendants, type HtmlElement, textOf } from './node.ts';
import { type HtmlArticle, type NoArticle, noArticle } from './outcome.ts';
import { type VisiblePage, visiblePage } from './page-clutter.ts';
import { type PageData, pageData } from './page-data.ts';
import { parseHtml } from './parse-html.ts';
import { publicationDate } from './publication.ts';
import { type SelectedText, selectText } from './select-text.ts';
import { shownTitle } from './shown-title.ts';
import { chooseTitle } from './title.ts';

/** Characters of a page that is read; the largest of some hundred news pages, with all their data, had 2.3 million. */
export const MAX_HTML_LENGTH = 12_000_000;
/** Characters that are looked at of what may be a title. */
const MAX_TITLE = 500;
/** Characters of text by which a page that mostly consists of links still is an article. */
const MIN_ARTICLE = 600;
/** A page with so many links and little text is a list of articles. */
const MIN_OVERVIEW_LINKS = 40;
/** Characters of visible text; with less, the data of the page's scripts are looked at. */
const SCANT = 400;
const ERROR_TITLE = new RegExp(`^(?:${NO_ARTICLE_TITLES.join('|')})`, 'i');
/** Shorter texts may be all that a barrier lets through. */
const MAX_ERROR_TEXT = 1000;

/**
 * Reads a news page: its metadata from JSON-LD, `<meta>`, microdata and address, its text from the page without navigation, captions,
 * teasers, calls to act, comments and the like. Never throws; time is linear in the length of the page.
 */
export function readHtml(html: string, hint: { readonly url?: string }): HtmlArticle | NoArticle {
  if (html.length > MAX_HTML_LENGTH) return noArticle('too-large');
  const root = parseHtml(html);
  const elements = descendants(root);
  const meta = new Meta(elements);
  const urls = addressesOf(elements, meta, hint.url ?? null);
  const linked = linkedData(elements, (url) => urls.some((own) => isSamePage(own, url)));
  const url = urls[0] ?? (linked?.url && hostOf(linked.url) ? linked.url : null);
  const siteName = optional(meta.first(['og:site_name', 'application-name', 'al:android:app_name'])) ?? null;
  const sites = [
    siteName,
    optional(linked?.publisher),
    optional(meta.first(['publisher', 'dc.publisher'])),
    url && hostOf(url),
  ].filter((site) => site !== null);
  const isElsewhere = elsewhere(elements);
  const page = visiblePage(root);
  const title = titleOf(page, elements, meta, linked, sites);
  const description = optional(
    meta.first(['og:description', 'description', 'twitter:description', 'dc.description']) ?? linked?.description,
  );
  const declared = linked?.isArticle === true || meta.first(['og:type'])?.toLowerCase() === 'article';
  const visible = visibleText(page, title);
  const data = lengthOf(visible.paragraphs) < SCANT && !linked?.body ? pageData(elements, title) : null;
  const text = textOfPage(visible, linked, data, declared ? description : null);
  const problem = problemOf(elements, title, text, declared);
  if (problem) return noArticle(problem);
  return {
    kind: 'article',
    title,
    paragraphs: text.paragraphs,
    textBasis: text.basis,
    published: publicationDate({
      linked: linked?.published ?? null,
      data: data?.published ?? null,
      meta,
      elements,
      lines: () => blocks(root, () => false),
      title,
      urls: linked?.url ? [...urls, linked.url] : urls,
      isElsewhere,
    }),
    source: sites.find((site) => !/^[\w-]+(?:\.[\w-]+)+$/.test(site)) ?? sites[0] ?? null,
    url,
    authors: authorsOf((linked ?? data)?.authors.map(plainText) ?? [], meta, elements, sites, isElsewhere),
    language: declaredLanguage(root, meta) ?? linked?.language ?? null,
    related: [...new Set(text.related)],
    description,
    declared,
  };
}

function titleOf(
  visible: VisiblePage,
  elements: readonly HtmlElement[],
  meta: Meta,
  linked: LinkedData | null,
  sites: readonly string[],
): string {
  const texts = (name: string): string[] =>
    elements
      .filter((element) => element.name === name)
      .slice(0, 10)
      .map((element) => cleanLine(textOf(element, MAX_TITLE)));
  const social = optional(meta.first(['og:title', 'twitter:title', 'dc.title', 'headline']));
  const headlines = (linked?.headlines ?? []).map((headline) => plainText(headline.slice(0, MAX_TITLE)));
  const headings = texts('h1').filter(Boolean);
  const page = texts('title')[0] ?? null;
  const shown = social || headlines.length > 0 || headings.length > 0 ? null : shownTitle(visible, page);
  return chooseTitle({ social, headlines, headings: shown ? [shown] : headings, page, sites });
}

function visibleText(page: VisiblePage, title: string): SelectedText {
  const { blocks: found, teasers } = findMainText(page, title);
  const { paragraphs, related } = selectText(found, title);
  return { paragraphs, related: [...related, ...teasers] };
}

function textOfPage(
  { paragraphs, related }: SelectedText,
  linked: LinkedData | null,
  data: PageData | null,
  description: string | null,
): SelectedText & { basis: HtmlArticle['textBasis'] } {
  const body = linked?.body ? fragmentParagraphs(linked.body) : [];
  if (lengthOf(paragraphs) < lengthOf(body) / 2) return { paragraphs: body, related, basis: 'json-ld' };
  if (data && lengthOf(paragraphs) < lengthOf(data.paragraphs) / 2)
    return { paragraphs: data.paragraphs, related, basis: 'data' };
  if (paragraphs.length > 0) return { paragraphs, related, basis: 'page' };
  return { paragraphs: description ? [description] : [], related, basis: 'description' };
}

function problemOf(
  elements: readonly HtmlElement[],
  title: string,
  { paragraphs }: SelectedText,
  declared: boolean,
): NoArticle['reason'] | null {
  const length = lengthOf(paragraphs);
  const has = (name: string): boolean => elements.some((element) => element.name === name);
  if (ERROR_TITLE.test(title) && length < MAX_ERROR_TEXT && !declared) return 'error-page';
  if (length === 0) return has('frameset') ? 'frameset' : has('script') ? 'script-only' : 'no-text';
  const links = elements.filter(({ name }) => name === 'a').length;
  return !declared && length < MIN_ARTICLE && links >= MIN_OVERVIEW_LINKS ? 'overview' : null;
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

function optional(text: string | null | undefined): string | null {
  return plainText(text ?? '') || null;
}
