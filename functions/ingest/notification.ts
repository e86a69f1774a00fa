import * as v from 'valibot';

const S3Record = v.object({
  eventSource: v.literal('aws:s3'),
  eventName: v.string(),
  s3: v.object({ bucket: v.object({ name: v.string() }), object: v.object({ key: v.string() }) }),
});
const S3Notification = v.object({ Records: v.array(S3Record) });
/** Sent once when the notification is set up. https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
const S3TestEvent = v.object({ Event: v.literal('s3:TestEvent') });
/** What Depesche tells itself: to go on with an object, or to look at it for the sake of another or of a new coder. */
const OwnMessage = v.object({
  depesche: v.object({
    bucket: v.string(),
    key: v.string(),
    cause: v.picklist(['continue', 'story', 'backfill']),
    etag: v.exactOptional(v.string()),
    after: v.exactOptional(v.string()),
  }),
});
const Json = v.pipe(v.string(), v.parseJson());
const Body = v.pipe(Json, v.union([S3Notification, S3TestEvent, OwnMessage]));

/** An object that has to be looked at. */
export interface ObjectHint {
  readonly bucket: string;
  readonly key: string;
  /**
   * `s3`: it changed. `continue`: there is more of it. `story`: another version of its story came or went. `backfill`: it is
   * to be what the present code makes of it.
   */
  readonly cause: 's3' | 'continue' | 'story' | 'backfill';
  /** Of a backfill: the object's ETag as it was listed. */
  readonly etag?: string;
  /** Of a backfill: the key of the item that was sent last. */
  readonly after?: string;
}

/**
 * The objects that a queue message says have changed; none for S3's test event. Throws ValiError on anything that is no
 * notification, so that it ends in the dead-letter queue, where somebody sees it.
 */
export function objectsIn(messageBody: string): ObjectHint[] {
  const body = v.parse(Body, messageBody);
  if ('Event' in body) return [];
  if ('depesche' in body) return [body.depesche];
  return body.Records.map(({ s3 }) => ({ bucket: s3.bucket.name, key: decodeKey(s3.object.key), cause: 's3' }));
}

/** The message that `objectsIn` reads the hint from. */
export const messageOf = ({ bucket, key, cause, etag, after }: ObjectHint): string =>
  JSON.stringify({ depesche: { bucket, key, cause, etag, after } });

/** Keys in notifications are URL-encoded as in a form: `+` is a space. */
function decodeKey(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll('+', ' '));
}
