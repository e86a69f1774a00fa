import { closeSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { readStretch } from './body/write-file.ts';
import type { Reply } from './reply.ts';

/** Sends the reply and lets the rest of an unread body run out, so that the connection serves the next request. */
export async function sendReply(req: IncomingMessage, res: ServerResponse, reply: Reply): Promise<void> {
  req.resume();
  const { body, headers, status } = reply;
  const file = body !== null && typeof body === 'object' ? body : null;
  if (res.destroyed) {
    if (file) closeSync(file.descriptor);
    return;
  }
  const text = typeof body === 'string' ? body : '';
  const bodiless = req.method === 'HEAD' || status === 204 || status === 304;
  const length = file || bodiless ? {} : { 'content-length': Buffer.byteLength(text) };
  res.writeHead(status, { ...length, ...present(headers) });
  if (!file) {
    res.end(bodiless ? undefined : text);
    return;
  }
  // A reader that goes away before the end is its own affair.
  await pipeline(readStretch(file), res).catch(() => undefined);
}

function present(headers: Reply['headers']): Record<string, string> {
  const entries = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(entries);
}
