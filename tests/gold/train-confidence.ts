/**
 * Fits the weights of the confidence on the training articles and writes them to confidence.data.ts:
 * `node tests/gold/train-confidence.ts`. Deterministic. Prints how well the weights do on articles that they were not
 * fitted on (five-fold cross-validation by article).
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { explain } from '../../functions/coder/explain.ts';
import { confidenceOf } from '../../functions/coder/record/confidence.ts';
import type { Signals } from '../../functions/coder/record/signals.ts';
import { goldArticles } from './articles.ts';
import { goldEvents, rightOnes } from './gold-events.ts';
import { fitted, type Sample } from './logistic.ts';
import { type GoldSet, hasGold, linesOf, MEASURING, TRAINING } from './sets.ts';

const DATA = fileURLToPath(new URL('../../functions/coder/record/confidence.data.ts', import.meta.url));
const FOLDS = 5;
/** Takes up what only the density of a set explains; no article to come has it. */
const DENSE = 'dense';

interface Judged extends Sample {
  readonly article: number;
}

/** All events of a set, the unlikely ones too, with whether the gold has them. */
function judged({ articlesFile, goldFile, dense }: GoldSet): Judged[] {
  const gold = goldEvents(linesOf(goldFile));
  return goldArticles(linesOf(articlesFile)).flatMap(({ id, article }, index) => {
    const { drafts } = explain(article);
    const events = drafts.map(({ event }) => event);
    const right = rightOnes(events, gold.get(id) ?? []);
    return drafts.map(({ event, signals }) => ({
      article: index,
      signals: dense ? { ...signals, [DENSE]: 1 } : signals,
      right: right.has(event),
    }));
  });
}

/** Precision of the best share of the samples by confidence. */
function precisionOfBest(samples: readonly { right: boolean; confidence: number }[], share: number): number {
  const best = samples.toSorted((a, b) => b.confidence - a.confidence).slice(0, Math.round(samples.length * share));
  return best.filter(({ right }) => right).length / best.length;
}

const withConfidence = (samples: readonly Judged[], weights: Readonly<Record<string, number>>) =>
  samples.map(({ right, signals }) => ({ right, confidence: confidenceOf(signals, weights) }));

function report(name: string, samples: readonly { right: boolean; confidence: number }[]): void {
  const best = [0.3, 0.5, 0.7, 1].map((share) => `${share}: ${precisionOfBest(samples, share).toFixed(3)}`).join('  ');
  console.log(`${name.padEnd(28)} precision of the best share ${best}`);
}

function dataFile(weights: Signals): string {
  const lines = Object.entries(weights)
    .filter(([name]) => name !== DENSE)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(3))},`);
  return `/** Written by \`node tests/gold/train-confidence.ts\`: log-odds per signal, fitted on the training articles. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
}

if (!hasGold())
  console.log('The gold annotation is not here: ../shared/gold is missing, so that nothing can be fitted.');
else {
  const samples = TRAINING.flatMap(judged);
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = ({ article }: Judged) => article % FOLDS === fold;
    const weights = fitted(samples.filter((sample) => !inFold(sample)));
    return withConfidence(samples.filter(inFold), weights);
  }).flat();
  const weights = fitted(samples);
  report('training, cross-validated', held);
  for (const set of MEASURING) report(set.name, withConfidence(judged(set), weights));
  writeFileSync(DATA, dataFile(weights));
}
