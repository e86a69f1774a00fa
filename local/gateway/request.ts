import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { splitTarget } from '../sigv4/signed-request.ts';

/** A request as the gateway works on it. */
export interface GatewayRequest {
  readonly id: string;
  readonly receivedAt: Date;
  readonly method: string;
  /** The request target as it was sent, with stage and query. */
  readonly url: string;
  /** The path with the stage, as it was sent. */
  readonly fullPath: string;
  /** Decoded, in the order of the request. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** As sent, in their order and spelling. */
  readonly headerPairs: readonly (readonly [name: string, value: string])[];
  /** By lower-case name. */
  readonly headers: IncomingHttpHeaders;
  readonly sourceIp: string;
  readonly body: Buffer;
}

/** The gateway's view of a request whose body has been read. */
export function gatewayRequest(request: IncomingMessage, body: Buffer): GatewayRequest {
  const { method = 'GET', url = '/', headers, rawHeaders } = request;
  const { path, query } = splitTarget(url);
  return {
    id: randomUUID(),
    receivedAt: new Date(),
    method,
    url,
    fullPath: path,
    query: [...new URLSearchParams(query)],
    headerPairs: rawHeaders.flatMap((name, index) =>
      index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : [],
    ),
    headers,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    body,
  };
}

/** The path below the stage, or null where the path is of another stage. */
export function pathBelow(stage: string, { fullPath }: GatewayRequest): string | null {
  if (fullPath === `/${stage}`) return '/';
  return fullPath.startsWith(`/${stage}/`) ? fullPath.slice(stage.length + 1) : null;
}
