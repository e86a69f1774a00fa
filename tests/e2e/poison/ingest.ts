import { code } from '../../../functions/coder/code.ts';
import { ingestHandler } from '../../../functions/ingest/handler.ts';

/** What a poisoned article does to the function that codes it, by the word that its title begins with. */
const POISONS: Readonly<Record<string, () => void>> = {
  throws: () => {
    throw new RangeError('word of the article');
  },
  circles: () => {
    for (;;);
  },
  exhausts: () => {
    const all: object[] = [];
    for (;;) all.push(new Array(1000).fill({}));
  },
};

/** The ingest functions as they are, but for a coder that articles can poison. */
export const handler = ingestHandler(process.env, (article) => {
  POISONS[article.title.split(' ')[0] ?? '']?.();
  return code(article);
});
