import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { template } from './synthesis.ts';

const runbook = join(import.meta.dirname, '../../docs/operations.md');

describe('monitoring', () => {
  const alarms = Object.values(template().findResources('AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);

  it('watches dead letters, errors and delay of the ingest', () => {
    expect(alarms.map(({ MetricName, Threshold }) => [MetricName, Threshold])).toEqual([
      ['ApproximateNumberOfMessagesVisible', 1],
      ['Errors', 1],
      ['ApproximateAgeOfOldestMessage', 900],
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
});
