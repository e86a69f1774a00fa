import { once } from 'node:events';
import type { Article } from '../functions/article/article.ts';
import { readFile } from '../functions/article/read-file.ts';
import { explain } from '../functions/coder/explain.ts';
import { explanationText } from '../functions/coder/explanation-text.ts';
import { type Command, parseCommand, USAGE } from './code-command.ts';
import { type Source, sourcesOf } from './code-sources.ts';

/** `npm run code`: codes articles without a server (see `USAGE`). Exit code 1: some could not be coded; 2: wrong usage. */

/** Prints what became of the articles of a file; false, with the reason on standard error, where some are none. */
async function code(source: Source, { published, explain: explained }: Command): Promise<boolean> {
  if ('wrong' in source) return complain(source.where, source.wrong);
  const { id, where, bytes } = source;
  const file = { name: id, mediaType: null, charset: null, bytes };
  let all = true;
  for (const { name, reading } of await readFile(file, {
    metadata: {},
    uploadedAt: published ?? new Date().toISOString(),
  })) {
    const [itemId, itemWhere] = name === null ? [id, where] : [`${id}#${name}`, `${where}, ${name}`];
    if (reading.kind === 'article') await codeArticle(itemId, reading.article, explained);
    else
      all = complain(itemWhere, reading.kind === 'rejected' ? `${reading.code}: ${reading.message}` : reading.message);
  }
  return all;
}

async function codeArticle(id: string, article: Article, explained: boolean): Promise<void> {
  const explanation = explain(article);
  const { events, quotes } = explanation.coding;
  await print(
    explained
      ? `== ${id}, ${article.language}, published ${article.publishedAt}\n${explanationText(explanation)}\n`
      : JSON.stringify({ id, article: { ...article, quotes }, events }),
  );
}

function complain(where: string, wrong: string): false {
  console.error(`${where}: ${wrong}`);
  return false;
}

/** Waits until whoever reads the output has taken it. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

async function run(command: Command): Promise<void> {
  for (const file of command.files) {
    for await (const source of sourcesOf(file, process.stdin)) {
      if (!(await code(source, command))) process.exitCode = 1;
    }
  }
}

// Whoever reads may stop reading: "npm run code -- … | head -1".
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
const command = parseCommand(process.argv.slice(2), process.stdin.isTTY === true);
if (command === 'help') console.log(USAGE);
else if ('wrong' in command) {
  console.error(`${command.wrong}\n\n${USAGE}`);
  process.exitCode = 2;
} else await run(command);
