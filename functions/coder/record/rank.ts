import { confidenceOf } from './confidence.ts';
import type { Draft } from './draft.ts';
import type { Signals } from './signals.ts';

/** More tellings or more acts of the same type than this say nothing new. */
const MOST = 3;

/**
 * The merged events with what only the whole article shows: how often each is told, how many of its type are told
 * before it, and what the article is about (`topicsOf`). Their confidence takes all of it into account.
 */
export function ranked(merged: readonly Draft[], topics: Signals): Draft[] {
  return merged.map((draft, index) => {
    const before = merged.slice(0, index).filter(({ event }) => event.type === draft.event.type).length;
    const signals = {
      ...draft.signals,
      ...topics,
      'told again': Math.min(MOST, draft.event.evidence.length - 1),
      'same type before': Math.min(MOST, before),
    };
    return { ...draft, signals, event: { ...draft.event, confidence: confidenceOf(signals) } };
  });
}
