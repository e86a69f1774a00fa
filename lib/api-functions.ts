import { Duration, Stack, Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { UPLOAD_PREFIX } from '../functions/http/upload-row.ts';
import { EXPORTS } from '../functions/store/exports/export-rows.ts';
import { RATE_PREFIX } from '../functions/store/request-rate.ts';
import { STREAMS } from '../functions/store/stream-places.ts';
import { logicalIdOfBucket } from './bucket-id.ts';
import type { Configuration } from './configuration.ts';
import { allow, DepescheFunction } from './depesche-function.ts';
import { allRowsBut, onlyRows, rowsBelow } from './secret-rows.ts';
import type { Storage } from './storage.ts';

/** As long as Lambda lets a function run, and API Gateway a stream. */
export const STREAM_TIMEOUT = Duration.minutes(15);

/** The functions behind the API: one that reads, one that streams what it reads, one that changes the bucket, one that gives out exported files, one that has the coder and no permissions but to count callers. */
export function apiFunctions(scope: Construct, { table, articles, exports }: Storage, configuration: Configuration) {
  const { logRetentionDays, baseUrl = '', corsOrigins = [], textPolicy } = configuration;
  // Requests with tokens are counted by the authorizer, which there is none of for signatures.
  const counts = configuration.auth === 'iam';
  const settings = {
    BASE_URL: baseUrl,
    CORS_ORIGINS: corsOrigins.join(' '),
    TEXT_POLICY: textPolicy,
    ...(counts && { TABLE_NAME: table.tableName, SIGNER_RATE: `${configuration.tokenRate}` }),
  };
  const counting = counts ? [allow(['dynamodb:UpdateItem'], [table.tableArn], rowsBelow(RATE_PREFIX))] : [];
  const query = new DepescheFunction(scope, 'Query', {
    entry: 'api.ts',
    description: 'Answers the query API.',
    timeout: Duration.seconds(15),
    memorySize: 512,
    environment: { TABLE_NAME: table.tableName, HOT_LISTS: configuration.hotLists, ...settings },
    permissions: [
      ...counting,
      allow(['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'], [table.tableArn], allRowsBut('TOKEN')),
      // The first function that needs the key of cursors makes it; otherwise this one only reads.
      allow(['dynamodb:PutItem'], [table.tableArn], onlyRows('SECRET')),
    ],
    logRetentionDays,
  });
  const stream = new DepescheFunction(scope, 'Stream', {
    entry: 'stream.ts',
    description: 'Answers with all events of a query in a stream.',
    timeout: STREAM_TIMEOUT,
    // One whole CPU: it writes and compresses. https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
    memorySize: 1769,
    environment: {
      TABLE_NAME: table.tableName,
      HOT_LISTS: configuration.hotLists,
      STREAM_CONCURRENCY: `${configuration.streamConcurrency}`,
      ...settings,
    },
    permissions: [
      ...counting,
      allow(
        ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
        [table.tableArn],
        allRowsBut('TOKEN', 'SECRET'),
      ),
      allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [table.tableArn], onlyRows('SECRET')),
      // The places of those that stream.
      allow(['dynamodb:PutItem'], [table.tableArn], onlyRows(STREAMS)),
    ],
    logRetentionDays,
  });
  const intake = new DepescheFunction(scope, 'Intake', {
    entry: 'intake.ts',
    description: 'Takes articles in by the API, deletes them, and gives addresses for uploads.',
    // Callers may wait 10 s for their article.
    timeout: Duration.seconds(20),
    memorySize: 512,
    environment: { TABLE_NAME: table.tableName, BUCKET_NAME: articles.bucketName, ...settings },
    permissions: [
      ...counting,
      allow(['s3:PutObject', 's3:DeleteObject'], [articles.arnForObjects('*')]),
      allow(['dynamodb:GetItem'], [table.tableArn], allRowsBut('TOKEN', 'SECRET')),
      allow(['dynamodb:PutItem'], [table.tableArn], rowsBelow(UPLOAD_PREFIX)),
    ],
    logRetentionDays,
  });
  Validations.of(intake).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${logicalIdOfBucket(Stack.of(scope), articles)}.Arn>/*]`,
    reason: 'Whoever may write may delete any article, and articles may have any key.',
  });
  const preview = new DepescheFunction(scope, 'Preview', {
    entry: 'preview.ts',
    description: 'Codes a text and stores nothing.',
    timeout: Duration.seconds(20),
    memorySize: 1024,
    environment: settings,
    permissions: counting,
    logRetentionDays,
  });
  const download = new DepescheFunction(scope, 'Download', {
    entry: 'download.ts',
    description: 'Lists exported files and sends callers to them.',
    timeout: Duration.seconds(15),
    memorySize: 512,
    environment: { TABLE_NAME: table.tableName, EXPORTS_BUCKET_NAME: exports.bucketName, ...settings },
    permissions: [
      ...counting,
      allow(['dynamodb:GetItem', 'dynamodb:Query'], [table.tableArn], rowsBelow(EXPORTS)),
      allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [table.tableArn], onlyRows('SECRET')),
      // Addresses that it signs may do no more than it may itself.
      allow(['s3:GetObject', 's3:GetObjectVersion'], [exports.arnForObjects('*')]),
    ],
    logRetentionDays,
  });
  Validations.of(download).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${logicalIdOfBucket(Stack.of(scope), exports)}.Arn>/*]`,
    reason: 'Whoever may read may have every exported file.',
  });
  return { query, stream, intake, preview, download };
}
