import { setTimeout as sleep } from 'node:timers/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import * as v from 'valibot';
import { visit } from '../../e2e/articles.ts';
import { type Uploaded, UploadOrder } from './uploads.ts';

/** A process of clients: uploads articles at a rate, its connections kept, and tells its parent how that went. */

const order = v.parse(v.pipe(v.string(), v.parseJson(), UploadOrder), process.argv[2]);
const { s3: endpoint, bucket: Bucket, region, accessKeyId, secretAccessKey } = order;
const s3 = new S3Client({ endpoint, region, credentials: { accessKeyId, secretAccessKey }, forcePathStyle: true });

const acknowledged: number[] = [];
const latencies: number[] = [];
let failed = 0;
let next = 0;
const started = performance.now();

async function client(): Promise<void> {
  for (;;) {
    const turn = next++;
    const at = (turn * 1000) / order.perSecond;
    if (turn >= order.most || at >= order.milliseconds) return;
    await sleep(Math.max(0, started + at - performance.now()));
    if (performance.now() - started >= order.milliseconds) return;
    await put(order.first + turn * order.step);
  }
}

async function put(n: number): Promise<void> {
  const sent = performance.now();
  try {
    await s3.send(new PutObjectCommand({ Bucket, Key: `last/${n}.json`, Body: JSON.stringify(visit(n)) }));
    acknowledged.push(n);
    latencies.push(performance.now() - sent);
  } catch {
    failed += 1;
  }
}

await Promise.all(Array.from({ length: order.clients }, client));
const result: Uploaded = { acknowledged, failed, latencies, seconds: (performance.now() - started) / 1000 };
process.send?.(result, () => process.exit(0));
