/**
 * Everything that the stack allows, and to whom: one row for actions of one service on one resource, by what they are
 * attached to (the logical id without its hash). A role's rows say what it may do and who may take it on; those of a queue,
 * bucket or function, what others may do with it. A row with a wildcard says why it has to be one.
 */
export interface PermissionRow {
  /** Names of the actions of one service, `s3: GetObject PutObject`, or what else a policy says. */
  readonly actions: string;
  readonly on?: string;
  readonly by?: string;
  readonly from?: string;
  readonly where?: string;
  readonly why?: string;
}

const keys = (operator: string, values: string) => `dynamodb:LeadingKeys ForAllValues:${operator} ${values}`;
const NO_SECRETS = keys('StringNotEquals', 'TOKEN, SECRET');
const ANY_KEY = 'Articles may have any key.';

const EXPORTS_ONLY = 'Every object of this bucket is an export.';
const EXPORT_ROWS = 'Slots, months, changed months and state: four partitions of exports.';

const TABLE = { on: 'StorageEvents' };

/** What the role of every function has: it is a function's, which writes its own log and its traces. */
const functionWithLog = (logs: string): PermissionRow[] => [
  { actions: 'sts: AssumeRole', by: 'lambda.amazonaws.com' },
  { actions: 'logs: CreateLogStream PutLogEvents', on: logs },
  { actions: 'xray: PutTelemetryRecords PutTraceSegments', on: '*', why: 'X-Ray knows no resources.' },
];

const STATES = 'arn:AWS::Partition:states:AWS::Region:AWS::AccountId';
const API = 'arn:AWS::Partition:execute-api:AWS::Region:AWS::AccountId:ApiGateway';
const calledByApi: PermissionRow[] = [
  {
    actions: 'lambda: InvokeFunction',
    by: 'apigateway.amazonaws.com',
    from: `${API}/*/*/*`,
    why: 'Every stage, method and path of this one API.',
  },
];

/** Refusals: the wider the better. */
const onlyWithTls = (service: string, on: string): PermissionRow[] => [
  {
    actions: `deny ${service}: *`,
    on,
    by: '*',
    where: 'aws:SecureTransport Bool false',
    why: 'A refusal, for everybody.',
  },
];
const onlyWithNewTls = (on: string): PermissionRow[] => [
  { actions: 'deny s3: *', on, by: '*', where: 's3:TlsVersion NumericLessThan 1.2', why: 'A refusal, for everybody.' },
];
const closedBucket = (bucket: string): PermissionRow[] =>
  [bucket, `${bucket}/*`].flatMap((on) => [...onlyWithTls('s3', on), ...onlyWithNewTls(on)]);

/** What the functions may do that make the table hold what the bucket holds, each behind its own queue. */
const ingests = (logs: string, queue: string, ...sendsTo: string[]): PermissionRow[] => [
  ...functionWithLog(logs),
  { actions: 's3: GetObject', on: 'StorageArticles/*', why: ANY_KEY },
  { actions: 's3: DeleteObject GetObject PutObject', on: 'StorageItems/*', why: ANY_KEY },
  { actions: 's3: ListBucket', on: 'StorageArticles' },
  { actions: 's3: ListBucket', on: 'StorageItems' },
  { actions: 'dynamodb: BatchGetItem BatchWriteItem DeleteItem GetItem PutItem Query', ...TABLE, where: NO_SECRETS },
  { actions: 'sqs: DeleteMessage GetQueueAttributes ReceiveMessage', on: queue },
  ...sendsTo.map((on) => ({ actions: 'sqs: SendMessage', on })),
];

const COUNTS: PermissionRow = {
  actions: 'dynamodb: UpdateItem',
  ...TABLE,
  where: keys('StringLike', 'RATE#*'),
  why: 'The requests of each caller are counted in a partition of its own.',
};

export const PERMISSIONS: Readonly<Record<string, readonly PermissionRow[]>> = {
  // Functions
  IngestRole: ingests('IngestLogs', 'IngestQueue', 'IngestQueue', 'IngestRetryQueue'),
  IngestRetryRole: ingests('IngestRetryLogs', 'IngestRetryQueue', 'IngestQueue'),
  BackfillIngestRole: ingests('BackfillIngestLogs', 'BackfillQueue', 'BackfillQueue', 'IngestRetryQueue'),
  RollupsRecountRole: [
    ...functionWithLog('RollupsRecountLogs'),
    { actions: 'dynamodb: BatchGetItem BatchWriteItem DeleteItem GetItem PutItem Query', ...TABLE, where: NO_SECRETS },
  ],
  ApiQueryRole: [
    ...functionWithLog('ApiQueryLogs'),
    { actions: 'dynamodb: BatchGetItem GetItem Query', ...TABLE, where: keys('StringNotEquals', 'TOKEN') },
    { actions: 'dynamodb: PutItem', ...TABLE, where: keys('StringEquals', 'SECRET') },
  ],
  ApiStreamRole: [
    ...functionWithLog('ApiStreamLogs'),
    { actions: 'dynamodb: BatchGetItem GetItem Query', ...TABLE, where: NO_SECRETS },
    { actions: 'dynamodb: GetItem PutItem', ...TABLE, where: keys('StringEquals', 'SECRET') },
    { actions: 'dynamodb: PutItem', ...TABLE, where: keys('StringEquals', 'STREAMS') },
  ],
  ApiIntakeRole: [
    ...functionWithLog('ApiIntakeLogs'),
    { actions: 's3: DeleteObject PutObject', on: 'StorageArticles/*', why: ANY_KEY },
    { actions: 'dynamodb: GetItem', ...TABLE, where: NO_SECRETS },
    {
      actions: 'dynamodb: PutItem',
      ...TABLE,
      where: keys('StringLike', 'UPLOAD#*'),
      why: 'Each upload has a partition of its own.',
    },
  ],
  ApiDownloadRole: [
    ...functionWithLog('ApiDownloadLogs'),
    { actions: 'dynamodb: GetItem Query', ...TABLE, where: keys('StringLike', 'EXPORTS*'), why: EXPORT_ROWS },
    { actions: 'dynamodb: GetItem PutItem', ...TABLE, where: keys('StringEquals', 'SECRET') },
    { actions: 's3: GetObject GetObjectVersion', on: 'StorageExports/*', why: EXPORTS_ONLY },
  ],
  ExportsExportRole: [
    ...functionWithLog('ExportsExportLogs'),
    { actions: 'dynamodb: BatchGetItem GetItem Query', ...TABLE, where: NO_SECRETS },
    { actions: 'dynamodb: PutItem', ...TABLE, where: keys('StringLike', 'EXPORTS*'), why: EXPORT_ROWS },
    { actions: 's3: AbortMultipartUpload PutObject', on: 'StorageExports/*', why: EXPORTS_ONLY },
  ],
  // The function that carries the coder and reads what anybody sends may do nothing.
  ApiPreviewRole: functionWithLog('ApiPreviewLogs'),
  ApiAuthorizerRole: [
    ...functionWithLog('ApiAuthorizerLogs'),
    { actions: 'dynamodb: GetItem', ...TABLE, where: keys('StringEquals', 'TOKEN') },
    COUNTS,
  ],

  // Services
  BackfillRole: [
    { actions: 'sts: AssumeRole', by: 'states.amazonaws.com' },
    { actions: 's3: ListBucket', on: 'StorageArticles' },
    { actions: 'sqs: SendMessage', on: 'BackfillQueue' },
    { actions: 'states: StartExecution', on: `${STATES}:stateMachine:Depesche-Backfill` },
    {
      actions: 'states: DescribeExecution StopExecution',
      on: `${STATES}:execution:Depesche-Backfill:*`,
      why: 'Executions of this one machine: their names are made when they start.',
    },
    {
      actions: 'states: RedriveExecution',
      on: `${STATES}:execution:Depesche-Backfill/EachPart:*`,
      why: 'Parts of executions of this one machine.',
    },
  ],
  ApiGatewayCloudWatchRole: [
    { actions: 'sts: AssumeRole', by: 'apigateway.amazonaws.com' },
    {
      actions: 'managed policy arn:AWS::Partition:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs',
    },
  ],

  // Who may call a function
  RollupsRecountFunction: [
    { actions: 'lambda: InvokeFunction', by: 'events.amazonaws.com', from: 'RollupsEveryMinute' },
  ],
  ExportsExportFunction: [
    { actions: 'lambda: InvokeFunction', by: 'events.amazonaws.com', from: 'ExportsEveryQuarter' },
  ],
  ApiQueryFunction: calledByApi,
  ApiDownloadFunction: calledByApi,
  ApiStreamFunction: calledByApi,
  ApiIntakeFunction: calledByApi,
  ApiPreviewFunction: calledByApi,
  ApiAuthorizerFunction: [
    { actions: 'lambda: InvokeFunction', by: 'apigateway.amazonaws.com', from: `${API}/authorizers/ApiToken` },
  ],

  // Who may use queues and buckets
  IngestQueue: [
    ...onlyWithTls('sqs', 'IngestQueue'),
    {
      actions: 'sqs: SendMessage',
      on: 'IngestQueue',
      by: 's3.amazonaws.com',
      where: 'aws:SourceAccount StringEquals AWS::AccountId',
    },
  ],
  BackfillQueue: onlyWithTls('sqs', 'BackfillQueue'),
  IngestRetryQueue: onlyWithTls('sqs', 'IngestRetryQueue'),
  IngestDeadLetterQueue: onlyWithTls('sqs', 'IngestDeadLetterQueue'),
  StorageArticles: closedBucket('StorageArticles'),
  StorageItems: closedBucket('StorageItems'),
  StorageExports: closedBucket('StorageExports'),
};

/** What there is only with tokens. */
export const ONLY_WITH_TOKENS: readonly string[] = ['ApiAuthorizerRole', 'ApiAuthorizerFunction'];

/** What there is more with signatures: each function of the API counts who calls it, as there is no authorizer. */
export const MORE_WITH_SIGNATURES: Readonly<Record<string, readonly PermissionRow[]>> = {
  ApiQueryRole: [COUNTS],
  ApiStreamRole: [COUNTS],
  ApiIntakeRole: [COUNTS],
  ApiDownloadRole: [COUNTS],
  ApiPreviewRole: [COUNTS],
};
