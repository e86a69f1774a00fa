import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Reply } from './reply.ts';

/** Sends the reply and lets the rest of an unread body run out, so that the connection serves the next request. */
export async function sendReply(req: IncomingMessage, res: ServerResponse, reply: Reply): Promise<void> {
  req.resume();
  const { body, headers, status } = reply;
  if (body !== null && typeof body !== 'string') {
    res.writeHead(status, present(headers));
    // A reader that goes away before the end is its own affair.
    await pipeline(body, res).catch(() => undefined);
    return;
  }
  const bodiless = req.method === 'HEAD' || status === 204 || status === 304;
  const length = bodiless ? {} : { 'content-length': String(Buffer.byteLength(body ?? '')) };
  res.writeHead(status, { ...length, ...present(headers) });
  res.end(bodiless ? undefined : body);
}

function present(headers: Reply['headers']): Record<string, string> {
  const entries = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(entries);
}
