import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorFields, LOG_EVENTS } from '../../log.ts';
import { answering, type Context, type Ports } from '../api.ts';
import { type Call, readCall } from '../call.ts';
import { streamCoding } from '../middleware/stream-coding.ts';
import type { Response } from '../response.ts';
import type { Route } from '../route.ts';
import { type Places, placeFor } from './place.ts';
import { type Meter, sendParts } from './send-parts.ts';
import type { StreamCircumstances } from './stream-limits.ts';

interface StreamPorts extends Omit<Ports, 'routes'> {
  /** The routes of one call. */
  readonly routes: (circumstances: StreamCircumstances) => readonly Route[];
  readonly places: Places;
  /** Begins an answer on a function's stream, as `awslambda.HttpResponseStream.from` does. */
  readonly begin: (stream: Writable, metadata: { statusCode: number; headers: Record<string, string> }) => Writable;
}

/**
 * The API as a function that streams: it sends status and headers, and then the body while it is made. Rejects where the
 * body could not be sent to its end; Lambda then tells the gateway that the answer is not whole.
 */
export function streamApi(ports: StreamPorts) {
  const { settings, now, log: write } = ports;
  return async (event: unknown, stream: Writable, context: Context): Promise<void> => {
    const call = readCall(event, settings.baseUrl);
    const meter: Meter = { bytes: 0 };
    const remaining = () => context.getRemainingTimeInMillis();
    const place = placeFor(ports.places, call.requestId, remaining());
    const routes = ports.routes({ progress: { remaining, now, sent: () => meter.bytes }, place });
    try {
      const answer = await answering({ ...ports, routes }, [streamCoding])(call, context);
      await send(ports, call, answer, meter, stream);
    } finally {
      // A place that is not given back is free again when the function would have ended.
      await place.giveBack().catch((error: unknown) => write('error', LOG_EVENTS.placeKept, { ...errorFields(error) }));
    }
  };
}

async function send(
  { begin, now, log: write }: StreamPorts,
  call: Call,
  { statusCode, headers, body, parts }: Response,
  meter: Meter,
  stream: Writable,
): Promise<void> {
  const out = begin(stream, { statusCode, headers: { ...headers } });
  // Status and headers leave with the first write, be it of nothing.
  out.write('');
  if (parts === undefined) return pipeline([body], out);
  const started = now();
  const fields = () => ({
    requestId: call.requestId,
    caller: call.caller?.name,
    bytes: meter.bytes,
    milliseconds: Math.round(now() - started),
  });
  try {
    await sendParts(parts, headers['Content-Encoding'] === 'gzip' ? 'gzip' : 'identity', meter, out);
    write('info', LOG_EVENTS.streamSent, fields());
  } catch (error) {
    write('error', LOG_EVENTS.streamCut, { ...fields(), ...errorFields(error) });
    throw error;
  }
}
