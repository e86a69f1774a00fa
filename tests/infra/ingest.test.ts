import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { template } from './synthesis.ts';

const queueArn = { 'Fn::GetAtt': ['IngestQueue95F6DB49', 'Arn'] };

describe('ingest', () => {
  const deployed = template();

  it('tells the queue of every object that comes or goes, whatever its key', () => {
    deployed.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: {
        QueueConfigurations: [
          { Event: 's3:ObjectCreated:*', Queue: queueArn },
          { Event: 's3:ObjectRemoved:*', Queue: queueArn },
        ],
      },
    });
  });

  it('makes the bucket after the policy by which S3 may send, or S3 would refuse the notification', () => {
    deployed.hasResource('AWS::S3::Bucket', { DependsOn: ['IngestQueuePolicy285B1167'] });
    deployed.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Effect: 'Allow',
            Action: 'sqs:SendMessage',
            Principal: { Service: 's3.amazonaws.com' },
            Resource: queueArn,
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          },
        ]),
      },
    });
  });

  it('has no custom resource: the only functions are its own', () => {
    const functions = Object.values(deployed.findResources('AWS::Lambda::Function'));
    expect(functions.map(({ Properties }) => Properties.Description)).toEqual([
      expect.stringContaining('Makes the table hold what the bucket holds'),
      'Counts the events of days that changed.',
      'Exports changes and months as files.',
      'Answers the query API.',
      expect.stringContaining('Takes articles in'),
      'Codes a text and stores nothing.',
      expect.stringContaining('exported files'),
      expect.stringContaining('bearer token'),
    ]);
  });

  it('hides a message for six times the timeout and gives up after five tries', () => {
    deployed.hasResourceProperties('AWS::Lambda::Function', { Timeout: 60, MemorySize: 1024 });
    deployed.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 6 * 60,
      RedrivePolicy: {
        maxReceiveCount: 5,
        deadLetterTargetArn: { 'Fn::GetAtt': ['IngestDeadLetterQueueE8016E9B', 'Arn'] },
      },
    });
  });

  it('encrypts both queues and refuses requests without TLS', () => {
    deployed.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
    deployed.allResourcesProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 'sqs:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    });
    deployed.resourceCountIs('AWS::SQS::Queue', 2);
    deployed.resourceCountIs('AWS::SQS::QueuePolicy', 2);
  });

  it('retries single messages of a batch and runs no more functions than configured', () => {
    template({ maxConcurrency: 4 }).hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: queueArn,
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 4 },
    });
  });
});
