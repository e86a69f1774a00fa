import type { GuardRow } from './rows.ts';

/** Whether what the guard row commits to may be seen: an embargo hides an article until its time. */
export function isVisible({ embargoUntil }: GuardRow, now: Date = new Date()): boolean {
  return embargoUntil === null || new Date(embargoUntil) <= now;
}
