import type { Rejected } from '../reading.ts';

/** Random access to the bytes of a file of any size, wherever it lies. */
export interface ByteSource {
  readonly name: string;
  readonly size: number;
  /** The bytes from `start` up to `end` (exclusive). */
  read(start: number, end: number): Promise<Uint8Array>;
  /** All bytes from `start` on, in pieces. Ending the iteration early closes the stream. */
  stream(start: number): AsyncIterable<Uint8Array>;
}

/** A file of a container: an article, or a document of several (an archive may hold a feed). */
export interface ContainerItem {
  /** Path in the container, unique in it and the same whenever it is read again. */
  readonly name: string;
  readonly mediaType: string | null;
  /** The bytes, or why they cannot be had; then only this item is lost. */
  readonly content: Uint8Array | Rejected;
  /** Where reading goes on after this item: opaque text, to be handed to the same reader. */
  readonly position: string;
}

/**
 * The items of a container in their order, from `position` on (null: from the start), at bounded memory. What makes the rest
 * unreadable ends the iteration with a last item whose content is `rejected`. Throws only what the source throws.
 */
export type ContainerReader = (source: ByteSource, position: string | null) => AsyncIterable<ContainerItem>;
