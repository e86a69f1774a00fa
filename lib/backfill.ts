import { ArnFormat, Stack, Validations } from 'aws-cdk-lib';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { TRIES } from '../functions/ingest/tries.ts';
import { BACKFILL_SERVICE } from '../functions/metric-names.ts';
import { backfillDefinition, MAP } from './backfill-definition.ts';
import type { Configuration } from './configuration.ts';
import { allow, type DepescheFunction } from './depesche-function.ts';
import { INGEST_TIMEOUT, type Ingest } from './ingest.ts';
import { ingestFunction } from './ingest-function.ts';
import type { Storage } from './storage.ts';

/**
 * Codes anew what is in the bucket: a state machine lists it and sends word of every object to a queue of its own, which a
 * function of its own works off, a few at a time. Uploads have their own queue and their own functions, and do not wait.
 */
export class Backfill extends Construct {
  readonly queue: Queue;
  readonly ingest: DepescheFunction;
  readonly stateMachine: CfnStateMachine;

  constructor(scope: Construct, id: string, storage: Storage, ingest: Ingest, configuration: Configuration) {
    super(scope, id);
    this.queue = ingest.workQueue(this, 'Queue', INGEST_TIMEOUT, TRIES);
    this.ingest = ingestFunction(this, 'Ingest', storage, configuration, {
      description: 'Codes anew what is in the bucket, as far as the present coder has not made it.',
      queue: this.queue,
      batchSize: 10,
      maxConcurrency: configuration.backfillConcurrency,
      sendsTo: this.queue,
      setsAsideTo: ingest.retryQueue,
      metricsService: BACKFILL_SERVICE,
      timeout: INGEST_TIMEOUT,
      memorySize: 1024,
    });

    const stack = Stack.of(this);
    const { articles } = storage;
    // A name, as the machine's own role has to name the machine.
    const stateMachineName = `${stack.stackName}-Backfill`;
    const machine = (resource: string, name: string) =>
      stack.formatArn({ service: 'states', resource, resourceName: name, arnFormat: ArnFormat.COLON_RESOURCE_NAME });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('states.amazonaws.com'),
      inlinePolicies: {
        Permissions: new PolicyDocument({
          statements: [
            allow(['s3:ListBucket'], [articles.bucketArn]),
            allow(['sqs:SendMessage'], [this.queue.queueArn]),
            // What a distributed map needs: it runs parts of itself as executions of the same machine.
            allow(['states:StartExecution'], [machine('stateMachine', stateMachineName)]),
            allow(
              ['states:DescribeExecution', 'states:StopExecution'],
              [machine('execution', `${stateMachineName}:*`)],
            ),
            allow(['states:RedriveExecution'], [machine('execution', `${stateMachineName}/${MAP}:*`)]),
          ],
        }),
      },
    });
    for (const name of [`${stateMachineName}:*`, `${stateMachineName}/${MAP}:*`]) {
      Validations.of(role).acknowledge({
        id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${name}]`,
        reason: 'Executions of this one state machine: their names are made when they start.',
      });
    }
    this.stateMachine = new CfnStateMachine(this, 'StateMachine', {
      stateMachineName,
      stateMachineType: 'STANDARD',
      roleArn: role.roleArn,
      definition: backfillDefinition({ bucketName: articles.bucketName, queueUrl: this.queue.queueUrl }),
    });
    Validations.of(this.stateMachine).acknowledge(
      {
        id: 'AwsSolutions-SF1',
        reason:
          'The history of an execution is kept for 90 days and tells all there is; a log would need rights to all logs.',
      },
      {
        id: 'AwsSolutions-SF2',
        reason: 'It only sends messages. What is done for them is traced in the function.',
      },
    );
  }
}
