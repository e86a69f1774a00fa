import * as v from 'valibot';

/** What an item's object says before its content: one line of JSON. */
const ItemHead = v.object({
  /** The object that it came in, as the user uploaded it. */
  container: v.object({
    key: v.string(),
    versionId: v.nullable(v.string()),
    etag: v.nullable(v.string()),
    size: v.nullable(v.number()),
  }),
  /** Its name in the container; in a document inside an archive both names. */
  name: v.string(),
  mediaType: v.nullable(v.string()),
  /** What the uploader declared of all articles of the container. */
  metadata: v.record(v.string(), v.string()),
  uploadedAt: v.string(),
  /** `file`: bytes as they stood in the container. `reading`: a `RawReading` as JSON. */
  content: v.picklist(['file', 'reading']),
});
export type ItemHead = v.InferOutput<typeof ItemHead>;

const LINE_FEED = 10;

/** Room for what an item's object says before its content: names of at most 64 KB each, a page of metadata. */
export const MAX_HEAD_BYTES = 256 * 1024;

/** The bytes of an item's object: its head as one line of JSON, then its content. */
export function encodeItem(head: ItemHead, content: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), content]);
}

/** Head and content of an item's object. Throws on anything that `encodeItem` did not write. */
export function decodeItem(bytes: Uint8Array): { head: ItemHead; content: Uint8Array } {
  const end = bytes.indexOf(LINE_FEED);
  const line = new TextDecoder().decode(bytes.subarray(0, end));
  return { head: v.parse(v.pipe(v.string(), v.parseJson(), ItemHead), line), content: bytes.subarray(end + 1) };
}
