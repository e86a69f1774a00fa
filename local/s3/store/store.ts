import { join } from 'node:path';
import { type Database, openDatabase } from '../../sqlite.ts';
import type { ObjectChange } from '../change.ts';
import { type Bodies, openBodies } from './bodies.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { SCHEMA } from './schema.ts';

/** Everything that S3 keeps: index, bodies, notifications not yet delivered. */
export type Store = { database: Database; bodies: Bodies; outbox: Outbox };

/** Opens the store in the folder and puts in order what a killed process may have left undone. */
export function openStore(folder: string, onChange: (change: ObjectChange) => void): Store {
  const database = openDatabase(join(folder, 's3.sqlite'), SCHEMA);
  const bodies = openBodies(join(folder, 'bodies'));
  const outbox = createOutbox(database, onChange);
  bodies.keepOnly(filesInUse(database));
  return { database, bodies, outbox };
}

function filesInUse({ sql }: Database): Set<string> {
  const rows = sql.all`SELECT file FROM object WHERE file IS NOT NULL UNION ALL SELECT file FROM part`;
  return new Set(rows.map((row) => String(row.file)));
}
