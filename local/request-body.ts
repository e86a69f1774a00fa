import type { IncomingMessage } from 'node:http';

/** The body of a request, or null where it is longer than `limit` bytes; what is beyond the limit is read and dropped. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
  }
  return length <= limit ? Buffer.concat(chunks) : null;
}
