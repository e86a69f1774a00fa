import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { writePrivate } from './data-folder.ts';

/** What "npm start" tells of itself in `endpoints.json`: addresses, names, and the keys to get in. */
const Endpoints = v.object({
  s3: v.string(),
  bucket: v.string(),
  region: v.string(),
  accessKeyId: v.string(),
  secretAccessKey: v.string(),
  api: v.string(),
  token: v.string(),
  dynamodb: v.string(),
  table: v.string(),
  queue: v.string(),
  /** All outputs of the stack. */
  outputs: v.record(v.string(), v.string()),
});
export type Endpoints = v.InferOutput<typeof Endpoints>;

export const endpointsFile = (dataFolder: string): string => join(dataFolder, 'endpoints.json');

export function writeEndpoints(dataFolder: string, endpoints: Endpoints): void {
  writePrivate(endpointsFile(dataFolder), `${JSON.stringify(endpoints, null, 2)}\n`);
}

/** The endpoints of the stack of a data folder. Throws an `Error` that says what to do where none was ever started. */
export async function readEndpoints(dataFolder: string): Promise<Endpoints> {
  const file = endpointsFile(dataFolder);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new Error(`There is no ${file}: run "npm start" first, in another terminal.`);
  return v.parse(Endpoints, JSON.parse(text));
}
