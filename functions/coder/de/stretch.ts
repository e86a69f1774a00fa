import type { Word } from './words.ts';

/** Signs that end a clause or separate its parts. */
export const BOUNDARY = /^[.,;:!?…–—()]$|^\.{2,3}$|^--?$/;

/** The index of the first word of the stretch between two boundaries in which the word before the index stands. */
export function stretchStart(words: readonly Word[], index: number): number {
  let from = index;
  while (from > 0 && !BOUNDARY.test(words[from - 1]?.text ?? '')) from--;
  return from;
}

/** The index behind the last word of the stretch between two boundaries in which the word at the index stands, or ends before it. */
export function stretchEnd(words: readonly Word[], index: number): number {
  let end = index;
  while (end < words.length && !BOUNDARY.test(words[end]?.text ?? '')) end++;
  return end;
}

/** Whether a boundary or a coordinator stands before the word. */
export function startsStretch(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before === undefined || BOUNDARY.test(before.text) || before.class === 'coordinator';
}
