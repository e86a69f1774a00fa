/** Queues and their messages. `receiptHandle` is the one of the last receive; `visibleAt` lies ahead while in flight. */
export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS queue (
    name TEXT PRIMARY KEY, createdAt INTEGER NOT NULL, modifiedAt INTEGER NOT NULL, attributes TEXT NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS message (
    ordinal INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, queue TEXT NOT NULL REFERENCES queue(name) ON DELETE CASCADE,
    body TEXT NOT NULL, attributes TEXT NOT NULL, sentAt INTEGER NOT NULL, visibleAt INTEGER NOT NULL,
    receiveCount INTEGER NOT NULL, firstReceivedAt INTEGER, receiptHandle TEXT, sourceQueue TEXT
  );
  CREATE INDEX IF NOT EXISTS messageVisibility ON message(queue, visibleAt, ordinal);
  CREATE INDEX IF NOT EXISTS messageAge ON message(queue, sentAt);
  CREATE UNIQUE INDEX IF NOT EXISTS messageReceipt ON message(receiptHandle);

  CREATE TABLE IF NOT EXISTS moveTask (
    handle TEXT PRIMARY KEY, source TEXT NOT NULL, destination TEXT, startedAt INTEGER NOT NULL, moved INTEGER NOT NULL
  ) WITHOUT ROWID;
`;
