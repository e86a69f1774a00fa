import { join } from 'node:path';
import { DamagedTablesError, LostWritesError } from './data-fault.ts';
import { setAside } from './data-folder.ts';
import { damageIn } from './dynamodb/written.ts';
import { createDynamoDb } from './dynamodb.ts';

/** What was wrong with the tables, and where they were moved if nothing could be made of them. */
export interface Salvaged {
  readonly damage: DamagedTablesError;
  readonly aside: string | null;
}

/**
 * `--salvage`: makes the tables of a data folder open. Without what a log has lost they are gone on with; where more is wrong,
 * they are moved aside, so that the start makes empty ones. Null where nothing is wrong. Throws DataFolderError where they
 * cannot be opened for another reason.
 */
export async function salvageTables(dataFolder: string, now: Date): Promise<Salvaged | null> {
  const folder = join(dataFolder, 'dynamodb');
  const damage = damageIn(folder);
  const fatal = damage instanceof LostWritesError || damage === null ? await openingDamage(folder) : damage;
  if (fatal) return { damage: fatal, aside: setAside(dataFolder, now, (name) => name.startsWith('dynamodb')) };
  return damage && { damage, aside: null };
}

async function openingDamage(folder: string): Promise<DamagedTablesError | null> {
  const database = createDynamoDb({ folder, credentials: new Map(), report: () => undefined });
  try {
    await database.open();
    return null;
  } catch (error) {
    if (error instanceof DamagedTablesError) return error;
    throw error;
  } finally {
    await database.close();
  }
}
