import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { template } from './synthesis.ts';

const queueArn = { 'Fn::GetAtt': ['IngestQueue95F6DB49', 'Arn'] };

describe('ingest', () => {
  const deployed = template();
  /** Logical id and properties of a resource by its name in the code. */
  const named = (type: string, name: string) => {
    const found = Object.entries(deployed.findResources(type)).find(([id]) => id.slice(0, -8) === name);
    if (!found) throw new Error(`there is no ${name}`);
    return { id: found[0], properties: found[1].Properties };
  };

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
      expect.stringContaining('each alone'),
      expect.stringContaining('Codes anew what is in the bucket'),
      'Counts the events of days that changed.',
      'Exports changes and months as files.',
      'Answers the query API.',
      'Answers with all events of a query in a stream.',
      expect.stringContaining('Takes articles in'),
      'Codes a text and stores nothing.',
      expect.stringContaining('exported files'),
      expect.stringContaining('bearer token'),
    ]);
  });

  it('hides a message for six times the timeout and gives up after five tries, the last four of them alone', () => {
    const deadLetterTargetArn = { 'Fn::GetAtt': ['IngestDeadLetterQueueE8016E9B', 'Arn'] };
    const queues = Object.values(deployed.findResources('AWS::SQS::Queue')).map(({ Properties }) => Properties);
    expect(queues.map(({ VisibilityTimeout, RedrivePolicy }) => [VisibilityTimeout, RedrivePolicy])).toEqual([
      [undefined, undefined],
      [6 * 60, { maxReceiveCount: 5, deadLetterTargetArn }],
      [6 * 120, { maxReceiveCount: 4, deadLetterTargetArn }],
      [6 * 60, { maxReceiveCount: 5, deadLetterTargetArn }],
    ]);
    const functions = Object.values(deployed.findResources('AWS::Lambda::Function')).map(
      ({ Properties }) => Properties,
    );
    const [ingest, retry] = functions;
    expect([ingest?.Timeout, ingest?.MemorySize, retry?.Timeout, retry?.MemorySize]).toEqual([60, 1024, 120, 2048]);
  });

  it('works on a message alone that comes again: one to an invocation, in a function that sets none aside', () => {
    const { id: retryQueue } = named('AWS::SQS::Queue', 'IngestRetryQueue');
    const { id: retry, properties: alone } = named('AWS::Lambda::Function', 'IngestRetryFunction');
    const { properties: first } = named('AWS::Lambda::Function', 'IngestFunction');
    deployed.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [retryQueue, 'Arn'] },
      FunctionName: { Ref: retry },
      BatchSize: 1,
    });
    expect(first.Environment).toMatchObject({ Variables: { RETRY_QUEUE_URL: { Ref: retryQueue } } });
    expect(alone.Environment).not.toHaveProperty('Variables.RETRY_QUEUE_URL');
  });

  it('encrypts its queues and refuses requests without TLS', () => {
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
    deployed.resourceCountIs('AWS::SQS::Queue', 4);
    deployed.resourceCountIs('AWS::SQS::QueuePolicy', 4);
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
