import * as v from 'valibot';
import { type RawReading, rawArticle, rejected } from '../reading.ts';

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
});

/** Reads one article of Depesche's own form. */
export function readDepescheJson(value: unknown): RawReading {
  const parsed = v.safeParse(DepescheJson, value);
  if (parsed.success) {
    const { published, ...article } = parsed.output;
    return rawArticle({ ...article, published: published ? [{ basis: 'document', text: published }] : [] });
  }
  const [issue] = parsed.issues;
  return rejected(
    'invalid-article',
    `A JSON article needs a "text"; at "${v.getDotPath(issue) ?? ''}": ${issue.message}.`,
  );
}
