import type { ByteSource, ContainerReader } from '../article/container/container.ts';
import { memorySource } from '../article/container/memory-source.ts';
import { CONTAINER_READERS } from '../article/container/readers.ts';
import { formatOf, HEAD_BYTES, RECORD_FORMATS } from '../article/format.ts';
import { MAX_FILE_BYTES } from '../article/limits.ts';
import { documentItems } from '../article/read-file.ts';
import { type FileFacts, type RawReading, rejected, type SourceFile } from '../article/reading.ts';
import { readingFromJson, readingToJson } from '../article/reading-json.ts';
import type { BucketObject } from './bucket.ts';
import { decodeItem, encodeItem, type ItemHead } from './item-file.ts';
import type { SplitItem } from './split.ts';

/** What an object holds: one article (or the reason why it is none), or several, to be split. */
export type Holding =
  | { readonly kind: 'one'; readonly reading: RawReading; readonly facts: FileFacts }
  | { readonly kind: 'several'; readonly items: (position: string | null) => AsyncIterable<SplitItem> };

/** The id of an item by the name that it has in its container. */
export type ItemId = (name: string) => string;

/** What the user's object holds. */
export function holdingOf(object: BucketObject, itemId: ItemId): Promise<Holding> {
  const { key, versionId, etag, size, metadata, uploadedAt, source, bytes, contentType } = object;
  // A title or an address can only be that of one article.
  const { title: _, url: __, ...shared } = metadata;
  const head = { container: { key, versionId, etag, size }, metadata: shared, uploadedAt };
  const file = { name: key, ...mediaTypeOf(contentType) };
  return read({ file, bytes, source, facts: { metadata, uploadedAt }, nested: false }, head, '', itemId);
}

/** What an item holds: nothing in an archive may be an archive again. */
export async function holdingOfItem(bytes: Uint8Array, itemId: ItemId): Promise<{ holding: Holding; head: ItemHead }> {
  const { head, content } = decodeItem(bytes);
  const { metadata, uploadedAt, name, mediaType, container } = head;
  const facts = { metadata, uploadedAt };
  if (head.content === 'reading') {
    const reading = readingFromJson(new TextDecoder().decode(content));
    return { head, holding: { kind: 'one', reading, facts } };
  }
  const file = { name, mediaType, charset: null };
  const opened = { file, bytes: content, source: memorySource(name, content), facts, nested: true };
  return { head, holding: await read(opened, { container, metadata, uploadedAt }, `${name}#`, itemId) };
}

interface Opened {
  readonly file: Omit<SourceFile, 'bytes'>;
  readonly bytes: Uint8Array | null;
  readonly source: ByteSource;
  readonly facts: FileFacts;
  readonly nested: boolean;
}
type SharedHead = Pick<ItemHead, 'container' | 'metadata' | 'uploadedAt'>;

async function read(
  { file, bytes, source, facts, nested }: Opened,
  head: SharedHead,
  prefix: string,
  itemId: ItemId,
): Promise<Holding> {
  const one = (reading: RawReading): Holding => ({ kind: 'one', reading, facts });
  const format = formatOf(await source.read(0, HEAD_BYTES), file);
  if (format.kind === 'container') {
    if (nested && !RECORD_FORMATS.has(format.format))
      return one(rejected('nested-archive', 'Archives inside archives are not opened.'));
    const reader = await CONTAINER_READERS[format.format]();
    return { kind: 'several', items: (position) => filesOf(reader, source, position, head, prefix, itemId) };
  }
  if (bytes === null) return one(rejected('too-large', `The file has more than ${MAX_FILE_BYTES} bytes.`));
  const items = await documentItems({ ...file, bytes }, format);
  const [first] = items;
  if (items.length === 1 && first?.name === null) return one(first.reading);
  return {
    kind: 'several',
    items: async function* (position) {
      for (const [index, { name, reading }] of items.entries()) {
        if (index < Number(position ?? 0)) continue;
        const full = `${prefix}${name ?? index + 1}`;
        const itemHead: ItemHead = { ...head, name: full, mediaType: null, content: 'reading' };
        const content = Buffer.from(readingToJson(reading));
        yield { id: itemId(full), bytes: encodeItem(itemHead, content), position: String(index + 1) };
      }
    },
  };
}

/** The files of a container as items; one that cannot be read is an item that says why. */
async function* filesOf(
  reader: ContainerReader,
  source: ByteSource,
  from: string | null,
  head: SharedHead,
  prefix: string,
  itemId: ItemId,
): AsyncGenerator<SplitItem> {
  for await (const { name: ownName, mediaType, content, position } of reader(source, from)) {
    const name = `${prefix}${ownName}`;
    const isFile = content instanceof Uint8Array;
    const itemHead: ItemHead = { ...head, name, mediaType, content: isFile ? 'file' : 'reading' };
    const bytes = isFile ? content : Buffer.from(readingToJson(content));
    yield { id: itemId(name), bytes: encodeItem(itemHead, bytes), position };
  }
}

function mediaTypeOf(contentType: string | null): Pick<SourceFile, 'mediaType' | 'charset'> {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const charset = parameters.map((it) => /^\s*charset="?([^"\s]+)/.exec(it)?.[1]).find(Boolean) ?? null;
  return { mediaType: type.trim() || null, charset };
}
