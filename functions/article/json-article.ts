import * as v from 'valibot';
import { type RawArticle, type Rejected, rejected } from './reading.ts';

const optionalText = v.nullish(v.string(), null);

/** Depesche's own JSON form of an article. Other fields are ignored. */
const JsonArticle = v.object({
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

/** Reads one JSON article. */
export function readJsonArticle(text: string): RawArticle | Rejected {
  const parsed = parseJson(text);
  if (parsed === undefined) return rejected('invalid-json', 'The file starts like JSON but is not valid JSON.');
  const article = v.safeParse(JsonArticle, parsed);
  if (article.success) return { kind: 'raw', ...article.output };
  const [issue] = article.issues;
  return rejected(
    'invalid-article',
    `A JSON article needs a "text"; at "${v.getDotPath(issue) ?? ''}": ${issue.message}.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
