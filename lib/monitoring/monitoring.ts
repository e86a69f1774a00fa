import { Alarm, AlarmStatusWidget, ComparisonOperator, Dashboard, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Configuration } from '../configuration.ts';
import { type AlarmSpec, alarmSpecs } from './alarms.ts';
import { graphs } from './graphs.ts';
import { metricsOf, type Watched } from './metrics.ts';

/** Alarms, each with what it means and where help is, a dashboard, and who is told. */
export class Monitoring extends Construct {
  readonly dashboard: Dashboard;

  constructor(scope: Construct, id: string, watched: Watched, configuration: Configuration) {
    super(scope, id);
    const metrics = metricsOf(watched);
    const alarms = Object.entries(alarmSpecs(metrics, configuration)).map(([name, spec]) => this.alarm(name, spec));
    if (configuration.alarmEmail !== undefined) this.tell(configuration.alarmEmail, alarms);
    this.dashboard = new Dashboard(this, 'Dashboard', {
      widgets: [[new AlarmStatusWidget({ title: 'Alarms', width: 24, alarms })], ...graphs(metrics)],
    });
  }

  private alarm(id: string, { metric, threshold, periods = 1, below = false, meaning, runbook }: AlarmSpec): Alarm {
    return new Alarm(this, id, {
      alarmDescription: `${meaning} Runbook: docs/operations.md#${runbook}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
  }

  /** A message when an alarm goes off, and one when it is over. */
  private tell(email: string, alarms: readonly Alarm[]): void {
    const topic = new Topic(this, 'Alarms', { displayName: 'Depesche', enforceSSL: true });
    topic.addSubscription(new EmailSubscription(email));
    const action = new SnsAction(topic);
    for (const alarm of alarms) {
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
    }
  }
}
