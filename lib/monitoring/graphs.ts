import { GraphWidget, type IMetric, type IWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { WatchedMetrics } from './metrics.ts';

/** The dashboard's graphs by row: what analysts notice first, what could cause it below. */
export function graphs({ ingest, api, recount, table }: WatchedMetrics): IWidget[][] {
  return [
    [
      graph('Articles per hour', [ingest.coded, ingest.rejected], [ingest.events]),
      graph('Upload to visible, ms (p50, p99)', [ingest.visible, ingest.visibleSlowest]),
      graph('API latency, ms (p50, p99)', [api.usualLatency, api.latency]),
    ],
    [
      graph('Messages waiting', [ingest.waiting], [ingest.oldestMessage, ingest.oldestRetry]),
      graph('Failed messages and dead letters', [ingest.failed, ingest.deadLetters]),
      graph('API requests', [api.requests], [api.serverErrors, api.clientErrors]),
    ],
    [
      graph('Ingest and recount: longest run, ms', [ingest.duration, recount.duration]),
      graph('Errors and throttles of functions', [ingest.errors, ingest.throttles, recount.errors, api.streamErrors]),
      graph('Table: units', [table.read, table.written], [table.throttles]),
    ],
  ];
}

function graph(title: string, left: IMetric[], right: IMetric[] = []): GraphWidget {
  return new GraphWidget({ title, width: 8, height: 6, left, right, leftYAxis: { min: 0 }, rightYAxis: { min: 0 } });
}
