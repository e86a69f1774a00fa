import { readFile } from '../../functions/article/read-file.ts';

const FACTS = { metadata: {}, uploadedAt: '2025-03-04T12:00:00.000Z' };

/** The readings of all articles of a file. */
export async function readingsOf(content: string | Uint8Array, name = 'datei') {
  return (await itemsOf(content, name)).map(({ reading }) => reading);
}

function itemsOf(content: string | Uint8Array, name: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readFile({ name, mediaType: null, charset: null, bytes }, FACTS);
}

/** What becomes of each article of a file, in a word or as its title, by its name in the file. */
export async function outcomes(content: string | Uint8Array, name = 'datei'): Promise<[string | null, string][]> {
  return (await itemsOf(content, name)).map((item) => [
    item.name,
    item.reading.kind === 'article'
      ? item.reading.article.title
      : item.reading.kind === 'rejected'
        ? item.reading.code
        : item.reading.kind,
  ]);
}

/** The reading of a file that is one article. */
export async function onlyReading(content: string | Uint8Array) {
  const [only, ...more] = await readingsOf(content);
  if (!only || more.length > 0) throw new Error(`${more.length + 1} articles`);
  return only;
}
