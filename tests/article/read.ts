import { readFile } from '../../functions/article/read-file.ts';

export const FACTS = { metadata: {}, uploadedAt: '2025-06-01T12:00:00.000Z' };

/** What a file is read as: articles flat, with what is said of their edition; else the code of the rejection. */
export async function read(content: string | Uint8Array | object, name = 'datei') {
  const bytes =
    content instanceof Uint8Array
      ? content
      : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  const items = await readFile({ name, mediaType: null, charset: null, bytes }, FACTS);
  return items.map(({ name: itemName, reading }) => {
    if (reading.kind === 'rejected') return { name: itemName, code: reading.code, message: reading.message };
    if (reading.kind === 'withdrawn') return { name: itemName, withdrawn: reading.edition };
    const { article, edition, embargoUntil } = reading;
    return { name: itemName, ...article, edition, embargoUntil };
  });
}
