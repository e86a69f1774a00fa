import type { RequestCounter } from '../../functions/store/request-rate.ts';

/** Counts in memory. */
export function memoryCounter(): RequestCounter {
  const counts = new Map<string, number>();
  return {
    async add({ pk, sk }, requests) {
      const count = (counts.get(`${pk} ${sk}`) ?? 0) + requests;
      counts.set(`${pk} ${sk}`, count);
      return count;
    },
  };
}
