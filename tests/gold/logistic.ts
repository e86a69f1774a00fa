import type { Signals } from '../../functions/coder/record/signals.ts';

export interface Sample {
  readonly signals: Signals;
  readonly right: boolean;
}

/** Strength of the pull of the weights to zero, in samples. */
const RIDGE = 2;
const ROUNDS = 2000;
const RATE = 0.5;

/** Weights of a logistic regression with ridge penalty (none on the bias), by gradient descent. Deterministic. */
export function fitted(samples: readonly Sample[]): Record<string, number> {
  const names = [...new Set(samples.flatMap(({ signals }) => Object.keys(signals)))].toSorted();
  const index = new Map(names.map((name, position) => [name, position]));
  const rows = samples.map(({ signals, right }) => ({
    right: right ? 1 : 0,
    values: Object.entries(signals).map(([name, value]) => [index.get(name) ?? 0, value] as const),
  }));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, position) => (names[position] === 'bias' ? 0 : RIDGE * weight));
    for (const { right, values } of rows) {
      const sum = values.reduce((total, [position, value]) => total + value * (weights[position] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - right;
      for (const [position, value] of values) gradient[position] = (gradient[position] ?? 0) + error * value;
    }
    for (const [position, slope] of gradient.entries())
      weights[position] = (weights[position] ?? 0) - (RATE * slope) / rows.length;
  }
  return Object.fromEntries(names.map((name, position) => [name, weights[position] ?? 0]));
}
