import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Api } from './api.ts';
import { Backfill } from './backfill.ts';
import type { Configuration } from './configuration.ts';
import { Exports } from './exports.ts';
import { Ingest } from './ingest.ts';
import { Monitoring } from './monitoring/monitoring.ts';
import { Rollups } from './rollups.ts';
import { Storage } from './storage.ts';

/** All of Depesche: articles in by S3, event records out by HTTPS. */
export class DepescheStack extends Stack {
  constructor(scope: Construct, id: string, configuration: Configuration) {
    const { stackName, discardData } = configuration;
    const data = discardData === undefined ? '' : ` Bucket and table are deleted with the stack: ${discardData}`;
    super(scope, id, { stackName, description: `Depesche: news articles in, event records out.${data}` });

    const storage = new Storage(this, 'Storage', configuration);
    const ingest = new Ingest(this, 'Ingest', storage, configuration);
    const backfill = new Backfill(this, 'Backfill', storage, ingest, configuration);
    const rollups = new Rollups(this, 'Rollups', storage, configuration);
    const exports = new Exports(this, 'Exports', storage, configuration);
    const api = new Api(this, 'Api', storage, configuration);
    new Monitoring(this, 'Monitoring', { storage, ingest, api, rollups, exports }, configuration);

    const outputs = {
      BucketName: storage.articles.bucketName,
      ItemsBucketName: storage.items.bucketName,
      TableName: storage.table.tableName,
      QueueUrl: ingest.queue.queueUrl,
      RetryQueueUrl: ingest.retryQueue.queueUrl,
      BackfillQueueUrl: backfill.queue.queueUrl,
      BackfillStateMachineArn: backfill.stateMachine.attrArn,
      DeadLetterQueueUrl: ingest.deadLetterQueue.queueUrl,
      ApiUrl: api.url,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
