import * as v from 'valibot';
import { type DocumentItem, rawArticle } from '../reading.ts';
import { htmlParagraphs } from './agency-items.ts';

const text = v.nullish(v.string(), null);
const Author = v.object({ name: text });

/** JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const JsonFeed = v.object({
  version: v.pipe(v.string(), v.regex(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//)),
  title: text,
  language: text,
  items: v.array(
    v.object({
      id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
      url: text,
      title: text,
      content_html: text,
      content_text: text,
      summary: text,
      date_published: text,
      language: text,
      author: v.nullish(Author, null),
      authors: v.nullish(v.array(Author), []),
    }),
  ),
});

export function jsonFeedItems({ title: source, language, items }: v.InferOutput<typeof JsonFeed>): DocumentItem[] {
  return items.map((item) => ({
    name: item.id,
    reading: rawArticle({
      title: item.title,
      text: item.content_html
        ? htmlParagraphs(item.content_html).join('\n\n')
        : (item.content_text ?? item.summary ?? ''),
      published: item.date_published ? [{ basis: 'document', text: item.date_published }] : [],
      source,
      url: item.url,
      authors: [...item.authors, item.author].flatMap((author) => author?.name ?? []),
      language: item.language ?? language,
    }),
  }));
}
