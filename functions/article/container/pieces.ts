/** The pieces of a stream without its first `count` bytes. */
export async function* skip(pieces: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const piece of pieces) {
    if (piece.length > left) yield left > 0 ? piece.subarray(left) : piece;
    left = Math.max(0, left - piece.length);
  }
}

/** The first bytes of a stream, at most `length` of them. */
export async function startOf(pieces: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let left = length;
  for await (const piece of pieces) {
    parts.push(piece.subarray(0, left));
    left -= piece.length;
    if (left <= 0) break;
  }
  return Buffer.concat(parts);
}

const LINE_FEED = 10;

/** Reads a stream piece by piece, as far as asked for. Close it when done, so that the stream is closed too. */
export class PieceReader {
  /** Offset of the next byte, counted from where the stream began. */
  offset = 0;
  readonly #pieces: AsyncIterator<Uint8Array>;
  #buffer: Uint8Array = new Uint8Array();
  #ended = false;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Up to `length` next bytes; fewer only at the end. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = length;
    while (left > 0 && (await this.#fill())) {
      const part = this.#buffer.subarray(0, left);
      parts.push(part);
      left -= part.length;
      this.#consume(part.length);
    }
    return joined(parts);
  }

  /** At least one and at most `length` next bytes, as they come; none at the end. */
  async some(length: number): Promise<Uint8Array> {
    if (!(await this.#fill())) return new Uint8Array();
    const part = this.#buffer.subarray(0, length);
    this.#consume(part.length);
    return part;
  }

  /** The next bytes through the next line feed, at most `length` of them; without one only there or at the end. */
  async line(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = length;
    while (left > 0 && parts.at(-1)?.at(-1) !== LINE_FEED && (await this.#fill())) {
      const part = this.#buffer.subarray(0, Math.min(left, this.#buffer.indexOf(LINE_FEED) + 1 || left));
      parts.push(part);
      left -= part.length;
      this.#consume(part.length);
    }
    return joined(parts);
  }

  /** Puts bytes back that were the last ones taken. */
  giveBack(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#buffer = this.#buffer.length === 0 ? bytes : Buffer.concat([bytes, this.#buffer]);
    this.offset -= bytes.length;
  }

  /** Passes over bytes; returns how many there were. */
  async pass(length: number): Promise<number> {
    let left = length;
    while (left > 0 && (await this.#fill())) {
      const count = Math.min(left, this.#buffer.length);
      left -= count;
      this.#consume(count);
    }
    return length - left;
  }

  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  #consume(count: number): void {
    this.#buffer = this.#buffer.subarray(count);
    this.offset += count;
  }

  async #fill(): Promise<boolean> {
    while (this.#buffer.length === 0 && !this.#ended) {
      const next = await this.#pieces.next();
      if (next.done) this.#ended = true;
      else this.#buffer = next.value;
    }
    return this.#buffer.length > 0;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
}
