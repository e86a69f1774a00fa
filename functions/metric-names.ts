/** CloudWatch namespace of the metrics that the functions write themselves. */
export const METRIC_NAMESPACE = 'Depesche';

/** Dimension that CloudWatch files them under: the part of Depesche that they tell of. */
export const INGEST_SERVICE = 'ingest';
/** The same of what codes stored articles anew: nobody waits for it. */
export const BACKFILL_SERVICE = 'backfill';

/** Metrics of the ingest function, shared with the stack, which makes alarms and graphs of them. */
export const INGEST_METRICS = {
  /** Articles stored with their events, new or anew. Count. */
  coded: 'ArticlesCoded',
  /** Files and articles that were stored as rejected. Count. */
  rejected: 'ArticlesRejected',
  /** Event records of the coded articles. Count. */
  events: 'EventsCoded',
  /** Messages that go back to the queue. Count. */
  failed: 'MessagesFailed',
  /** From S3's message about an upload to the committed record. Milliseconds. */
  visible: 'UploadToVisible',
} as const;
