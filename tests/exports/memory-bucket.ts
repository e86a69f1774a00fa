import type { ExportBucket } from '../../functions/exports/export-bucket.ts';

/** A versioned bucket in memory; `step` runs before every write. */
export class MemoryBucket implements ExportBucket {
  readonly objects = new Map<string, Uint8Array>();
  step: () => Promise<void> = async () => {};
  #versions = 0;

  async put(key: string, bytes: Uint8Array): Promise<string> {
    await this.step();
    this.#versions += 1;
    this.objects.set(`${key}?${this.#versions}`, Uint8Array.from(bytes));
    return String(this.#versions);
  }

  async stream(key: string, chunks: AsyncIterable<Uint8Array>): Promise<string> {
    const all: Uint8Array[] = [];
    for await (const chunk of chunks) all.push(chunk);
    return this.put(key, Buffer.concat(all));
  }

  /** The bytes of an object's version. */
  read(key: string, version: string | null): Uint8Array {
    const bytes = this.objects.get(`${key}?${version}`);
    if (bytes === undefined) throw new Error(`there is no version ${version} of ${key}`);
    return bytes;
  }
}
