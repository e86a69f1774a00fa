import type { CodedEvent } from '../event.ts';

/** What speaks for and against a candidate; each number from 0 to 1. */
export interface Signals {
  /** How often the lexicon line is right when it fires. */
  readonly trust: number;
  /** 1 both sides named, 0.5 one, 0 none. */
  readonly named: number;
  /** 1 in the title or lead, falling through the body. */
  readonly prominence: number;
  readonly modality: CodedEvent['modality'];
}

/** Weights of the logistic formula; see docs/coder.md. */
const WEIGHTS = { trust: 3.2, named: 1.6, prominence: 0.8, unreal: -1.2, bias: -2.1 };

/** The probability that the event is right: logistic in the trust of the line, the named sides, prominence and modality. */
export function confidenceOf({ trust, named, prominence, modality }: Signals): number {
  const unreal = modality === 'hypothetical' || modality === 'negated' ? 1 : 0;
  const sum =
    WEIGHTS.trust * trust +
    WEIGHTS.named * named +
    WEIGHTS.prominence * prominence +
    WEIGHTS.unreal * unreal +
    WEIGHTS.bias;
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
