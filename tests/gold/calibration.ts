import { code } from '../../functions/coder/code.ts';
import { goldArticles } from './articles.ts';
import { goldEvents, rightOnes } from './gold-events.ts';
import { type GoldSet, linesOf } from './sets.ts';

/** How often events whose confidence lies in one tenth are right. */
export interface Decile {
  /** 0 for confidences below 0.1, 9 for those from 0.9 on. */
  readonly tenth: number;
  readonly events: number;
  readonly confidence: number;
  readonly precision: number;
}

/** The stated confidence of an event, and whether the gold has it. */
interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

const judged = (sets: readonly GoldSet[]): Judged[] =>
  sets.flatMap(({ articlesFile, goldFile }) => {
    const gold = goldEvents(linesOf(goldFile));
    return goldArticles(linesOf(articlesFile)).flatMap(({ id, article }) => {
      const { events } = code(article);
      const right = rightOnes(events, gold.get(id) ?? []);
      return events.map((event) => ({ confidence: event.confidence, right: right.has(event) }));
    });
  });

/** The log odds by which all confidences would have to be raised for their mean to be the precision; see record/confidence.ts. */
export function missingLogOdds(sets: readonly GoldSet[]): number {
  const events = judged(sets);
  const right = events.filter((event) => event.right).length;
  let [low, high] = [-4, 4];
  for (let step = 0; step < 40; step++) {
    const raised = Math.exp((low + high) / 2);
    const sum = events.reduce((all, { confidence: c }) => all + (c * raised) / (c * raised + 1 - c), 0);
    if (sum < right) low = (low + high) / 2;
    else high = (low + high) / 2;
  }
  return low;
}

/** Stated confidence against precision (`rightOnes`) of all events of the sets, by tenths that have any. */
export function calibration(sets: readonly GoldSet[]): Decile[] {
  return [...Map.groupBy(judged(sets), ({ confidence }) => Math.min(9, Math.floor(confidence * 10)))]
    .toSorted(([a], [b]) => a - b)
    .map(([tenth, events]) => ({
      tenth,
      events: events.length,
      confidence: events.reduce((sum, { confidence }) => sum + confidence, 0) / events.length,
      precision: events.filter(({ right }) => right).length / events.length,
    }));
}

/** The table of docs/accuracy.md. */
export const calibrationTable = (name: string, deciles: readonly Decile[]): string =>
  [
    `| ${name} | events | mean confidence | precision |`,
    '|---|---|---|---|',
    ...deciles.map(
      ({ tenth, events, confidence, precision }) =>
        `| ${tenth / 10}–${(tenth + 1) / 10} | ${events} | ${confidence.toFixed(2)} | ${precision.toFixed(2)} |`,
    ),
  ].join('\n');
