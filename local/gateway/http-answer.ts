import type { ServerResponse } from 'node:http';

/** An answer that is complete. Headers of one name may stand several times; of `Content-Type` the last one counts. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** Headers that API Gateway renames in answers of functions (API Gateway Developer Guide, "Important notes"). */
const REMAPPED = new Set([
  'authorization',
  'connection',
  'content-length',
  'date',
  'server',
  'transfer-encoding',
  'upgrade',
  'via',
  'www-authenticate',
]);

/** The name under which a function's header leaves the gateway. */
export function outgoingName(name: string): string {
  return REMAPPED.has(name.toLowerCase()) ? `x-amzn-Remapped-${name.toLowerCase()}` : name;
}

/** Sends the answer; the body of an answer to HEAD is left out by Node. */
export function send(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  const byName = Map.groupBy(headers, ([name]) => name.toLowerCase());
  for (const [lowerName, entries] of byName) {
    const values = entries.map(([, value]) => value);
    const name = entries[0]?.[0] ?? lowerName;
    response.setHeader(name, lowerName === 'content-type' ? (values.at(-1) ?? '') : values);
  }
  response.statusCode = status;
  if (status !== 204 && status !== 304) response.setHeader('Content-Length', body.length);
  response.end(body);
}
