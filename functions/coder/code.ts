import type { Article } from '../article/article.ts';
import type { Coding } from './coding.ts';
import { explain } from './explain.ts';

/** Codes an article: its events, main ones first in text order, and who said what. Articles in other languages give nothing. */
export function code(article: Article): Coding {
  const { coding } = explain(article);
  return coding;
}
