import * as v from 'valibot';
import type { Database } from '../../sqlite.ts';
import type { ObjectChange } from '../change.ts';

/** A change whose sequencer is still to be given. */
export type UnnumberedChange = Omit<ObjectChange, 'sequencer'>;

/**
 * Notifications that are committed with the object they tell of and removed once they were delivered. A process that
 * dies in between delivers them when it starts again, so that none is lost and some come twice.
 */
export type Outbox = {
  /** Adds a notification to the transaction that is open. Returns its number, greater than every one before. */
  record(change: UnnumberedChange): number;
  /** Delivers what is due, oldest first. Stops at the first failure; the next call tries again. */
  deliver(): void;
};

const Row = v.object({ id: v.number(), notification: v.string() });

const Notification = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    bucket: v.string(),
    key: v.string(),
    eventName: v.picklist([
      'ObjectCreated:Put',
      'ObjectCreated:Copy',
      'ObjectCreated:CompleteMultipartUpload',
      'ObjectCreated:Post',
      'ObjectRemoved:Delete',
      'ObjectRemoved:DeleteMarkerCreated',
    ]),
    size: v.number(),
    etag: v.string(),
    versionId: v.nullable(v.string()),
  }),
);

/** The outbox of a database that has the `change` table. */
export function createOutbox({ sql }: Database, onChange: (change: ObjectChange) => void): Outbox {
  return {
    record: (change) =>
      Number(sql.run`INSERT INTO change (notification) VALUES (${JSON.stringify(change)})`.lastInsertRowid),
    deliver() {
      for (const row of sql.all`SELECT id, notification FROM change ORDER BY id`) {
        const { id, notification } = v.parse(Row, row);
        try {
          onChange({ ...v.parse(Notification, notification), sequencer: sequencer(id) });
        } catch (error) {
          console.error('S3 notification not delivered, it stays in the outbox:', error);
          return;
        }
        sql.run`DELETE FROM change WHERE id = ${id}`;
      }
    },
  };
}

/** A fixed number of digits makes the order of text the order of numbers. */
const sequencer = (id: number): string => id.toString(16).toUpperCase().padStart(16, '0');
