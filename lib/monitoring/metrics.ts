import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { INGEST_METRICS, INGEST_SERVICE, METRIC_NAMESPACE } from '../../functions/metric-names.ts';
import type { Api } from '../api.ts';
import type { Exports } from '../exports.ts';
import type { Ingest } from '../ingest.ts';
import type { Rollups } from '../rollups.ts';
import type { Storage } from '../storage.ts';

/** The parts of the stack that are watched. */
export interface Watched {
  readonly storage: Storage;
  readonly ingest: Ingest;
  readonly api: Api;
  readonly rollups: Rollups;
  readonly exports: Exports;
}

const PERIOD = Duration.minutes(5);
const HOUR = Duration.hours(1);

/** Metrics of everything that is watched, per five minutes where nothing else is said: one place says how each is counted. */
export function metricsOf({
  storage,
  ingest: { queue, retryQueue, deadLetterQueue, ingest },
  api: { rest, query, stream },
  rollups,
  exports,
}: Watched) {
  const stage = rest.deploymentStage;
  const sum = { period: PERIOD, statistic: 'sum' };
  const max = { period: PERIOD, statistic: 'max' };
  return {
    ingest: {
      deadLetters: deadLetterQueue.metricApproximateNumberOfMessagesVisible({ ...max, period: Duration.minutes(1) }),
      oldestMessage: queue.metricApproximateAgeOfOldestMessage(max),
      oldestRetry: retryQueue.metricApproximateAgeOfOldestMessage(max),
      waiting: queue.metricApproximateNumberOfMessagesVisible(max),
      errors: ingest.lambda.metricErrors(sum),
      throttles: ingest.lambda.metricThrottles(sum),
      duration: ingest.lambda.metricDuration(max),
      coded: own(INGEST_METRICS.coded, 'sum', HOUR),
      codedWithin: (period: Duration) => own(INGEST_METRICS.coded, 'sum', period),
      rejected: own(INGEST_METRICS.rejected, 'sum', HOUR),
      events: own(INGEST_METRICS.events, 'sum', HOUR),
      failed: own(INGEST_METRICS.failed, 'sum', PERIOD),
      visible: own(INGEST_METRICS.visible, 'p50', PERIOD),
      visibleSlowest: own(INGEST_METRICS.visible, 'p99', PERIOD),
    },
    api: {
      requests: stage.metricCount(sum),
      serverErrors: stage.metricServerError(sum),
      clientErrors: stage.metricClientError(sum),
      latency: stage.metricLatency({ period: PERIOD, statistic: 'p99' }),
      /** Of the function that answers queries: the gateway's figure has streams in it, which may take a quarter of an hour. */
      queryDuration: query.lambda.metricDuration({ period: PERIOD, statistic: 'p99' }),
      streamErrors: stream.lambda.metricErrors(sum),
      usualLatency: stage.metricLatency({ period: PERIOD, statistic: 'p50' }),
    },
    recount: { errors: rollups.recount.lambda.metricErrors(sum), duration: rollups.recount.lambda.metricDuration(max) },
    exports: { errors: exports.export.lambda.metricErrors({ ...sum, period: HOUR }) },
    table: {
      throttles: new MathExpression({
        label: 'Throttled requests',
        expression: 'reads + writes',
        usingMetrics: {
          reads: storage.table.metric('ReadThrottleEvents', sum),
          writes: storage.table.metric('WriteThrottleEvents', sum),
        },
        period: PERIOD,
      }),
      read: storage.table.metricConsumedReadCapacityUnits(sum),
      written: storage.table.metricConsumedWriteCapacityUnits(sum),
    },
  };
}

export type WatchedMetrics = ReturnType<typeof metricsOf>;

function own(metricName: string, statistic: string, period: Duration): Metric {
  return new Metric({
    namespace: METRIC_NAMESPACE,
    metricName,
    dimensionsMap: { service: INGEST_SERVICE },
    statistic,
    period,
  });
}
