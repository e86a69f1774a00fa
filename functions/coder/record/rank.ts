import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';

/** More tellings or more acts of the same type than this say nothing new. */
const MOST = 3;

/**
 * The merged events with what only the whole article shows: how often each is told, and how many of its type are told
 * before it. Their confidence takes both into account.
 */
export function ranked(merged: readonly Draft[]): Draft[] {
  return merged.map((draft, index) => {
    const before = merged.slice(0, index).filter(({ event }) => event.type === draft.event.type).length;
    const signals = {
      ...draft.signals,
      'told again': Math.min(MOST, draft.event.evidence.length - 1),
      'same type before': Math.min(MOST, before),
    };
    return { ...draft, signals, event: { ...draft.event, confidence: confidenceOf(signals) } };
  });
}
