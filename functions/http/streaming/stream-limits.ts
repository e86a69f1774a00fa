import type { Place } from './place.ts';

/** What a stream knows of itself while it is made. */
export interface StreamCircumstances {
  readonly progress: StreamProgress;
  readonly place: Place;
}

/** How far a stream has come, and what it has left. */
export interface StreamProgress {
  /** Milliseconds until the function is stopped. */
  readonly remaining: () => number;
  /** Bytes of the body that were sent. */
  readonly sent: () => number;
  /** Milliseconds of any clock. */
  readonly now: () => number;
}

/**
 * Where a stream ends by itself, before somebody else ends it: Lambda streams 200 MB at most, for 15 minutes at most, and API
 * Gateway gives up a stream in which nothing came for 5 minutes.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html
 */
export const STREAM_LIMITS = { bytes: 180_000_000, reserveMs: 60_000, idleMs: 4 * 60_000 };

/** Whether another page may be sent; `lastSent` is when the last bytes were. */
export function mayGoOn({ remaining, sent, now }: StreamProgress, lastSent: number): boolean {
  const { bytes, reserveMs, idleMs } = STREAM_LIMITS;
  return remaining() > reserveMs && sent() < bytes && now() - lastSent < idleMs;
}
