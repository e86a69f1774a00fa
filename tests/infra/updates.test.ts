import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { template } from './synthesis.ts';

/** What holds something that a replacement would lose: its logical id, which CloudFormation knows it by. */
const HOLDERS = {
  StorageArticles861864AA: 'AWS::S3::Bucket',
  StorageItems5ACFBC81: 'AWS::S3::Bucket',
  StorageExports62CF1092: 'AWS::S3::Bucket',
  StorageEvents1AF1C090: 'AWS::DynamoDB::GlobalTable',
  IngestQueue95F6DB49: 'AWS::SQS::Queue',
  IngestRetryQueue981B6DAD: 'AWS::SQS::Queue',
  IngestDeadLetterQueueE8016E9B: 'AWS::SQS::Queue',
  BackfillQueue0B5C7931: 'AWS::SQS::Queue',
};

/** Properties whose change replaces the resource (CloudFormation resource reference, "Update requires: Replacement"). */
const REPLACING = {
  'AWS::S3::Bucket': ['BucketName', 'ObjectLockEnabled'],
  'AWS::DynamoDB::GlobalTable': ['TableName', 'KeySchema', 'AttributeDefinitions', 'LocalSecondaryIndexes'],
  'AWS::SQS::Queue': ['QueueName', 'FifoQueue'],
} as const;

/** Another value for each setting but the stack's name. */
const OTHER_SETTINGS = {
  auth: 'iam',
  maxConcurrency: 33,
  throttleRate: 7,
  throttleBurst: 8,
  tokenRate: 9,
  hotLists: 'DAY=4',
  baseUrl: 'https://api.example/v1',
  corsOrigins: 'https://desk.example',
  textPolicy: 'none',
  logRetentionDays: 7,
  keepVersionsDays: 5,
};

function holders(deployed: Template) {
  const resources: Record<string, { Type: string; Properties?: Record<string, unknown> }> = deployed.toJSON().Resources;
  return Object.entries(resources).filter(([, { Type }]) => Object.hasOwn(REPLACING, Type));
}

/** Type, and what would replace it when it changes. */
const fixed = (deployed: Template) =>
  Object.fromEntries(
    holders(deployed).map(([id, { Type, Properties = {} }]) => {
      const replacing: readonly string[] = Object.entries(REPLACING).find(([type]) => type === Type)?.[1] ?? [];
      return [id, { Type, Properties: Object.fromEntries(replacing.map((name) => [name, Properties[name]])) }];
    }),
  );

describe('an update', () => {
  const deployed = template();

  it('finds everything that holds something by the logical id that it has always had', () => {
    expect(Object.fromEntries(holders(deployed).map(([id, { Type }]) => [id, Type]))).toEqual(HOLDERS);
  });

  it.each(Object.entries(OTHER_SETTINGS))('that sets %s to %j replaces none of it', (name, value) => {
    expect(fixed(template({ [name]: value }))).toEqual(fixed(deployed));
  });

  it('may also give up the data, but not by replacing them', () => {
    expect(fixed(template({ discardData: 'A trial account' }))).toEqual(fixed(deployed));
  });

  it('can make a second one beside each, for none has a name of its own', () => {
    for (const [id, { Properties = {} }] of holders(deployed)) {
      for (const name of ['BucketName', 'TableName', 'QueueName']) expect(Properties[name], id).toBeUndefined();
    }
  });

  it('that is rolled back or replaces keeps what is there, and so does the end of the stack', () => {
    for (const [id, { Type, ...resource }] of holders(deployed)) {
      if (Type === 'AWS::SQS::Queue') continue;
      expect(resource, id).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    }
  });

  it('runs no code of its own while it goes on: there is no custom resource that could stop it half-way', () => {
    const types = Object.values(deployed.toJSON().Resources as Record<string, { Type: string }>).map(
      ({ Type }) => Type,
    );
    expect(types.filter((type) => /^(Custom::|AWS::CloudFormation::)/.test(type))).toEqual([]);
  });
});
