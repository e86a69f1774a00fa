import { memorySource } from '../container/memory-source.ts';
import type { Rejected } from '../reading.ts';
import { rejected } from '../reading.ts';
import { zipContent } from './zip-content.ts';
import { type ZipEntry, zipDirectory, zipEntries } from './zip-directory.ts';

/** Entries of a document: those of books have some thousand, with a picture each. */
const MAX_ENTRIES = 20_000;

/** A document that is a ZIP archive of parts (DOCX, ODT, EPUB): its parts by their names, unpacked when asked for. */
export class ZippedParts {
  readonly names: readonly string[];
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  private constructor(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>) {
    this.#bytes = bytes;
    this.#entries = entries;
    this.names = [...entries.keys()];
  }

  static async open(bytes: Uint8Array): Promise<ZippedParts | Rejected> {
    const source = memorySource('', bytes);
    const directory = await zipDirectory(source);
    if (directory === null) return rejected('broken', 'The document was cut: its list of parts is missing.');
    const entries = new Map<string, ZipEntry>();
    let packed = 0;
    for await (const entry of zipEntries(source, directory, directory.start)) {
      packed += entry.compressedSize;
      if (packed > bytes.length || entries.size >= MAX_ENTRIES) {
        return rejected('bomb', 'The parts of the document overlap, or there are too many.');
      }
      entries.set(entry.name, entry);
    }
    return new ZippedParts(bytes, entries);
  }

  /** The bytes of a part, null where there is none, or why they cannot be had. */
  async part(name: string): Promise<Uint8Array | Rejected | null> {
    const entry = this.#entries.get(name);
    return entry === undefined ? null : zipContent(memorySource('', this.#bytes), entry);
  }
}
