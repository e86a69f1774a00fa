import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { depesche, template } from './synthesis.ts';

describe('storage', () => {
  const deployed = template();

  it('keeps the logical ids of bucket and table, or a deployment would replace them by empty ones', () => {
    expect(Object.keys(deployed.findResources('AWS::S3::Bucket'))).toEqual([
      'StorageArticles861864AA',
      'StorageItems5ACFBC81',
      expect.stringMatching(/^StorageExports[0-9A-F]{8}$/),
    ]);
    expect(Object.keys(deployed.findResources('AWS::DynamoDB::GlobalTable'))).toEqual(['StorageEvents1AF1C090']);
  });

  it('keeps a versioned, encrypted, private bucket when the stack goes', () => {
    deployed.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    });
  });

  it('refuses requests to the bucket without TLS 1.2', () => {
    const refusal = (Condition: object) =>
      Match.objectLike({ Effect: 'Deny', Action: 's3:*', Principal: { AWS: '*' }, Condition });
    deployed.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          refusal({ Bool: { 'aws:SecureTransport': 'false' } }),
          refusal({ NumericLessThan: { 's3:TlsVersion': 1.2 } }),
        ]),
      },
    });
  });

  it('expires what is left of uploads and of old versions', () => {
    template({ keepVersionsDays: 30 }).hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: [
          Match.objectLike({
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
            NoncurrentVersionExpiration: { NoncurrentDays: 30 },
          }),
        ],
      },
    });
  });

  it('keeps exported files of slots for a time, months for good, and what they were for a week', () => {
    template({ keepExportsDays: 30 }).hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: [
          Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 7 } }),
          Match.objectLike({ Prefix: 'changes/', ExpirationInDays: 31 }),
          Match.objectLike({ Prefix: 'gdelt/', ExpirationInDays: 31 }),
        ],
      },
    });
  });

  it('keeps a protected table that can be restored to any second, and lets rows expire', () => {
    deployed.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
      },
    });
  });

  it('gives the data up only for a reason, which the stack then carries', () => {
    const reason = 'Trial account, emptied every Friday';
    expect(depesche({ discardData: reason }).stack.templateOptions.description).toContain(reason);
    const discarding = template({ discardData: reason });
    discarding.hasResource('AWS::S3::Bucket', { DeletionPolicy: 'Delete' });
    discarding.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Delete',
      Properties: { Replicas: [Match.objectLike({ DeletionProtectionEnabled: false })] },
    });
  });
});
