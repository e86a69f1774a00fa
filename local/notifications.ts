import { randomUUID } from 'node:crypto';
import type { ObjectChange } from './s3/change.ts';
import { ACCOUNT, REGION } from './template/names.ts';
import type { Resource } from './template/stack.ts';

/** A rule of a bucket's notification configuration. */
export interface NotificationRule {
  readonly bucket: string;
  /** Such as `s3:ObjectCreated:*`. */
  readonly event: string;
  readonly queueArn: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The rules of a bucket as the template has them. */
export function notificationRules({ name, properties }: Resource<'AWS::S3::Bucket'>): NotificationRule[] {
  return (properties.NotificationConfiguration?.QueueConfigurations ?? []).map(({ Event, Queue, Filter }) => {
    const filterOn = (rule: string) =>
      Filter?.S3Key.Rules.find((item) => item.Name.toLowerCase() === rule)?.Value ?? '';
    return { bucket: name, event: Event, queueArn: Queue, prefix: filterOn('prefix'), suffix: filterOn('suffix') };
  });
}

/** Does this change of an object concern the rule? */
export function matches(rule: NotificationRule, { bucket, key, eventName }: ObjectChange): boolean {
  const name = `s3:${eventName}`;
  const wanted = rule.event.endsWith('*') ? name.startsWith(rule.event.slice(0, -1)) : name === rule.event;
  return bucket === rule.bucket && wanted && key.startsWith(rule.prefix) && key.endsWith(rule.suffix);
}

/** The message of one change (Amazon S3 User Guide, "Event message structure", version 2.1). */
export function notificationOf(change: ObjectChange, eventTime: Date): string {
  const removed = change.eventName.startsWith('ObjectRemoved');
  return JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: REGION,
        eventTime: eventTime.toISOString(),
        eventName: change.eventName,
        userIdentity: { principalId: `AWS:${ACCOUNT}` },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': randomUUID(), 'x-amz-id-2': randomUUID() },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'local',
          bucket: {
            name: change.bucket,
            ownerIdentity: { principalId: ACCOUNT },
            arn: `arn:aws:s3:::${change.bucket}`,
          },
          object: {
            key: urlEncodedKey(change.key),
            ...(!removed && { size: change.size, eTag: change.etag }),
            ...(change.versionId !== null && { versionId: change.versionId }),
            sequencer: change.sequencer,
          },
        },
      },
    ],
  });
}

/** What S3 sends to each queue once, when a bucket gets its notification configuration. */
export function testEventOf(bucket: string, time: Date): string {
  return JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: time.toISOString(),
    Bucket: bucket,
    RequestId: randomUUID(),
    HostId: randomUUID(),
  });
}

/** Keys in notifications are encoded as in an HTML form, except for slashes: a space is `+`. */
function urlEncodedKey(key: string): string {
  return encodeURIComponent(key)
    .replace(/[!'()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/');
}
