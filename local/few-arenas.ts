import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before `npm start` (`--import`, which its threads load too): begins the process anew with two arenas of memory. glibc
 * keeps what is freed in as many as eight for each core, and a process of many threads that runs for weeks fills them all
 * (docs/operations.md, "Under load"). How many there may be is read only when a process begins. Other systems have other
 * allocators.
 */
if (isMainThread && process.platform === 'linux' && process.env.MALLOC_ARENA_MAX === undefined) {
  const command = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  process.execve?.(process.execPath, command, { ...process.env, MALLOC_ARENA_MAX: '2' });
}
