import { type DocumentItem, rawArticle, rejected, type SourceFile, single } from '../reading.ts';
import { decode, looksLikeText } from './charset.ts';

/** Reads a plain text file; `toArticle` takes its title from the first line. */
export function readPlain({ bytes, charset }: SourceFile): readonly DocumentItem[] {
  const text = decode(bytes, charset);
  return single(looksLikeText(text) ? rawArticle({ text }) : rejected('not-text', 'The file is binary.'));
}
