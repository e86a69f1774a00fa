import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { Configuration } from './configuration.ts';
import { allow, DepescheFunction } from './depesche-function.ts';
import { allRowsBut } from './secret-rows.ts';
import type { Storage } from './storage.ts';

/** Counts anew, every minute, the days on which events came or went; where there are none, one read says so. */
export class Rollups extends Construct {
  readonly recount: DepescheFunction;

  constructor(scope: Construct, id: string, { table }: Storage, configuration: Configuration) {
    super(scope, id);
    this.recount = new DepescheFunction(this, 'Recount', {
      entry: 'recount.ts',
      description: 'Counts the events of days that changed.',
      timeout: Duration.minutes(1),
      memorySize: 512,
      environment: { TABLE_NAME: table.tableName, HOT_LISTS: configuration.hotLists },
      permissions: [
        allow(
          ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem'].map(
            (action) => `dynamodb:${action}`,
          ),
          [table.tableArn],
          allRowsBut('TOKEN', 'SECRET'),
        ),
      ],
      logRetentionDays: configuration.logRetentionDays,
    });
    new Rule(this, 'EveryMinute', {
      description: 'Roll-ups of events',
      schedule: Schedule.rate(Duration.minutes(1)),
      // A missed minute is made up for by the next.
      targets: [new LambdaFunction(this.recount.lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    });
  }
}
