import type { SQSRecord } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { IngestOutcome } from '../../functions/ingest/ingest-object.ts';
import { IngestMetrics } from '../../functions/ingest/metrics.ts';
import { MemoryWorld } from './memory-world.ts';
import { record } from './messages.ts';

function message(messageId: string, sent: number): SQSRecord {
  const sentEarly = record(messageId, '');
  return { ...sentEarly, attributes: { ...sentEarly.attributes, SentTimestamp: `${sent}` } };
}

/** The one line in embedded metric format that an invocation leaves behind. */
function published(ingestMetrics: IngestMetrics): Record<string, unknown> {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  ingestMetrics.metrics.publishStoredMetrics();
  vi.restoreAllMocks();
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '');
}

async function outcomes(files: Record<string, string>): Promise<IngestOutcome[]> {
  const world = new MemoryWorld();
  for (const [key, text] of Object.entries(files)) world.upload(key, text);
  const all: IngestOutcome[] = [];
  for (const it of world.queue.splice(0)) all.push(await world.work(it));
  return all;
}

const ARTICLE = `Minister reist nach Wien

Der Minister ist am Montag nach Wien gereist, wo er mit seiner Amtskollegin über den Haushalt der beiden Länder sprach.
Die Gespräche sollen am Dienstag weitergehen, teilte das Ministerium mit.`;

describe('IngestMetrics', () => {
  afterEach(() => vi.restoreAllMocks());

  it('counts what became of objects, in embedded metric format, and nothing twice', async () => {
    const ingestMetrics = new IngestMetrics('ingest');
    for (const outcome of await outcomes({ 'a.txt': ARTICLE, 'b.txt': '', 'c.bin': '\u{0}\u{1}\u{2}' }))
      ingestMetrics.converged(outcome);
    ingestMetrics.converged({ articleId: 'a', outcome: 'split' });
    ingestMetrics.handled({ Records: [] }, { batchItemFailures: [] }, 0);
    expect(published(ingestMetrics)).toMatchObject({
      service: 'ingest',
      ArticlesCoded: [1, 0],
      ArticlesRejected: [1, 1, 0],
      _aws: { CloudWatchMetrics: [{ Namespace: 'Depesche', Dimensions: [['service']] }] },
    });
  });

  it('tells how long each upload took, failed messages left out', () => {
    const ingestMetrics = new IngestMetrics('ingest');
    const event = { Records: [message('a', 1000), message('b', 2000), message('c', 2500)] };
    ingestMetrics.handled(event, { batchItemFailures: [{ itemIdentifier: 'b' }] }, 3000);
    expect(published(ingestMetrics)).toMatchObject({ MessagesFailed: 1, UploadToVisible: [2000, 500] });
  });

  it('has values for both where an hour brought none, so that CloudWatch can tell their share', () => {
    const ingestMetrics = new IngestMetrics('ingest');
    ingestMetrics.handled({ Records: [] }, { batchItemFailures: [] }, 0);
    expect(published(ingestMetrics)).toMatchObject({ ArticlesCoded: 0, ArticlesRejected: 0, MessagesFailed: 0 });
  });
});
