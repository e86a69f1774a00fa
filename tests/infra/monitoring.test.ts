import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { template } from './synthesis.ts';

const runbook = join(import.meta.dirname, '../../docs/operations.md');

const alarmsOf = (settings: Record<string, unknown> = {}) =>
  Object.entries(template(settings).findResources('AWS::CloudWatch::Alarm')).map(([id, { Properties }]) => ({
    name: id.slice('Monitoring'.length, -8),
    ...Properties,
  }));

describe('monitoring', () => {
  const alarms = alarmsOf({ alarmEmail: 'desk@example.org', expectArticlesEveryHours: 6 });

  it('watches the way of an article, the answers, and what both stand on', () => {
    expect(alarms.map(({ name, Threshold }) => [name, Threshold])).toEqual([
      ['DeadLetters', 1],
      ['IngestDelay', 900],
      ['RetryDelay', 3600],
      ['IngestErrors', 1],
      ['IngestDuration', 54_000],
      ['IngestThrottles', 1],
      ['MessagesFailed', 10],
      ['RejectedShare', 50],
      ['NoArticles', 1],
      ['ApiErrors', 3],
      ['ApiLatency', 5000],
      ['StreamErrors', 3],
      ['RecountErrors', 3],
      ['ExportErrors', 3],
      ['TableThrottles', 10],
    ]);
  });

  it('says in every alarm what it means and which section of the runbook helps', () => {
    const sections = readFileSync(runbook, 'utf8').matchAll(/^#+ (.+)$/gm);
    const anchors = [...sections].map(([, title]) => title?.toLowerCase().replaceAll(' ', '-'));
    for (const { AlarmDescription } of alarms) {
      const [meaning, anchor] = AlarmDescription.split(' Runbook: docs/operations.md#');
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(anchors).toContain(anchor);
    }
  });

  it('counts silence as an alarm only where articles are expected', () => {
    const silent = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(silent).toMatchObject([{ name: 'NoArticles', ComparisonOperator: 'LessThanThreshold', Period: 21_600 }]);
    expect(alarmsOf().map(({ name }) => name)).not.toContain('NoArticles');
  });

  it('tells the operator of the beginning and the end, if there is an address', () => {
    const deployed = template({ alarmEmail: 'desk@example.org' });
    deployed.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'desk@example.org' });
    deployed.allResourcesProperties('AWS::CloudWatch::Alarm', {
      AlarmActions: Match.anyValue(),
      OKActions: Match.anyValue(),
    });
    template().resourceCountIs('AWS::SNS::Topic', 0);
  });

  it('shows every alarm and every watched part on one dashboard', () => {
    const [dashboard] = Object.values(template().findResources('AWS::CloudWatch::Dashboard'));
    const body = JSON.stringify(dashboard?.Properties.DashboardBody);
    for (const { name } of alarmsOf()) expect(body).toContain(`Monitoring${name}`);
    for (const metric of ['ArticlesCoded', 'UploadToVisible', 'ApproximateAgeOfOldestMessage', 'Latency', 'Duration'])
      expect(body).toContain(metric);
  });
});
