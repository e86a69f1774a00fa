import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { Invocation, Sink } from '../lambda/messages.ts';
import { FAULTS, type Fault } from './fault.ts';
import { outgoingName } from './http-answer.ts';

const Scalar = v.union([v.string(), v.number(), v.boolean()]);

/** What stands before the body (API Gateway Developer Guide, "Lambda proxy integration format for response streaming"). */
const Metadata = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    statusCode: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)),
    headers: v.optional(v.record(v.string(), Scalar), {}),
    multiValueHeaders: v.optional(v.record(v.string(), v.array(Scalar)), {}),
  }),
);

/** Between the metadata and the body. */
const DELIMITER = Buffer.alloc(8);

/** Metadata that has no end by then has none. */
const MOST_METADATA = 64 * 1024;

/**
 * Sends what a function streams while it comes, no faster than the client takes it. Resolves when all is sent, or when it was
 * cut off: the connection is then, for the status is sent already. A fault says that nothing was sent.
 */
export async function streamAnswer(
  invoke: (sink: Sink) => Promise<Invocation>,
  response: ServerResponse,
  timeoutMs: number,
): Promise<Fault | null> {
  let held = Buffer.alloc(0);
  let isOver = false;
  response.once('close', () => {
    isOver = true;
  });
  const sink: Sink = async (bytes) => {
    if (isOver) throw new Error('the answer is over');
    if (response.headersSent) return write(response, bytes);
    held = Buffer.concat([held, bytes]);
    const end = held.indexOf(DELIMITER);
    if (end < 0 && held.length < MOST_METADATA) return;
    const metadata = v.safeParse(Metadata, held.toString('utf8', 0, Math.max(end, 0)));
    if (!metadata.success) throw new Error('what is streamed is no answer');
    begin(response, metadata.output);
    await write(response, held.subarray(end + DELIMITER.length));
  };
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, 'late');
  });
  const outcome = await Promise.race([invoke(sink), timedOut]);
  clearTimeout(timer);
  isOver = true;
  if (!response.headersSent) return outcome === 'late' ? FAULTS.integrationTimeout : FAULTS.integrationFailed;
  if (outcome !== 'late' && outcome.kind === 'returned') response.end();
  else response.destroy();
  return null;
}

function begin(response: ServerResponse, { statusCode, headers, multiValueHeaders }: v.InferOutput<typeof Metadata>) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(outgoingName(name), String(value));
  for (const [name, values] of Object.entries(multiValueHeaders))
    response.setHeader(outgoingName(name), values.map(String));
  response.writeHead(statusCode);
  response.flushHeaders();
}

/** Resolves when the client has taken enough of what was sent; rejects where it is gone. */
async function write(response: ServerResponse, bytes: Buffer): Promise<void> {
  if (bytes.length === 0 || response.write(bytes)) return;
  const settled = new AbortController();
  const { signal } = settled;
  const gone = once(response, 'close', { signal }).then(() => {
    throw new Error('the client is gone');
  });
  try {
    await Promise.race([once(response, 'drain', { signal }), gone]);
  } finally {
    gone.catch(() => undefined);
    settled.abort();
  }
}
