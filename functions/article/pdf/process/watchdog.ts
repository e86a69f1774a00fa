/** The thread that ends its process when a PDF takes more than it may: the thread that reads cannot be interrupted. */
import { parentPort } from 'node:worker_threads';
import { IDLE_MILLISECONDS, MILLISECONDS, RESIDENT_MEGABYTES } from './limits.ts';

const INTERVAL_MS = 20;
/** Milliseconds of processor time that are progress; the watchdog itself takes less while it waits for some. */
const PROGRESS_MS = 100;

let timer: NodeJS.Timeout | undefined;

parentPort?.on('message', (message: 'begin' | 'end') => {
  clearInterval(timer);
  parentPort?.postMessage(message);
  if (message === 'begin') watch();
});

function watch(): void {
  const began = process.cpuUsage();
  let progress = { milliseconds: 0, at: performance.now() };
  timer = setInterval(() => {
    const { user, system } = process.cpuUsage(began);
    const milliseconds = (user + system) / 1000;
    const now = performance.now();
    if (milliseconds > progress.milliseconds + PROGRESS_MS) progress = { milliseconds, at: now };
    const isIdle = now - progress.at > IDLE_MILLISECONDS;
    const megabytes = process.memoryUsage.rss() / 1024 / 1024;
    if (isIdle || milliseconds > MILLISECONDS || megabytes > RESIDENT_MEGABYTES) process.kill(process.pid, 'SIGKILL');
  }, INTERVAL_MS);
}
