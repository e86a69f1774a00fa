import type { Page } from '../../store/page.ts';
import { mayGoOn, type StreamProgress } from './stream-limits.ts';
import type { StreamEnd, StreamText } from './stream-text.ts';

/** What a stream is made of. */
interface StreamSource<Item> {
  /** The first page, which is read already. */
  readonly first: Page<Item>;
  readonly read: (before: string) => Promise<Page<Item>>;
  readonly text: StreamText<Item>;
  /** How it ended; `rest` is the position at which there may be more, null where there is nothing. */
  readonly endAt: (returned: number, rest: string | null) => StreamEnd;
}

/** The parts of a stream, a page each, one made when the one before it was taken. */
export async function* partsOf<Item>(
  { first, read, text, endAt }: StreamSource<Item>,
  progress: StreamProgress,
): AsyncGenerator<string> {
  let page = first;
  let returned = 0;
  let lastSent = progress.now();
  if (text.head !== '') yield text.head;
  for (;;) {
    if (page.items.length > 0) {
      yield text.items(page.items);
      returned += page.items.length;
      lastSent = progress.now();
    }
    if (page.next === null || !mayGoOn(progress, lastSent)) break;
    page = await read(page.next);
  }
  yield text.end(endAt(returned, page.next));
}
