import { archiveOf } from '../article/archive/archive-format.ts';
import { WARC_RECORD } from '../article/container/warc-header.ts';

/** Reading takes up to some 30 times the bytes of a file; ten files of this size together are far from the function's memory. */
export const LIGHT_BYTES = 512 * 1024;

/** An object that has to be worked on while no other such one is: large, packed, or of several articles. */
export class HeavyError extends Error {
  override readonly name = 'HeavyError';
  /** Whether rows may have been written, which only this very message removes. */
  readonly begun: boolean;

  constructor(begun: boolean) {
    super('the object is worked on by itself');
    this.begun = begun;
  }
}

/** Whether a file may be much larger than its bytes: archives, office documents, PDFs, packed pages of a web archive. */
export function mayUnpack(bytes: Uint8Array, mediaType: string | null): boolean {
  if (archiveOf(bytes.subarray(0, HEAD_BYTES)) !== null) return true;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  return head.includes('%PDF-') || (mediaType === WARC_RECORD && /content-encoding/i.test(head));
}

/** Headers of a record and of its page are shorter. */
const HEAD_BYTES = 16 * 1024;

/** Runs a work in its turn, and tells it whether it had to wait. */
export type InTurn = <T>(work: (waited: boolean) => Promise<T>) => Promise<T>;

/** Runs works one after the other, in the order in which they come, whatever becomes of those before. */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;
  return async (work) => {
    const waited = open > 0;
    open += 1;
    const result = last.then(() => work(waited));
    last = result
      .catch(() => {})
      .then(() => {
        open -= 1;
      });
    return result;
  };
}
