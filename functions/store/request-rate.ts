/** Requests are counted in intervals of this many seconds: short enough to wait for, long enough for a page that asks many things at once. */
export const INTERVAL_SECONDS = 10;

/** Begins the partition keys of counts; the functions' permissions name it. */
export const RATE_PREFIX = 'RATE#';

/** How long a count stays after its interval, so that clocks that differ a little find it. */
const KEPT_SECONDS = 60;

export interface RequestCounter {
  /** Adds a number to the row, makes it where there is none, and returns its new count. `expiresAt` is in epoch seconds. */
  add(row: { pk: string; sk: string }, requests: number, expiresAt: number): Promise<number>;
}

/**
 * Counts a request of a token. Returns how many seconds it has to wait, 0 where it may go on: a token may make
 * `INTERVAL_SECONDS * perSecond` requests in each interval, spread as it likes. `now` is in epoch seconds. One that costs more
 * counts as `weight` requests, but never as more than an interval has: whoever makes no others may make one.
 */
export async function countRequest(
  counter: RequestCounter,
  tokenId: string,
  perSecond: number,
  now: number,
  weight = 1,
): Promise<number> {
  const most = perSecond * INTERVAL_SECONDS;
  const start = Math.floor(now / INTERVAL_SECONDS) * INTERVAL_SECONDS;
  const end = start + INTERVAL_SECONDS;
  const row = { pk: `${RATE_PREFIX}${tokenId}`, sk: new Date(start * 1000).toISOString() };
  const count = await counter.add(row, Math.min(weight, most), end + KEPT_SECONDS);
  return count <= most ? 0 : Math.max(1, Math.ceil(end - now));
}
