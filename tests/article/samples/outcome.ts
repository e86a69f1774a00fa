import { readFile } from '../../../functions/article/read-file.ts';
import type { Reading } from '../../../functions/article/reading.ts';

/** Years later than all samples, so that what has no date of its own stands out. */
const UPLOADED = '2100-01-01T00:00:00.000Z';

/** The readings of a file, by their names in it. */
export const readingsOf = (name: string, bytes: Uint8Array) =>
  readFile({ name, mediaType: null, charset: null, bytes }, { metadata: {}, uploadedAt: UPLOADED });

/**
 * What a file was read as, in short: language and day of an article ("upload" where it has no date), or the code of the
 * rejection; of several, how many are articles, their languages, the first and last day, and the codes of the others.
 */
export async function outcome(name: string, bytes: Uint8Array): Promise<string> {
  const items = await readingsOf(name, bytes);
  const [only] = items;
  if (items.length === 1 && only?.name === null) return inShort(only.reading);
  const articles = items.flatMap(({ reading }) => (reading.kind === 'article' ? [reading.article] : []));
  const languages = [...new Set(articles.map(({ language }) => language))].sort().join('+');
  const days = articles.map(dayOf).sort();
  const codes = new Set(items.flatMap(({ reading }) => (reading.kind === 'rejected' ? [reading.code] : [])));
  const span = days[0] === days.at(-1) ? (days[0] ?? '') : `${days[0]}..${days.at(-1)}`;
  return [`${articles.length} of ${items.length}`, languages, span, ...[...codes].sort()].filter(Boolean).join(' ');
}

function inShort(reading: Reading): string {
  if (reading.kind === 'rejected') return reading.code;
  if (reading.kind === 'withdrawn') return 'withdrawn';
  const { article, embargoUntil } = reading;
  return `${article.language} ${dayOf(article)}${embargoUntil ? ` from ${embargoUntil}` : ''}`;
}

const dayOf = (article: { readonly publishedAt: string; readonly publishedBasis: string }): string =>
  article.publishedBasis === 'upload' ? 'upload' : article.publishedAt.slice(0, 10);
