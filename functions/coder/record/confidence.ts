import { CONFIDENCE_WEIGHTS } from './confidence.data.ts';
import type { Signals } from './signals.ts';

/**
 * The probability that a record has the right type and place in the article: logistic in the weighted sum of its signals.
 * The weights are fitted on the project's training articles (tests/gold/train-confidence.ts); see docs/coder.md.
 */
export function confidenceOf(signals: Signals, weights: Readonly<Record<string, number>> = CONFIDENCE_WEIGHTS): number {
  let sum = 0;
  for (const name of Object.keys(signals)) sum += (signals[name] ?? 0) * (weights[name] ?? 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
