/** The process that reads PDFs, one at a time, until its watchdog or a lack of memory ends it. */
import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { pdfText } from '../pdf-text.ts';
import type { ProcessAnswer } from './bounded-process.ts';
import { REUSABLE_MEGABYTES } from './limits.ts';

const watchdog = new Worker(new URL(`./watchdog${extname(import.meta.filename)}`, import.meta.url));
const told = (message: 'begin' | 'end') => {
  watchdog.postMessage(message);
  return once(watchdog, 'message');
};

process.once('disconnect', () => process.exit());
process.on('message', async (message) => {
  await told('begin');
  // The library takes plain arrays only, and takes them over.
  const answer = await pdfText(new Uint8Array(v.parse(v.instance(Uint8Array), message)));
  await told('end');
  const last = process.memoryUsage.rss() > REUSABLE_MEGABYTES * 1024 * 1024;
  process.send?.({ answer, last } satisfies ProcessAnswer, () => {
    if (last) process.exit();
  });
});
await once(watchdog, 'online');
process.send?.('ready');
