import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { EXPORTS } from '../functions/store/exports/export-rows.ts';
import { logicalIdOfBucket } from './bucket-id.ts';
import type { Configuration } from './configuration.ts';
import { allow, DepescheFunction } from './depesche-function.ts';
import { allRowsBut, rowsBelow } from './secret-rows.ts';
import type { Storage } from './storage.ts';

/** As often as GDELT. */
const EVERY = Duration.minutes(15);

/** Writes what changed, and months whose events did, as files into the bucket of exports. */
export class Exports extends Construct {
  readonly export: DepescheFunction;

  constructor(scope: Construct, id: string, { table, exports }: Storage, configuration: Configuration) {
    super(scope, id);
    this.export = new DepescheFunction(this, 'Export', {
      entry: 'export.ts',
      description: 'Exports changes and months as files.',
      // It ends before the next begins.
      timeout: Duration.minutes(10),
      // One whole CPU: it compresses. https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
      memorySize: 1769,
      environment: {
        TABLE_NAME: table.tableName,
        EXPORTS_BUCKET_NAME: exports.bucketName,
        HOT_LISTS: configuration.hotLists,
        KEEP_EXPORTS_DAYS: String(configuration.keepExportsDays),
      },
      permissions: [
        allow(
          ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
          [table.tableArn],
          allRowsBut('TOKEN', 'SECRET'),
        ),
        allow(['dynamodb:PutItem'], [table.tableArn], rowsBelow(EXPORTS)),
        allow(['s3:PutObject', 's3:AbortMultipartUpload'], [exports.arnForObjects('*')]),
      ],
      logRetentionDays: configuration.logRetentionDays,
    });
    Validations.of(this.export).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${logicalIdOfBucket(Stack.of(this), exports)}.Arn>/*]`,
      reason: 'Every object of the bucket is an export, and this function makes them all.',
    });
    new Rule(this, 'EveryQuarter', {
      description: 'Exports',
      schedule: Schedule.rate(EVERY),
      // What a missed run would have done the next one does.
      targets: [new LambdaFunction(this.export.lambda, { retryAttempts: 0, maxEventAge: EVERY })],
    });
  }
}
