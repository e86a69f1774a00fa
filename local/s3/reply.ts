import type { Readable } from 'node:stream';
import { S3_ERRORS, type S3ErrorCode } from './errors.ts';
import { element, errorDocument } from './xml/write.ts';

/** What an operation answers. A header that is null is not sent. */
export type Reply = {
  kind: 'reply';
  status: number;
  headers: Record<string, string | null>;
  body: string | Readable | null;
};

/** Why an operation ends early; the server turns it into S3's error document. */
export type Refusal = { kind: 'refusal'; code: S3ErrorCode; message: string; headers: Record<string, string> };

export type Outcome = Reply | Refusal;

/** An answer without a body. */
export function empty(status: number, headers: Reply['headers'] = {}): Reply {
  return { kind: 'reply', status, headers, body: null };
}

/** An answer with an XML document. */
export function xml(document: string, headers: Reply['headers'] = {}): Reply {
  return { kind: 'reply', status: 200, headers: { 'content-type': 'application/xml', ...headers }, body: document };
}

/** A refusal with S3's usual message or a more telling one. */
export function refuse(code: S3ErrorCode, message?: string, headers: Record<string, string> = {}): Refusal {
  return { kind: 'refusal', code, message: message ?? S3_ERRORS[code][1], headers };
}

/** Tells a refusal from what the operation hoped for. */
export function isRefusal<T>(value: T | Refusal): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}

/** The answer that carries a refusal; `resource` is the path that was asked for. */
export function errorReply(refusal: Refusal, resource: string, requestId: string): Reply {
  const body = errorDocument(
    element('Code', refusal.code),
    element('Message', refusal.message),
    element('Resource', resource),
    element('RequestId', requestId),
  );
  const headers = { 'content-type': 'application/xml', ...refusal.headers };
  return { kind: 'reply', status: S3_ERRORS[refusal.code][0], headers, body };
}
