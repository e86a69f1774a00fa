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

/** Stated confidence against precision (`rightOnes`) of all events of the sets, by tenths that have any. */
export function calibration(sets: readonly GoldSet[]): Decile[] {
  const judged = sets.flatMap(({ articlesFile, goldFile }) => {
    const gold = goldEvents(linesOf(goldFile));
    return goldArticles(linesOf(articlesFile)).flatMap(({ id, article }) => {
      const { events } = code(article);
      const right = rightOnes(events, gold.get(id) ?? []);
      return events.map((event) => ({ confidence: event.confidence, right: right.has(event) }));
    });
  });
  return [...Map.groupBy(judged, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)))]
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
