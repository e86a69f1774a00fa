import type { RequestCounter } from '../../functions/store/request-rate.ts';

/** Counts in memory. */
export function memoryCounter(): RequestCounter {
  const counts = new Map<string, number>();
  return {
    async increment({ pk, sk }) {
      const count = (counts.get(`${pk} ${sk}`) ?? 0) + 1;
      counts.set(`${pk} ${sk}`, count);
      return count;
    },
  };
}
