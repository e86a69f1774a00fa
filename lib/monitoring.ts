import { Duration } from 'aws-cdk-lib';
import { Alarm, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Ingest } from './ingest.ts';

interface AlarmProps {
  readonly metric: Metric;
  /** The alarm goes off when the metric reaches it. */
  readonly threshold: number;
  /** What it means for somebody who uses Depesche. */
  readonly meaning: string;
  /** Section of docs/operations.md that says what to do. */
  readonly runbook: string;
}

/** The alarms. None can be made without saying what it means and what to do. */
export class Monitoring extends Construct {
  constructor(scope: Construct, id: string, { queue, deadLetterQueue, ingest }: Ingest) {
    super(scope, id);
    this.alarm('DeadLetters', {
      metric: deadLetterQueue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'max',
      }),
      threshold: 1,
      meaning: 'Uploaded articles could not be processed in five tries. Their events are missing.',
      runbook: 'dead-letters',
    });
    this.alarm('IngestErrors', {
      metric: ingest.lambda.metricErrors({ period: Duration.minutes(5) }),
      threshold: 1,
      meaning: 'The ingest function crashes or runs out of time. Events of uploaded articles appear late.',
      runbook: 'ingest-errors',
    });
    this.alarm('IngestDelay', {
      metric: queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'max' }),
      threshold: Duration.minutes(15).toSeconds(),
      meaning: 'Uploaded articles wait for more than 15 minutes. Their events are not visible yet.',
      runbook: 'ingest-delay',
    });
  }

  private alarm(id: string, { metric, threshold, meaning, runbook }: AlarmProps): void {
    new Alarm(this, id, {
      alarmDescription: `${meaning} Runbook: docs/operations.md#${runbook}`,
      metric,
      threshold,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
