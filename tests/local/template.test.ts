import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { matches, notificationOf, notificationRules } from '../../local/notifications.ts';
import { AssemblyError, readAssembly } from '../../local/template/assembly.ts';
import { loadStack, TemplateError } from '../../local/template/stack.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depesche-template-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function load(Resources: object, Outputs: object = {}) {
  const artifacts = { S: { type: 'aws:cloudformation:stack', properties: { templateFile: 'S.template.json' } } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ artifacts }));
  writeFileSync(join(folder, 'S.assets.json'), JSON.stringify({ files: {} }));
  writeFileSync(join(folder, 'S.template.json'), JSON.stringify({ Resources, Outputs }));
  return loadStack(readAssembly(folder), (name) => `http://queue/${name}`);
}

const QUEUE = { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: 360 } };
const BUCKET = {
  Type: 'AWS::S3::Bucket',
  Properties: {
    NotificationConfiguration: {
      QueueConfigurations: [
        {
          Event: 's3:ObjectCreated:*',
          Queue: { 'Fn::GetAtt': ['Q', 'Arn'] },
          Filter: { S3Key: { Rules: [{ Name: 'suffix', Value: '.txt' }] } },
        },
      ],
    },
  },
};

describe('the template', () => {
  test('is evaluated: references, attributes, joins', () => {
    const stack = load(
      { Q: QUEUE, B: BUCKET },
      { Url: { Value: { Ref: 'Q' } }, Arn: { Value: { 'Fn::Join': ['', ['x:', { 'Fn::GetAtt': ['Q', 'Arn'] }]] } } },
    );
    expect(stack.output('Url')).toBe('http://queue/s-q');
    expect(stack.output('Arn')).toBe('x:arn:aws:sqs:eu-central-1:000000000000:s-q');
    expect(stack.all('AWS::SQS::Queue').map(({ properties }) => properties.VisibilityTimeout)).toEqual([360]);
  });

  test('that holds something unknown is refused, with all of it named', () => {
    const build = () =>
      load({
        Q: { ...QUEUE, Properties: { FifoQueue: true } },
        T: { Type: 'AWS::Kinesis::Stream', Properties: {} },
        A: { Type: 'AWS::CloudWatch::Alarm', Properties: { Anything: 1 } },
      });
    expect(build).toThrow(TemplateError);
    expect(build).toThrow(/FifoQueue[\s\S]*Kinesis/);
  });

  test('that is missing or damaged is an AssemblyError', () => {
    expect(() => readAssembly(join(folder, 'none'))).toThrow(AssemblyError);
    writeFileSync(join(folder, 'manifest.json'), '{"artifacts":');
    expect(() => readAssembly(folder)).toThrow(AssemblyError);
  });
});

describe('notifications', () => {
  const change = {
    bucket: 's-b',
    key: 'ä b+c.txt',
    eventName: 'ObjectCreated:Put' as const,
    size: 3,
    etag: 'e',
    versionId: 'v',
    sequencer: '01',
  };

  test('go where the rules of the bucket say', () => {
    const [rule] = load({ Q: QUEUE, B: BUCKET }).all('AWS::S3::Bucket').flatMap(notificationRules);
    if (!rule) throw new Error('no rule');
    expect(matches(rule, change)).toBe(true);
    expect(matches(rule, { ...change, key: 'a.json' })).toBe(false);
    expect(matches(rule, { ...change, eventName: 'ObjectRemoved:Delete' })).toBe(false);
    expect(matches(rule, { ...change, bucket: 'other' })).toBe(false);
  });

  test('encode the key as S3 does', () => {
    const message = JSON.parse(notificationOf(change, new Date(0)));
    expect(message.Records[0].s3.object).toMatchObject({ key: '%C3%A4+b%2Bc.txt', versionId: 'v', sequencer: '01' });
  });
});
