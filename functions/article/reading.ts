import type * as v from 'valibot';
import type { Article, RelatedLink } from './article.ts';

/** Why something is no article, as codes that users may rely on; docs/formats.md has a sentence on each. */
export const REJECTION_CODES = [
  'empty',
  'no-text',
  'too-large',
  'not-text',
  'unsupported-format',
  'unsupported-language',
  'invalid-json',
  'invalid-article',
  'broken',
  'encrypted',
  'entity-expansion',
  'too-deep',
  'bomb',
  'too-costly',
  'nested-archive',
  'not-an-article',
  'image-only',
  'audio-only',
  'embargoed',
  'test-message',
  'preview',
  'table',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

export interface Rejected {
  readonly kind: 'rejected';
  readonly code: RejectionCode;
  readonly message: string;
}

export function rejected(code: RejectionCode, message: string): Rejected {
  return { kind: 'rejected', code, message };
}

/** A file as it came from the bucket or out of a container, small enough to be held in memory. */
export interface SourceFile {
  /** Its path, as far as known: the object's key or the name of the archive's entry. */
  readonly name: string;
  /** What was declared of its type, without parameters and in lower case, or null. A hint only: content decides. */
  readonly mediaType: string | null;
  /** The character set that was declared beside the file (`charset` of the media type), or null. */
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

/** What the uploader said of a file. `metadata` holds the `x-amz-meta-*` values by lower-case name. */
export interface FileFacts {
  readonly metadata: Readonly<Record<string, string>>;
  /** When the file came: ISO 8601 date-time. */
  readonly uploadedAt: string;
}

/** A date as the file writes it, and where it stands. */
export interface DateClaim {
  readonly basis: Exclude<Article['publishedBasis'], 'declared' | 'upload'>;
  readonly text: string;
}

/** Which version of which story this is, as the publisher says it, so that a correction replaces what it corrects. */
export interface Edition {
  /** The publisher's id of the story, the same in all its versions (NewsML-G2 `guid`, ninjs `uri`). */
  readonly id: string;
  /** Versions compare as numbers where both are, else as text; null counts as the lowest. */
  readonly version: string | null;
}

/** What a format says of an article; everything but the text may be missing. */
export interface RawArticle {
  readonly kind: 'raw';
  readonly title: string | null;
  /** Paragraphs separated by empty lines. */
  readonly text: string;
  /** Best first; the first that is a date counts. */
  readonly published: readonly DateClaim[];
  readonly source: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  /** BCP 47 tag that was declared, or null. */
  readonly language: string | null;
  readonly related: readonly v.InferOutput<typeof RelatedLink>[];
  readonly edition: Edition | null;
  /** ISO 8601 date-time before which nobody may see it, or null. */
  readonly embargoUntil: string | null;
}

/** The publisher takes back what it sent of the story (kill, cancel, withhold). */
export interface Withdrawn {
  readonly kind: 'withdrawn';
  readonly edition: Edition;
  readonly message: string;
}

/** What one format makes of one article. */
export type RawReading = RawArticle | Rejected | Withdrawn;

/**
 * One of the articles of a file. `name` is null where the file is the article itself; in files of several it is unique in
 * the file and the same whenever the file is read again (a feed item's id, else its position).
 */
export interface DocumentItem {
  readonly name: string | null;
  readonly reading: RawReading;
}

/**
 * Reads a file of one format. Never throws on whatever bytes: what is wrong comes back as `rejected`, for the item that it
 * concerns. Bounded in time and memory by the size of the file.
 */
export type DocumentReader = (file: SourceFile) => readonly DocumentItem[] | Promise<readonly DocumentItem[]>;

/** What becomes of one article of a file: the cleaned article, or the reason why there is none. */
export type Reading =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly edition: Edition | null;
      readonly embargoUntil: string | null;
    }
  | Rejected
  | Withdrawn;

/** A raw article that has nothing but what is given. */
export function rawArticle(given: Partial<RawArticle> & Pick<RawArticle, 'text'>): RawArticle {
  return {
    kind: 'raw',
    title: null,
    published: [],
    source: null,
    url: null,
    authors: [],
    language: null,
    related: [],
    edition: null,
    embargoUntil: null,
    ...given,
  };
}

/** The only item of a file that is one article. */
export const single = (reading: RawReading): readonly DocumentItem[] => [{ name: null, reading }];
