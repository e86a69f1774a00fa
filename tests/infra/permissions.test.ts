import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { template } from './synthesis.ts';

const arnOf = (logicalId: string) => ({ 'Fn::GetAtt': [logicalId, 'Arn'] });
const bucket = arnOf('StorageArticles861864AA');
const items = arnOf('StorageItems5ACFBC81');
const table = arnOf('StorageEvents1AF1C090');
const queue = arnOf('IngestQueue95F6DB49');

/** What every function may do: write its own logs and its traces. X-Ray knows no resources. */
const logsAndTraces = (logs: string) => [
  allow(['logs:CreateLogStream', 'logs:PutLogEvents'], arnOf(logs)),
  allow(['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], '*'),
];

const onlyRows = (key: string) => ({ Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [key] } } });
const allRowsBut = (...keys: string[]) => ({
  Condition: { 'ForAllValues:StringNotEquals': { 'dynamodb:LeadingKeys': keys } },
});

function allow(actions: string | string[], resource: unknown, condition: object = {}) {
  return { Effect: 'Allow', Action: actions, Resource: resource, ...condition };
}

const ingest = [
  allow(['s3:GetObject', 's3:GetObjectVersion'], { 'Fn::Join': ['', [bucket, '/*']] }),
  allow(['s3:DeleteObject', 's3:GetObject', 's3:PutObject'], { 'Fn::Join': ['', [items, '/*']] }),
  allow('s3:ListBucket', [bucket, items]),
  allow(
    [
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ],
    table,
    allRowsBut('TOKEN', 'SECRET'),
  ),
  allow(
    [
      'sqs:ChangeMessageVisibility',
      'sqs:DeleteMessage',
      'sqs:GetQueueAttributes',
      'sqs:ReceiveMessage',
      'sqs:SendMessage',
    ],
    queue,
  ),
  ...logsAndTraces('IngestLogs379C4D77'),
];
const recount = [
  allow(
    [
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
    ],
    table,
    allRowsBut('TOKEN', 'SECRET'),
  ),
  ...logsAndTraces('RollupsRecountLogs522EEC4D'),
];
const query = [
  allow(['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'], table, allRowsBut('TOKEN')),
  allow('dynamodb:PutItem', table, onlyRows('SECRET')),
  ...logsAndTraces('ApiQueryLogsF1AB44E9'),
];
const intake = [
  allow(['s3:DeleteObject', 's3:PutObject'], { 'Fn::Join': ['', [bucket, '/*']] }),
  allow('dynamodb:GetItem', table, allRowsBut('TOKEN', 'SECRET')),
  allow('dynamodb:PutItem', table, {
    Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['UPLOAD#*'] } },
  }),
  ...logsAndTraces('ApiIntakeLogs998CBE90'),
];
/** The function that carries the coder and reads what anybody sends may do nothing. */
const preview = logsAndTraces('ApiPreviewLogs574BB06E');
const authorizer = [allow('dynamodb:GetItem', table, onlyRows('TOKEN')), ...logsAndTraces('ApiAuthorizerLogs2C8C5EBD')];

/** Statements of every role that a Lambda function has, by the function's logical id without its hash. */
function permissions(deployed: Template): Record<string, unknown> {
  const roles = deployed.findResources('AWS::IAM::Role');
  return Object.fromEntries(
    Object.entries(deployed.findResources('AWS::Lambda::Function')).map(([id, { Properties }]) => {
      const role = roles[Properties.Role['Fn::GetAtt'][0]]?.Properties;
      expect(role.ManagedPolicyArns).toBeUndefined();
      expect(role.Policies).toHaveLength(1);
      return [id.slice(0, -8), role.Policies[0].PolicyDocument.Statement];
    }),
  );
}

describe('permissions', () => {
  const deployed = template();
  const withSignatures = template({ auth: 'iam' });

  it('gives every function its own role with exactly what it does', () => {
    expect(permissions(deployed)).toEqual({
      IngestFunction: ingest,
      RollupsRecountFunction: recount,
      ApiQueryFunction: query,
      ApiIntakeFunction: intake,
      ApiPreviewFunction: preview,
      ApiAuthorizerFunction: authorizer,
    });
  });

  it('gives the same with auth=iam, without the authorizer', () => {
    expect(permissions(withSignatures)).toEqual({
      IngestFunction: ingest,
      RollupsRecountFunction: recount,
      ApiQueryFunction: query,
      ApiIntakeFunction: intake,
      ApiPreviewFunction: preview,
    });
  });

  it('has one more role only: the one by which API Gateway logs', () => {
    const trusted = Object.values(deployed.findResources('AWS::IAM::Role')).map(
      ({ Properties }) => Properties.AssumeRolePolicyDocument.Statement[0].Principal.Service,
    );
    expect(trusted.sort()).toEqual([
      'apigateway.amazonaws.com',
      'lambda.amazonaws.com',
      'lambda.amazonaws.com',
      'lambda.amazonaws.com',
      'lambda.amazonaws.com',
      'lambda.amazonaws.com',
      'lambda.amazonaws.com',
    ]);
    deployed.resourceCountIs('AWS::IAM::Policy', 0);
    deployed.resourceCountIs('AWS::IAM::ManagedPolicy', 0);
  });

  it('lets nobody but the API and the clock call a function', () => {
    for (const { Properties } of Object.values(deployed.findResources('AWS::Lambda::Permission'))) {
      expect(['apigateway.amazonaws.com', 'events.amazonaws.com']).toContain(Properties.Principal);
      expect(Properties.SourceArn).toBeDefined();
    }
  });
});
