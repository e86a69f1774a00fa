import type { Article } from './article.ts';

/** Why something is no article, as codes that users may rely on. */
export const REJECTION_CODES = [
  'empty',
  'too-large',
  'not-text',
  'unsupported-format',
  'invalid-json',
  'invalid-article',
  'unsupported-language',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

export interface Rejected {
  readonly kind: 'rejected';
  readonly code: RejectionCode;
  readonly message: string;
}

/** What a reader makes of a file: an article, or the reason why it is none. */
export type Reading = { readonly kind: 'article'; readonly article: Article } | Rejected;

export function rejected(code: RejectionCode, message: string): Rejected {
  return { kind: 'rejected', code, message };
}

/** What is known of a file besides its bytes. `metadata` holds the uploader's `x-amz-meta-*` values by lower-case name. */
export interface FileFacts {
  readonly metadata: Readonly<Record<string, string>>;
  /** When the file came: ISO 8601 date-time. */
  readonly uploadedAt: string;
}

/** What a format says of an article; everything but the text may be missing. */
export interface RawArticle {
  readonly kind: 'raw';
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
}
