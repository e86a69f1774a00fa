import type { Article } from '../../functions/article/article.ts';

/** A German article of Thursday, 16 May 2024. */
export const articleOf = (body: string, title = ''): Article => ({
  title,
  lead: body.split('\n\n')[0] ?? '',
  body,
  language: 'de',
  publishedAt: '2024-05-16',
  publishedBasis: 'declared',
  source: null,
  url: null,
  authors: [],
  related: [],
});
