/** The changes of an object that S3 notifies of, without the `s3:` that a notification configuration puts before them. */
export type ChangeName =
  | 'ObjectCreated:Put'
  | 'ObjectCreated:Copy'
  | 'ObjectCreated:CompleteMultipartUpload'
  | 'ObjectCreated:Post'
  | 'ObjectRemoved:Delete'
  | 'ObjectRemoved:DeleteMarkerCreated';

/**
 * One committed change of one object. `size` is in bytes and `etag` without quotes (0 and empty where the object was
 * removed). Of two changes of one key the later has the greater `sequencer`, compared as text.
 */
export type ObjectChange = {
  bucket: string;
  key: string;
  eventName: ChangeName;
  size: number;
  etag: string;
  versionId: string | null;
  sequencer: string;
};
