import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { DamagedDataError } from './data-fault.ts';
import { writePrivate } from './data-folder.ts';

const Credentials = v.object({ accessKeyId: v.string(), secretAccessKey: v.string(), token: v.optional(v.string()) });

/** The one key that signs requests to the local services, and the secret of the local API token once there is one. */
export type Credentials = v.InferOutput<typeof Credentials>;

const fileIn = (folder: string) => join(folder, 'credentials.json');

/** The credentials of a data folder, made on its first use. Throws DamagedDataError. */
export function credentialsOf(folder: string): Credentials {
  const file = fileIn(folder);
  if (existsSync(file)) {
    const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), Credentials), readFileSync(file, 'utf8'));
    if (kept.success) return kept.output;
    throw new DamagedDataError(file, 'it does not hold the keys any more');
  }
  const made = {
    accessKeyId: `LOCAL${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64url'),
  };
  keepCredentials(folder, made);
  return made;
}

export function keepCredentials(folder: string, credentials: Credentials): void {
  writePrivate(fileIn(folder), `${JSON.stringify(credentials, null, 2)}\n`);
}
