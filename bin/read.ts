/**
 * Reads files of any format and prints one JSON line per article or rejection. Containers are walked.
 * Run: npm run read -- FILE… [--explain] [--published DATE]
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ByteSource } from '../functions/article/container/container.ts';
import { memorySource } from '../functions/article/container/memory-source.ts';
import { CONTAINER_READERS } from '../functions/article/container/readers.ts';
import { formatOf, HEAD_BYTES, RECORD_FORMATS } from '../functions/article/format.ts';
import { MAX_FILE_BYTES } from '../functions/article/limits.ts';
import { readFile } from '../functions/article/read-file.ts';
import { type Reading, rejected, type SourceFile } from '../functions/article/reading.ts';
import { explainFile, explainItem } from './read/explain.ts';
import { fileSource } from './read/file-source.ts';

const { values: flags, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { published: { type: 'string' }, explain: { type: 'boolean', default: false } },
});
const facts = {
  metadata: flags.published === undefined ? {} : { published: flags.published },
  uploadedAt: new Date().toISOString(),
};

/** Prints what a file holds; `nested` where it came out of a container. */
async function readAny(id: string, source: ByteSource, mediaType: string | null, nested: boolean): Promise<void> {
  const file = { name: source.name, mediaType, charset: null };
  const format = formatOf(await source.read(0, HEAD_BYTES), file);
  if (format.kind === 'container') {
    if (nested && !RECORD_FORMATS.has(format.format)) {
      return print(id, rejected('nested-archive', 'Archives inside archives are not opened.'));
    }
    const reader = await CONTAINER_READERS[format.format]();
    for await (const { name, mediaType: type, content } of reader(source, null)) {
      const itemId = `${id}#${name}`;
      if (content instanceof Uint8Array) await readAny(itemId, memorySource(name, content), type, true);
      else print(itemId, content);
    }
  } else if (source.size > MAX_FILE_BYTES) {
    print(id, rejected('too-large', `The file has more than ${MAX_FILE_BYTES} bytes.`));
  } else await readDocument(id, { ...file, bytes: await source.read(0, source.size) });
}

async function readDocument(id: string, file: SourceFile): Promise<void> {
  const explanation = flags.explain ? await explainFile(file) : null;
  for (const { name, reading } of await readFile(file, facts)) {
    const why = explanation && explainItem(explanation, name, reading, facts);
    print(name === null ? id : `${id}#${name}`, reading, why ?? undefined);
  }
}

function print(id: string, reading: Reading, why?: object): void {
  console.log(JSON.stringify({ id, ...reading, ...(why && { why }) }));
}

for (const path of files) {
  const { source, handle } = await fileSource(path);
  try {
    await readAny(path, { ...source, name: basename(path) }, null, false);
  } finally {
    await handle.close();
  }
}
