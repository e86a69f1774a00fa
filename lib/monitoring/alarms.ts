import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Configuration } from '../configuration.ts';
import { INGEST_TIMEOUT } from '../ingest.ts';
import type { WatchedMetrics } from './metrics.ts';

/** An alarm, and what somebody who is woken by it needs to know. */
export interface AlarmSpec {
  readonly metric: IMetric;
  /** The alarm goes off when the metric reaches it. */
  readonly threshold: number;
  /** Periods of the metric in a row that must reach it. */
  readonly periods?: number;
  /** Goes off when the metric falls below the threshold, or is not there at all. */
  readonly below?: boolean;
  /** What it means for somebody who uses Depesche. */
  readonly meaning: string;
  /** Section of docs/operations.md that says what to do. */
  readonly runbook: string;
}

/** Every alarm of the stack by its id. Thresholds are the operator's first guess for a newsroom of 500 to 50,000 articles a day. */
export function alarmSpecs(
  metrics: WatchedMetrics,
  { expectArticlesEveryHours }: Configuration,
): Record<string, AlarmSpec> {
  const { ingest, api, recount, exports, table } = metrics;
  return {
    DeadLetters: {
      metric: ingest.deadLetters,
      threshold: 1,
      meaning: 'Uploaded articles could not be processed in five tries. Their events are missing.',
      runbook: 'dead-letters',
    },
    IngestDelay: {
      metric: ingest.oldestMessage,
      threshold: Duration.minutes(15).toSeconds(),
      meaning: 'Uploaded articles wait for more than 15 minutes. Their events are not visible yet.',
      runbook: 'ingest-delay',
    },
    RetryDelay: {
      metric: ingest.oldestRetry,
      threshold: Duration.hours(1).toSeconds(),
      meaning:
        'Articles that failed once wait for more than an hour for their next tries. They are neither coded nor failed.',
      runbook: 'retry-delay',
    },
    IngestErrors: {
      metric: ingest.errors,
      threshold: 1,
      meaning: 'The ingest function crashes or runs out of time or memory. Events of uploaded articles appear late.',
      runbook: 'ingest-errors',
    },
    IngestDuration: {
      metric: ingest.duration,
      threshold: 0.9 * INGEST_TIMEOUT.toMilliseconds(),
      meaning:
        'The ingest function comes near its time limit. Articles that take longer will be tried again and again.',
      runbook: 'ingest-duration',
    },
    IngestThrottles: {
      metric: ingest.throttles,
      threshold: 1,
      periods: 3,
      meaning: 'The account has no room for the ingest function. Events of uploaded articles appear late.',
      runbook: 'throttles',
    },
    MessagesFailed: {
      metric: ingest.failed,
      threshold: 10,
      meaning:
        'Ten tries to process an article failed within five minutes. Events appear late; dead letters may follow.',
      runbook: 'failed-messages',
    },
    RejectedShare: {
      metric: rejectedShare(metrics),
      threshold: 50,
      meaning: 'Most of what was uploaded within an hour was rejected. A feed may have changed its format or language.',
      runbook: 'rejected-articles',
    },
    ...(expectArticlesEveryHours !== undefined && {
      NoArticles: {
        metric: ingest.codedWithin(Duration.hours(expectArticlesEveryHours)),
        threshold: 1,
        below: true,
        meaning: `No article was coded for ${expectArticlesEveryHours} hours. A feed or the ingest stands still.`,
        runbook: 'no-articles',
      },
    }),
    ApiErrors: {
      metric: api.serverErrors,
      threshold: 3,
      meaning: 'Requests to the API fail by a fault of Depesche. Analysts see errors instead of answers.',
      runbook: 'api-errors',
    },
    ApiLatency: {
      metric: api.queryDuration,
      threshold: Duration.seconds(5).toMilliseconds(),
      periods: 3,
      meaning: 'One in a hundred answers of the API, streams aside, takes longer than 5 seconds.',
      runbook: 'api-latency',
    },
    StreamErrors: {
      metric: api.streamErrors,
      threshold: 3,
      meaning: 'Streams of events break off. Whoever reads them has a part, and has to ask for the rest.',
      runbook: 'stream-errors',
    },
    RecountErrors: {
      metric: recount.errors,
      threshold: 3,
      meaning: 'The roll-ups are not recounted. Counts and timelines are answered from lists: slower, and dearer.',
      runbook: 'recount-errors',
    },
    ExportErrors: {
      metric: exports.errors,
      threshold: 3,
      meaning: 'Changes and months are not exported as files. Copies and notebooks that are fed by them fall behind.',
      runbook: 'export-errors',
    },
    TableThrottles: {
      metric: table.throttles,
      threshold: 10,
      periods: 3,
      meaning: 'The table refuses requests for lack of capacity. Ingest and answers are slow, or fail.',
      runbook: 'table-throttles',
    },
  };
}

/** Per cent of what an hour's uploads became that is rejected; no value where they are fewer than 20. */
function rejectedShare({ ingest }: WatchedMetrics): MathExpression {
  return new MathExpression({
    label: 'Rejected, %',
    expression: 'IF(rejected + coded >= 20, 100 * rejected / (rejected + coded))',
    usingMetrics: { rejected: ingest.rejected, coded: ingest.coded },
    period: Duration.hours(1),
  });
}
