import type { ByteSource } from './container.ts';
import { blanks } from './lines.ts';

/** One record as it stands in the file, or null where it is too long or its quotation mark is never closed. */
export interface CsvRecord {
  readonly bytes: Uint8Array | null;
  /** Offset in the file of the byte after it. */
  readonly end: number;
}

const QUOTE = 0x22;
const LINE_FEED = 10;

/**
 * The records of a table from a byte on that are not blank, of which a quoted field may hold line feeds. Holds one record. Where a record does not end
 * within `maxBytes`, only its first line is given up and reading goes on with the second.
 */
export async function* recordsOf(
  source: ByteSource,
  start: number,
  delimiter: number,
  maxBytes: number,
): AsyncGenerator<CsvRecord> {
  for (let from = start; from < source.size; ) {
    const state = new RecordState(from, delimiter, maxBytes);
    for await (const chunk of source.stream(from)) {
      yield* state.records(chunk);
      if (state.isLost) break;
    }
    if (state.isEmpty) return;
    if (!state.isOpen) {
      yield { bytes: state.bytes(), end: state.offset };
      return;
    }
    yield { bytes: null, end: state.firstLineEnd ?? state.offset };
    if (state.firstLineEnd === null) return;
    from = state.firstLineEnd;
  }
}

/** A record that has begun. */
class RecordState {
  /** Where the first of the line feeds in its quoted fields is behind us. */
  firstLineEnd: number | null = null;
  offset: number;
  readonly #delimiter: number;
  readonly #maxBytes: number;
  #quoted = false;
  #fieldStart = true;
  /** The byte before was a quotation mark that closed a field, or the first of two that stand for one. */
  #closed = false;
  #length = 0;
  #parts: Uint8Array[] = [];

  constructor(offset: number, delimiter: number, maxBytes: number) {
    this.offset = offset;
    this.#delimiter = delimiter;
    this.#maxBytes = maxBytes;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** In a quoted field. */
  get isOpen(): boolean {
    return this.#quoted;
  }

  /** Too long, with lines that can be read by themselves. */
  get isLost(): boolean {
    return this.#quoted && this.#length > this.#maxBytes && this.firstLineEnd !== null;
  }

  bytes(): Uint8Array | null {
    return this.#length > this.#maxBytes ? null : Buffer.concat(this.#parts);
  }

  *records(chunk: Uint8Array): Generator<CsvRecord> {
    let begin = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === QUOTE) {
        const opens = !this.#quoted && (this.#fieldStart || this.#closed);
        this.#closed = this.#quoted;
        this.#quoted = opens;
        this.#fieldStart = false;
        continue;
      }
      this.#closed = false;
      if (byte !== LINE_FEED) this.#fieldStart = !this.#quoted && byte === this.#delimiter;
      else if (this.#quoted) this.firstLineEnd ??= this.offset + i + 1;
      else {
        const isBlank = this.#length === 0 && blanks(chunk, begin) >= i;
        this.#add(chunk.subarray(begin, i));
        if (!isBlank) yield { bytes: this.bytes(), end: this.offset + i + 1 };
        this.#parts = [];
        this.#length = 0;
        this.firstLineEnd = null;
        this.#fieldStart = true;
        begin = i + 1;
      }
    }
    this.#add(chunk.subarray(begin));
    this.offset += chunk.length;
  }

  #add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#maxBytes) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }
}
