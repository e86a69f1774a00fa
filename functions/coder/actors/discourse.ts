import type { Sentence } from '../syntax.ts';
import { readReference, type Reference } from './reference.ts';
export const createDiscourse = (a: { title: string; body: string; publishedAt: string }, s: readonly Sentence[]) => ({
  read: (i: number, start: number, end: number): Reference[] => { const r = readReference((s[i]?.tokens ?? []).slice(start, end).map((t) => t.text), Number(a.publishedAt.slice(0, 4))); return r ? [r] : []; },
});
