import { Writable } from 'node:stream';
import type { Settings } from '../../functions/http/settings.ts';
import { streamRoutes } from '../../functions/http/stream-routes.ts';
import { streamApi } from '../../functions/http/streaming/stream-api.ts';
import type { log } from '../../functions/log.ts';
import type { Table } from '../../functions/store/table.ts';
import { CONTEXT, proxyEvent, STANDARD } from './requests.ts';

/** What arrived of a streamed answer. */
export interface Arrived {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly chunks: Buffer[];
  /** What the function failed with after it had begun to answer. */
  readonly error: unknown;
}

interface Circumstances {
  /** Streams at once. */
  readonly most?: number;
  readonly remaining?: () => number;
  readonly settings?: Partial<Settings>;
  /** Is told of each chunk before it is taken. */
  readonly onChunk?: (chunk: Buffer) => Promise<void>;
}

/** The streaming function over a table, asked as API Gateway asks it. */
export function streamClient(table: Table, circumstances: Circumstances = {}) {
  const { remaining = () => 900_000, settings = {}, onChunk, most = 2 } = circumstances;
  const lines: Record<string, unknown>[] = [];
  const write: typeof log = (level, event, fields) => lines.push({ level, event, ...fields });
  const ask = async (event: unknown): Promise<Arrived> => {
    let head: { statusCode: number; headers: Record<string, string> } = { statusCode: 0, headers: {} };
    const chunks: Buffer[] = [];
    const stream = new Writable({
      write(chunk: Buffer, _, done) {
        if (chunk.length > 0) chunks.push(chunk);
        (onChunk?.(chunk) ?? Promise.resolve()).then(() => done(), done);
      },
    });
    const handler = streamApi({
      routes: (circumstances) => streamRoutes({ table }, circumstances),
      places: { table, most, clock: () => Date.now() / 1000 },
      settings: { ...STANDARD, ...settings },
      log: write,
      now: () => performance.now(),
      begin: (out, metadata) => {
        head = metadata;
        return out;
      },
    });
    const context = { ...CONTEXT, getRemainingTimeInMillis: remaining };
    const error: unknown = await handler(event, stream, context).then(
      () => null,
      (it: unknown) => it,
    );
    return { ...head, chunks, error };
  };
  const send = (url: string, sent: Parameters<typeof proxyEvent>[1] = {}) => ask(proxyEvent(url, sent));
  return { ask, send, lines };
}

export const textOf = ({ chunks }: Arrived): string => Buffer.concat(chunks).toString();
