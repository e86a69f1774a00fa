import * as v from 'valibot';
import { rateOf } from '../schedule.ts';

/**
 * What the local runner understands of a template, and nothing else: the schemas are strict, so that a property missing
 * here fails the start instead of being ignored in silence.
 */

/** A property that is understood and needs nothing here, with the reason why. */
const noEffect = (reason: string) => v.optional(v.pipe(v.unknown(), v.description(reason)));

const TAGS = noEffect('tags are for bills and inventories');
const ENCRYPTED = noEffect('data at rest lies on the disk of this computer');
const DESCRIPTION = noEffect('read by people only');
const TLS = noEffect('the endpoints are plain HTTP on the loopback interface');
const OWNERSHIP = noEffect('everything belongs to the one account there is');
const TELEMETRY = noEffect('nothing is traced or measured locally; functions log to files');

/** CloudFormation takes numbers and truth values as text too. */
const Count = v.pipe(v.union([v.number(), v.pipe(v.string(), v.toNumber())]), v.integer(), v.minValue(0));
const Flag = v.union([
  v.boolean(),
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((text) => text === 'true'),
  ),
]);
const Text = v.union([v.string(), v.pipe(v.union([v.number(), v.boolean()]), v.transform(String))]);

const QueueNotification = v.strictObject({
  Event: v.string(),
  Queue: v.string(),
  Filter: v.optional(
    v.strictObject({
      S3Key: v.strictObject({ Rules: v.array(v.strictObject({ Name: v.string(), Value: v.string() })) }),
    }),
  ),
});

const Bucket = v.strictObject({
  BucketName: v.optional(v.string()),
  VersioningConfiguration: v.optional(v.strictObject({ Status: v.picklist(['Enabled', 'Suspended']) })),
  NotificationConfiguration: v.optional(
    v.strictObject({ QueueConfigurations: v.optional(v.array(QueueNotification), []) }),
  ),
  BucketEncryption: ENCRYPTED,
  PublicAccessBlockConfiguration: noEffect('every request has to be signed with the one local key'),
  OwnershipControls: OWNERSHIP,
  LifecycleConfiguration: noEffect('old versions and unfinished uploads stay until --reset'),
  LoggingConfiguration: noEffect('no access log locally'),
  Tags: TAGS,
});

const Queue = v.strictObject({
  QueueName: v.optional(v.string()),
  VisibilityTimeout: v.optional(Count),
  MessageRetentionPeriod: v.optional(Count),
  ReceiveMessageWaitTimeSeconds: v.optional(Count),
  DelaySeconds: v.optional(Count),
  RedrivePolicy: v.optional(v.strictObject({ deadLetterTargetArn: v.string(), maxReceiveCount: Count })),
  RedriveAllowPolicy: OWNERSHIP,
  SqsManagedSseEnabled: ENCRYPTED,
  KmsMasterKeyId: ENCRYPTED,
  KmsDataKeyReusePeriodSeconds: ENCRYPTED,
  Tags: TAGS,
});

const KeySchema = v.array(v.strictObject({ AttributeName: v.string(), KeyType: v.picklist(['HASH', 'RANGE']) }));
const tableEntries = {
  TableName: v.optional(v.string()),
  AttributeDefinitions: v.array(
    v.strictObject({ AttributeName: v.string(), AttributeType: v.picklist(['S', 'N', 'B']) }),
  ),
  KeySchema,
  BillingMode: v.optional(v.literal('PAY_PER_REQUEST'), 'PAY_PER_REQUEST'),
  GlobalSecondaryIndexes: v.optional(
    v.array(
      v.strictObject({
        IndexName: v.string(),
        KeySchema,
        Projection: v.strictObject({
          ProjectionType: v.picklist(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: v.optional(v.array(v.string())),
        }),
      }),
    ),
  ),
  TimeToLiveSpecification: noEffect('DynamoDB too may remove an expired row days later, so every reader checks'),
  SSESpecification: ENCRYPTED,
};
const PROTECTION = noEffect('only --reset removes a local table, and nothing backs it up');

const Table = v.strictObject({
  ...tableEntries,
  DeletionProtectionEnabled: PROTECTION,
  PointInTimeRecoverySpecification: PROTECTION,
  ContributorInsightsSpecification: TELEMETRY,
  TableClass: noEffect('a matter of price'),
  Tags: TAGS,
});

const GlobalTable = v.strictObject({
  ...tableEntries,
  Replicas: v.tuple([
    v.strictObject({
      Region: v.string(),
      DeletionProtectionEnabled: PROTECTION,
      PointInTimeRecoverySpecification: PROTECTION,
      ContributorInsightsSpecification: TELEMETRY,
      TableClass: noEffect('a matter of price'),
      SSESpecification: ENCRYPTED,
      Tags: TAGS,
    }),
  ]),
});

const LambdaFunction = v.strictObject({
  FunctionName: v.optional(v.string()),
  Code: v.strictObject({ S3Bucket: v.string(), S3Key: v.string() }),
  Handler: v.pipe(v.string(), v.regex(/^[\w/-]+\.\w+$/, 'expected file.export')),
  Runtime: v.pipe(v.string(), v.startsWith('nodejs', 'only Node.js functions run locally')),
  Environment: v.optional(v.strictObject({ Variables: v.optional(v.record(v.string(), Text), {}) })),
  MemorySize: v.optional(Count, 128),
  Timeout: v.optional(Count, 3),
  ReservedConcurrentExecutions: v.optional(Count),
  Architectures: noEffect('bundles are JavaScript'),
  Role: noEffect('IAM is not emulated: every function may do everything'),
  Description: DESCRIPTION,
  LoggingConfig: noEffect('output goes to one file per function'),
  TracingConfig: TELEMETRY,
  RecursiveLoop: noEffect('a safety net of the service'),
  Tags: TAGS,
});

const EventSourceMapping = v.strictObject({
  EventSourceArn: v.pipe(v.string(), v.startsWith('arn:aws:sqs:', 'only queues are event sources locally')),
  FunctionName: v.string(),
  BatchSize: v.optional(Count, 10),
  MaximumBatchingWindowInSeconds: v.optional(Count, 0),
  FunctionResponseTypes: v.optional(v.array(v.literal('ReportBatchItemFailures')), []),
  ScalingConfig: v.optional(v.strictObject({ MaximumConcurrency: Count })),
  Enabled: v.optional(Flag, true),
  MetricsConfig: TELEMETRY,
  Tags: TAGS,
});

const RestApi = v.strictObject({
  Name: v.optional(v.string()),
  BinaryMediaTypes: v.optional(v.array(v.string()), []),
  EndpointConfiguration: noEffect('the endpoint is this computer'),
  MinimumCompressionSize: noEffect('compression spares nothing on the loopback interface'),
  SecurityPolicy: TLS,
  Description: DESCRIPTION,
  Tags: TAGS,
});

const Resource = v.strictObject({ RestApiId: v.string(), ParentId: v.string(), PathPart: v.string() });

const Method = v.strictObject({
  RestApiId: v.string(),
  ResourceId: v.string(),
  HttpMethod: v.string(),
  AuthorizationType: v.picklist(['NONE', 'AWS_IAM', 'CUSTOM']),
  AuthorizerId: v.optional(v.string()),
  ApiKeyRequired: v.optional(v.literal(false, 'API keys are not understood')),
  Integration: v.strictObject({
    Type: v.literal('AWS_PROXY', 'only Lambda proxy integrations are understood'),
    IntegrationHttpMethod: v.literal('POST'),
    Uri: v.string(),
    TimeoutInMillis: v.optional(Count, 29_000),
    ResponseTransferMode: v.optional(v.picklist(['BUFFERED', 'STREAM']), 'BUFFERED'),
    PassthroughBehavior: noEffect('says nothing for proxy integrations'),
  }),
  MethodResponses: noEffect('documentation: a proxy integration answers as it likes'),
  OperationName: DESCRIPTION,
});

const Authorizer = v.strictObject({
  RestApiId: v.string(),
  Name: v.string(),
  Type: v.picklist(['TOKEN', 'REQUEST']),
  AuthorizerUri: v.string(),
  IdentitySource: v.optional(v.string()),
  IdentityValidationExpression: v.optional(v.string()),
  AuthorizerResultTtlInSeconds: v.literal(0, 'must be 0: results of authorizers are not kept locally'),
  AuthorizerCredentials: noEffect('IAM is not emulated'),
});

const GatewayResponse = v.strictObject({
  RestApiId: v.string(),
  ResponseType: v.string(),
  StatusCode: v.optional(Text),
  ResponseParameters: v.optional(v.record(v.string(), v.string()), {}),
  ResponseTemplates: v.optional(v.record(v.string(), v.string()), {}),
});

const Stage = v.strictObject({
  RestApiId: v.string(),
  StageName: v.string(),
  DeploymentId: noEffect('the template itself is what is deployed'),
  MethodSettings: noEffect('throttling and logging protect a shared service'),
  AccessLogSetting: TELEMETRY,
  TracingEnabled: TELEMETRY,
  Description: DESCRIPTION,
  Tags: TAGS,
});

const EventsRule = v.strictObject({
  Name: v.optional(v.string()),
  ScheduleExpression: v.pipe(
    v.string(),
    v.check((expression) => rateOf(expression) !== null, 'only rate(…) is understood'),
  ),
  State: v.optional(v.picklist(['ENABLED', 'DISABLED']), 'ENABLED'),
  Targets: v.array(
    v.strictObject({
      Id: v.string(),
      Arn: v.pipe(v.string(), v.startsWith('arn:aws:lambda:', 'only functions are targets locally')),
      RetryPolicy: noEffect('a failed invocation is in the log of the function'),
    }),
  ),
  Description: DESCRIPTION,
  Tags: TAGS,
});

/** The resource types that the runner emulates, each with the properties it understands. */
export const EMULATED = {
  'AWS::S3::Bucket': Bucket,
  'AWS::SQS::Queue': Queue,
  'AWS::DynamoDB::Table': Table,
  'AWS::DynamoDB::GlobalTable': GlobalTable,
  'AWS::Lambda::Function': LambdaFunction,
  'AWS::Lambda::EventSourceMapping': EventSourceMapping,
  'AWS::ApiGateway::RestApi': RestApi,
  'AWS::ApiGateway::Resource': Resource,
  'AWS::ApiGateway::Method': Method,
  'AWS::ApiGateway::Authorizer': Authorizer,
  'AWS::ApiGateway::GatewayResponse': GatewayResponse,
  'AWS::ApiGateway::Stage': Stage,
  'AWS::Events::Rule': EventsRule,
};

const IAM = 'IAM is not emulated: the endpoints are on the loopback interface and take one key';
const MONITORING = 'alarms and dashboards watch a deployed stack';

/** The resource types that deliberately do nothing locally, and why. */
export const WITHOUT_EFFECT: Readonly<Record<string, string>> = {
  'AWS::ApiGateway::Account': 'lets the service write logs',
  'AWS::ApiGateway::Deployment': 'a snapshot of methods; the runner takes them as they stand in the template',
  'AWS::CDK::Metadata': 'tells which constructs are used',
  'AWS::CloudWatch::Alarm': MONITORING,
  'AWS::CloudWatch::CompositeAlarm': MONITORING,
  'AWS::CloudWatch::Dashboard': MONITORING,
  'AWS::IAM::ManagedPolicy': IAM,
  'AWS::IAM::Policy': IAM,
  'AWS::IAM::Role': IAM,
  'AWS::KMS::Alias': 'data is not encrypted at rest locally',
  'AWS::KMS::Key': 'data is not encrypted at rest locally',
  'AWS::Lambda::Permission': IAM,
  'AWS::Logs::LogGroup': 'functions log to files',
  'AWS::Logs::MetricFilter': MONITORING,
  'AWS::Logs::QueryDefinition': MONITORING,
  'AWS::S3::BucketPolicy': IAM,
  'AWS::SNS::Subscription': MONITORING,
  'AWS::SNS::Topic': MONITORING,
  'AWS::SNS::TopicPolicy': IAM,
  'AWS::SQS::QueuePolicy': IAM,
  'AWS::StepFunctions::StateMachine': 'lists the bucket for a backfill; locally "npm run backfill" does that itself',
};
