import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { INGEST_METRICS, METRIC_NAMESPACE } from '../metric-names.ts';
import type { BackfillOutcome } from './backfill-object.ts';

/** What CloudWatch is told of the ingest, in embedded metric format: a log line, no call. */
export class IngestMetrics {
  readonly metrics: Metrics;

  /** `service`: the part of Depesche that the metrics are of. */
  constructor(service: string) {
    this.metrics = new Metrics({ namespace: METRIC_NAMESPACE, serviceName: service });
  }

  /** Counts what became of an object; what was stored before is not counted again. */
  converged(result: BackfillOutcome): void {
    if (result.outcome !== 'written') return;
    const { record, events } = result.content;
    if (record.status === 'rejected') this.#count(INGEST_METRICS.rejected, 1);
    if (record.status !== 'coded') return;
    this.#count(INGEST_METRICS.coded, 1);
    this.#count(INGEST_METRICS.events, events.length);
  }

  /** Counts the messages that failed, and the time of those that did not; `now` is in milliseconds since 1970. */
  handled({ Records: records }: SQSEvent, { batchItemFailures }: SQSBatchResponse, now: number): void {
    this.#count(INGEST_METRICS.failed, batchItemFailures.length);
    // CloudWatch calculates only with metrics that have a value: where nothing was rejected, none were.
    this.#count(INGEST_METRICS.coded, 0);
    this.#count(INGEST_METRICS.rejected, 0);
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { messageId, attributes } of records) {
      if (failed.has(messageId)) continue;
      this.metrics.addMetric(INGEST_METRICS.visible, MetricUnit.Milliseconds, now - Number(attributes.SentTimestamp));
    }
  }

  #count(name: string, count: number): void {
    this.metrics.addMetric(name, MetricUnit.Count, count);
  }
}
