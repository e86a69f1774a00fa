import { MAX_FILE_BYTES } from '../limits.ts';
import { type Rejected, rejected } from '../reading.ts';
import type { ByteSource, ContainerItem } from './container.ts';
import { MboxScanner } from './mbox-scanner.ts';
import { numbersOf } from './position.ts';

/** A mailbox (mbox, RFC 4155): each message, named by its number, without the quotation marks before `From`. */
export async function* readMbox(source: ByteSource, position: string | null): AsyncGenerator<ContainerItem> {
  const [start = 0, before = 0] = numbersOf(position);
  let number = before;
  let message: MessageBytes | null = null;
  const scanner = new MboxScanner();
  const item = (content: Uint8Array | Rejected, at: number): ContainerItem => ({
    name: String(number),
    mediaType: MAIL,
    content,
    position: `${start + at}:${number}`,
  });
  for await (const chunk of ended(source.stream(start))) {
    for (const part of chunk === null ? scanner.end() : scanner.parts(chunk)) {
      if (part instanceof Uint8Array) {
        message?.add(part);
        continue;
      }
      if (message) yield item(message.content(), part.at);
      message = new MessageBytes();
      number += 1;
    }
  }
  if (message) yield item(message.content(), scanner.offset);
}

/** The chunks of a stream, and null behind the last one. */
async function* ended(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  yield* stream;
  yield null;
}

const MAIL = 'message/rfc822';
const FIRST_BYTES = 64 * 1024;
const TOO_LARGE = rejected('too-large', `The message has more than ${MAX_FILE_BYTES} bytes.`);

/** The bytes of a message put together; of one that is too large, nothing. */
class MessageBytes {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #length = 0;

  add(piece: Uint8Array): void {
    const start = this.#length;
    this.#length += piece.length;
    if (this.#length > MAX_FILE_BYTES) {
      this.#bytes = Buffer.alloc(0);
      return;
    }
    if (this.#length > this.#bytes.length) this.#grow(this.#length);
    this.#bytes.set(piece, start);
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
