import type { Article } from '../../../functions/article/article.ts';
import { articleOf } from '../article-of.ts';

/** A text that tells no event: what it is, its headline, its body, and "open" where the coder invents something. */
export type Passage = readonly [genre: string, title: string, body: string, state?: 'open'];

/** Two sentences, as newspapers make paragraphs. */
const PARAGRAPH = /((?:.*?[.!?]"? ){2})(?=\p{Lu}|")/gu;

/** The passage as an article of the summer of 2024. */
export const articleOfPassage = ([, title, body]: Passage): Article => ({
  ...articleOf(
    body.replaceAll(PARAGRAPH, (sentences) => `${sentences.trimEnd()}\n\n`),
    title,
  ),
  publishedAt: '2024-06-12',
});
