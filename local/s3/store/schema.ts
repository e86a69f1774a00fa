/**
 * The index of the object store. Bodies are files; a row commits to one. `object.ordinal` is the `change.id` of the
 * change that made it, so that the order of versions and the order of notifications are the same.
 */
export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS bucket (
    name TEXT PRIMARY KEY, createdAt INTEGER NOT NULL, versioning TEXT NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS object (
    ordinal INTEGER PRIMARY KEY, bucket TEXT NOT NULL REFERENCES bucket(name), key TEXT NOT NULL, versionId TEXT NOT NULL,
    isLatest INTEGER NOT NULL, isDeleteMarker INTEGER NOT NULL, etag TEXT NOT NULL, size INTEGER NOT NULL,
    modifiedAt INTEGER NOT NULL, headers TEXT NOT NULL, checksums TEXT NOT NULL, checksumType TEXT NOT NULL,
    tags TEXT NOT NULL, file TEXT
  );
  CREATE UNIQUE INDEX IF NOT EXISTS objectVersion ON object(bucket, key, versionId);
  CREATE UNIQUE INDEX IF NOT EXISTS latestObject ON object(bucket, key) WHERE isLatest = 1;
  CREATE INDEX IF NOT EXISTS objectHistory ON object(bucket, key, ordinal DESC);

  CREATE TABLE IF NOT EXISTS upload (
    id TEXT PRIMARY KEY, bucket TEXT NOT NULL REFERENCES bucket(name), key TEXT NOT NULL, startedAt INTEGER NOT NULL,
    headers TEXT NOT NULL, tags TEXT NOT NULL, checksumAlgorithm TEXT, checksumType TEXT NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS part (
    uploadId TEXT NOT NULL REFERENCES upload(id) ON DELETE CASCADE, number INTEGER NOT NULL, etag TEXT NOT NULL,
    size INTEGER NOT NULL, modifiedAt INTEGER NOT NULL, checksums TEXT NOT NULL, file TEXT NOT NULL,
    PRIMARY KEY (uploadId, number)
  ) WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS change (id INTEGER PRIMARY KEY AUTOINCREMENT, notification TEXT NOT NULL);
`;
