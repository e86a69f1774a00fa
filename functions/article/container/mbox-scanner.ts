import { isFromLine } from '../mail/mbox-line.ts';

/** Bytes of messages in their order, or that a message begins: offset of the line `From …` before it. */
export type MboxPart = Uint8Array | { readonly at: number };

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 0x3e;
/** A line of which so much is there can be told from others. */
const ENOUGH_BYTES = 1024;

/**
 * Takes a mailbox apart as its bytes come: lines `From …` behind an empty line begin messages, and of lines `>From` the first
 * quotation mark is left out. Looks only where `From ` stands: a mailbox may have millions of lines.
 */
export class MboxScanner {
  /** Bytes that came before `#rest`. */
  offset = 0;
  /** What could not be told yet. */
  #rest: Buffer = Buffer.alloc(0);
  /** Whether a line begins with `#rest`, and whether an empty one stands before that. */
  #isLine = true;
  #isAfterEmpty = true;
  /** Whether the rest of a line `From …` is still to come. */
  #isInFromLine = false;

  /** What the next bytes bring. */
  *parts(chunk: Uint8Array): Generator<MboxPart> {
    yield* this.#scan(Buffer.concat([this.#rest, chunk]), false);
  }

  /** What is left when there are no more bytes. */
  *end(): Generator<MboxPart> {
    yield* this.#scan(this.#rest, true);
  }

  *#scan(bytes: Buffer, isLast: boolean): Generator<MboxPart> {
    const end = isLast ? bytes.length : this.#end(bytes);
    let from = 0;
    if (this.#isInFromLine) {
      from = this.#behindLine(bytes, 0, end);
    }
    for (let hit = bytes.indexOf(FROM, from); hit >= 0 && hit < end; hit = bytes.indexOf(FROM, hit + 1)) {
      let start = hit;
      while (start > from && bytes[start - 1] === QUOTE) start--;
      if (start === 0 ? !this.#isLine : bytes[start - 1] !== LINE_FEED) continue;
      if (start < hit) {
        yield bytes.subarray(from, start);
        from = start + 1;
      } else if (this.#follows(bytes, start) && isFromLine(bytes.subarray(start))) {
        if (start > from) yield bytes.subarray(from, start);
        yield { at: this.offset + start };
        from = this.#behindLine(bytes, start, end);
        hit = Math.max(hit, from - 1);
      }
    }
    if (end > from) yield bytes.subarray(from, end);
    if (end > 0) {
      const isLine = bytes[end - 1] === LINE_FEED;
      this.#isAfterEmpty = isLine && this.#follows(bytes, end);
      this.#isLine = isLine;
    }
    this.offset += end;
    this.#rest = bytes.subarray(end);
  }

  /** Up to where bytes can be told: the start of the last line, or all where of that enough is there. */
  #end(bytes: Buffer): number {
    const line = bytes.lastIndexOf(LINE_FEED) + 1;
    if (bytes.length - line < ENOUGH_BYTES && (line > 0 || this.#isLine)) return line;
    return bytes.length;
  }

  /** Where the line ends that `start` is in; remembers where it does not. */
  #behindLine(bytes: Buffer, start: number, end: number): number {
    const feed = bytes.indexOf(LINE_FEED, start);
    this.#isInFromLine = feed < 0 || feed >= end;
    return this.#isInFromLine ? end : feed + 1;
  }

  /** Whether the line before `start`, where a line begins, is empty. */
  #follows(bytes: Buffer, start: number): boolean {
    if (start === 0) return this.#isAfterEmpty;
    const before = bytes[start - 2] === CARRIAGE_RETURN ? start - 2 : start - 1;
    return before === 0 ? this.#isLine : bytes[before - 1] === LINE_FEED;
  }
}

const FROM = Buffer.from('From ');
