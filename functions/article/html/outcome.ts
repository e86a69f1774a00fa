import type { PageDate } from './publication.ts';

/** What a page says of its article. Texts are clean lines (see `cleanLine`): Unicode NFC, ordinary spaces. */
export interface HtmlArticle {
  readonly kind: 'article';
  /** Without the site's name; empty where the page has none. */
  readonly title: string;
  /** Lead and body, headings between paragraphs included. */
  readonly paragraphs: readonly string[];
  /** Where the text comes from: the visible page, JSON-LD's `articleBody`, the data of its scripts, or, for want of all, the description. */
  readonly textBasis: 'page' | 'json-ld' | 'data' | 'description';
  readonly published: PageDate | null;
  /** The name of the publication, else the host. */
  readonly source: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  /** As declared (`de`, `de-DE`, `de_DE`), not as detected. */
  readonly language: string | null;
  /** Titles of other articles that stood as teasers in and after this one. */
  readonly related: readonly string[];
  readonly description: string | null;
  /** Whether the page itself says that it is an article (JSON-LD or `og:type`). */
  readonly declared: boolean;
}

/** Why a page is no article. */
export const NO_ARTICLE_REASONS = [
  'too-large',
  'frameset',
  'error-page',
  'script-only',
  'overview',
  'no-text',
] as const;

export interface NoArticle {
  readonly kind: 'no-article';
  readonly reason: (typeof NO_ARTICLE_REASONS)[number];
  /** A sentence for the user. */
  readonly message: string;
}

const MESSAGES: Readonly<Record<NoArticle['reason'], string>> = {
  'too-large': 'The page is larger than what is read.',
  frameset: 'The page is a frameset; its text is in other files.',
  'error-page': 'The page is an error message or a barrier, not the article.',
  'script-only': 'The page has no text without running its scripts.',
  overview: 'The page lists articles but is none.',
  'no-text': 'The page has no running text.',
};

/** The outcome for a page that is no article. */
export function noArticle(reason: NoArticle['reason']): NoArticle {
  return { kind: 'no-article', reason, message: MESSAGES[reason] };
}
