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
  const [issue] = parsed.issues;
  return rejected(
    'invalid-article',
    `A JSON article needs a "text"; at "${v.getDotPath(issue) ?? ''}": ${issue.message}.`,
  );
}
