/** The process that reads: one message per file, one answer. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { forgetPeaks, peakMegabytes } from './process-tree.ts';
import { readCase } from './read-case.ts';

const Task = v.object({ file: v.string(), name: v.string() });

/** What a process that it started takes is looked at while that may still be there. */
const SAMPLE_MS = 20;

process.on('message', async (message) => {
  const { file, name } = v.parse(Task, message);
  const bytes = readFileSync(file);
  forgetPeaks();
  const before = peakMegabytes();
  let megabytes = before;
  const look = () => {
    megabytes = Math.max(megabytes, peakMegabytes());
  };
  const sampling = setInterval(look, SAMPLE_MS);
  try {
    const read = await readCase(name, bytes);
    look();
    process.send?.({ ...read, megabytes, grown: megabytes - before });
  } catch (error) {
    process.send?.({ crash: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    clearInterval(sampling);
  }
});
