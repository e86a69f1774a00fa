import * as v from 'valibot';
import { COLUMNS } from '../container/csv-columns.data.ts';
import { fragmentParagraphs } from '../html/fragment.ts';
import { type RawReading, rawArticle, rejected } from '../reading.ts';
import { isObject, type JsonObject, textAt } from './json-object.ts';

const optionalText = v.nullish(v.string(), null);

/** Depesche's own JSON form of an article. Other fields are ignored. */
const DepescheJson = v.object({
  title: optionalText,
  text: v.string(),
  published: optionalText,
  source: optionalText,
  url: optionalText,
  authors: v.nullish(
    v.union([
      v.array(v.string()),
      v.pipe(
        v.string(),
        v.transform((author) => [author]),
      ),
    ]),
    [],
  ),
  language: optionalText,
  edition: v.nullish(v.object({ id: v.string(), version: optionalText }), null),
  embargoUntil: optionalText,
  /** Why the publisher takes the story back. */
  withdrawn: optionalText,
});

/** Reads one article of Depesche's own form. */
export function readDepescheJson(value: unknown): RawReading {
  const parsed = v.safeParse(DepescheJson, value);
  if (parsed.success) {
    const { published, withdrawn, ...article } = parsed.output;
    if (withdrawn !== null && article.edition)
      return { kind: 'withdrawn', edition: article.edition, message: withdrawn };
    return rawArticle({ ...article, published: published ? [{ basis: 'document', text: published }] : [] });
  }
  const named = isObject(value) ? readByNames(value) : null;
  if (named) return named;
  const [issue] = parsed.issues;
  return rejected(
    'invalid-article',
    `A JSON article needs a "text"; at "${v.getDotPath(issue) ?? ''}": ${issue.message}.`,
  );
}

/** An article of fields as scrapers and archives name them (those of tables), or null where no field is known as its text. */
function readByNames(original: JsonObject): RawReading | null {
  const fields = Object.fromEntries(
    Object.entries(original).map(([name, value]) => [name.toLowerCase().replace(/[\s-]+/g, '_'), value]),
  );
  const text = fragmentParagraphs(textAt(fields, ...COLUMNS.text));
  if (text.length === 0) return null;
  const authors = COLUMNS.authors.map((name) => fields[name]).find((value) => value !== undefined && value !== null);
  const published = textAt(fields, ...COLUMNS.published);
  return rawArticle({
    title: textAt(fields, ...COLUMNS.title) || null,
    text: text.join('\n\n'),
    published: published ? [{ basis: 'document', text: published }] : [],
    source: textAt(fields, ...COLUMNS.source) || null,
    url: textAt(fields, ...COLUMNS.url) || null,
    authors: (Array.isArray(authors) ? authors : [authors]).filter((author) => typeof author === 'string'),
    language: textAt(fields, ...COLUMNS.language) || null,
  });
}
