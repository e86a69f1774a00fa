import { createHmac, timingSafeEqual } from 'node:crypto';

/** Bytes of the authenticator; 128 bits cannot be guessed. */
const MAC_BYTES = 16;

/**
 * A position in a list as an opaque cursor. It is authenticated and bound to the query: `query` is everything that decides
 * what the list holds.
 */
export function sealCursor(key: Buffer, query: string, position: string): string {
  return Buffer.concat([authenticate(key, query, position), Buffer.from(position)]).toString('base64url');
}

/** The position in a cursor, or null where the cursor was tampered with or belongs to another query. */
export function openCursor(key: Buffer, query: string, cursor: string): string | null {
  const bytes = Buffer.from(cursor, 'base64url');
  // Decoding skips characters that are not base64url; only the one spelling that `sealCursor` made is accepted.
  if (bytes.length < MAC_BYTES || bytes.toString('base64url') !== cursor) return null;
  const position = bytes.subarray(MAC_BYTES).toString();
  return timingSafeEqual(bytes.subarray(0, MAC_BYTES), authenticate(key, query, position)) ? position : null;
}

function authenticate(key: Buffer, query: string, position: string): Buffer {
  return createHmac('sha256', key)
    .update(JSON.stringify([query, position]))
    .digest()
    .subarray(0, MAC_BYTES);
}
