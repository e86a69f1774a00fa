/**
 * Codes articles without any server and prints one JSON line each: `npm run code -- FILE…`, or NDJSON on standard input,
 * one `{"id","published","title","text"}` a line. `--published DATE` for files that do not say; `--explain` prints clauses,
 * candidates and the rules that fired or did not, instead.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Article } from '../functions/article/article.ts';
import { readFile } from '../functions/article/read-file.ts';
import { explain } from '../functions/coder/explain.ts';
import { explanationText } from '../functions/coder/explanation-text.ts';

const { values: flags, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { published: { type: 'string' }, explain: { type: 'boolean', default: false } },
});

const Line = v.object({ id: v.optional(v.union([v.string(), v.number()])) });

/** Prints what became of one article, or on standard error why it is none; says whether it was one. */
async function codeOne(id: string, bytes: Uint8Array): Promise<boolean> {
  const metadata: Record<string, string> = flags.published ? { published: flags.published } : {};
  const file = { name: id, mediaType: null, charset: null, bytes };
  const items = await readFile(file, { metadata, uploadedAt: new Date().toISOString() });
  for (const { name, reading } of items) {
    const itemId = name === null ? id : `${id}#${name}`;
    if (reading.kind === 'article') print(itemId, reading.article);
    else console.error(`${itemId}: ${reading.kind === 'rejected' ? `${reading.code}: ` : ''}${reading.message}`);
  }
  return items.every(({ reading }) => reading.kind === 'article');
}

function print(id: string, article: Article): void {
  const explanation = explain(article);
  if (flags.explain) console.log(explanationText(explanation));
  else
    console.log(
      JSON.stringify({
        id,
        article: { ...article, quotes: explanation.coding.quotes },
        events: explanation.coding.events,
      }),
    );
}

/** The id of a line of NDJSON: its own, or its number. */
function idOf(line: string, number: number): string {
  try {
    return String(v.parse(Line, JSON.parse(line)).id ?? number);
  } catch {
    return String(number);
  }
}

const outcomes =
  files.length > 0
    ? await Promise.all(files.map((file) => codeOne(file, readFileSync(file))))
    : await Promise.all(
        readFileSync(0, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line, index) => codeOne(idOf(line, index + 1), Buffer.from(line))),
      );
if (outcomes.includes(false)) process.exitCode = 1;
