/** The thread that ends its process when a PDF takes more than it may: the thread that reads cannot be interrupted. */
import { parentPort } from 'node:worker_threads';
import { MILLISECONDS, RESIDENT_MEGABYTES } from './limits.ts';

const INTERVAL_MS = 20;

let timer: NodeJS.Timeout | undefined;

parentPort?.on('message', (message: 'begin' | 'end') => {
  clearInterval(timer);
  parentPort?.postMessage(message);
  if (message === 'end') return;
  const began = process.cpuUsage();
  timer = setInterval(() => {
    const { user, system } = process.cpuUsage(began);
    const megabytes = process.memoryUsage.rss() / 1024 / 1024;
    if ((user + system) / 1000 > MILLISECONDS || megabytes > RESIDENT_MEGABYTES) process.kill(process.pid, 'SIGKILL');
  }, INTERVAL_MS);
});
