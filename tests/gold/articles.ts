import * as v from 'valibot';
import type { Article } from '../../functions/article/article.ts';
import { cleanLine, paragraphs } from '../../functions/article/text/clean-text.ts';

const Line = v.object({ id: v.string(), published: v.string(), title: v.string(), text: v.string() });

/** The articles of a gold file: plain texts, one JSON object a line, in paragraphs as readers of files take them. */
export function goldArticles(lines: string): { id: string; article: Article }[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(Line, JSON.parse(line)))
    .map(({ id, published, title, text }) => {
      const body = paragraphs(text);
      const article: Article = {
        title: cleanLine(title),
        lead: body[0] ?? '',
        body: body.join('\n\n'),
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
