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

/**
 * Log odds that records have beyond what their signals say: the weights are fitted on all candidates, and of those the unlikely
 * ones are left out and tellings of one act merged. `npm run gold -- --write` prints what newspapers and training articles lack of it.
 */
const RECORDED = 0.4;

/** The confidence that a record states, of the confidence of its candidate. */
export function statedConfidence(confidence: number): number {
  const right = confidence * Math.exp(RECORDED);
  return Math.round((1000 * right) / (right + 1 - confidence)) / 1000;
}
