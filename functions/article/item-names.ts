import type { DocumentItem, RawReading } from './reading.ts';

/** Articles that one document may hold; more have to come as NDJSON or in an archive, which are streamed. */
export const MAX_ITEMS = 20_000;

/** Longer ids of items are cut: they become part of an object's description. */
const MAX_NAME = 500;

/** Items with unique names: their own, else their number; a name that comes again gets a number. */
export function namedItems(
  items: readonly { readonly id: string | null; readonly reading: RawReading }[],
): readonly DocumentItem[] {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return items.map(({ id, reading }, index) => {
    const own = id?.trim().slice(0, MAX_NAME) || String(index + 1);
    let name = own;
    while (taken.has(name)) {
      const count = (times.get(own) ?? 1) + 1;
      times.set(own, count);
      name = `${own} (${count})`;
    }
    taken.add(name);
    return { name, reading };
  });
}
