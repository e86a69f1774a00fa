import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Endpoints } from '../../../local/endpoints.ts';

/** What a process of clients is told. */
export const UploadOrder = v.object({
  s3: v.string(),
  bucket: v.string(),
  region: v.string(),
  accessKeyId: v.string(),
  secretAccessKey: v.string(),
  /** Its first article has this number, each further one `step` more. */
  first: v.number(),
  step: v.number(),
  perSecond: v.number(),
  /** So many articles, or as many as it makes in that time. */
  most: v.number(),
  milliseconds: v.number(),
  /** Requests on their way at once. */
  clients: v.number(),
});
export type UploadOrder = v.InferOutput<typeof UploadOrder>;

/** What a process of clients did. */
export const Uploaded = v.object({
  /** Numbers of the articles that were acknowledged. */
  acknowledged: v.array(v.number()),
  /** Requests that failed, all tries of the SDK included. */
  failed: v.number(),
  /** Milliseconds until the acknowledgement of each. */
  latencies: v.array(v.number()),
  seconds: v.number(),
});
export type Uploaded = v.InferOutput<typeof Uploaded>;

const PROGRAM = fileURLToPath(new URL('./uploads-child.ts', import.meta.url));
const PROCESSES = 2;
const CLIENTS_EACH = 16;

/** Uploads articles from the number `first` on by several processes of several clients, at a rate, and says how that went. */
export async function upload(
  { s3, bucket, region, accessKeyId, secretAccessKey }: Endpoints,
  {
    first,
    perSecond,
    most = 1e9,
    seconds = 1e6,
  }: { first: number; perSecond: number; most?: number; seconds?: number },
): Promise<Uploaded> {
  const whole = { s3, bucket, region, accessKeyId, secretAccessKey, step: PROCESSES, clients: CLIENTS_EACH };
  const parts = await Promise.all(
    Array.from({ length: PROCESSES }, (_, i) =>
      part({
        ...whole,
        first: first + i,
        perSecond: perSecond / PROCESSES,
        most: Math.ceil((most - i) / PROCESSES),
        milliseconds: seconds * 1000,
      }),
    ),
  );
  return {
    acknowledged: parts.flatMap(({ acknowledged }) => acknowledged),
    failed: parts.reduce((sum, { failed }) => sum + failed, 0),
    latencies: parts.flatMap(({ latencies }) => latencies),
    seconds: Math.max(...parts.map((it) => it.seconds)),
  };
}

async function part(order: UploadOrder): Promise<Uploaded> {
  const child: ChildProcess = fork(PROGRAM, [JSON.stringify(order)]);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the clients ended with ${code}`);
  });
  const [told] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return v.parse(Uploaded, told);
}
