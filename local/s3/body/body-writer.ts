import { open } from 'node:fs/promises';
import type { Bodies } from '../store/bodies.ts';

/** Writes one new body. Ends with its name or, discarded, without a trace. */
export type BodyWriter = {
  write(bytes: Uint8Array): Promise<void>;
  end(): Promise<string>;
  discard(): Promise<void>;
};

/** Opens a new body for writing. */
export async function openBodyWriter(bodies: Bodies): Promise<BodyWriter> {
  const name = bodies.newName();
  const file = await open(bodies.path(name), 'wx');
  return {
    write: (bytes) => file.writeFile(bytes),
    async end() {
      await file.close();
      return name;
    },
    async discard() {
      await file.close();
      bodies.remove([name]);
    },
  };
}
