import * as v from 'valibot';
import type { Article } from '../../functions/article/article.ts';

const Line = v.object({ id: v.string(), published: v.string(), title: v.string(), text: v.string() });

/** The articles of a gold file: plain texts, one JSON object a line, as the coder takes them. */
export function goldArticles(lines: string): { id: string; article: Article }[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(Line, JSON.parse(line)))
    .map(({ id, published, title, text }) => {
      const paragraphs = text
        .normalize('NFC')
        .split(/\n+/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== '');
      const article: Article = {
        title: title.normalize('NFC'),
        lead: paragraphs[0] ?? '',
        body: paragraphs.join('\n\n'),
        language: 'de',
        publishedAt: published,
        publishedBasis: 'declared',
        source: null,
        url: null,
        authors: [],
        related: [],
      };
      return { id, article };
    });
}
