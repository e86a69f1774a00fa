import { setTimeout as sleep } from 'node:timers/promises';
import { s3ItemStore } from '../functions/ingest/item-store.ts';
import { listObjects } from '../functions/ingest/list-objects.ts';
import { sendHints } from '../functions/ingest/queue.ts';
import { type Finding, KINDS, type Kind } from '../functions/reconcile/findings.ts';
import { findDifferences } from '../functions/reconcile/reconcile.ts';
import { repair } from '../functions/reconcile/repair.ts';
import { scanPages } from '../functions/store/scan.ts';
import { progressLine } from './progress-line.ts';
import { runStackCommand } from './stack-command.ts';
import type { TargetStack } from './target-stack.ts';

const USAGE = `Compares the bucket with the table, row by row: reads the whole table once.
Ends with 3 where something is wrong and not repaired.

  npm run reconcile [-- --repair] [--target local|aws] [--stack NAME]

  --repair     puts right what is wrong, by way of the queue of the backfill`;

/** The longest that an ingest function lives (lib/ingest.ts: 120 s), and some more. */
const SETTLE_MS = 150_000;

/** Tells of every difference, and repairs it where asked; returns how many there were. */
async function reconcile({ s3, sqs, dynamodb, table, output }: TargetStack, repairs: boolean): Promise<number> {
  const itemsBucket = output('ItemsBucketName');
  const differences = findDifferences({
    table,
    articlesBucket: output('BucketName'),
    itemsBucket,
    list: (bucket, prefix) => listObjects(s3, { bucket, prefix }),
    scan: () => scanPages(dynamodb, output('TableName'), ['postings']),
    settle: async () => {
      progressLine(`waiting ${SETTLE_MS / 1000} s for those who may still be writing`);
      await sleep(SETTLE_MS);
    },
  });
  const repairPorts = {
    table,
    send: (hints: Parameters<typeof sendHints>[2]) => sendHints(sqs, output('BackfillQueueUrl'), hints, 0),
    removeItems: (keys: readonly string[]) => s3ItemStore(s3, itemsBucket).remove(keys),
  };
  const counts = new Map<Kind, number>();
  for await (const finding of differences) {
    counts.set(finding.kind, (counts.get(finding.kind) ?? 0) + sizeOf(finding));
    progressLine(null);
    console.log(`${finding.kind}\t${nameOf(finding)}`);
    if (repairs) await repair(repairPorts, finding);
  }
  progressLine(null);
  for (const [kind, count] of counts) console.log(`${count} ${KINDS[kind]}`);
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

const sizeOf = (finding: Finding): number => (finding.kind === 'garbage' ? finding.keys.length : 1);

function nameOf(finding: Finding): string {
  if (finding.kind === 'garbage') return finding.keys.map(({ pk, sk }) => `${pk} ${sk}`).join('\n\t');
  return finding.kind === 'orphan-item' ? finding.key : finding.hint.key;
}

await runStackCommand(USAGE, { repair: { type: 'boolean' } }, async (stack, { repair: repairs = false }) => {
  const differences = await reconcile(stack, repairs);
  if (differences === 0) console.log('Bucket and table agree.');
  else if (repairs) console.log('Repaired, or on its way: "npm run reconcile" once more tells.');
  return differences > 0 && !repairs ? 3 : 0;
});
