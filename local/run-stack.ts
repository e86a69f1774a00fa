import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAwsEndpoint } from './aws-endpoint.ts';
import type { LocalConfiguration } from './configuration.ts';
import type { Credentials } from './credentials.ts';
import { createDynamoDb, type DynamoDb } from './dynamodb.ts';
import { type EventSource, startEventSource } from './event-source.ts';
import { restApiOf } from './gateway/api.ts';
import { createGateway } from './gateway/server.ts';
import { listen } from './http-server.ts';
import { createFunction, type LambdaFunction } from './lambda/function.ts';
import { openLog } from './lambda/log.ts';
import { matches, notificationOf, notificationRules, testEventOf } from './notifications.ts';
import { createS3 } from './s3/server.ts';
import { type Schedule, startSchedule } from './schedule.ts';
import { createSqs, type Sqs } from './sqs/server.ts';
import { readAssembly } from './template/assembly.ts';
import { ACCOUNT, ARN_OF, nameOfArn, REGION } from './template/names.ts';
import { loadStack, type Stack } from './template/stack.ts';

/** Addresses of what runs. */
export interface Addresses {
  readonly s3: string;
  readonly dynamodb: string;
  /** With the stage: `http://127.0.0.1:3000/v1`. */
  readonly api: string;
}

export interface RunningStack {
  readonly addresses: Addresses;
  readonly stack: Stack;
  /** Lets the batches in work finish, then closes everything. */
  readonly stop: () => Promise<void>;
}

/** How long an answer may take that is being sent when the runner stops; a stream could go on for a quarter of an hour. */
const STREAMS_END_WITHIN_MS = 15_000;

/** Runs the stack of a cloud assembly: services first, then functions, then what feeds them. */
export async function runStack(
  assemblyFolder: string,
  configuration: LocalConfiguration,
  credentials: Credentials,
  report: (message: string) => void,
): Promise<RunningStack> {
  const { DEPESCHE_DATA: dataFolder } = configuration;
  const keys = new Map([[credentials.accessKeyId, credentials.secretAccessKey]]);
  const isNew = !existsSync(join(dataFolder, 's3'));
  let s3Address = '';
  const notify: { current: Parameters<typeof createS3>[0]['onChange'] } = {
    current: () => {
      throw new Error('notifications are not set up yet');
    },
  };
  const sqs = createSqs({
    dataFolder,
    baseUrl: () => s3Address,
    region: REGION,
    accountId: ACCOUNT,
    credentials: keys,
  });
  const s3 = createS3({ dataFolder, credentials: keys, region: REGION, onChange: (change) => notify.current(change) });
  const dynamodb = createDynamoDb({ folder: join(dataFolder, 'dynamodb'), credentials: keys, report });

  const awsServer = await listen(createAwsEndpoint({ s3, sqs }), {
    port: configuration.DEPESCHE_S3_PORT,
    variable: 'DEPESCHE_S3_PORT',
    report,
  });
  s3Address = awsServer.address;
  const dynamodbServer = await listen(dynamodb.handle, {
    port: configuration.DEPESCHE_DYNAMODB_PORT,
    variable: 'DEPESCHE_DYNAMODB_PORT',
    report,
  });

  const stack = loadStack(readAssembly(assemblyFolder), (queueName) => `${s3Address}/${ACCOUNT}/${queueName}`);
  createQueues(stack, sqs);
  await dynamodb.open();
  await createTables(stack, dynamodb);
  const rules = stack.all('AWS::S3::Bucket').flatMap(notificationRules);
  notify.current = (change) => {
    for (const { queueArn } of rules.filter((rule) => matches(rule, change))) {
      sqs.send(nameOfArn(queueArn), notificationOf(change, new Date()));
    }
  };
  for (const { name, properties } of stack.all('AWS::S3::Bucket')) {
    s3.createBucket(name, { versioned: properties.VersioningConfiguration?.Status === 'Enabled' });
  }
  if (isNew) {
    for (const { bucket, queueArn } of distinctQueues(rules))
      sqs.send(nameOfArn(queueArn), testEventOf(bucket, new Date()));
  }

  const functions = createFunctions(stack, configuration, (folder, name) => openLog(folder, name, report), {
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_S3: s3Address,
    AWS_ENDPOINT_URL_SQS: s3Address,
    AWS_ENDPOINT_URL_DYNAMODB: dynamodbServer.address,
  });
  const functionNamed = (name: string): LambdaFunction => {
    const found = functions.get(name);
    if (!found) throw new Error(`the template has no function ${name}`);
    return found;
  };
  const api = restApiOf(stack);
  const apiServer = await listen(createGateway({ api, functionNamed, credentials: keys }), {
    port: configuration.DEPESCHE_API_PORT,
    variable: 'DEPESCHE_API_PORT',
    report,
  });

  sqs.releaseInFlight();
  s3.deliverPending();
  const eventSources = startEventSources(stack, configuration, sqs, functionNamed);
  const schedules = startSchedules(stack, functionNamed);
  return {
    addresses: { s3: s3Address, dynamodb: dynamodbServer.address, api: `${apiServer.address}/${api.stage}` },
    stack,
    stop: async () => {
      await Promise.all([...eventSources, ...schedules].map((it) => it.stop()));
      await apiServer.close(STREAMS_END_WITHIN_MS);
      await Promise.all([...functions.values()].map((it) => it.close()));
      await Promise.all([awsServer.close(), dynamodbServer.close()]);
      await dynamodb.close();
      sqs.close();
      s3.close();
    },
  };
}

function createQueues(stack: Stack, sqs: Sqs): void {
  for (const { name, properties } of stack.all('AWS::SQS::Queue')) {
    const { RedrivePolicy, VisibilityTimeout, MessageRetentionPeriod, ReceiveMessageWaitTimeSeconds, DelaySeconds } =
      properties;
    const numbers = { VisibilityTimeout, MessageRetentionPeriod, ReceiveMessageWaitTimeSeconds, DelaySeconds };
    const given = Object.entries(numbers).filter(([, value]) => value !== undefined);
    sqs.ensureQueue(name, {
      ...Object.fromEntries(given.map(([attribute, value]) => [attribute, String(value)])),
      ...(RedrivePolicy && { RedrivePolicy: JSON.stringify(RedrivePolicy) }),
    });
  }
}

async function createTables(stack: Stack, dynamodb: DynamoDb): Promise<void> {
  for (const { name, properties } of [
    ...stack.all('AWS::DynamoDB::GlobalTable'),
    ...stack.all('AWS::DynamoDB::Table'),
  ]) {
    const { AttributeDefinitions, KeySchema, BillingMode, GlobalSecondaryIndexes } = properties;
    const table = { TableName: name, AttributeDefinitions, KeySchema, BillingMode };
    await dynamodb.ensureTable(GlobalSecondaryIndexes ? { ...table, GlobalSecondaryIndexes } : table);
  }
}

function distinctQueues<Rule extends { bucket: string; queueArn: string }>(rules: readonly Rule[]): Rule[] {
  return [...new Map(rules.map((rule) => [`${rule.bucket} ${rule.queueArn}`, rule])).values()];
}

function createFunctions(
  stack: Stack,
  { DEPESCHE_CONCURRENCY, DEPESCHE_DATA }: LocalConfiguration,
  log: (folder: string, name: string) => ReturnType<typeof openLog>,
  environment: Readonly<Record<string, string>>,
): Map<string, LambdaFunction> {
  return new Map(
    stack.all('AWS::Lambda::Function').map(({ name, properties }) => {
      const spec = {
        name,
        arn: ARN_OF['AWS::Lambda::Function']?.(name) ?? name,
        folder: stack.assetFolder(properties.Code.S3Key),
        handler: properties.Handler,
        variables: { ...properties.Environment?.Variables, ...environment, AWS_LAMBDA_FUNCTION_NAME: name },
        memoryMb: properties.MemorySize,
        timeoutSeconds: properties.Timeout,
      };
      const concurrency = Math.min(
        DEPESCHE_CONCURRENCY,
        properties.ReservedConcurrentExecutions ?? DEPESCHE_CONCURRENCY,
      );
      return [name, createFunction(spec, concurrency, log(join(DEPESCHE_DATA, 'logs'), name))];
    }),
  );
}

function startSchedules(stack: Stack, functionNamed: (name: string) => LambdaFunction): Schedule[] {
  return stack
    .all('AWS::Events::Rule')
    .filter(({ properties }) => properties.State === 'ENABLED')
    .flatMap(({ name, properties: { ScheduleExpression, Targets } }) =>
      Targets.map(({ Arn }) =>
        startSchedule(functionNamed(nameOfArn(Arn)), {
          expression: ScheduleExpression,
          // The event that EventBridge sends, as far as functions care.
          event: {
            source: 'aws.events',
            'detail-type': 'Scheduled Event',
            resources: [ARN_OF['AWS::Events::Rule']?.(name)],
          },
        }),
      ),
    );
}

function startEventSources(
  stack: Stack,
  { DEPESCHE_CONCURRENCY, DEPESCHE_RETRY_SECONDS, DEPESCHE_MESSAGES_PER_SECOND }: LocalConfiguration,
  sqs: Sqs,
  functionNamed: (name: string) => LambdaFunction,
): EventSource[] {
  return stack
    .all('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.Enabled)
    .map(({ properties }) =>
      startEventSource(sqs, functionNamed(properties.FunctionName), {
        queueArn: properties.EventSourceArn,
        batchSize: properties.BatchSize,
        batchingWindowSeconds: properties.MaximumBatchingWindowInSeconds,
        reportsItemFailures: properties.FunctionResponseTypes.includes('ReportBatchItemFailures'),
        concurrency: Math.min(
          DEPESCHE_CONCURRENCY,
          properties.ScalingConfig?.MaximumConcurrency ?? DEPESCHE_CONCURRENCY,
        ),
        retrySeconds: DEPESCHE_RETRY_SECONDS,
        perSecond: DEPESCHE_MESSAGES_PER_SECOND,
      }),
    );
}
