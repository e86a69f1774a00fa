import { MAX_FILE_BYTES } from '../limits.ts';
import { isFromLine, unquoted } from '../mail/mbox-line.ts';
import { type Rejected, rejected } from '../reading.ts';
import type { ByteSource, ContainerItem } from './container.ts';
import { linesOf } from './lines.ts';
import { numbersOf } from './position.ts';

/** A mailbox (mbox, RFC 4155): each message, named by its number, without the quotation marks before `From`. */
export async function* readMbox(source: ByteSource, position: string | null): AsyncGenerator<ContainerItem> {
  const [start = 0, before = 0] = numbersOf(position);
  let number = before;
  let message: MessageBytes | null = null;
  let isAfterEmpty = true;
  let at = start;
  const item = (content: Uint8Array | Rejected): ContainerItem => ({
    name: String(number),
    mediaType: MAIL,
    content,
    position: `${at}:${number}`,
  });
  for await (const { bytes, end } of linesOf(source.stream(start), MAX_FILE_BYTES)) {
    if (bytes !== null && isAfterEmpty && isFromLine(bytes)) {
      if (message) yield item(message.content());
      message = new MessageBytes();
      number += 1;
    } else message?.add(bytes);
    isAfterEmpty = bytes !== null && (bytes.length === 0 || (bytes.length === 1 && bytes[0] === CARRIAGE_RETURN));
    at = start + end;
  }
  if (message) yield item(message.content());
}

const MAIL = 'message/rfc822';
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const FIRST_BYTES = 64 * 1024;
const TOO_LARGE = rejected('too-large', `The message has more than ${MAX_FILE_BYTES} bytes.`);

/** The lines of a message put together; of one that is too large, nothing. */
class MessageBytes {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #length = 0;

  /** Adds a line; null where it was too long to be had. */
  add(line: Uint8Array | null): void {
    const text = line && unquoted(line);
    const start = this.#length;
    this.#length += text === null ? Number.POSITIVE_INFINITY : text.length + 1;
    if (text === null || this.#length > MAX_FILE_BYTES) {
      this.#bytes = Buffer.alloc(0);
      return;
    }
    if (this.#length > this.#bytes.length) this.#grow(this.#length);
    this.#bytes.set(text, start);
    this.#bytes[this.#length - 1] = LINE_FEED;
  }

  content(): Uint8Array | Rejected {
    return this.#length > MAX_FILE_BYTES ? TOO_LARGE : this.#bytes.subarray(0, this.#length);
  }

  #grow(length: number): void {
    const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
