import type { Article } from '../article.ts';
import { dateIn } from './written-date.ts';

/**
 * A date as metadata, mails and feeds write it, in ISO 8601 with the precision and the offset it came with (a time without
 * offset counts as UTC); null where it is not a date.
 */
export function parsePublished(text: string): string | null {
  const date = dateIn(text);
  return date !== null && /T[\d:.]+$/.test(date) ? `${date}Z` : date;
}

/** The first of the candidates that is a date, with its basis; the time of upload where none is. */
export function publication(
  candidates: readonly { basis: Article['publishedBasis']; text: string }[],
  uploadedAt: string,
): Pick<Article, 'publishedAt' | 'publishedBasis'> {
  for (const { basis, text } of candidates) {
    const publishedAt = parsePublished(text);
    if (publishedAt) return { publishedAt, publishedBasis: basis };
  }
  return { publishedAt: uploadedAt, publishedBasis: 'upload' };
}
