import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { linesOf } from './code-lines.ts';

/** An article to be: `id` is that of its line or the path of its file, `where` says where it came from. */
export type Source =
  | { readonly where: string; readonly id: string; readonly bytes: Uint8Array }
  | { readonly where: string; readonly wrong: string };

const Id = v.object({ id: v.nullish(v.union([v.string(), v.number()])) });

/** Everything that a path stands for, in order, one at a time. `input` is what "-" stands for. */
export async function* sourcesOf(file: string, input: AsyncIterable<Uint8Array>): AsyncGenerator<Source> {
  try {
    if (file === '-') yield* articlesIn('standard input', input);
    else if (/\.(?:ndjson|jsonl)$/i.test(file)) yield* articlesIn(file, createReadStream(file));
    else yield { where: file, id: file, bytes: await readFile(file) };
  } catch (error) {
    yield { where: file, wrong: reasonOf(error) };
  }
}

async function* articlesIn(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Source> {
  for await (const { number, bytes } of linesOf(stream)) {
    const where = `${name}, line ${number}`;
    if (bytes === null) yield { where, wrong: 'too-large: the line is no article' };
    else {
      const id = idOf(bytes, String(number));
      yield id === null ? { where, wrong: 'invalid-json: a line holds one JSON object' } : { where, id, bytes };
    }
  }
}

/** The id that a line gives itself, or `otherwise`; null where it is no JSON object. */
function idOf(bytes: Uint8Array, otherwise: string): string | null {
  try {
    const line: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof line !== 'object' || line === null || Array.isArray(line)) return null;
    const parsed = v.safeParse(Id, line);
    return parsed.success ? String(parsed.output.id ?? otherwise) : otherwise;
  } catch {
    return null;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read',
  EISDIR: 'is a directory',
  ENOENT: 'does not exist',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}
